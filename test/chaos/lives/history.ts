import { type Chance, chanceOf } from '../../simulators/atm-network/chance.ts';
import { drawFaults, type Faults } from '../world/fault.ts';
import { SCENES, type SceneName } from './scene.ts';

/** What somebody does, or what happens: each is done as far as it makes sense by then. */
export const DEEDS = [
  'starts',
  'answers',
  'saves a draft',
  'steps back',
  'approves',
  'takes over',
  'suspends',
  'cancels',
  'hands over',
  'accepts',
  'comes to a machine',
  'leaves the machine',
  'authorizes',
  'reports',
  'counts',
  'prefers',
  'consents',
  'claims',
  'judges',
  'signs in',
  'repeats something late',
  'time passes',
  'the clock calls',
  'the stream is relayed',
  'the queues are worked',
] as const;
export type DeedName = (typeof DEEDS)[number];

export const PLACES = ['phone', 'web', 'atm-1', 'atm-2'] as const;
export type Place = (typeof PLACES)[number];

export interface Deed {
  readonly does: DeedName;
  readonly at: Place;
  /** From which its small choices are drawn. */
  readonly seed: number;
  /** What its attempts meet: a list for each time that it is asked for, the first time and each repeat. */
  readonly faults: readonly Faults[];
  /** Names a version that is not the latest. */
  readonly isStale: boolean;
  /** What somebody else does at the very same time. */
  readonly beside?: Deed;
}

/** A history of one customer, told by its seed alone. */
export interface History {
  readonly seed: number;
  readonly scene: SceneName;
  readonly deeds: readonly Deed[];
  /** What the clock, the relay and the queues meet when the day is over, before nothing goes wrong any more. */
  readonly night: Night;
}

export interface Night {
  readonly clock: Faults;
  readonly relay: Faults;
  readonly queues: Faults;
}

const DEEDS_MIN = 3;
const DEEDS_MORE = 6;
const TIMES_ASKED_MIN = 2;
const TIMES_ASKED_MORE = 3;
/** It gets better: who asks for the fourth time is mostly answered. */
const SHARE_BY_TIMES = [1, 0.9, 0.5, 0.2];
const ATTEMPTS_DRAWN = 14;
const CALLS_OF_CLOCK = 60;
const CALLS_OF_RELAY = 8;
const CALLS_OF_QUEUES = 20;
const RACES = 0.12;
const STALE = 0.06;

/** How often each is drawn. */
const SHARES: Readonly<Record<DeedName, number>> = {
  starts: 9,
  answers: 14,
  'saves a draft': 3,
  'steps back': 4,
  approves: 8,
  'takes over': 7,
  suspends: 2,
  cancels: 5,
  'hands over': 2,
  accepts: 2,
  'comes to a machine': 4,
  'leaves the machine': 1,
  authorizes: 9,
  reports: 9,
  counts: 6,
  prefers: 2,
  consents: 1,
  claims: 1,
  judges: 1,
  'signs in': 1,
  'repeats something late': 6,
  'time passes': 5,
  'the clock calls': 4,
  'the stream is relayed': 3,
  'the queues are worked': 2,
};
const bag: readonly DeedName[] = DEEDS.flatMap((deed) => Array<DeedName>(SHARES[deed]).fill(deed));

/** Draws the history of a seed: where it begins, who does what, and what goes wrong at each of their calls. */
export function drawHistory(seed: number): History {
  const chance = chanceOf(seed);
  // Most days are bad, some are worse.
  const share = chance.pick([0.55, 0.6, 0.65, 0.75]);
  const scene = chance.pick(SCENES as unknown as [SceneName, ...SceneName[]]);
  const deeds = Array.from({ length: DEEDS_MIN + chance.below(DEEDS_MORE) }, () => drawDeed(chance, share));
  const night = {
    clock: drawFaults(chance, share, CALLS_OF_CLOCK),
    relay: drawFaults(chance, share, CALLS_OF_RELAY),
    queues: drawFaults(chance, share, CALLS_OF_QUEUES),
  };
  return { seed, scene, deeds, night };
}

function drawDeed(chance: Chance, share: number, isBeside = false): Deed {
  const deed: Deed = {
    does: bag[chance.below(bag.length)] ?? 'answers',
    at: chance.pick(['phone', 'phone', 'web', 'atm-1', 'atm-1', 'atm-2']),
    seed: chance.below(2 ** 31),
    faults: Array.from({ length: TIMES_ASKED_MIN + chance.below(TIMES_ASKED_MORE) }, (_, times) =>
      drawFaults(chance, share * (SHARE_BY_TIMES[times] ?? 0), ATTEMPTS_DRAWN),
    ),
    isStale: chance.happens(STALE),
  };
  return !isBeside && chance.happens(RACES) ? { ...deed, beside: drawDeed(chance, share, true) } : deed;
}
