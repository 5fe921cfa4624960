import { isDeepStrictEqual } from 'node:util';
import { markOf } from '../../../functions/edge/read-guards.ts';
import { routes } from '../../../shared/contract/routes.ts';
import { type Asked, answerOf } from '../lives/asked.ts';
import type { Change } from '../tables/in-memory-tables.ts';
import type { Item } from '../tables/values.ts';

/** One commit of a session, as the stream carried it. */
export interface Commit {
  readonly version: number;
  /** The key that it remembers first, if a request brought it about. */
  readonly key: string | undefined;
  readonly outbox: readonly {
    readonly type: string;
    readonly transactionId?: string;
    readonly actId?: string;
  }[];
  /** The number of its image. */
  readonly at: number;
}

/** The images of one customer's session, in the order of the stream. */
export interface Images {
  readonly commits: readonly Commit[];
  readonly wrong: readonly string[];
}

/**
 * Promise 2: a session's images are one line. Each follows the one before it, each version comes once, and an image that
 * keeps its version changes nothing but the memory of refusals.
 */
export function lineOfVersions(images: readonly Change[], before: Item | undefined): Images {
  const wrong: string[] = [];
  const commits: Commit[] = [];
  let last = before;
  for (const [at, change] of images.entries()) {
    const { after } = change;
    if ((after ?? change.before)?.['sk'] !== 'session') continue;
    if (change.before !== last) wrong.push(`Image ${at} does not follow the one before it.`);
    if (!after) {
      wrong.push(`Image ${at} removes the session.`);
      continue;
    }
    const version = Number(after['version']);
    const versionBefore = Number(last?.['version'] ?? 0);
    if (version === versionBefore) {
      if (!isDeepStrictEqual({ ...after, ...ofRefusals }, { ...last, ...ofRefusals })) {
        wrong.push(`Version ${version} was written twice, and differs.`);
      }
    } else if (version !== versionBefore + 1) {
      wrong.push(`Version ${version} follows version ${versionBefore}.`);
    } else {
      commits.push({
        version,
        key: newKeyIn(after, last),
        outbox: after['outbox'] as unknown as Commit['outbox'],
        at,
      });
    }
    last = after;
  }
  return { commits, wrong };
}

/** What is written of a refused request without a new version: that it was refused, and how often somebody asked. */
const ofRefusals = { refused: 0, pace: 0, drawn: 0 };

/** The latest line of the memory of keys, where this very commit wrote it. */
function newKeyIn(after: Item, before: Item | undefined): string | undefined {
  const latest = (after['keys'] as readonly string[]).at(-1);
  const known = (before?.['keys'] as readonly string[] | undefined) ?? [];
  return latest === undefined || known.includes(latest) ? undefined : latest.split('.')[0];
}

/** The key of a request, as the session remembers it. */
export const keyOf = ({ knock: { key } }: Asked): string => markOf(`"${key}"`, '').key;

/**
 * Promises 1 and 3: what was acknowledged is there, what was refused never takes effect later, and no key takes effect
 * twice: none of its events comes a second time.
 */
export function effectsOff(asked: readonly Asked[], commits: readonly Commit[], before: number): string[] {
  const byKey = new Map<string, Commit[]>();
  for (const commit of commits) {
    if (commit.key === undefined) continue;
    byKey.set(commit.key, [...(byKey.get(commit.key) ?? []), commit]);
  }
  const versions = new Set(commits.map(({ version }) => version));
  return asked.flatMap((each) => {
    const its = byKey.get(keyOf(each)) ?? [];
    return [...twice(each, its), ...lost(each, its, versions, before), ...afterRefusal(each, its)];
  });
}

function twice({ knock }: Asked, commits: readonly Commit[]): string[] {
  const events = commits.flatMap(({ outbox }) =>
    // One request may move money in two acts: a fee, and what was asked for.
    outbox.map(({ type, transactionId, actId = '' }) => `${type} ${transactionId} ${actId}`.trim()),
  );
  const again = events.filter((event, at) => events.indexOf(event) !== at);
  return again.map((event) => `One ${knock.door} took effect twice: ${event}.`);
}

function lost(
  asked: Asked,
  commits: readonly Commit[],
  versions: ReadonlySet<number>,
  before: number,
): string[] {
  const answer = answerOf(asked);
  if (!answer || answer.status >= 300) return [];
  const { door } = asked.knock;
  const { version = 0 } = answer;
  if (version > before && !versions.has(version) && version !== 0) {
    return [`${door} was acknowledged with version ${version}, which never was.`];
  }
  const changesAlways = CHANGES_ALWAYS.has(door);
  return changesAlways && commits.length === 0 ? [`An acknowledged ${door} is nowhere.`] : [];
}

/** An acknowledged one of these cannot have left everything as it was. */
const CHANGES_ALWAYS: ReadonlySet<string> = new Set([
  'start-transaction',
  'answer-step',
  'step-back',
  'approve-transaction',
  'cancel-transaction',
  'hand-over',
]);

/** A "no" to what a machine reports is not for ever: it is about the world, and names no version that could pass. */
function afterRefusal({ knock, heard }: Asked, commits: readonly Commit[]): string[] {
  if (FACTS.has(knock.door)) return [];
  const refused = heard.find(
    ({ ran }) => ran.is === 'answered' && isLastingNo(ran.answer.status, ran.answer.code),
  );
  if (refused?.ran.is !== 'answered') return [];
  const later = commits.filter(({ at, outbox }) => at >= refused.imagesThen && outbox.length > 0);
  const { code } = refused.ran.answer;
  return later.map(
    ({ version }) => `A ${knock.door} was refused (${code}), and took effect in version ${version}.`,
  );
}

const FACTS: ReadonlySet<string> = new Set(
  routes.filter(({ guard }) => guard === 'fact').map((route) => route.function),
);

/** Those that ask for the same again, later: a report that must wait for the money, a door that is asked too often. */
const MAY_STILL_BE: ReadonlySet<string> = new Set([
  'request-in-progress',
  'money-moving',
  'too-many-requests',
  'cash-in-machine',
]);

const isLastingNo = (status: number, code: string | undefined): boolean =>
  status >= 400 && status < 500 && code !== undefined && !MAY_STILL_BE.has(code);
