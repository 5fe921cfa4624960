import type { Channel } from '../../../shared/channel/channel.ts';
import type { Language } from '../../../shared/channel/wording.ts';
import type { Chance } from '../atm-network/chance.ts';

/** What one simulated customer is like. Nothing here is known to the bank but the segment. */
export interface Persona {
  readonly segment: Segment;
  readonly language: Language;
  readonly timeZone: string;
  /** Hours from UTC: near enough to know when somebody is awake. */
  readonly hoursFromUtc: number;
  /** How much each channel is liked, beside the others. */
  readonly likes: Readonly<Record<Channel, number>>;
  /** How much each intention is had, beside the others. */
  readonly wants: Readonly<Record<Intention, number>>;
  readonly hasPhone: boolean;
  /** How often they want something of the bank. */
  readonly intentionsPerWeek: number;
  /** How often a step is done at once, from 0 (they always leave) to 1 (they never do). */
  readonly patience: number;
  /** How often they come back to what they left, before they let it expire. */
  readonly returnsMax: number;
  /** How often a step is asked about, of those that they come to. */
  readonly asksForHelp: number;
  readonly answersReminders: number;
  readonly givesFeedback: number;
  /** How often an offer is accepted that was read. */
  readonly saysYes: number;
  readonly monthlyIncomeMinor: number;
}

export type Segment = 'students' | 'families' | 'professionals' | 'retired';

export type Intention =
  | 'look-around'
  | 'prepared-withdrawal'
  | 'walk-up-withdrawal'
  | 'deposit'
  | 'transfer'
  | 'loan'
  | 'card'
  | 'settings';

interface Sort extends Pick<Persona, 'likes' | 'wants'> {
  readonly share: number;
  readonly phones: number;
  readonly perWeek: number;
  readonly patience: number;
  readonly incomeMinor: number;
}

const sorts: Readonly<Record<Segment, Sort>> = {
  students: {
    share: 0.22,
    phones: 0.99,
    perWeek: 2,
    patience: 0.84,
    incomeMinor: 700_00,
    likes: { atm: 2, web: 1, mobile: 9, branch: 0.1, 'contact-centre': 0.2 },
    wants: wanting({ 'prepared-withdrawal': 4, transfer: 4, deposit: 0.4, loan: 0.15 }),
  },
  families: {
    share: 0.36,
    phones: 0.93,
    perWeek: 2,
    patience: 0.88,
    incomeMinor: 2_300_00,
    likes: { atm: 3, web: 4, mobile: 6, branch: 0.6, 'contact-centre': 0.6 },
    wants: wanting({ 'prepared-withdrawal': 3, transfer: 5, deposit: 0.8, loan: 0.3 }),
  },
  professionals: {
    share: 0.24,
    phones: 0.97,
    perWeek: 2.6,
    patience: 0.92,
    incomeMinor: 3_400_00,
    likes: { atm: 1, web: 7, mobile: 6, branch: 0.2, 'contact-centre': 0.3 },
    wants: wanting({ 'prepared-withdrawal': 2, transfer: 7, deposit: 1.2, loan: 0.2 }),
  },
  retired: {
    share: 0.18,
    phones: 0.58,
    perWeek: 1.2,
    patience: 0.9,
    incomeMinor: 1_500_00,
    likes: { atm: 6, web: 2, mobile: 2, branch: 3, 'contact-centre': 1.5 },
    wants: wanting({ 'prepared-withdrawal': 1, 'walk-up-withdrawal': 5, transfer: 1.5, deposit: 1 }),
  },
};

function wanting(some: Partial<Record<Intention, number>>): Record<Intention, number> {
  return {
    'look-around': 3,
    'prepared-withdrawal': 2,
    'walk-up-withdrawal': 2,
    deposit: 0.6,
    transfer: 3,
    loan: 0.12,
    card: 0.12,
    settings: 0.25,
    ...some,
  };
}

const zones: readonly { zone: string; hours: number; share: number; language: Language }[] = [
  { zone: 'Europe/Rome', hours: 1, share: 0.86, language: 'it' },
  { zone: 'Europe/London', hours: 0, share: 0.06, language: 'en' },
  { zone: 'America/New_York', hours: -5, share: 0.05, language: 'en' },
  { zone: 'Asia/Kolkata', hours: 5.5, share: 0.03, language: 'en' },
];

export function drawPersona(chance: Chance): Persona {
  const segment = weighed(
    chance,
    Object.entries(sorts).map(([name, { share }]) => [name as Segment, share]),
  );
  const sort = sorts[segment];
  const zone = weighed(
    chance,
    zones.map((each) => [each, each.share]),
  );
  const hasPhone = chance.happens(sort.phones);
  const liked = Object.entries(sort.likes).map(([channel, weight]) => [
    channel,
    channel === 'mobile' && !hasPhone ? 0 : weight * (0.3 + 1.4 * share(chance)),
  ]);
  return {
    segment,
    language: chance.happens(0.9) ? zone.language : 'en',
    timeZone: zone.zone,
    hoursFromUtc: zone.hours,
    likes: Object.fromEntries(liked) as Persona['likes'],
    wants: sort.wants,
    hasPhone,
    intentionsPerWeek: sort.perWeek * (0.3 + 1.4 * share(chance)),
    patience: Math.min(0.99, sort.patience * (0.9 + 0.2 * share(chance))),
    returnsMax: 1 + chance.below(4),
    asksForHelp: 0.015 + 0.02 * (sort.likes.branch + sort.likes['contact-centre']),
    answersReminders: 0.15 + 0.6 * share(chance),
    givesFeedback: 0.02 + 0.2 * share(chance),
    saysYes: 0.02 + 0.3 * share(chance) ** 2,
    monthlyIncomeMinor: Math.round(sort.incomeMinor * (0.6 + 0.9 * share(chance))),
  };
}

const FINE = 1_000_000;

/** A number from 0 to 1. */
export const share = (chance: Chance): number => chance.below(FINE) / FINE;

/** One of several, each as often as it weighs beside the others. */
export function weighed<Item>(chance: Chance, items: readonly (readonly [Item, number])[]): Item {
  let left = share(chance) * items.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [item, weight] of items) {
    left -= weight;
    if (left < 0) return item;
  }
  const [last] = items.at(-1) ?? [];
  if (last === undefined) throw new Error('There is nothing to choose from.');
  return last;
}

/** A time that is mostly near its mean, and now and then much longer: how long people take. */
export const around = (chance: Chance, meanMs: number): number =>
  Math.max(1, Math.round(-Math.log(1 - share(chance) * 0.9999) * meanMs));
