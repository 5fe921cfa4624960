import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../shared/reminder/limits.ts';
import { plan } from '../../../shared/reminder/plan.ts';
import {
  emptyBook,
  messageIdOf,
  type Planned,
  ReminderBook,
} from '../../../shared/reminder/reminder-book.ts';
import { isOf, type Subject } from '../../../shared/reminder/subject.ts';
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

describe('what is planned for one customer', () => {
  const asking = (transactionId: string): Subject => ({ reason: 'feedback', transactionId });

  it('has room for one question how it went: the first stands, and the others are not asked', () => {
    const first = plan(emptyBook, asking('t1'), { lookAtMs: NOON }, NOON - HOUR_MS);

    const second = plan(first.book, asking('t2'), { lookAtMs: NOON }, NOON - HOUR_MS);
    const withdrawn = plan(first.book, asking('t1'), { stop: 'answered' }, NOON - HOUR_MS);
    const after = plan(withdrawn.book, asking('t2'), { lookAtMs: NOON }, NOON - HOUR_MS);

    expect(second).toEqual({ book: first.book, events: [] });
    expect(after.book.planned).toEqual([{ ...asking('t2'), round: 1, atMs: NOON }]);
  });

  it('stays within its bounds, whatever comes, and what stands goes on being moved and withdrawn', () => {
    const subjects = fc.record({
      reason: fc.constantFrom('unfinished' as const, 'feedback' as const),
      transactionId: fc.integer({ min: 1, max: 2 * limits.plannedMax }).map((nth) => `t${nth}`),
    });
    const verdicts = fc.oneof(
      { weight: 9, arbitrary: fc.integer({ min: 1, max: 9 }).map((hours) => ({ lookAtMs: NOON + hours })) },
      { weight: 1, arbitrary: fc.constant<Verdict>({ stop: 'ended' }) },
    );

    fc.assert(
      fc.property(fc.array(fc.tuple(subjects, verdicts), { maxLength: 200 }), (history) => {
        let book = emptyBook;
        for (const [about, verdict] of history) {
          const stood = book.planned.some(isOf(about));
          book = plan(book, about, verdict, NOON).book;
          const standing = book.planned.find(isOf(about));

          if (stood && 'lookAtMs' in verdict) expect(standing?.atMs).toBe(verdict.lookAtMs);
          if ('stop' in verdict) expect(standing).toBeUndefined();
          expect(book.planned.length).toBeLessThanOrEqual(limits.plannedMax);
          expect(book.planned.filter(({ reason }) => reason === 'feedback').length).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  it('remembers of what was sent the latest, and no more than there is room for', () => {
    const sent = Array.from({ length: limits.sentMax }, (_, nth) => ({
      ...subject,
      round: nth + 1,
      by: 'push' as const,
      atMs: NOON,
    }));
    const next = { ...planned, round: limits.sentMax + 1 };

    const { book } = takeUp({ ...withPlan, planned: [next], sent }, next, { remind: 'push' }, NOON);

    expect(book.sent).toHaveLength(limits.sentMax);
    expect(book.sent.at(-1)).toMatchObject({ round: limits.sentMax + 1, isOnItsWay: true });
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

  it('that was cut short waits until it may be sent, and is then sent under the id that it has', () => {
    const { book } = takeUp(withPlan, fired, { remind: 'push' }, NOON);

    const tooLate = takeUp(book, fired, { lookAtMs: NOON + HOUR_MS }, NOON);
    const meanwhile = takeUp(tooLate.book, fired, { remind: 'push' }, NOON);
    const moved = plan(tooLate.book, subject, { lookAtMs: NOON + 2 * HOUR_MS }, NOON);
    const next = { ...subject, round: 2 };
    const sent = takeUp(moved.book, next, { remind: 'push' }, NOON + 2 * HOUR_MS);

    expect(tooLate.send).toBeUndefined();
    expect(tooLate.book).toMatchObject({ planned: [{ ...next, atMs: NOON + HOUR_MS }], sent: [] });
    expect(meanwhile).toEqual({ book: tooLate.book, events: [] });
    expect(sent.send).toMatchObject({ round: 2, atMs: NOON + 2 * HOUR_MS });
    expect(sent.send && messageIdOf(sent.send)).toBe('unfinished-t1.1');
  });

  it.each(StopReason.options)('that was cut short is not sent any more, once it is %s', (stop) => {
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
