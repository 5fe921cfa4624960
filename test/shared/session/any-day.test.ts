import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { consentNow } from '../../../shared/assistance/assistance.ts';
import { withFee } from '../../../shared/cash/fee.ts';
import type { MoneyAct } from '../../../shared/cash/money-act.ts';
import { capabilitiesOf } from '../../../shared/channel/capabilities.ts';
import { isForCustomerOnly } from '../../../shared/session/assisted-step.ts';
import { dueAtMs } from '../../../shared/session/due-at.ts';
import { events } from '../../../shared/session/event.ts';
import { limits } from '../../../shared/session/limits.ts';
import { isHeldBy, isHeldOverTime, isMoneyOpen } from '../../../shared/session/open-transactions.ts';
import { Session } from '../../../shared/session/session.ts';
import { Outcome } from '../../../shared/transaction/outcome.ts';
import { currentStep } from '../../../shared/transaction/progress.ts';
import type { Transaction } from '../../../shared/transaction/transaction.ts';
import { DAY_MS } from '../../support/a-session.ts';
import {
  aHappening,
  aNewDay,
  type Day,
  type Happened,
  type Happening,
  live,
  PRIVATE,
} from '../../support/domain-day.ts';

const aDay = fc.array(aHappening, { minLength: 20, maxLength: 90, size: 'max' });

/** Every moment of a day, one after the other. */
function momentsOf(happenings: readonly Happening[]): Happened[] {
  let day = aNewDay();
  return happenings.map((happening) => {
    const happened = live(day, happening);
    day = happened.after;
    return happened;
  });
}

/** No order of commands, from whatever channels, at whatever times, breaks what is promised. */
function onAnyDay(promise: (moments: readonly Happened[]) => void, numRuns = 150): void {
  fc.assert(
    fc.property(aDay, (happenings) => promise(momentsOf(happenings))),
    { numRuns },
  );
}

const open = ({ session }: Day): readonly Transaction[] => session.transactions;
const find = (day: Day, id: string) => open(day).find((transaction) => transaction.id === id);

/** Each transaction that was open before and after a moment. */
const through = ({ before, after }: Happened) =>
  open(before).flatMap((was) => {
    const is = find(after, was.id);
    return is ? [{ was, is }] : [];
  });

/** The money acts that a day began, in their order, each once for each time that it was written down. */
const actsBegun = (moments: readonly Happened[]): MoneyAct[] =>
  moments.flatMap(({ before, after }) =>
    open(after).flatMap(({ id, money: { pending } }) => {
      const earlier = find(before, id)?.money.pending;
      return pending && earlier?.act.id !== pending.act.id ? [pending.act] : [];
    }),
  );

/** Far more than they need, so that a busy machine fails none of them. */
const TIMEOUT_MS = 60_000;

describe('on any day', { timeout: TIMEOUT_MS }, () => {
  it('the session is sound, and its version only rises, by one', () => {
    onAnyDay((moments) => {
      for (const { before, after } of moments) {
        if (after.session === before.session) continue;
        Session.parse(after.session);
        expect(after.session.version).toBe(before.session.version + 1);
      }
    });
  });

  it('started = ended + open, and every end is said once', () => {
    onAnyDay((moments) => {
      for (const { after } of moments) {
        const ids = [...after.ended, ...open(after)].map(({ id }) => id);
        const ends = after.events.filter(({ type }) =>
          [
            'TransactionCompleted',
            'TransactionCancelled',
            'TransactionDeclined',
            'TransactionExpired',
          ].includes(type),
        );

        expect(ids.sort()).toEqual([...after.startedIds].sort());
        expect(ends.length).toBe(after.ended.length);
      }
    });
  });

  it('an outcome is given once, and the transaction is as it was then', () => {
    onAnyDay((moments) => {
      for (const { before, after } of moments) {
        expect(after.ended.slice(0, before.ended.length)).toEqual(before.ended);
        for (const ended of after.ended) {
          expect(Outcome.options).toContain(ended.outcome);
          expect(ended.endedAtMs).toBeDefined();
          expect(ended.money).not.toHaveProperty('pending');
          expect(ended.money.hold).toBeUndefined();
          expect(find(after, ended.id)).toBeUndefined();
        }
        expect(open(after).every(({ outcome }) => outcome === undefined)).toBe(true);
      }
    });
  });

  it('only the holder drives', () => {
    const driving = ['answer', 'draft', 'step back', 'suspend', 'hand over', 'approve', 'authorize'];
    onAnyDay((moments) => {
      for (const { before, after, happening, by } of moments) {
        if (after === before || !driving.includes(happening.does)) continue;
        const driven = open(before).filter((was) => find(after, was.id) !== was);

        expect(driven).toHaveLength(1);
        expect(driven.every((was) => isHeldBy(was, by))).toBe(true);
      }
    });
  });

  it('whoever assists changes the one transaction that the customer lets them drive then, and no other', () => {
    onAnyDay((moments) => {
      for (const { before, after, by, happening } of moments) {
        if (!by.assists || ['wake', 'money settles'].includes(happening.does)) continue;
        const { assistance } = before.session;
        const consent = assistance && consentNow(assistance, before.nowMs);
        const changed = open(before).filter((was) => find(after, was.id) !== was);
        const isLettingGo = ['ask', 'end assistance', 'consent in person'].includes(happening.does);
        const isReported = [
          'complete',
          'reverse',
          'count',
          'attach',
          'begin visit',
          'end visit',
          'open assistance',
        ];
        if (isLettingGo || isReported.includes(happening.does)) continue;

        expect(changed.every(({ id }) => id === consent?.transactionId)).toBe(true);
      }
    });
  });

  it('whoever assists answers no step that is the customer’s own, and holds nothing once they are gone', () => {
    onAnyDay((moments) => {
      for (const { before, after, by, happening } of moments) {
        for (const { holder } of open(after)) {
          const isAssisted = holder?.channel === 'branch' || holder?.channel === 'contact-centre';
          if (isAssisted) expect(holder.device).toBe(after.session.assistance?.assistanceId);
        }
        if (happening.does !== 'answer' || !by.assists || after === before) continue;
        const answered = open(before).find((was) => find(after, was.id) !== was);

        expect(answered && isForCustomerOnly(currentStep(answered))).toBe(false);
      }
    });
  });

  it('the baton goes to who asked for it, and from a machine only with its leave or after its lease', () => {
    const withLeave = [
      'accept',
      'suspend',
      'detach',
      'end visit',
      'begin visit',
      'attach',
      'answer invitation',
      'open assistance',
      'ask',
      'answer ask',
      'consent in person',
      'hand back',
      'end assistance',
      'dismiss',
      'wake',
    ];
    onAnyDay((moments) => {
      for (const moment of moments) {
        for (const { was, is } of through(moment)) {
          if (!was.holder || (is.holder && isHeldBy(was, is.holder))) continue;
          const yields = capabilitiesOf[was.holder.channel].yields === 'at-any-time';
          const isOver =
            was.holder.leaseEndsAtMs <= moment.before.nowMs ||
            isHeldOverTime(moment.before.session, was, moment.before.nowMs);

          expect(yields || isOver || withLeave.includes(moment.happening.does)).toBe(true);
          if (moment.happening.does === 'take over') {
            const { channel, device } = moment.by;
            expect(is.holder).toMatchObject({ channel, device });
          }
        }
      }
    });
  });

  it('nothing touches a transaction while its cash is dispensed, or its money moves', () => {
    const settling = ['money settles', 'complete', 'reverse'];
    onAnyDay((moments) => {
      for (const moment of moments) {
        if (settling.includes(moment.happening.does)) continue;
        for (const was of open(moment.before).filter(isMoneyOpen)) {
          expect(butForWords(find(moment.after, was.id))).toEqual(butForWords(was));
        }
      }
    });
  });

  /** A wrong ticket costs a try, and a silent machine is said to be: neither touches the money. */
  const butForWords = (transaction: Transaction | undefined) => ({
    ...transaction,
    ticket: undefined,
    money: {
      ...transaction?.money,
      dispensing: transaction?.money.dispensing && { ...transaction.money.dispensing, isOverdue: undefined },
    },
  });

  it('no answer that was accepted is lost while it is open', () => {
    onAnyDay((moments) => {
      for (const moment of moments) {
        for (const { was, is } of through(moment)) {
          for (const [step, accepted] of Object.entries(was.answers)) {
            const isAnsweredAnew = moment.happening.does === 'answer' && step === was.at;
            if (!isAnsweredAnew) expect([is.answers[step], is.drafts[step]]).toContainEqual(accepted);
          }
        }
      }
    });
  });

  it('no draft is lost but to the answer, or to a draft, of its own step', () => {
    onAnyDay((moments) => {
      for (const moment of moments) {
        for (const { was, is } of through(moment)) {
          for (const [step, typed] of Object.entries(was.drafts)) {
            const isTypedAnew = ['answer', 'draft'].includes(moment.happening.does) && step === was.at;
            if (!isTypedAnew) expect(is.drafts[step] ?? is.answers[step]).toBeDefined();
            if (!isTypedAnew && is.answers[step] === undefined && was.answers[step] === undefined) {
              expect(is.drafts[step]).toEqual(typed);
            }
          }
        }
      }
    });
  });

  it('money is set aside only for what is open and approved', () => {
    onAnyDay((moments) => {
      for (const { after } of moments) {
        for (const { money, approval } of open(after)) {
          if (money.hold || money.dispensing) expect(approval).toBeDefined();
          if (money.dispensing) expect(money.hold).toBeDefined();
        }
      }
    });
  });

  it('every money act has an id of its own', () => {
    onAnyDay((moments) => {
      const ids = actsBegun(moments).map(({ id }) => id);

      expect(new Set(ids).size).toBe(ids.length);
    });
  });

  it('what is captured was held, and is not more; what is given back was held, and once', () => {
    onAnyDay((moments) => {
      const held = new Map<string, number>();
      for (const act of actsBegun(moments)) {
        if (act.act === 'hold') held.set(act.id, withFee(act.money, act.fee).amountMinor);
        if (act.act === 'resize') held.set(act.holdId, act.money.amountMinor);
        if (act.act !== 'capture' && act.act !== 'release') continue;
        const heldMinor = held.get(act.holdId);

        expect(heldMinor).toBeDefined();
        if (act.act === 'capture') {
          expect(withFee(act.money, act.fee).amountMinor).toBeLessThanOrEqual(heldMinor ?? 0);
          expect(act.money.amountMinor).toBeGreaterThan(0);
        }
        held.delete(act.holdId);
      }
    });
  });

  it('events fit their catalogue, and carry no answer and no draft', () => {
    onAnyDay((moments) => {
      const said = moments.at(-1)?.after.events ?? [];

      for (const { type, ...what } of said) events[type].parse(what);
      expect(JSON.stringify(said)).not.toContain(PRIVATE);
      expect(JSON.stringify(said)).not.toMatch(/"s-\d+"|staffId/);
    });
  });

  it('time will ask something of whatever is open, but for a machine that is known to be silent', () => {
    onAnyDay((moments) => {
      for (const { after } of moments) {
        const waiting =
          open(after).some(({ money }) => !money.dispensing?.isOverdue) ||
          after.session.assistance !== undefined;

        expect(dueAtMs(after.session) !== undefined).toBe(waiting);
      }
    });
  });

  it('left alone, whatever is open comes to an end by itself, and nobody is expired who was not warned an hour before', () => {
    onAnyDay((moments) => {
      let day = moments.at(-1)?.after ?? aNewDay();
      const does = (happening: Partial<Happening>) => {
        day = live(day, {
          does: 'wake',
          by: 'phone',
          nth: 0,
          kind: 'transfer',
          variant: 1,
          ...happening,
        }).after;
      };

      for (let daysLeft = 80; daysLeft > 0 && open(day).length > 0; daysLeft -= 1) {
        for (let nth = 0; nth < limits.openTransactionsMax; nth += 1) {
          does({ does: 'reverse', nth });
          does({ does: 'money settles', nth });
        }
        does({});
        day = { ...day, nowMs: day.nowMs + DAY_MS };
      }

      expect(open(day)).toEqual([]);
      expect(day.ended.length).toBe(day.startedIds.length);
      for (const { warnedAtMs, endedAtMs = 0 } of day.ended.filter(({ outcome }) => outcome === 'expired')) {
        expect(warnedAtMs).toBeDefined();
        expect(endedAtMs - (warnedAtMs ?? endedAtMs)).toBeGreaterThanOrEqual(limits.warningBeforeExpiryMinMs);
      }
    });
  });
});

describe('these days', () => {
  it('are eventful: everything that can happen does, on some of them', () => {
    const days = fc
      .sample(aDay, { seed: 1, numRuns: 400 })
      .map((happenings) => momentsOf(happenings).at(-1)?.after);
    const said = new Set(days.flatMap((day) => day?.events ?? []).map(({ type }) => type));
    const outcomes = new Set(days.flatMap((day) => day?.ended ?? []).map(({ outcome }) => outcome));
    const opened = new Set([
      'SessionOpened',
      'DeviceEnrolled',
      'DeviceRemoved',
      'CashSettledLate',
      'CashCountedLate',
      'CashDeclined',
      'ClaimOpened',
      'ClaimAnswered',
      'ConsentChanged',
      'DataErased',
      'FeedbackGiven',
    ]);

    expect(
      Object.keys(events).filter((type) => !opened.has(type) && !said.has(type as keyof typeof events)),
    ).toEqual([]);
    expect([...outcomes].sort()).toEqual([...Outcome.options].sort());
  });
});
