import { describe, expect, it } from 'vitest';
import { eventCatalogues } from '../../../shared/contract/event-catalogues.ts';
import { subscriptions } from '../../../shared/contract/subscriptions.ts';
import { entryOf } from '../../../shared/timeline/entry-of.ts';
import { entryInWords, tellings } from '../../../shared/timeline/tellings.ts';
import { untold } from '../../../shared/timeline/untold.ts';

const described = eventCatalogues.flatMap((catalogue) =>
  Object.entries(catalogue.described as Record<string, { example: Record<string, unknown> }>).map(
    ([type, { example }]) => [type, example] as const,
  ),
);
const told = described.filter(([type]) => type in tellings);

/** What says how much, what was typed, or how somebody is off: it has no place beside what happened. */
const NOT_FOR_A_TIMELINE =
  /amountMinor|currency|120|actId|authorizationId|funds-insufficient|segment|channels/;

const entryFrom = (type: string, data: Record<string, unknown>) =>
  entryOf({ id: 's-1:7:0', type, sequence: '000000000007.000', data });

describe('the timeline', () => {
  it('tells every event of the contract, or leaves it out for a reason that is written down', () => {
    const neither = described.map(([type]) => type).filter((type) => !(type in tellings) && !untold[type]);
    const both = Object.keys(untold).filter((type) => type in tellings);
    const unknown = [...Object.keys(tellings), ...Object.keys(untold)].filter(
      (type) => !described.some(([known]) => known === type),
    );

    expect({ neither, both, unknown }).toEqual({ neither: [], both: [], unknown: [] });
  });

  it('hears every event that it tells', () => {
    const heard = subscriptions.find((each) => each.function === 'write-timeline')?.events ?? [];

    expect([...heard].sort()).toEqual(told.map(([type]) => type).sort());
  });

  it.each(told)('tells %s in a whole sentence, in English and in Italian', (type, example) => {
    const entry = entryFrom(type, example);

    expect(entry).toMatchObject({ type, entryId: 's-1:7:0', atMs: example['atMs'] });
    for (const sentence of Object.values(entryInWords(entry as NonNullable<typeof entry>))) {
      expect(sentence).toMatch(/^[A-ZÈ“«].*\.$/);
      expect(sentence).not.toMatch(/\b(undefined|null|NaN)\b|\[object/);
    }
  });

  it.each(told)('keeps of %s no amount, no answer and nothing of one’s means', (type, example) => {
    expect(JSON.stringify(entryFrom(type, example))).not.toMatch(NOT_FOR_A_TIMELINE);
  });

  it('does not tell why the bank declined: that says how somebody is off', () => {
    const [, example] = described.find(([type]) => type === 'TransactionDeclined') ?? [];

    expect(example).toMatchObject({ because: 'funds-insufficient' });
    expect(entryFrom('TransactionDeclined', example ?? {})).not.toHaveProperty('because');
  });

  it.each(Object.keys(untold))('comes to nothing for %s', (type) => {
    expect(entryFrom(type, { atMs: 1 })).toBeUndefined();
  });

  it.each(['constructor', 'SomethingNew'])(
    'comes to nothing for an event that it does not know: %s',
    (type) => {
      expect(entryFrom(type, { atMs: 1 })).toBeUndefined();
    },
  );

  it('goes on telling what no definition and no word knows any more', () => {
    const old = { kind: 'a-kind-of-before', definition: 9, step: 'a-step', atMs: 1, transactionId: 't-1' };
    const entry = entryFrom('StepAnswered', { ...old, channel: 'mobile' });

    expect(entryInWords(entry as NonNullable<typeof entry>).en).toBe(
      'The customer answered “a-step” of “a transaction”.',
    );
    expect(entryInWords({ entryId: 'x', sequence: '1', atMs: 1, type: 'ToldNoMore' }).en).toBe('ToldNoMore.');
  });
});
