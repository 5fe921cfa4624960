import type { Money } from '../../../shared/cash/money.ts';
import { parseAdditionalAmounts } from '../../../shared/iso8583/additional-amounts.ts';
import { formatAmount, parseAmount } from '../../../shared/iso8583/amount.ts';
import type { Message } from '../../../shared/iso8583/message.ts';
import { formatOriginalData1987, institution } from '../../../shared/iso8583/original-data.ts';
import { formatReplacementAmounts } from '../../../shared/iso8583/replacement-amounts.ts';
import { RESPONSE_CODES } from '../../../shared/iso8583/response-codes.ts';
import { formatLocalTime, formatTransmissionTime } from '../../../shared/iso8583/times.ts';
import type { CompletionAdvice } from '../../../shared/switch/canonical/completion-advice.ts';
import type { DepositCompletionAdvice } from '../../../shared/switch/canonical/deposit-completion-advice.ts';
import type { DepositRequest } from '../../../shared/switch/canonical/deposit-request.ts';
import type { FailureReason } from '../../../shared/switch/canonical/failure-reason.ts';
import type { InquiryRequest } from '../../../shared/switch/canonical/inquiry-request.ts';
import type { WithdrawalRequest } from '../../../shared/switch/canonical/withdrawal-request.ts';
import type { ReportForm } from './life.ts';
import { type Advised, type Kept, Silence, type Verdict, type Waiting } from './switch-line.ts';

/** How the network of this machine writes ISO 8583:1987, as its profile in the seed has it. */
const SESSION_REFERENCE = 48;
const CLOCK_OFFSET_MINUTES = 60;
const WITHDRAWAL = '010000';
const DEPOSIT = '210000';
const INQUIRY = '300000';
const CHIP = '051';
const QR = '031';
const NO_FEE = { sign: 'C', amountMinor: 0 } as const;

/** 0200, or 0201 when it is sent again. */
export function withdrawalMessage(
  { Envt, Cntxt, Tx }: WithdrawalRequest,
  pan: string,
  again: boolean,
): Message {
  const { amount, currency } = formatAmount(Tx.TtlReqdAmt);
  const fields: Fields = { ...common(Envt, Tx), 3: WITHDRAWAL, 4: amount, 22: QR, 49: currency };
  if (Envt.Card) Object.assign(fields, { 2: pan, 22: CHIP });
  for (const consent of Tx.Cnsnts ?? []) if (consent.about === 'fee') fields[28] = feeElement(consent.fee);
  if (Cntxt.SsnRef) fields[SESSION_REFERENCE] = Cntxt.SsnRef;
  return { mti: again ? '0201' : '0200', fields };
}

/** 0200, or 0201, for what a machine has counted and holds. */
export function depositMessage({ Envt, Tx }: DepositRequest, pan: string, again: boolean): Message {
  const { amount, currency } = formatAmount(Tx.TtlCntdAmt);
  return {
    mti: again ? '0201' : '0200',
    fields: { ...common(Envt, Tx), 2: pan, 3: DEPOSIT, 4: amount, 22: CHIP, 49: currency },
  };
}

/** 0220 where the machine kept it, 0420 where it gave it back; or 0221 and 0421. */
export function keptMessage({ Envt, Tx }: DepositCompletionAdvice, again: boolean): Message {
  const { amount, currency } = formatAmount(Tx.TtlCntdAmt);
  const isKept = Tx.TxSts !== 'NONE';
  const fields: Fields = { ...common(Envt, Tx), 3: DEPOSIT, 4: amount, 49: currency };
  if (Tx.TxSts === 'PART') fields[95] = presented(Tx.TtlAccptdAmt.amountMinor);
  if (isKept) fields[39] = '00';
  else Object.assign(fields, { 39: codeOf(Tx), 90: originalOf(fields) });
  return { mti: `0${isKept ? 2 : 4}2${again ? 1 : 0}`, fields };
}

/** 0100: what waits for this card? */
export const inquiryMessage = ({ Envt, Tx }: InquiryRequest, pan: string): Message => ({
  mti: '0100',
  fields: { ...common(Envt, Tx), 2: pan, 3: INQUIRY, 22: CHIP },
});

/**
 * 0220 or 0420, or 0221 and 0421 when sent again. Both carry the audit number and time of their withdrawal; a reversal
 * names it in 90 as well, as the standard asks.
 */
export function outcomeMessage(kind: ReportForm, { Envt, Tx }: CompletionAdvice, again: boolean): Message {
  const { amount, currency } = formatAmount(Tx.TtlAuthrsdAmt);
  const fields: Fields = { ...common(Envt, Tx), 3: WITHDRAWAL, 4: amount, 39: codeOf(Tx), 49: currency };
  if (Tx.TxSts === 'PART') fields[95] = presented(Tx.TtlPresntdAmt.amountMinor);
  if (kind === 'reversal') fields[90] = originalOf(fields);
  return { mti: `0${kind === 'completion' ? 2 : 4}2${again ? 1 : 0}`, fields };
}

/** What the answer to a withdrawal allows. 68, 91 and 96 leave it open: that is as good as no answer. */
export function verdictIn({ fields }: Message): Verdict {
  const code = fields[39] ?? '';
  const meaning = RESPONSE_CODES[code];
  if (meaning?.says === 'approved' || meaning?.says === 'approved in part') {
    const money = parseAmount({ amount: fields[4] ?? '', currency: fields[49] ?? '' });
    return { says: 'yes', money, code: fields[38] ?? '' };
  }
  if (meaning?.says === 'unanswered') throw new Silence(`The bank could not: ${code}.`);
  return { says: 'no', why: `${code}, ${meaning?.meaning.toLowerCase() ?? 'a code that nobody knows'}` };
}

/** Whether the machine may keep it. */
export function keptIn({ fields }: Message): Kept {
  const code = fields[39] ?? '';
  const says = RESPONSE_CODES[code]?.says;
  if (says === 'approved') return { says: 'yes', reference: fields[SESSION_REFERENCE] ?? '' };
  if (says === 'unanswered') throw new Silence(`The bank could not: ${code}.`);
  return { says: 'no', why: code };
}

export function advisedIn({ fields }: Message): Advised {
  const code = fields[39] ?? '';
  const says = RESPONSE_CODES[code]?.says;
  if (says === 'unanswered') throw new Silence(`The bank could not: ${code}.`);
  return says === 'approved' ? { is: 'kept' } : { is: 'refused', why: code };
}

/** What is prepared stands in 54, and the references in the same order in the element of the session reference. */
export function waitingIn({ fields }: Message): Waiting[] {
  const references = fields[SESSION_REFERENCE]?.split(',') ?? [];
  const amounts = fields[54] ? parseAdditionalAmounts(fields[54]) : [];
  return references.flatMap((reference, at) => {
    const money = amounts[at]?.money;
    return money ? [{ reference, money }] : [];
  });
}

type Fields = Record<number, string>;

const presented = (transactionMinor: number): string =>
  formatReplacementAmounts({
    transactionMinor,
    settlementMinor: 0,
    transactionFee: NO_FEE,
    settlementFee: NO_FEE,
  });

const originalOf = ({ 7: transmittedAt = '', 11: stan = '', 32: acquirer }: Fields): string =>
  formatOriginalData1987({
    mti: '0200',
    stan,
    transmittedAt,
    acquirer: institution(acquirer),
    forwarder: institution(),
  });

const feeElement = (fee: Money): string => `D${String(fee.amountMinor).padStart(8, '0')}`;

const codeOf = ({ TxSts, FailrRsn }: Pick<CompletionAdvice['Tx'], 'TxSts' | 'FailrRsn'>): string =>
  TxSts === 'FULL' ? '00' : (CODE_OF[FailrRsn ?? 'FILL'] ?? '22');

/** How this network says in element 39 why not all was dispensed. */
const CODE_OF: Partial<Record<FailureReason, string>> = { TIMO: '91', MALF: '22', FILL: '32', LATE: '68' };

function common(
  { Acqrr, ATM }: { readonly Acqrr: { readonly Id: string }; readonly ATM: { readonly Id: string } },
  { TxId }: { readonly TxId: { readonly TxDtTm: string; readonly TxRef: string } },
): Fields {
  const atMs = Date.parse(TxId.TxDtTm);
  const { date, time } = formatLocalTime(atMs, CLOCK_OFFSET_MINUTES);
  return {
    7: formatTransmissionTime(atMs),
    11: TxId.TxRef,
    12: time,
    13: date,
    32: Acqrr.Id,
    37: `R${TxId.TxRef}`.padEnd(12, '0'),
    41: ATM.Id.padEnd(8).slice(0, 8),
    42: 'STAFFETTA      ',
  };
}
