import type { Money } from '../../../shared/cash/money.ts';
import {
  type CompletionAdvice,
  completionStatus,
} from '../../../shared/switch/canonical/completion-advice.ts';
import type { FailureReason } from '../../../shared/switch/canonical/failure-reason.ts';
import { keyOf, keyText } from '../../../shared/switch/canonical/transaction-key.ts';
import type { WithdrawalRequest } from '../../../shared/switch/canonical/withdrawal-request.ts';
import type { Death, Extent, ReportForm } from './life.ts';
import type { Surroundings } from './surroundings.ts';
import type { Verdict } from './switch-line.ts';

/** A withdrawal as the network and its machine know it. Of the bank it knows only what it heard. */
export interface Visit {
  readonly request: WithdrawalRequest;
  readonly key: string;
  readonly reference: string | undefined;
  heard?: Verdict;
  /** What left the mouth, once the machine has done what it does. Nothing, if it was never told that it may. */
  presented?: Money;
  failure?: FailureReason;
  /** The network spoke for its silent machine, and said that nothing came out. */
  isPresumed?: true;
  /** Nothing is owed to the bank any more. */
  isSettled?: true;
  sent: number;
}

export const visitOf = (request: WithdrawalRequest): Visit => ({
  request,
  key: keyText(keyOf(request)),
  reference: request.Cntxt.SsnRef,
  sent: 0,
});

/** A machine takes the first answer, and none that comes after it gave up. */
export function hear(visit: Visit, verdict: Verdict): void {
  if (!visit.presented) visit.heard ??= verdict;
}

/**
 * The machine does what it was told: it dispenses only what it heard that it may. Without a yes nothing comes out, and
 * without any answer that has to be said too.
 */
export function openMouth(
  visit: Visit,
  extent: Extent,
  dies: Death | undefined,
  { book, agreed }: Pick<Surroundings, 'book' | 'agreed'>,
): void {
  const { heard, request } = visit;
  if (heard?.says !== 'yes') {
    visit.presented = { ...request.Tx.TtlReqdAmt, amountMinor: 0 };
    if (heard) visit.isSettled = true;
    else visit.failure = 'TIMO';
    return;
  }
  const presentedMinor = dies === 'before-dispensing' ? 0 : coming(heard.money.amountMinor, extent);
  visit.presented = { ...heard.money, amountMinor: presentedMinor };
  if (presentedMinor === 0) visit.failure = 'MALF';
  else if (presentedMinor < heard.money.amountMinor) visit.failure = 'FILL';
  else if (agreed.completesBy === 'silence') visit.isSettled = true;
  book.dispense({
    machine: request.Envt.ATM.Id,
    key: visit.key,
    reference: visit.reference,
    allowedMinor: heard.money.amountMinor,
    presentedMinor,
    feeMinor: feeOf(request),
  });
}

const feeOf = ({ Tx }: WithdrawalRequest): number =>
  (Tx.Cnsnts ?? []).reduce((sum, each) => sum + (each.about === 'fee' ? each.fee.amountMinor : 0), 0);

/** What the network tells the bank of it: the truth, in the form that this network uses. */
export function outcomeOf(visit: Visit, as: ReportForm): Outcome {
  const { heard, failure, presented } = visit;
  const authorized = heard?.says === 'yes' ? heard.money : visit.request.Tx.TtlReqdAmt;
  const got = presented ?? { ...authorized, amountMinor: 0 };
  const isCompletion = heard?.says === 'yes' && (as === 'completion' || visit.isPresumed || !failure);
  return outcome(visit, isCompletion ? 'completion' : 'reversal', authorized, got, failure);
}

/** What a network says for a machine from which it hears nothing: that nothing came out. */
export const presumptionOf = (visit: Visit): Outcome =>
  outcome(
    visit,
    'reversal',
    visit.request.Tx.TtlReqdAmt,
    { ...visit.request.Tx.TtlReqdAmt, amountMinor: 0 },
    'TIMO',
  );

export interface Outcome {
  readonly kind: ReportForm;
  readonly advice: CompletionAdvice;
}

function outcome(
  { request: { Envt, Tx } }: Visit,
  kind: ReportForm,
  authorized: Money,
  presented: Money,
  failure: FailureReason | undefined,
): Outcome {
  const { Card: _, ...machine } = Envt;
  return {
    kind,
    advice: {
      Envt: machine,
      Cntxt: {},
      Tx: {
        TxId: Tx.TxId,
        TxSts: completionStatus(presented, authorized),
        ...(failure && { FailrRsn: failure }),
        TtlAuthrsdAmt: authorized,
        TtlPresntdAmt: presented,
      },
    },
  };
}

const TEN_EURO_MINOR = 10_00;

/** Half of it in notes of ten, or nothing where there is but one note. */
export const coming = (allowedMinor: number, extent: Extent): number =>
  extent === 'FULL'
    ? allowedMinor
    : extent === 'NONE'
      ? 0
      : Math.floor(allowedMinor / (2 * TEN_EURO_MINOR)) * TEN_EURO_MINOR;
