import { randomInt } from 'node:crypto';
import { findEntry } from '../../shared/aws/journal/journal.ts';
import { readHistory } from '../../shared/aws/sessions/history.ts';
import { loadSession } from '../../shared/aws/sessions/load-session.ts';
import type { CompletionAdvice } from '../../shared/switch/canonical/completion-advice.ts';
import { keyOf } from '../../shared/switch/canonical/transaction-key.ts';
import type { WithdrawalRequest } from '../../shared/switch/canonical/withdrawal-request.ts';
import { clients, machines } from './bank-under-test.ts';
import { call } from './call.ts';
import { type Customer, network } from './customer-of-the-bank.ts';

// What an ATM network does at the switch's doors, in few words.

export const euro = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });

/** A machine's request, under a name that nobody has used; with a card, unless there is none. */
export const asking = (
  customer: Pick<Customer, 'cardToken'> | undefined,
  amountMinor: number,
  SsnRef?: string,
): WithdrawalRequest => ({
  Envt: {
    Acqrr: { Id: '12345' },
    ATM: { Id: machines.here },
    ...(customer && { Card: { Tkn: customer.cardToken } }),
  },
  Cntxt: { NtryMd: 'CICC', ...(SsnRef && { SsnRef }) },
  Tx: {
    TxId: { TxDtTm: new Date().toISOString(), TxRef: String(randomInt(999_999)).padStart(6, '0') },
    TtlReqdAmt: euro(amountMinor),
    RtrvlRefNb: String(randomInt(99_999_999)).padStart(12, '0'),
  },
});

export const statusOf = (minor: number, ofMinor: number) =>
  minor === 0 ? ('NONE' as const) : minor < ofMinor ? ('PART' as const) : ('FULL' as const);

/** What the machine says of it afterwards. */
export const saying = (
  { Envt, Tx }: WithdrawalRequest,
  presentedMinor: number,
  currency = 'EUR',
): CompletionAdvice => ({
  Envt: { Acqrr: Envt.Acqrr, ATM: Envt.ATM },
  Cntxt: {},
  Tx: {
    TxId: Tx.TxId,
    TxSts: statusOf(presentedMinor, Tx.TtlReqdAmt.amountMinor),
    TtlAuthrsdAmt: { amountMinor: Tx.TtlReqdAmt.amountMinor, currency },
    TtlPresntdAmt: { amountMinor: presentedMinor, currency },
  },
});

export const withdraw = async (request: WithdrawalRequest) =>
  (await call('request-switch-withdrawal', { by: network, body: request })).body;

/** `APPR`, or why not. */
export const answerOf = ({ TxRspn }: Answer): string => {
  const { Rspn, RspnRsn } = TxRspn.AuthstnRslt.RspnToAuthstn;
  return RspnRsn ?? Rspn;
};

interface Answer {
  readonly TxRspn: {
    readonly AuthstnRslt: {
      readonly RspnToAuthstn: { readonly Rspn: string; readonly RspnRsn?: string | undefined };
    };
  };
}

export const complete = (request: WithdrawalRequest, presentedMinor: number, currency?: string) =>
  call('advise-switch-completion', { by: network, body: saying(request, presentedMinor, currency) });

export const reverse = (request: WithdrawalRequest, presentedMinor = 0) =>
  call('advise-switch-reversal', { by: network, body: saying(request, presentedMinor) });

export const entryOf = (request: WithdrawalRequest) =>
  findEntry({ network: clients.network, key: keyOf(request) });

export const openOf = async ({ customerId }: Customer) =>
  (await loadSession(customerId)).session.transactions;

/** How each ended, the last first: its outcome, or why. */
export const endedOf = async ({ customerId }: Customer) =>
  (await readHistory(customerId)).transactions.map(({ outcome, because }) => because ?? outcome);
