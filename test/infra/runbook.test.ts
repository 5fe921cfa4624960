import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { synthesizeHouse } from '../support/synthesized-house.ts';

const root = join(import.meta.dirname, '..', '..');
const runbook = readFileSync(join(root, 'docs', 'runbook.md'), 'utf8');

/** A section may be of several alarms, and of a family of them: `*-failing`. */
const sections = [...runbook.matchAll(/^### (`.*)$/gm)].flatMap(([, heading = '']) =>
  [...heading.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name),
);

describe('the runbook', () => {
  const alarms = namesOfAlarms();

  it('has a section for every alarm', () => {
    expect(alarms.length).toBeGreaterThan(60);
    expect(alarms.filter((name) => sectionOf(name) === undefined)).toEqual([]);
  });

  it('has no section of an alarm that there is none of', () => {
    const used = new Set(alarms.map(sectionOf));

    expect(sections.filter((name) => !used.has(name))).toEqual([]);
  });

  it('names tests that are there, wherever it says that something was tried', () => {
    const tried = [...runbook.matchAll(/`(test\/[\w/.-]+\.test\.ts)(?:: ([^`]+))?`/g)];

    const missing = tried.filter(([, file = '', title]) => {
      if (!existsSync(join(root, file))) return true;
      return title !== undefined && !readFileSync(join(root, file), 'utf8').includes(title);
    });
    expect(tried.length).toBeGreaterThan(10);
    expect(missing.map(([words]) => words)).toEqual([]);
  });

  it('names programs and places of its own that are there', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    const programs = [...runbook.matchAll(/npm run ([a-z:-]+)/g)].map(([, name = '']) => name);
    const places = [...runbook.matchAll(/\]\(#([\w-]+)\)/g)].map(([, anchor = '']) => anchor);
    const anchors = [...runbook.matchAll(/^#+ (.+)$/gm)].map(([, heading = '']) => anchorOf(heading));

    expect(programs.filter((name) => !(name in scripts))).toEqual([]);
    expect(places.filter((anchor) => !anchors.includes(anchor))).toEqual([]);
  });
});

function namesOfAlarms(): string[] {
  const Alarm = z.object({ AlarmName: z.string() });
  return Object.values(synthesizeHouse())
    .flatMap((template) => template.all('AWS::CloudWatch::Alarm', Alarm))
    .map(({ properties }) => properties.AlarmName.replace('staffetta-dev-', ''));
}

/** The section of its very name, or else of its family. */
function sectionOf(alarm: string): string | undefined {
  return (
    sections.find((name) => name === alarm) ??
    sections.find((name) => name.startsWith('*') && alarm.endsWith(name.slice(1)))
  );
}

/** As GitHub makes an anchor of a heading. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^\w\s-]/g, '')
    .replaceAll(' ', '-');
