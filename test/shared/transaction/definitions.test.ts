import { describe, expect, it } from 'vitest';
import { channelsThatCan } from '../../../shared/channel/capabilities.ts';
import type { Wording } from '../../../shared/channel/wording.ts';
import { Language, SHORT_LABEL_CHARS_MAX } from '../../../shared/channel/wording.ts';
import { limits } from '../../../shared/session/limits.ts';
import { definitionOf, definitions, latestDefinition } from '../../../shared/transaction/definitions.ts';
import type { Kind } from '../../../shared/transaction/kind.ts';
import { NewerRelease } from '../../../shared/transaction/newer-release.ts';
import { checksumOf, shapeOf } from './definition-shape.ts';
import publishedChecksums from './published-definitions.json' with { type: 'json' };

const published = Object.values(definitions).flat();
const STEPS_MAX = 12;
const ATM_CHOICES_MAX = 8;

describe.each(published)('$kind, version $version', (definition) => {
  const { steps } = definition;
  const names = steps.map(({ name }) => name);
  const questions = steps.flatMap((step) => (step.form === 'question' ? [step] : []));
  const fields = questions.flatMap((step) => Object.entries(step.fields));

  it('has at least one step, and at most twelve, each with a name of its own', () => {
    expect(steps.length).toBeGreaterThan(0);
    expect(steps.length).toBeLessThanOrEqual(STEPS_MAX);
    expect(new Set(names).size).toBe(steps.length);
  });

  it('begins with a step that a channel which may begin it can do', () => {
    const beginners = channelsThatCan(definition.begins);
    const doers = channelsThatCan(steps[0]?.needs ?? []);

    expect(beginners.filter((channel) => doers.includes(channel))).not.toEqual([]);
  });

  it('asks every question before the approval, and says what is approved', () => {
    const approvalAt = steps.findIndex(({ form }) => form === 'approval');
    const lastQuestionAt = steps.findLastIndex(({ form }) => form === 'question');

    expect(steps.filter(({ form }) => form === 'approval').length).toBeLessThanOrEqual(1);
    if (approvalAt >= 0) expect(lastQuestionAt).toBeLessThan(approvalAt);
    expect(definition.terms !== undefined).toBe(approvalAt >= 0);
  });

  it('dispenses nothing that was not approved', () => {
    const cashOutAt = steps.findIndex(({ form }) => form === 'cash-out');
    const approvalAt = steps.findIndex(({ form }) => form === 'approval');

    if (cashOutAt >= 0) expect(approvalAt).toBeGreaterThanOrEqual(0);
    if (cashOutAt >= 0) expect(approvalAt).toBeLessThan(cashOutAt);
  });

  it('has no step that no channel can do', () => {
    expect(steps.filter(({ needs }) => channelsThatCan(needs).length === 0)).toEqual([]);
  });

  it('warns well before its end, and at least as long as nobody is expired without', () => {
    expect(definition.lifetimeMs).toBeGreaterThan(definition.warnBeforeMs);
    expect(definition.warnBeforeMs).toBeGreaterThanOrEqual(limits.warningBeforeExpiryMinMs);
  });

  it('says everything in every language, short enough for a machine where it must be', () => {
    const choices = fields.flatMap(([, field]) => field.choices ?? []);
    const wordings: Wording[] = [
      definition.name,
      ...steps.map(({ says }) => says),
      ...fields.map(([, field]) => field.label),
      ...choices.map(({ label }) => label),
    ];

    for (const { long, short } of wordings) {
      for (const language of Language.options) {
        expect(long[language].length).toBeGreaterThan(0);
        expect(short[language].length).toBeGreaterThan(0);
        expect(short[language].length, short[language]).toBeLessThanOrEqual(SHORT_LABEL_CHARS_MAX);
      }
    }
  });

  it('offers choices that differ, and no more than fit beside the keys of a machine', () => {
    for (const [name, field] of fields) {
      if (field.type !== 'choice') continue;
      const values = field.choices?.map(({ value }) => value) ?? [];

      expect(values.length, name).toBeGreaterThan(1);
      expect(values.length, name).toBeLessThanOrEqual(ATM_CHOICES_MAX);
      expect(new Set(values).size, name).toBe(values.length);
    }
  });

  it('needs a keyboard wherever something is typed', () => {
    for (const step of questions) {
      const isTyped = Object.values(step.fields).some(({ type }) => type === 'text');

      expect(step.needs.includes('free-text'), step.name).toBe(isTyped);
    }
  });

  it('asks for no field that its own schema does not know, nor the other way round', () => {
    for (const { fields: asked, answer } of questions) {
      expect(Object.keys(answer.shape)).toEqual(Object.keys(asked));
    }
  });

  it('is as it was published', () => {
    const at = `${definition.kind}@${definition.version}`;

    expect(
      checksumOf(definition),
      `${at} was published and must not change while a transaction may be open on it. Leave it as it was, and add ` +
        `version ${definition.version + 1} behind it in definitions.ts, announced for one release. Is ${at} itself ` +
        `new? Then add its checksum to published-definitions.json.`,
    ).toBe((publishedChecksums as Record<string, string>)[at]);
  });
});

describe('the published definitions', () => {
  it('are all still there', () => {
    const there = published.map(({ kind, version }) => `${kind}@${version}`);

    expect(there.sort()).toEqual(Object.keys(publishedChecksums).sort());
  });

  it.each(Object.entries(definitions))('of %s rise by one, and are of this kind', (kind, versions) => {
    expect(versions.map((each) => each.kind)).toEqual(versions.map(() => kind));
    expect(versions.map(({ version }) => version)).toEqual(versions.map((_, at) => at + 1));
  });

  it.each(Object.keys(definitions) as Kind[])(
    'a %s begins on the latest that is not only announced',
    (kind) => {
      const begun = definitions[kind].filter(({ announced }) => !announced);

      expect(begun).not.toEqual([]);
      expect(latestDefinition(kind)).toBe(begun.at(-1));
    },
  );

  it('one that a newer release has begun on is that release’s to read, and passes', () => {
    expect(() => definitionOf({ kind: 'transfer', definition: definitions.transfer.length + 1 })).toThrow(
      NewerRelease,
    );
  });

  it('a transaction stays on the one it began on', () => {
    expect(definitionOf({ kind: 'transfer', definition: 1 })).toBe(definitions.transfer[0]);
  });

  it('one that was removed while still needed is a bug, and says so', () => {
    expect(() => definitionOf({ kind: 'transfer', definition: 0 })).toThrow(
      'Definition 0 of transfer was removed while a transaction is on it.',
    );
  });

  it('have a checksum that sees a changed bound, but no changed word', () => {
    const [transfer] = definitions.transfer;
    const reworded = { ...transfer, name: { ...transfer.name, long: { en: 'Payment', it: 'Pagamento' } } };

    expect(checksumOf(reworded)).toBe(checksumOf(transfer));
    expect(checksumOf({ ...transfer, lifetimeMs: transfer.lifetimeMs + 1 })).not.toBe(checksumOf(transfer));
    expect(JSON.stringify(shapeOf(transfer))).toContain('5000000');
  });
});
