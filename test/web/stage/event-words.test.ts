import { describe, expect, it } from 'vitest';
import { eventCatalogues } from '../../../shared/contract/event-catalogues.ts';
import { batonAfter } from '../../../web/stage/baton.ts';
import type { BusEvent } from '../../../web/stage/bus-event.ts';
import { eventWords, hasWords } from '../../../web/stage/event-words.ts';

const described = eventCatalogues.flatMap((catalogue) =>
  Object.entries(catalogue.described).map(([type, { example }]) => ({ type, data: { ...example } })),
);

const event = (type: string, data: BusEvent['data'] = {}): BusEvent => ({
  id: `s-1:${type}`,
  type,
  time: '2026-11-22T09:41:00.000Z',
  data,
});

describe('every event that goes over the bus', () => {
  it.each(described)('$type is said in words, in both languages', ({ type, data }) => {
    const { en, it: italian } = eventWords(event(type, data));

    expect(hasWords(type)).toBe(true);
    for (const words of [en, italian]) {
      expect(words).toMatch(/^[a-z].{5,80}$/);
      expect(words).not.toMatch(/undefined|NaN|\[object/);
    }
    expect(en).not.toBe(italian);
  });

  it('a new one has words as well, until it gets its own', () => {
    expect(eventWords(event('SomethingNew')).en).toBe('did something new');
  });
});

describe('the baton', () => {
  const onThePhone = { channel: 'mobile' };
  const atTheMachine = { channel: 'atm', from: 'mobile', to: 'atm' };

  it('is with whoever took over last', () => {
    const events = [event('TransactionStarted', onThePhone), event('TransactionTakenOver', atTheMachine)];

    expect(batonAfter(events.slice(0, 1))).toBe('mobile');
    expect(batonAfter(events)).toBe('atm');
  });

  it.each(['TransactionSuspended', 'TransactionCompleted', 'TransactionCancelled', 'TransactionExpired'])(
    'is with nobody after %s',
    (type) => {
      expect(batonAfter([event('TransactionStarted', onThePhone), event(type, onThePhone)])).toBe(undefined);
    },
  );

  it('stays where it is while other things happen', () => {
    const events = [event('TransactionStarted', onThePhone), event('ChannelAttached', { channel: 'web' })];

    expect(batonAfter(events)).toBe('mobile');
  });
});
