import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { acceptedAdvisories } from '../../tools/dependencies/accepted-advisories.ts';
import type { Lock } from '../../tools/dependencies/bill.ts';
import { billOfDeployed } from '../../tools/dependencies/bill-of-deployed.ts';
import { type AuditReport, judgeAdvisories } from '../../tools/dependencies/judge-advisories.ts';

const root = join(import.meta.dirname, '..', '..');
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')) as Lock;
const packages = Object.entries(lock.packages);
const ours = packages.filter(([path, { link }]) => !path.includes('node_modules/') && !link);
const theirs = packages.filter(([path, { link }]) => path.includes('node_modules/') && !link);
const where = ([path]: readonly [string, unknown]) => path;

/** Whoever installs runs their code: so there is nobody but these, and of them npm is asked to run none. */
const mayRunAtInstall = ['node_modules/esbuild'];

/** Licences under which others may use, change and pass on what they get, and need not publish what they add. */
const LICENCES =
  /^\(?(MIT|MIT-0|ISC|Apache-2\.0|BSD-2-Clause|BSD-3-Clause|0BSD|BlueOak-1\.0\.0|CC0-1\.0|Python-2\.0)( OR [\w.-]+)*\)?$/;

/** Weak copyleft, by file, in tools of development alone: what is deployed holds none of it. */
const FOR_DEVELOPMENT = /^MPL-2\.0$/;

describe('what we depend on', () => {
  it.each(ours)('is named by its exact version: %s', (_path, one) => {
    const named = { ...one.dependencies, ...one.devDependencies, ...one.optionalDependencies };

    const loose = Object.entries(named).filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version));
    expect(loose).toEqual([]);
  });

  it('is what it was when it was locked: each package by its SHA-512, or inside another', () => {
    const unsure = theirs.filter(
      ([, { integrity, inBundle }]) => !inBundle && !/^sha512-/.test(integrity ?? ''),
    );

    expect(theirs.length).toBeGreaterThan(200);
    expect(unsure.map(where)).toEqual([]);
  });

  it('comes from whichever registry npm asks: no address is locked', () => {
    expect(theirs.filter(([, { resolved }]) => resolved !== undefined).map(where)).toEqual([]);
  });

  it('runs nothing when it is installed, except what is named here', () => {
    const running = theirs.filter(([, { hasInstallScript }]) => hasInstallScript).map(where);

    expect(running.filter((path) => !path.endsWith(mayRunAtInstall[0] ?? ''))).toEqual([]);
  });

  it('may be used by a bank: every licence is known, and none asks for more than to be named', () => {
    const refused = theirs.filter(
      ([, { license = 'none', dev }]) => !LICENCES.test(license) && !(dev && FOR_DEVELOPMENT.test(license)),
    );

    expect(refused.map(([path, { license }]) => `${path}: ${license}`)).toEqual([]);
  });
});

describe('a known advisory', () => {
  const report = (severity: string): AuditReport => ({
    vulnerabilities: {
      some: {
        severity,
        via: [{ url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc', title: 'It leaks', severity }],
      },
      other: { severity, via: ['some'] },
    },
  });
  const accepted = [{ id: 'GHSA-aaaa-bbbb-cccc', because: 'we never call it', until: '2026-12-31' }];

  it.each([
    ['high', [], '2026-11-22', true],
    ['critical', [], '2026-11-22', true],
    ['moderate', [], '2026-11-22', false],
    ['high', accepted, '2026-12-31', false],
    ['high', accepted, '2027-01-01', true],
  ])('that is %s, accepted by %j, on %s: refused is %s', (severity, known, today, refused) => {
    const judged = judgeAdvisories(report(severity), known, today);

    expect(judged.refused).toBe(refused);
    expect(judged.lines).toHaveLength(1);
  });

  it('is accepted for a reason, and until a day that comes', () => {
    const today = new Date().toISOString().slice(0, 10);

    expect(acceptedAdvisories.filter(({ because, until }) => because === '' || until < today)).toEqual([]);
  });
});

describe('the bill of what is deployed', () => {
  const component = (name: string) => ({ 'bom-ref': `${name}@1.0.0`, name, version: '1.0.0' });
  const everything = {
    components: [component('zod'), component('vitest')],
    dependencies: [{ ref: 'zod@1.0.0', dependsOn: ['vitest@1.0.0'] }],
  };
  const locked: Lock = {
    packages: { 'node_modules/zod': { version: '1.0.0' }, 'node_modules/new': { version: '2.0.0' } },
  };

  it('names what is inside a function’s code, and in which', () => {
    const bill = billOfDeployed(everything, locked, { 'take-over': ['node_modules/zod'] });

    expect(bill.components).toEqual([
      { ...component('zod'), properties: [{ name: 'staffetta:functions', value: 'take-over' }] },
    ]);
    expect(bill['dependencies']).toEqual([{ ref: 'zod@1.0.0', dependsOn: [] }]);
  });

  it('is refused where it would lack something', () => {
    expect(() => billOfDeployed(everything, locked, { 'take-over': ['node_modules/new'] })).toThrow(
      'new@2.0.0',
    );
  });
});
