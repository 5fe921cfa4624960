import { lakeLimits } from '../../../shared/measures/lake-limits.ts';
import { limits } from '../../../shared/session/limits.ts';
import { definitions } from '../../../shared/transaction/definitions.ts';
import type { Books } from './books.ts';
import { ofAssistance } from './measured/of-assistance.ts';
import { type Leg, legsIn } from './measured/of-cash.ts';
import { stagesIn, trialsIn } from './measured/of-offers.ts';
import { remindersIn } from './measured/of-reminders.ts';
import { type Counted, countedIn, dayOf } from './measured/of-transactions.ts';
import { countOf, different, grouped, percentile, type Row, shareOf, sumOf } from './measured/rows.ts';
import { upliftOf } from './measured/uplift-of.ts';

/** Every measure by its name, in rows of no order: what it must come to, by the simulator's own books. */
export function measuresOf(books: Books): Readonly<Record<string, readonly Row[]>> {
  const counted = countedIn(books);
  const legs = legsIn(books);
  return {
    reconciliation: reconciliation(books, counted),
    ...ofFates(counted),
    activity: activity(books),
    ...ofResumptions(counted),
    'step-funnel': stepFunnel(counted),
    'hand-over-success': handOverSuccess(counted),
    ...ofAssistance(books, counted),
    ...ofCash(legs),
    'claims-answered': claimsAnswered(books),
    ...ofOffers(books, counted),
    'reminder-effect': reminderEffect(books),
    'channel-migration': channelMigration(counted),
    ...ofFeedback(books, counted),
  };
}

const fates = {
  completed: 'completed',
  cancelled: 'cancelled',
  declined: 'declined',
  expired_with_notice: 'expired',
  open: 'open',
} as const;

/** Nothing was ever dropped: of that the books know. */
function fatesOf(counted: readonly Counted[]): Record<string, number> {
  const ends = Object.entries(fates).map(([name, fate]) => [
    name,
    countOf(counted, ({ outcome }) => outcome === fate),
  ]);
  return { started: counted.length, ...Object.fromEntries(ends), dropped: 0 };
}

const reconciliation = ({ asOfMs }: Books, counted: readonly Counted[]): Row[] => [
  { as_of_ms: asOfMs, ...fatesOf(counted), difference: 0, untold: 0 },
];

function ofFates(counted: readonly Counted[]): Record<string, Row[]> {
  const byKind = grouped(counted, ({ story: { kind } }) => ({ kind }));
  const byOrigin = grouped(counted, ({ story }) => ({ kind: story.kind, origin: story.startedOn }));
  const byEnd = grouped(counted, ({ story, lastChannel }) => ({
    kind: story.kind,
    origin: story.startedOn,
    last_channel: lastChannel,
  }));
  return {
    balance: grouped(counted, ({ day, story: { kind } }) => ({ day, kind })).map(({ key, items }) => ({
      ...key,
      ...fatesOf(items),
    })),
    'technical-drop-rate': byKind.map(({ key, items }) => ({
      ...key,
      started: items.length,
      dropped: 0,
      not_warned: 0,
      never_ended: 0,
      drop_rate: 0,
    })),
    abandonment: byOrigin.map(({ key, items }) => {
      const expired = countOf(items, ({ outcome }) => outcome === 'expired');
      return {
        ...key,
        started: items.length,
        expired_with_notice: expired,
        otherwise: items.length - expired,
        abandonment_rate: shareOf(expired, items.length),
      };
    }),
    completion: byEnd.map(({ key, items }) => {
      const completed = countOf(items, ({ outcome }) => outcome === 'completed');
      return {
        ...key,
        started: items.length,
        completed,
        not_completed: items.length - completed,
        completion: shareOf(completed, items.length),
      };
    }),
  };
}

function activity({ stories }: Books): Row[] {
  const acts = stories.flatMap(({ kind, startedAtMs, happened, ended }) => [
    { kind, atMs: startedAtMs, what: 'started' },
    ...happened.map(({ atMs, what }) => ({ kind, atMs, what })),
    ...(ended ? [{ kind, atMs: ended.atMs, what: ended.outcome }] : []),
  ]);
  return grouped(acts, ({ atMs, kind }) => ({ day: dayOf(atMs), kind })).map(({ key, items }) => {
    const times = (what: string) => countOf(items, (each) => each.what === what);
    return {
      ...key,
      started: times('started'),
      completed: times('completed'),
      cancelled: times('cancelled'),
      declined: times('declined'),
      expired: times('expired'),
      suspended: times('suspended'),
      taken_up: times('taken-over'),
      handed_over: times('ticket'),
      steps_answered: times('answered'),
    };
  });
}

function ofResumptions(counted: readonly Counted[]): Record<string, Row[]> {
  const all = counted.flatMap(({ leavings, ...each }) => leavings.map((leaving) => ({ ...each, leaving })));
  const resumed = all.flatMap(({ leaving, ...each }) =>
    leaving.resumed ? [{ ...each, ...leaving, resumed: leaving.resumed }] : [],
  );
  const switches = resumed.filter(({ on, resumed: { on: to } }) => on !== to);
  const laidDown = grouped(
    all.filter(({ leaving }) => leaving.by === 'laid-down'),
    ({ story }) => ({ transactionId: story.transactionId, kind: story.kind, origin: story.startedOn }),
  ).map(({ key: { kind, origin }, items }) => ({
    kind,
    origin,
    isResumed: items.some(({ leaving }) => leaving.resumed),
  }));
  return {
    'resume-rate': grouped(laidDown, ({ kind, origin }) => ({ kind, origin })).map(({ key, items }) => {
      const back = countOf(items, ({ isResumed }) => isResumed);
      return {
        ...key,
        suspended: items.length,
        resumed: back,
        not_resumed: items.length - back,
        resume_rate: shareOf(back, items.length),
      };
    }),
    'cross-channel-resume-share': grouped(resumed, ({ story, by }) => ({
      kind: story.kind,
      left_by: by,
    })).map(({ key, items }) => {
      const elsewhere = countOf(items, (each) => switches.includes(each));
      return {
        ...key,
        resumes: items.length,
        on_another_channel: elsewhere,
        on_the_same: items.length - elsewhere,
        cross_channel_share: shareOf(elsewhere, items.length),
      };
    }),
    'channel-switch-matrix': grouped(switches, (each) => ({
      from_channel: each.on,
      to_channel: each.resumed.on,
    })).map(({ key, items }) => {
      const transactions = different(items.map(({ story }) => story.transactionId));
      const completed = different(
        items.flatMap(({ story, outcome }) => (outcome === 'completed' ? [story.transactionId] : [])),
      );
      return {
        ...key,
        switches: items.length,
        transactions,
        completed,
        not_completed: transactions - completed,
        completion: shareOf(completed, transactions),
      };
    }),
    'time-to-resume': grouped(resumed, (each) => ({
      left_by: each.by,
      from_channel: each.on,
      to_channel: each.resumed.on,
    })).map(({ key, items }) => ({
      ...key,
      resumes: items.length,
      ...percentilesOf(items.map((each) => each.resumed.atMs - each.atMs)),
    })),
  };
}

const percentilesOf = (values: readonly number[]) => ({
  p50_ms: percentile(values, 50),
  p90_ms: percentile(values, 90),
  p99_ms: percentile(values, 99),
});

function stepFunnel(counted: readonly Counted[]): Row[] {
  const visits = counted.flatMap((each) =>
    each.visits.map((visit) => ({ ...each, visit, isLast: visit === each.visits.at(-1) })),
  );
  return Object.values(definitions)
    .flat()
    .flatMap(({ kind, version, steps }) =>
      steps.flatMap(({ name }, at) => {
        const here = visits.filter(
          ({ story, visit }) => story.kind === kind && story.definition === version && visit.step === name,
        );
        if (here.length === 0) return [];
        const of = (holds: (each: (typeof here)[number]) => boolean) =>
          different(here.filter(holds).map(({ story }) => story.transactionId));
        const took = here.flatMap(({ visit: { enteredAtMs, doneAtMs } }) =>
          doneAtMs === undefined ? [] : [doneAtMs - enteredAtMs],
        );
        const [entered, done] = [of(() => true), of(({ visit }) => visit.doneAtMs !== undefined)];
        return [
          {
            kind,
            definition: version,
            place: at + 1,
            step: name,
            entered,
            done,
            not_done: entered - done,
            came_back: of(({ visit }) => visit.isReturn),
            ended_here: of(({ isLast, outcome }) => isLast && outcome !== 'completed' && outcome !== 'open'),
            open_here: of(({ isLast, outcome }) => isLast && outcome === 'open'),
            visits_done: took.length,
            median_ms: percentile(took, 50),
          },
        ];
      }),
    );
}

function handOverSuccess(counted: readonly Counted[]): Row[] {
  const tickets = counted.flatMap((each) => each.tickets);
  return grouped(tickets, ({ from, to }) => ({ from_channel: from, to_channel: to })).map(
    ({ key, items }) => {
      const times = (result: string) => countOf(items, (each) => each.result === result);
      const offered = items.length - times('declined');
      return {
        ...key,
        offered,
        accepted: times('accepted'),
        wrong_ticket: times('wrong-ticket'),
        withdrawn: times('withdrawn'),
        expired: times('expired'),
        open: times('open'),
        invitations_declined: times('declined'),
        success_rate: shareOf(times('accepted'), offered),
      };
    },
  );
}

function ofCash(legs: readonly Leg[]): Record<string, Row[]> {
  const reversed = legs.flatMap(({ isBySwitch, authorizedAtMs, reversedAtMs }) =>
    reversedAtMs === undefined ? [] : [{ isBySwitch, tookMs: reversedAtMs - authorizedAtMs }],
  );
  return {
    'cash-outcomes': grouped(legs, ({ day }) => ({ day, currency: 'EUR' })).map(({ key, items }) => {
      const times = (result: string) => countOf(items, (each) => each.result === result);
      return {
        ...key,
        authorized: items.length,
        in_full: times('FULL'),
        in_part: times('PART'),
        nothing: times('NONE'),
        reversed: times('reversed'),
        in_machine: times('in-machine'),
        unknown: times('unknown'),
        settled_late: countOf(items, ({ isSettledLate }) => isSettledLate),
        found_by_people: countOf(items, ({ isFound }) => isFound),
        dispensed_minor: sumOf(items.map(({ dispensedMinor }) => dispensedMinor)),
      };
    }),
    'unknown-outcomes': grouped(legs, ({ day }) => ({ day })).map(({ key, items }) => ({
      ...key,
      authorized: items.length,
      overdue: countOf(items, ({ wasOverdue }) => wasOverdue),
      unknown_at_day_end: countOf(items, ({ isUnknownAtDayEnd }) => isUnknownAtDayEnd),
      unknown_now: countOf(items, ({ result }) => result === 'unknown'),
    })),
    'reversal-latency': grouped(reversed, ({ isBySwitch }) => ({ by_switch: isBySwitch })).map(
      ({ key, items }) => ({
        ...key,
        reversed: items.length,
        ...percentilesOf(items.map(({ tookMs }) => tookMs)),
      }),
    ),
  };
}

const claimsAnswered = ({ claims }: Books): Row[] =>
  grouped(claims.values(), ({ about }) => ({ about })).map(({ key, items }) => {
    const answers = items.flatMap(({ answer, openedAtMs }) => (answer ? [{ ...answer, openedAtMs }] : []));
    return {
      ...key,
      opened: items.length,
      upheld: countOf(answers, ({ decision }) => decision === 'upheld'),
      rejected: countOf(answers, ({ decision }) => decision === 'rejected'),
      open: items.length - answers.length,
      median_ms: percentile(
        answers.map(({ atMs, openedAtMs }) => atMs - openedAtMs),
        50,
      ),
      refunded_minor: sumOf(answers.map(({ refunded }) => refunded?.amountMinor ?? 0)),
    };
  });

function ofOffers(books: Books, counted: readonly Counted[]): Record<string, Row[]> {
  return {
    'offer-funnel': grouped(stagesIn(books, counted), ({ offerId, offerVersion, channel }) => ({
      offer_id: offerId,
      offer_version: offerVersion,
      channel,
    })).map(({ key, items }) => {
      const times = (stage: string) => countOf(items, (each) => each.stage === stage);
      return {
        ...key,
        chosen: times('chosen'),
        shown: times('shown'),
        saved: times('saved'),
        accepted: times('accepted'),
        declined: times('declined'),
        fulfilled: times('fulfilled'),
        acceptance: shareOf(times('accepted'), times('shown')),
      };
    }),
    'suppression-reasons': grouped(books.withheld, ({ offerId, offerVersion, reason }) => ({
      offer_id: offerId,
      offer_version: offerVersion,
      reason,
    })).map(({ key, items }) => ({
      ...key,
      times: items.length,
      customers: different(items.map(({ customerId }) => customerId)),
    })),
    uplift: grouped(
      trialsIn(books, counted).filter(({ isRipe }) => isRipe),
      ({ offerId, leadsTo, promotes }) => ({ offer_id: offerId, leads_to: leadsTo, promotes }),
    ).map(({ key, items }) => {
      const heldOut = items.filter(({ isHeldOut }) => isHeldOut);
      const treated = items.filter(({ isHeldOut }) => !isHeldOut);
      const groups = {
        treated: treated.length,
        treatedConverted: countOf(treated, ({ isConverted }) => isConverted),
        heldOut: heldOut.length,
        heldOutConverted: countOf(heldOut, ({ isConverted }) => isConverted),
      };
      return {
        ...key,
        treated: groups.treated,
        treated_converted: groups.treatedConverted,
        treated_not: groups.treated - groups.treatedConverted,
        held_out: groups.heldOut,
        held_out_converted: groups.heldOutConverted,
        held_out_not: groups.heldOut - groups.heldOutConverted,
        ...upliftOf(groups, { isKindKnown: key.leads_to !== null, groupMin: lakeLimits.trialMin }),
      };
    }),
  };
}

const reminderEffect = (books: Books): Row[] =>
  grouped(remindersIn(books), ({ reason, channel }) => ({ reason, channel })).map(({ key, items }) => {
    const answered = countOf(items, ({ isAnswered }) => isAnswered);
    const optedOut = countOf(items, ({ hasOptedOut }) => hasOptedOut);
    return {
      ...key,
      sent: items.length,
      answered,
      not_answered: items.length - answered,
      opted_out: optedOut,
      answered_share: shareOf(answered, items.length),
      opt_outs_per_1000: shareOf(1_000 * optedOut, items.length),
    };
  });

function channelMigration(counted: readonly Counted[]): Row[] {
  const completed = counted
    .filter(({ outcome }) => outcome === 'completed')
    .toSorted(
      ({ story: one }, { story: other }) =>
        one.startedAtMs - other.startedAtMs || (one.transactionId < other.transactionId ? -1 : 1),
    );
  const lives = grouped(completed, ({ story }) => ({ customer: story.customer, kind: story.kind }));
  const steps = lives.flatMap(({ key, items }) =>
    items
      .slice(1)
      .map(({ story }, at) => ({ ...key, before: items[at]?.story.startedOn ?? '', now: story.startedOn })),
  );
  return grouped(steps, ({ kind, before, now }) => ({ kind, before_on: before, now_on: now })).map(
    ({ key, items }) => ({
      ...key,
      transactions: items.length,
      customers: different(items.map(({ customer }) => customer)),
    }),
  );
}

function ofFeedback({ judged }: Books, counted: readonly Counted[]): Record<string, Row[]> {
  const switched = new Set(
    counted
      .filter(({ leavings }) => leavings.some(({ on, resumed }) => resumed && resumed.on !== on))
      .map(({ story }) => story.transactionId),
  );
  return {
    feedback: grouped(judged, ({ kind, transactionId }) => ({
      kind,
      switched: switched.has(transactionId),
    })).map(({ key, items }) => ({
      ...key,
      answers: items.length,
      bad: countOf(items, ({ score }) => score <= limits.feedbackBadScoreMax),
      middling: countOf(items, ({ score }) => score === 3),
      good: countOf(items, ({ score }) => score >= 4),
      mean_score: shareOf(sumOf(items.map(({ score }) => score)), items.length),
    })),
    'feedback-reasons': grouped(
      judged.filter(({ reason }) => reason !== undefined),
      ({ kind, reason = '' }) => ({ kind, reason }),
    ).map(({ key, items }) => ({ ...key, answers: items.length })),
  };
}
