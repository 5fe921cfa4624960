import { limits } from '../../../../shared/session/limits.ts';
import type { Books } from '../books.ts';
import { dayOf } from './of-transactions.ts';

/** One authorization to dispense, and what came of it. */
export interface Leg {
  readonly day: string;
  readonly authorizedAtMs: number;
  readonly isBySwitch: boolean;
  readonly result: 'FULL' | 'PART' | 'NONE' | 'reversed' | 'in-machine' | 'unknown';
  readonly dispensedMinor: number;
  readonly reversedAtMs: number | undefined;
  readonly wasOverdue: boolean;
  readonly isFound: boolean;
  readonly isSettledLate: boolean;
  readonly isUnknownAtDayEnd: boolean;
}

const DAY_MS = 86_400_000;

export function legsIn(books: Books): Leg[] {
  const happened = Map.groupBy(
    books.stories.flatMap((story) => story.happened.filter((each) => 'authorizationId' in each)),
    ({ authorizationId }) => authorizationId,
  );
  return [...happened.values()].flatMap((each) => legOf(each, books.asOfMs));
}

type OfCash = Extract<Books['stories'][number]['happened'][number], { authorizationId: string }>;

function legOf(happened: readonly OfCash[], asOfMs: number): Leg[] {
  const authorized = happened.find((each) => each.what === 'authorized');
  if (!authorized) return [];
  const { atMs, amountMinor: askedMinor, isBySwitch } = authorized;
  const reports = happened.filter((each) => each.what === 'dispensed' || each.what === 'reversed');
  const late = happened.find((each) => each.what === 'settled-late');
  const last = reports.at(-1);
  const knownAtMs = Math.min(...[...reports, ...(late ? [late] : [])].map((each) => each.atMs));
  const dayEndMs = atMs - (atMs % DAY_MS) + DAY_MS;
  const isSilentTooLong = atMs < asOfMs - limits.cashReportedWithinMs;
  const said = last?.what === 'dispensed' ? last.extent : last && 'reversed';
  const settled = late && (late.amountMinor === askedMinor ? 'FULL' : 'PART');
  return [
    {
      day: dayOf(atMs),
      authorizedAtMs: atMs,
      isBySwitch,
      result: settled ?? said ?? (isSilentTooLong ? 'unknown' : 'in-machine'),
      dispensedMinor: late?.amountMinor ?? (last?.what === 'dispensed' ? last.amountMinor : 0),
      reversedAtMs: reports.find(({ what }) => what === 'reversed')?.atMs,
      wasOverdue: happened.some(({ what }) => what === 'unreported'),
      isFound: happened.some((each) => each.what === 'dispensed' && each.isFound),
      isSettledLate: late !== undefined,
      isUnknownAtDayEnd:
        atMs < dayEndMs - limits.cashReportedWithinMs && asOfMs >= dayEndMs && knownAtMs >= dayEndMs,
    },
  ];
}
