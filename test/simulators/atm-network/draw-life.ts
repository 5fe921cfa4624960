import { type Chance, chanceOf } from './chance.ts';
import type { Agreed, Death, Fate, Life, Machine, Step, Trouble, Wants } from './life.ts';

export interface LifeKinds {
  /** Without a phone there is nothing to prepare, and with it neither deposits. */
  readonly phone: boolean;
  /** Where each life has a network of its own: else it is the one that reports everything and takes nothing. */
  readonly ownNetwork?: boolean;
}

/** Draws a life from a seed. Everybody's own order is kept; how they are shuffled into one another is chance. */
export function drawLife(seed: number, { phone, ownNetwork = false }: LifeKinds = { phone: true }): Life {
  const chance = chanceOf(seed);
  const openingMinor = chance.pick([1_000_00, 1_000_00, 300_00, 60_00]);
  const agreed = ownNetwork ? anyAgreement(chance) : asEver;
  const actors = [
    ...times(1 + chance.below(VISITS_MAX), (visit) => visitSteps(chance, visit, phone)),
    ...(phone ? [phoneSteps(chance)] : []),
    ...(phone && chance.happens(DEPOSIT_SHARE) ? [depositSteps(chance, 0)] : []),
    times(
      chance.below(3),
      (): Step => ({
        does: 'pass',
        minutes: chance.pick([1, 2, 6, 20, 1_500]),
        ...(chance.happens(TROUBLE_SHARE) && { trouble: chance.below(SEEDS) }),
      }),
    ),
    times(chance.below(4), (): Step => ({ does: 'arrive' })),
  ];
  const first: Step[] =
    phone && chance.happens(PREPARED_FIRST_SHARE) ? [{ does: 'prepare', amountMinor: amount(chance) }] : [];
  return {
    seed,
    openingMinor,
    agreed,
    steps: withRaces(chance, [...first, ...shuffled(chance, actors)]),
    // What was not reversed in time came out, by agreement: such a network is never late.
    debtsArrive: chance.happens(0.3) && agreed.completesBy === 'advice' ? 'after-days' : 'soon',
    ...(chance.happens(TROUBLE_SHARE) && { debtsMeet: { trouble: chance.below(SEEDS) } }),
    debtsBehindMs: chance.below(APART_MS_MAX),
  };
}

const asEver: Agreed = { completesBy: 'advice', surchargeMinor: 0 };

const anyAgreement = (chance: Chance): Agreed => ({
  completesBy: chance.pick(['advice', 'advice', 'silence']),
  surchargeMinor: chance.pick([0, 0, 1_50, 4_00]),
});

const VISITS_MAX = 3;
const AGREES_SHARE = 0.8;
const DEPOSIT_SHARE = 0.35;
const PREPARED_FIRST_SHARE = 0.7;
const PRESUMED_SHARE = 0.7;
const RACE_SHARE = 0.25;
const TROUBLE_SHARE = 0.35;
const LATE_SHARE = 0.3;
const SEEDS = 2 ** 32;

/** Some round trips to the engine: two who act at once meet anywhere amid each other's work. */
const APART_MS_MAX = 40;

/** Half of all machines live. */
const DEATHS: readonly [Death | undefined, ...(Death | undefined)[]] = [
  undefined,
  undefined,
  undefined,
  'before-dispensing',
  'before-reporting',
  'before-reporting',
];

/** Half of all messages come through. Of the faults, what is late meets most of what is said meanwhile. */
const FATES: readonly [Fate, ...Fate[]] = [
  'heard',
  'heard',
  'heard',
  'heard',
  'answer-lost',
  'lost',
  'late',
  'late',
  'twice',
];

const fate = (chance: Chance): Fate => (chance.happens(TROUBLE_SHARE) ? trouble(chance) : chance.pick(FATES));
const trouble = (chance: Chance): Trouble => ({
  trouble: chance.below(SEEDS),
  ...(chance.happens(LATE_SHARE) && { isLate: true }),
});
const machine = (chance: Chance): Machine => chance.pick([0, 1]);
const amount = (chance: Chance): number => 10_00 * (1 + chance.below(20));

function visitSteps(chance: Chance, visit: number, phone: boolean): Step[] {
  const wants: Wants = phone ? chance.pick(['walk-up', 'walk-up', 'prepared', 'cardless']) : 'walk-up';
  const ask: Step = {
    does: 'ask',
    visit,
    machine: machine(chance),
    wants,
    amountMinor: amount(chance),
    agrees: chance.happens(AGREES_SHARE),
    fate: fate(chance),
  };
  const again = times(chance.below(3), (): Step => ({ does: 'ask-again', visit, fate: fate(chance) }));
  const dies = chance.pick(DEATHS);
  const dispense: Step = {
    does: 'dispense',
    visit,
    extent: chance.pick(['FULL', 'FULL', 'PART', 'NONE']),
    ...(dies && { dies }),
  };
  const presume: Step[] =
    dies === 'before-reporting' && chance.happens(PRESUMED_SHARE)
      ? [{ does: 'presume', visit, fate: fate(chance) }]
      : [];
  const as = chance.pick(['completion', 'reversal'] as const);
  const reports = times(chance.below(4), (): Step => ({ does: 'report', visit, as, fate: fate(chance) }));
  return [ask, ...again, dispense, ...presume, ...reports];
}

function phoneSteps(chance: Chance): Step[] {
  return times(chance.below(4), (): Step => {
    const does = chance.pick(['prepare', 'cancel', 'change'] as const);
    return does === 'cancel' ? { does } : { does, amountMinor: amount(chance) };
  });
}

function depositSteps(chance: Chance, deposit: number): Step[] {
  const counts = times(1 + chance.below(2), (): Step => ({ does: 'count', deposit, fate: fate(chance) }));
  const allocates: Step[] = chance.happens(0.6) ? [{ does: 'allocate', deposit }] : [];
  return [
    {
      does: 'insert',
      deposit,
      machine: machine(chance),
      amountMinor: amount(chance),
      through: chance.pick(['slot', 'switch']),
      fate: fate(chance),
      asksAgain: chance.happens(0.5),
      keeps: chance.pick(['FULL', 'FULL', 'PART']),
    },
    ...counts,
    ...allocates,
  ];
}

/** Everybody's next thing, in turns that chance gives. */
function shuffled(chance: Chance, actors: readonly (readonly Step[])[]): Step[] {
  const left = actors.map((steps) => [...steps]).filter((steps) => steps.length > 0);
  const steps: Step[] = [];
  while (left.length > 0) {
    const turn = chance.below(left.length);
    const step = left[turn]?.shift();
    if (step) steps.push(step);
    if (left[turn]?.length === 0) left.splice(turn, 1);
  }
  return steps;
}

/** Some neighbours act at the very same moment, if they are not the same actor and neither moves the clock. */
function withRaces(chance: Chance, steps: readonly Step[]): Step[] {
  const raced: Step[] = [];
  for (const step of steps) {
    const before = raced.at(-1);
    if (before && chance.happens(RACE_SHARE) && mayRace(before, step)) {
      raced.splice(-1, 1, {
        does: 'at-once',
        steps: [before, step],
        apartMs: chance.below(APART_MS_MAX),
      });
    } else raced.push(step);
  }
  return raced;
}

const mayRace = (one: Step, other: Step): boolean =>
  ![one, other].some(({ does }) => ['pass', 'at-once'].includes(does)) && actorOf(one) !== actorOf(other);

function actorOf(step: Step): string {
  if ('visit' in step) return `visit ${step.visit}`;
  if ('deposit' in step) return `deposit ${step.deposit}`;
  return step.does === 'arrive' ? 'line' : 'phone';
}

const times = <Item>(count: number, make: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, index) => make(index));
