import type { OfferChannel } from '../../shared/offer/channel-forms.ts';
import { type Arms, learn, newArms } from '../../shared/offer/rank/arms.ts';
import { type Chance, chanceFrom } from '../../shared/offer/rank/chance.ts';
import { rank } from '../../shared/offer/rank/rank.ts';
import { sampleBeta } from '../../shared/offer/rank/sample-beta.ts';

/** Who decides which offer is made. `oracle` knows what nobody can, and shows how much there is to be had. */
export const policies = ['random', 'priority', 'learnt', 'oracle'] as const;
export type Policy = (typeof policies)[number];

const SEGMENTS = ['starters', 'families', 'seniors'];
const CHANNELS = ['mobile', 'web', 'atm'] as const satisfies OfferChannel[];
const OFFERS = ['offer-a', 'offer-b', 'offer-c', 'offer-d', 'offer-e', 'offer-f'];
/** Marketing's order, from the offer that it expects most of. */
const PRIORITIES = [8, 6, 5, 4, 3, 2];
/** Of those who do not accept, how many say no; the others say nothing, and nothing is learnt. */
const SAYS_NO_SHARE = 0.7;
/** How far off marketing is: a factor of two, as often as not. */
const GUESS_SPREAD = 0.7;

/**
 * Lives one market under each policy: customers come one by one, are open to some of the offers, and accept one at a rate
 * that depends on the offer, their segment and the channel on which they answer. All policies meet the same customers,
 * who would say the same to the same offer, so what differs is the choice alone.
 *
 * Answers how many offers were accepted, by policy.
 */
export function liveMarket(seed: string, choices: number): Record<Policy, number> {
  const chance = chanceFrom(`market ${seed}`);
  const market = drawMarket(chance);
  const accepted: Record<Policy, number> = { random: 0, priority: 0, learnt: 0, oracle: 0 };
  const known = new Map<string, Arms>();
  for (let at = 0; at < choices; at += 1) {
    const customer = drawCustomer(market, chance);
    for (const policy of policies) {
      const offerId = choose[policy](customer, { market, known, seed: `${seed}:${at}` });
      const said = answerOf(customer, offerId, market);
      if (said === 'accepted') accepted[policy] += 1;
      if (policy === 'learnt' && said) {
        const name = `${offerId} ${customer.segment}`;
        const arms = known.get(name) ?? newArms(offerId, customer.segment);
        known.set(name, learn(arms, { channel: customer.channel, answer: said }));
      }
    }
  }
  return accepted;
}

interface Market {
  /** The true rate of acceptance, by offer, segment and channel. */
  readonly rates: ReadonlyMap<string, number>;
  /** How likely a segment is to answer on each channel. */
  readonly habits: ReadonlyMap<string, readonly number[]>;
  readonly priorityOf: ReadonlyMap<string, number>;
}

interface Customer {
  readonly segment: string;
  readonly channel: (typeof CHANNELS)[number];
  readonly openTo: readonly string[];
  /** Below the rate: yes. The same for every policy. */
  readonly mood: ReadonlyMap<string, number>;
  readonly talksBack: boolean;
}

const rateName = (offerId: string, segment: string, channel: string) => `${offerId} ${segment} ${channel}`;

function drawMarket(chance: Chance): Market {
  const rates = new Map<string, number>();
  const guesses: { offerId: string; guess: number }[] = [];
  for (const offerId of OFFERS) {
    let sum = 0;
    for (const segment of SEGMENTS) {
      const liked = sampleBeta(1, 8, chance);
      for (const channel of CHANNELS) {
        const rate = Math.min(0.9, liked * (0.6 + 0.8 * chance()));
        rates.set(rateName(offerId, segment, channel), rate);
        sum += rate;
      }
    }
    guesses.push({
      offerId,
      guess: Math.log(sum) + GUESS_SPREAD * (chance() + chance() + chance() - 1.5) * 2,
    });
  }
  guesses.sort((one, other) => other.guess - one.guess);
  return {
    rates,
    habits: new Map(SEGMENTS.map((segment) => [segment, CHANNELS.map(() => 0.2 + chance())])),
    priorityOf: new Map(guesses.map(({ offerId }, at) => [offerId, PRIORITIES[at] ?? 1])),
  };
}

function drawCustomer({ habits }: Market, chance: Chance): Customer {
  const segment = pick(SEGMENTS, chance);
  const weights = habits.get(segment) ?? [];
  let left = chance() * weights.reduce((sum, weight) => sum + weight, 0);
  const channelAt = weights.findIndex((weight) => {
    left -= weight;
    return left <= 0;
  });
  const openTo = OFFERS.filter(() => chance() < 0.6);
  return {
    segment,
    channel: CHANNELS[channelAt] ?? 'mobile',
    openTo: openTo.length > 0 ? openTo : [pick(OFFERS, chance)],
    mood: new Map(OFFERS.map((offerId) => [offerId, chance()])),
    talksBack: chance() < SAYS_NO_SHARE,
  };
}

const pick = (from: readonly string[], chance: Chance): string =>
  from[Math.floor(chance() * from.length)] ?? '';

function answerOf({ mood, segment, channel, talksBack }: Customer, offerId: string, { rates }: Market) {
  const rate = rates.get(rateName(offerId, segment, channel)) ?? 0;
  if ((mood.get(offerId) ?? 1) < rate) return 'accepted';
  return talksBack ? 'declined' : undefined;
}

interface Knowledge {
  readonly market: Market;
  readonly known: ReadonlyMap<string, Arms>;
  readonly seed: string;
}

const choose: Record<Policy, (customer: Customer, knowledge: Knowledge) => string> = {
  random: ({ openTo }, { seed }) => pick(openTo, chanceFrom(`random ${seed}`)),
  priority: ({ openTo }, { market }) => highest(openTo, (offerId) => market.priorityOf.get(offerId) ?? 0),
  learnt: ({ openTo, segment }, { market, known, seed }) => {
    const [first, ...others] = openTo.map((offerId) => ({
      offerId,
      priority: market.priorityOf.get(offerId) ?? 1,
      channels: CHANNELS,
      arms: known.get(`${offerId} ${segment}`),
    }));
    return first ? rank([first, ...others], seed).best.offerId : '';
  },
  oracle: ({ openTo, segment }, { market }) =>
    highest(openTo, (offerId) =>
      CHANNELS.reduce(
        (sum, channel, at) =>
          sum +
          (market.rates.get(rateName(offerId, segment, channel)) ?? 0) *
            (market.habits.get(segment)?.[at] ?? 0),
        0,
      ),
    ),
};

const highest = (from: readonly string[], scoreOf: (offerId: string) => number): string =>
  from.reduce((best, one) => (scoreOf(one) > scoreOf(best) ? one : best));
