import { checkHistory } from './check/check-history.ts';
import { drawHistory, type History } from './lives/history.ts';
import { type Played, playHistory, type Stage, type Tell } from './lives/play-history.ts';
import { shrink } from './lives/shrink.ts';
import type { Fault } from './world/fault.ts';

/** What many histories came to. */
export interface Ran {
  readonly histories: number;
  /** Answers with success that somebody got. */
  readonly acknowledged: number;
  readonly calls: number;
  readonly faults: Readonly<Record<Fault, number>>;
  readonly faultsInAll: number;
  /** The histories that went wrong, and how. */
  readonly wrong: readonly { readonly seed: number; readonly says: readonly string[] }[];
}

export interface Asking {
  readonly from: number;
  readonly count: number;
  /** Ends when so many went wrong. */
  readonly wrongMax?: number;
  readonly progress?: (played: number, wrong: number) => void;
}

/** Plays the histories of neighbouring seeds, one after the other. */
export async function runSeeds(stage: Stage, { from, count, wrongMax = 1, progress }: Asking): Promise<Ran> {
  const { line } = stage.world;
  const [callsBefore, metBefore] = [line.calls, { ...line.met }];
  const wrong: { seed: number; says: readonly string[] }[] = [];
  let histories = 0;
  let acknowledged = 0;
  for (let seed = from; seed < from + count && wrong.length < wrongMax; seed += 1) {
    const { says, played } = await wrongIn(stage, drawHistory(seed));
    if (says.length > 0) wrong.push({ seed, says });
    histories += 1;
    acknowledged += played ? acknowledgedIn(played) : 0;
    progress?.(histories, wrong.length);
  }
  const faults = Object.fromEntries(
    Object.entries(line.met).map(([fault, times]) => [fault, times - metBefore[fault as Fault]]),
  ) as Record<Fault, number>;
  const faultsInAll = Object.values(faults).reduce((sum, times) => sum + times, 0);
  return { histories, acknowledged, calls: line.calls - callsBefore, faults, faultsInAll, wrong };
}

/** What is wrong after a history. One that cannot be played to its end is wrong, too. */
export async function wrongIn(
  stage: Stage,
  history: History,
  tell?: Tell,
): Promise<{ says: readonly string[]; played?: Played }> {
  const scene = stage.scenes.get(history.scene);
  if (!scene) throw new Error(`There is no scene ${history.scene}.`);
  try {
    const played = await playHistory(stage, history, tell);
    return { says: checkHistory(stage.world, scene, played), played };
  } catch (error) {
    return { says: [`It could not be played: ${error instanceof Error ? error.message : String(error)}`] };
  }
}

/** The smallest history that goes wrong as this one does, and what it tells when it is played aloud. */
export async function smallest(
  stage: Stage,
  history: History,
): Promise<{ history: History; told: string[] }> {
  const { says } = await wrongIn(stage, history);
  const kinds = new Set(says.map(kindOf));
  const found = await shrink(history, async (candidate) =>
    (await wrongIn(stage, candidate)).says.some((each) => kinds.has(kindOf(each))),
  );
  const told: string[] = [];
  const last = await wrongIn(stage, found, (who, happened) => told.push(`  ${who.padEnd(14)} ${happened}`));
  return { history: found, told: [...told, ...last.says.map((each) => `  Wrong: ${each}`)] };
}

/** What is wrong, whomever it is about. */
const kindOf = (says: string): string => says.replace(/[a-z]?\d[\w.:-]*/g, '#');

const acknowledgedIn = ({ asked }: Played): number =>
  asked.reduce(
    (sum, { heard }) =>
      sum + (heard.some(({ ran }) => ran.is === 'answered' && ran.answer.status < 300) ? 1 : 0),
    0,
  );
