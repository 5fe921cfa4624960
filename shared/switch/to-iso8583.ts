import type { AskedPrompt } from '../cash/asked-prompt.ts';
import { formatAdditionalAmounts } from '../iso8583/additional-amounts.ts';
import { formatAmount, minorDigits } from '../iso8583/amount.ts';
import type { Message } from '../iso8583/message.ts';
import { answerTo, type Mti, parseMti } from '../iso8583/mti.ts';
import type { DeclineReason } from './canonical/decline-reason.ts';
import type { DepositResponse } from './canonical/deposit-response.ts';
import type { InquiryResponse } from './canonical/inquiry-response.ts';
import type { WithdrawalResponse } from './canonical/withdrawal-response.ts';
import { declineCodeOf } from './decline-codes.ts';
import type { NetworkProfile } from './network-profile.ts';
import type { SwitchAnswer } from './switch-answer.ts';

/**
 * Our answer as the ISO 8583 message that answers `original`: its response type, the elements that the standards have
 * repeated, and ours: 38 on approval, 39 always, the session reference where the network carries one.
 *
 * A part is approved as `10` (1987) or `002` (1993) with the approved amount in element 4; 1993 keeps what was requested
 * in 30. An inquiry lists what is prepared in 54, one entry each, and their references in the same order, with commas
 * between them, in the element of the session reference; both are agreed with the network and not of the standard.
 *
 * Card data are never repeated, also if `original` has them. Throws `MalformedMessage` at 'mti' for an `original` that
 * nothing answers.
 */
export function toIso8583(answer: SwitchAnswer, original: Message, profile: NetworkProfile): Message {
  const asked = parseMti(original.mti);
  return {
    mti: answerTo(original.mti),
    fields: { ...repeated(original, asked.version), ...saying(answer, asked, profile) },
  };
}

type Fields = Record<number, string>;
type Version = Mti['version'];

function saying(answer: SwitchAnswer, { version, class: its }: Mti, profile: NetworkProfile): Fields {
  switch (answer.type) {
    case 'withdrawal':
      return ofWithdrawal(answer.response, version, profile);
    case 'deposit':
      return ofDeposit(answer.response, version, profile);
    case 'inquiry':
      return ofInquiry(answer.response, version, profile);
    case 'acknowledgement':
    case 'network':
      return { 39: accepted(its, version) };
    case 'reject':
      return { 39: declined(answer.reject.RspnRsn, version) };
  }
}

function ofWithdrawal(
  { Cntxt, TxRspn: { AuthstnRslt, TtlReqdAmt, TtlAuthrsdAmt, Prmpts } }: WithdrawalResponse,
  version: Version,
  profile: NetworkProfile,
): Fields {
  const { Rspn, RspnRsn } = AuthstnRslt.RspnToAuthstn;
  const fields: Fields = Cntxt.SsnRef ? inSessionField(Cntxt.SsnRef, profile) : {};
  if (RspnRsn) return { ...fields, 39: declined(RspnRsn, version, Prmpts) };
  fields[39] = APPROVED[version];
  if (AuthstnRslt.AuthstnCd) fields[38] = AuthstnRslt.AuthstnCd;
  if (Rspn === 'PART' && TtlAuthrsdAmt) {
    fields[39] = APPROVED_IN_PART[version];
    fields[4] = formatAmount(TtlAuthrsdAmt).amount;
    if (version === '1993') fields[30] = minorDigits(TtlReqdAmt.amountMinor, 12, 30).padEnd(24, '0');
  }
  return fields;
}

function ofDeposit(
  { Cntxt, TxRspn: { AuthstnRslt } }: DepositResponse,
  version: Version,
  profile: NetworkProfile,
): Fields {
  const { RspnRsn } = AuthstnRslt.RspnToAuthstn;
  const fields: Fields = Cntxt.SsnRef ? inSessionField(Cntxt.SsnRef, profile) : {};
  return { ...fields, 39: RspnRsn ? declined(RspnRsn, version) : APPROVED[version] };
}

function ofInquiry(
  { TxRspn: { AuthstnRslt, Prprd } }: InquiryResponse,
  version: Version,
  profile: NetworkProfile,
): Fields {
  const { RspnRsn } = AuthstnRslt.RspnToAuthstn;
  if (RspnRsn) return { 39: declined(RspnRsn, version) };
  if (Prprd.length === 0) return { 39: APPROVED[version] };
  const amounts = Prprd.map(
    ({ TtlReqdAmt }) =>
      ({ accountType: '00', amountType: PREPARED_AMOUNT_TYPE, sign: 'C', money: TtlReqdAmt }) as const,
  );
  return {
    ...inSessionField(Prprd.map(({ SsnRef }) => SsnRef).join(','), profile),
    39: APPROVED[version],
    54: formatAdditionalAmounts(amounts),
  };
}

const inSessionField = (value: string, { sessionReferenceField }: NetworkProfile): Fields =>
  sessionReferenceField ? { [sessionReferenceField]: value } : {};

/** The amount type of a prepared withdrawal in element 54, by agreement with the network. */
const PREPARED_AMOUNT_TYPE = '90';

const APPROVED: Record<Version, string> = { '1987': '00', '1993': '000' };
const APPROVED_IN_PART: Record<Version, string> = { '1987': '10', '1993': '002' };

/** 1993 accepts reversals and network management with codes of their own. */
function accepted(its: Mti['class'], version: Version): string {
  if (version === '1993' && its === 'reversal') return '400';
  if (version === '1993' && its === 'network management') return '800';
  return APPROVED[version];
}

function declined(reason: DeclineReason, version: Version, prompts?: readonly AskedPrompt[]): string {
  const { response, action } = declineCodeOf(reason, prompts);
  return version === '1987' ? response : action;
}

/** What an answer repeats from its request; none of it is card data. */
const REPEATED: Record<Version, readonly number[]> = {
  '1987': [3, 4, 7, 11, 12, 13, 15, 28, 32, 33, 37, 41, 42, 49, 70, 90, 95],
  '1993': [3, 4, 7, 11, 12, 15, 24, 28, 30, 32, 33, 37, 41, 42, 49, 56],
};

function repeated({ fields }: Message, version: Version): Fields {
  const kept: Fields = {};
  for (const number of REPEATED[version]) {
    const value = fields[number];
    if (value !== undefined) kept[number] = value;
  }
  return kept;
}
