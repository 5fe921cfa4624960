import { afterEach, describe, expect, it } from 'vitest';
import { feedback } from '../../shared/measures/measures/feedback.ts';
import { feedbackReasons } from '../../shared/measures/measures/feedback-reasons.ts';
import { offerFunnel } from '../../shared/measures/measures/offer-funnel.ts';
import { reminderEffect } from '../../shared/measures/measures/reminder-effect.ts';
import { suppressionReasons } from '../../shared/measures/measures/suppression-reasons.ts';
import { uplift } from '../../shared/measures/measures/uplift.ts';
import { offerTrials } from '../../shared/measures/relations/offer-trials.ts';
import { placements } from '../../shared/measures/relations/placements.ts';
import { at, factsOf, type Happened, stands, transaction } from '../support/facts.ts';
import { type Lake, lakeOf } from '../support/lake.ts';

const OFFER = { offerId: 'prepare-cash', offerVersion: 1, segment: 'families' };
const offers = (customer: string, placementId = `p-${customer}`) => ({
  chosen: (atMs: number, channels: readonly string[], data: object = {}): Happened => ({
    type: 'OfferChosen',
    atMs,
    customer,
    ...OFFER,
    placementId,
    channels,
    termsVersion: '2026-11',
    because: 'TransactionCompleted',
    rankedBy: 'alone',
    promotes: 'mobile',
    holdout: false,
    ...data,
  }),
  said: (type: string, atMs: number, channel: string, data: object = {}): Happened => ({
    type,
    atMs,
    customer,
    ...OFFER,
    placementId,
    channel,
    ...data,
  }),
  removed: (atMs: number, because: string): Happened => ({
    type: 'OfferRemoved',
    atMs,
    customer,
    offerId: OFFER.offerId,
    offerVersion: 1,
    placementId,
    because,
  }),
  withheld: (atMs: number, reason: string): Happened => ({
    type: 'OfferWithheld',
    atMs,
    customer,
    ...OFFER,
    reason,
  }),
});

let lake: Lake | undefined;
const told = async (...happened: readonly Happened[]): Promise<Lake> => {
  lake = await lakeOf(factsOf(...happened));
  return lake;
};
afterEach(() => lake?.close());

describe('an offer', () => {
  const anna = offers('anna');
  const bruno = offers('bruno');
  const carla = offers('carla');
  const cash = transaction('t1', 'cash-withdrawal', 'anna');
  const began = { offer: { offerId: 'prepare-cash', offerVersion: 2, termsVersion: '2026-11' } };
  const history = [
    anna.chosen(at(2), ['mobile', 'web']),
    anna.said('OfferShown', at(2, '13:00'), 'mobile'),
    anna.said('OfferSaved', at(2, '13:01'), 'mobile', { offerVersion: 2 }),
    anna.said('OfferAccepted', at(3), 'web', {
      offerVersion: 2,
      termsVersion: '2026-12',
      transactionId: 't1',
    }),
    cash.started(at(3), 'web', began),
    cash.completed(at(3, '13:00')),
    bruno.chosen(at(2), ['mobile', 'web', 'push']),
    bruno.said('OfferShown', at(2, '13:00'), 'push'),
    bruno.said('OfferDeclined', at(2, '13:01'), 'mobile'),
    carla.chosen(at(3), ['web']),
    carla.removed(at(4), 'objection'),
    carla.withheld(at(4), 'objection'),
    carla.withheld(at(5), 'objection'),
    bruno.withheld(at(5), 'declined-before'),
  ];

  it('is followed from the choice to what it led to', async () => {
    const { ask } = await told(...history);

    expect(await ask(placements)).toMatchObject([
      {
        placement_id: 'p-anna',
        offer_version: 1,
        terms_version: '2026-11',
        shown_on: 'mobile',
        saved_on: 'mobile',
        accepted_on: 'web',
        accepted_at_ms: at(3),
        transaction_id: 't1',
        removed_because: null,
      },
      { placement_id: 'p-bruno', shown_on: 'push', declined_on: 'mobile', accepted_on: null },
      { placement_id: 'p-carla', shown_on: null, removed_because: 'objection', removed_at_ms: at(4) },
    ]);
  });

  it('counts what is said long after it was chosen, in the days in which that was', async () => {
    const anna = offers('anna');
    const later = at(2) + 50 * 86_400_000;
    const { ask } = await told(anna.chosen(at(2), ['web']), anna.said('OfferAccepted', later, 'web'));

    const span = { from: '2026-11-01', to: '2026-11-02' };
    expect(await ask(placements, span)).toMatchObject([{ accepted_at_ms: later }]);
  });

  it('has a funnel for each channel and version', async () => {
    const { ask } = await told(...history);
    const line = (offerVersion: number, channel: string, counts: object) => ({
      offer_id: 'prepare-cash',
      offer_version: offerVersion,
      channel,
      chosen: 0,
      shown: 0,
      saved: 0,
      accepted: 0,
      declined: 0,
      fulfilled: 0,
      acceptance: null,
      ...counts,
    });

    expect(await ask(offerFunnel)).toEqual([
      line(1, 'mobile', { chosen: 2, shown: 1, declined: 1, acceptance: 0 }),
      line(1, 'push', { chosen: 1, shown: 1, acceptance: 0 }),
      line(1, 'web', { chosen: 3 }),
      line(2, 'mobile', { saved: 1 }),
      line(2, 'web', { accepted: 1, fulfilled: 1 }),
    ]);
  });

  it('is withheld for reasons', async () => {
    const { ask } = await told(...history);

    expect(await ask(suppressionReasons)).toEqual([
      { offer_id: 'prepare-cash', offer_version: 1, reason: 'declined-before', times: 1, customers: 1 },
      { offer_id: 'prepare-cash', offer_version: 1, reason: 'objection', times: 2, customers: 1 },
    ]);
  });
});

describe('uplift', () => {
  const began = (customer: string, atMs: number, channel: 'mobile' | 'atm') => {
    const cash = transaction(`t-${customer}`, 'cash-withdrawal', customer);
    return [cash.started(atMs, channel), cash.completed(atMs + 60_000)];
  };
  /** By which it is known what the offer leads to. */
  const led = [
    transaction('t-led', 'cash-withdrawal', 'somebody').started(at(1), 'web', {
      offer: { offerId: 'prepare-cash', offerVersion: 1, termsVersion: '2026-11' },
    }),
  ];
  const later = transaction('t-later').started(at(30), 'web');
  const group = (name: string, size: number, converting: number): Happened[] =>
    Array.from({ length: size }, (_, n) => `${name}${n}`).flatMap((customer, n) => {
      const each = offers(customer);
      return [
        name === 'treated' ? each.chosen(at(2), ['mobile']) : each.withheld(at(2), 'held-out'),
        ...(n < converting ? began(customer, at(3), 'mobile') : []),
      ];
    });

  it('is the difference of the shares, within Newcombe’s interval', async () => {
    const { ask } = await told(...led, ...group('treated', 140, 112), ...group('held-out', 160, 96), later);

    const [row] = await ask(uplift);

    expect(row).toMatchObject({
      offer_id: 'prepare-cash',
      leads_to: 'cash-withdrawal',
      promotes: 'mobile',
      treated: 140,
      treated_converted: 112,
      treated_not: 28,
      held_out: 160,
      held_out_converted: 96,
      held_out_not: 64,
      silent_because: null,
      rate_treated: 0.8,
      rate_held_out: 0.6,
    });
    const [low, high] = newcombe(112, 140, 96, 160);
    expect(row?.['uplift']).toBeCloseTo(0.2, 12);
    expect(row?.['uplift_low']).toBeCloseTo(low, 12);
    expect(row?.['uplift_high']).toBeCloseTo(high, 12);
  });

  it('has the interval that Newcombe printed', () => {
    const [low, high] = newcombe(56, 70, 48, 80);

    expect([low.toFixed(4), high.toFixed(4)]).toEqual(['0.0524', '0.3339']);
  });

  it.each<[string, readonly Happened[], string]>([
    [
      'too few were treated',
      [...led, ...group('treated', 99, 20), ...group('held-out', 100, 20)],
      'too-few-treated',
    ],
    [
      'too few were held out',
      [...led, ...group('treated', 100, 20), ...group('held-out', 99, 20)],
      'too-few-held-out',
    ],
    [
      'nobody knows what it leads to',
      [...group('treated', 100, 20), ...group('held-out', 100, 20)],
      'kind-unknown',
    ],
  ])('is not said where %s', async (_, happened, because) => {
    const { ask } = await told(...happened, later);

    expect(await ask(uplift)).toMatchObject([
      {
        silent_because: because,
        rate_treated: null,
        rate_held_out: null,
        uplift: null,
        uplift_low: null,
        uplift_high: null,
      },
    ]);
  });

  it('goes by the first time that only chance decided, and by what the offer leads to in two weeks', async () => {
    const { ask } = await told(
      ...led,
      offers('outranked').withheld(at(2), 'outranked'),
      offers('outranked').chosen(at(4), ['mobile']),
      offers('later-held-out').chosen(at(2), ['mobile']),
      offers('later-held-out').withheld(at(5), 'held-out'),
      offers('not-asked').withheld(at(2), 'not-eligible'),
      offers('converted').chosen(at(2), ['mobile']),
      ...began('converted', at(16), 'mobile'),
      offers('too-late').chosen(at(2), ['mobile']),
      ...began('too-late', at(16, '12:00:01'), 'mobile'),
      offers('elsewhere').chosen(at(2), ['mobile']),
      ...began('elsewhere', at(3), 'atm'),
      offers('before').chosen(at(2), ['mobile']),
      ...began('before', at(1), 'mobile'),
      offers('unripe').chosen(at(17), ['mobile']),
      later,
    );

    const trials = await ask(offerTrials);
    const of = (customer: string) => trials.find((row) => row['customer'] === stands(customer));
    expect(of('outranked')).toMatchObject({ trial_group: 'treated', day: '2026-11-02', is_converted: false });
    expect(of('later-held-out')).toMatchObject({ trial_group: 'treated' });
    expect(of('not-asked')).toBeUndefined();
    expect(of('converted')).toMatchObject({ is_converted: true, is_ripe: true });
    for (const customer of ['too-late', 'elsewhere', 'before'])
      expect(of(customer)).toMatchObject({ is_converted: false });
    expect(of('unripe')).toMatchObject({ is_ripe: false });
  });

  it('knows who had the choice before the days that are asked for', async () => {
    const { ask } = await told(
      ...led,
      offers('anna').withheld(at(2), 'held-out'),
      offers('anna').withheld(at(9), 'held-out'),
      later,
    );

    expect(await ask(offerTrials, { from: '2026-11-05', to: '2026-11-30' })).toEqual([]);
  });
});

/** Wilson’s interval of each share, and Newcombe’s of their difference: the books’ own formula, in other words. */
function newcombe(x1: number, n1: number, x2: number, n2: number): [number, number] {
  const z = 1.959963984540054;
  const wilson = (x: number, n: number): [number, number] => {
    const p = x / n;
    const centre = (p + z ** 2 / (2 * n)) / (1 + z ** 2 / n);
    const half = (z / (1 + z ** 2 / n)) * Math.sqrt((p * (1 - p)) / n + z ** 2 / (4 * n ** 2));
    return [centre - half, centre + half];
  };
  const [l1, u1] = wilson(x1, n1);
  const [l2, u2] = wilson(x2, n2);
  const [p1, p2] = [x1 / n1, x2 / n2];
  return [p1 - p2 - Math.hypot(p1 - l1, u2 - p2), p1 - p2 + Math.hypot(u1 - p1, p2 - l2)];
}

describe('a reminder', () => {
  const reminded = (atMs: number, customer: string, data: object): Happened => ({
    type: 'ReminderSent',
    atMs,
    customer,
    channel: 'push',
    ...data,
  });
  const of = (customer: string) => transaction(`t-${customer}`, 'transfer', customer);
  const optOut = (atMs: number, customer: string, data: object = {}): Happened => ({
    type: 'ConsentChanged',
    atMs,
    customer,
    channel: 'mobile',
    purpose: 'reminders',
    state: 'objected',
    textVersion: 1,
    ...data,
  });

  it('has its effect within 72 hours, if the customer does what it asked for', async () => {
    const sent = (customer: string) =>
      reminded(at(2), customer, { reason: 'unfinished', transactionId: `t-${customer}` });
    const { ask } = await told(
      sent('anna'),
      of('anna').takenUp(at(5), 'mobile'),
      sent('bruno'),
      of('bruno').answered(at(5, '12:00:01'), 'web', 'payee', 'amount'),
      sent('carla'),
      of('carla').cancelled(at(3), 'web'),
      optOut(at(3), 'carla'),
      sent('dario'),
      of('dario').answered(at(2, '11:00'), 'web', 'payee', 'amount'),
      optOut(at(6), 'dario'),
      reminded(at(2), 'elena', { reason: 'feedback', transactionId: 't-elena' }),
      of('elena').judged(at(3), 5),
      reminded(at(2), 'franco', { reason: 'saved-offer', offerId: 'prepare-cash', placementId: 'p-franco' }),
      offers('franco').said('OfferAccepted', at(4), 'web', { termsVersion: '2026-11' }),
      optOut(at(3), 'franco', { purpose: 'reminders', state: 'given' }),
    );
    const line = (reason: string, counts: object) => ({
      reason,
      channel: 'push',
      sent: 1,
      answered: 1,
      not_answered: 0,
      opted_out: 0,
      answered_share: 1,
      opt_outs_per_1000: 0,
      ...counts,
    });

    expect(await ask(reminderEffect)).toEqual([
      line('feedback', {}),
      line('saved-offer', {}),
      line('unfinished', {
        sent: 4,
        answered: 1,
        not_answered: 3,
        opted_out: 1,
        answered_share: 0.25,
        opt_outs_per_1000: 250,
      }),
    ]);
  });
});

it('feedback is told apart for those who changed channels, with what made the difference', async () => {
  const judged = (id: string, score: number, switched: boolean, reason?: string) => {
    const each = transaction(id);
    return [
      each.started(at(2, '12:00'), 'web'),
      ...(switched ? [each.takenUp(at(2, '12:01'), 'mobile', 'web')] : []),
      each.completed(at(2, '12:02')),
      each.judged(at(2, '16:00'), score, reason),
    ];
  };
  const { ask } = await told(
    ...judged('t1', 5, true, 'easy'),
    ...judged('t2', 4, true),
    ...judged('t3', 2, true, 'slow'),
    ...judged('t4', 3, false, 'slow'),
  );

  expect(await ask(feedback)).toEqual([
    { kind: 'transfer', switched: false, answers: 1, bad: 0, middling: 1, good: 0, mean_score: 3 },
    { kind: 'transfer', switched: true, answers: 3, bad: 1, middling: 0, good: 2, mean_score: 11 / 3 },
  ]);
  expect(await ask(feedbackReasons)).toEqual([
    { kind: 'transfer', reason: 'easy', answers: 1 },
    { kind: 'transfer', reason: 'slow', answers: 2 },
  ]);
});
