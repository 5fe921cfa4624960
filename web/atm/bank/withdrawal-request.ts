import type { Wish } from '../machine/visit.ts';
import type { WithdrawalRequest } from './debt.ts';

/** The institution that runs the machines of the network on this page. */
const ACQUIRER = '12345';

const SECOND_MS = 1_000;
const TRACE_DIGITS = 6;

/** What a network asks by card and PIN: ISO 20022 catp.001, under a name that no other withdrawal of the machine has. */
export function withdrawalRequest(
  terminalId: string,
  cardToken: string,
  { money, agreed }: Extract<Wish, { is: 'walk-up' }>,
): WithdrawalRequest {
  const wholeSecondMs = Math.floor(Date.now() / SECOND_MS) * SECOND_MS;
  const trace = String(crypto.getRandomValues(new Uint32Array(1))[0] ?? 0).slice(-TRACE_DIGITS);
  return {
    Envt: { Acqrr: { Id: ACQUIRER }, ATM: { Id: terminalId }, Card: { Tkn: cardToken } },
    Cntxt: { NtryMd: 'CICC' },
    Tx: {
      TxId: { TxDtTm: new Date(wholeSecondMs).toISOString(), TxRef: trace.padStart(TRACE_DIGITS, '0') },
      TtlReqdAmt: money,
      ...(agreed.length > 0 && { Cnsnts: [...agreed] }),
    },
  };
}
