import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plan } from '../../../shared/reminder/plan.ts';
import { emptyBook, type Planned, ReminderBook } from '../../../shared/reminder/reminder-book.ts';
import type { Subject } from '../../../shared/reminder/subject.ts';
import { recordSent, takeUp } from '../../../shared/reminder/take-up.ts';
import { StopReason, type Verdict } from '../../../shared/reminder/verdict.ts';
import { HOUR_MS, NOON } from '../../support/a-session.ts';

const subject: Subject = { reason: 'unfinished', transactionId: 't1' };
const planned: Planned = { ...subject, round: 1, atMs: NOON };
const withPlan: ReminderBook = { ...emptyBook, version: 1, planned: [planned] };
const fired = { ...subject, round: 1 };
const types = ({ events }: { events: readonly { type: string }[] }) => events.map(({ type }) => type);

describe('planning', () => {
  it('lets the book say when to look, and says so once', () => {
    const first = plan(emptyBook, subject, { lookAtMs: NOON }, NOON - HOUR_MS);
    const again = plan(first.book, subject, { lookAtMs: NOON }, NOON - HOUR_MS + 1);

    expect(first.book.planned).toEqual([planned]);
    expect(first.events).toEqual([
      { type: 'ReminderPlanned', atMs: NOON - HOUR_MS, ...subject, dueAtMs: NOON },
    ]);
    expect(again).toEqual({ book: first.book, events: [] });
  });

  it('moves what stands, under the name that it has', () => {
    const moved = plan(withPlan, subject, { lookAtMs: NOON + HOUR_MS }, NOON - HOUR_MS);

    expect(moved.book.planned).toEqual([{ ...planned, atMs: NOON + HOUR_MS }]);
  });

  it('leaves what is due to the schedule that fires just now', () => {
    expect(plan(withPlan, subject, { remind: 'push' }, NOON)).toEqual({ book: withPlan, events: [] });
  });

  it('never takes the name of a schedule whose reminder was sent', () => {
    const sent = { ...withPlan, planned: [], sent: [{ ...fired, by: 'push' as const, atMs: NOON }] };

    expect(plan(sent, subject, { lookAtMs: NOON }, NOON).book.planned).toEqual([{ ...planned, round: 2 }]);
  });

  it('withdraws in silence what is done, and says why of what is not', () => {
    const done = plan(withPlan, subject, { stop: 'ended' }, NOON);
    const unwanted = plan(withPlan, subject, { stop: 'objected' }, NOON);

    expect(done).toEqual({ book: { ...withPlan, planned: [] }, events: [] });
    expect(unwanted.events).toEqual([
      { type: 'ReminderSuppressed', atMs: NOON, ...subject, because: 'objected' },
    ]);
    expect(plan(emptyBook, subject, { stop: 'objected' }, NOON)).toEqual({ book: emptyBook, events: [] });
  });
});

describe('a schedule that fired', () => {
  it('is first written down as being on its way, and recorded once it was sent', () => {
    const taken = takeUp(withPlan, fired, { remind: 'push' }, NOON);
    const sent = taken.send && recordSent(taken.book, taken.send, { lookAtMs: NOON + HOUR_MS }, NOON);

    expect(taken.send).toEqual({ ...fired, by: 'push', atMs: NOON, isOnItsWay: true });
    expect(types(taken)).toEqual([]);
    expect(sent?.book.sent).toEqual([{ ...fired, by: 'push', atMs: NOON }]);
    expect(sent?.book.planned).toEqual([{ ...planned, round: 2, atMs: NOON + HOUR_MS }]);
    expect(sent && types(sent)).toEqual(['ReminderSent', 'ReminderPlanned']);
  });

  it('that was cut short is sent again as it was to be, and by no other way', () => {
    const { book } = takeUp(withPlan, fired, { remind: 'push' }, NOON);

    const again = takeUp(book, fired, { remind: 'email' }, NOON + HOUR_MS);

    expect(again.send).toEqual({ ...fired, by: 'push', atMs: NOON, isOnItsWay: true });
  });

  it.each([
    'ended',
    'objected',
    'consent-missing',
    'claim-open',
    'answered',
    'validity-over',
    'quota-exhausted',
  ] as const)('that was cut short is not sent any more, once it is %s', (stop) => {
    const { book } = takeUp(withPlan, fired, { remind: 'push' }, NOON);

    const again = takeUp(book, fired, { stop }, NOON + HOUR_MS);

    expect(again.send).toBeUndefined();
    expect(again.book.sent).toEqual([]);
    expect(types(again)).toEqual(['ReminderSuppressed']);
  });

  it('too early looks again under another name', () => {
    const later = takeUp(withPlan, fired, { lookAtMs: NOON + HOUR_MS }, NOON);

    expect(later.send).toBeUndefined();
    expect(later.book.planned).toEqual([{ ...planned, round: 2, atMs: NOON + HOUR_MS }]);
  });

  it('does nothing when the book plans another, or none', () => {
    const other = { ...withPlan, planned: [{ ...planned, round: 2 }] };

    expect(takeUp(other, fired, { remind: 'push' }, NOON)).toEqual({ book: other, events: [] });
    expect(takeUp(emptyBook, fired, { remind: 'push' }, NOON)).toEqual({ book: emptyBook, events: [] });
  });

  it('reminds once for each of its rounds, however often and in whatever order it is called', () => {
    const verdicts = fc.oneof(
      fc.constantFrom<Verdict>({ remind: 'push' }, { remind: 'email' }),
      fc.integer({ min: 1, max: 5 }).map((hours): Verdict => ({ lookAtMs: NOON + hours * HOUR_MS })),
      fc.constantFrom(...StopReason.options).map((stop): Verdict => ({ stop })),
    );
    const deeds = fc.array(
      fc.record({
        deed: fc.constantFrom('plan', 'fire', 'record'),
        round: fc.integer({ min: 1, max: 4 }),
        verdict: verdicts,
      }),
      { maxLength: 30 },
    );

    fc.assert(
      fc.property(deeds, (history) => {
        let book = emptyBook;
        const sentEvents: string[] = [];
        for (const { deed, round, verdict } of history) {
          const job = { ...subject, round };
          const onItsWay = book.sent.find((each) => each.round === round);
          const next =
            deed === 'plan'
              ? plan(book, subject, verdict, NOON)
              : deed === 'fire'
                ? takeUp(book, job, verdict, NOON)
                : onItsWay
                  ? recordSent(book, onItsWay, verdict, NOON)
                  : { book, events: [] };
          sentEvents.push(...next.events.filter(({ type }) => type === 'ReminderSent').map(() => `${round}`));
          book = ReminderBook.parse(next.book);
        }

        expect(new Set(sentEvents).size).toBe(sentEvents.length);
        expect(book.planned.length).toBeLessThanOrEqual(1);
        expect(new Set(book.sent.map(({ round }) => round)).size).toBe(book.sent.length);
      }),
    );
  });
});
