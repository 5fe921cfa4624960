import type { CompletionAdvice } from '../../shared/switch/canonical/completion-advice.ts';
import type { WithdrawalRequest } from '../../shared/switch/canonical/withdrawal-request.ts';
import type { OneOfTheCrowd } from './crowd.ts';

/** A withdrawal that nobody prepared, and its completion, as a machine of the seed asks and says it. */
export interface OneWithdrawal {
  readonly customer: OneOfTheCrowd;
  readonly request: WithdrawalRequest;
  readonly advice: CompletionAdvice;
}

/** `audit` is the number that the machine gives it: six digits, begun again when they are used up. */
export function oneWithdrawal(customer: OneOfTheCrowd, audit: number): OneWithdrawal {
  const money = { amountMinor: 20_00, currency: 'EUR' };
  const TxId = {
    TxDtTm: `${new Date().toISOString().slice(0, 19)}.000Z`,
    TxRef: String(audit % AUDIT_NUMBERS).padStart(6, '0'),
  };
  const machine = { Acqrr: { Id: '12345' }, ATM: { Id: 'atm-0042' } };
  return {
    customer,
    request: {
      Envt: { ...machine, Card: { Tkn: customer.cardToken } },
      Cntxt: { NtryMd: 'CICC' },
      Tx: { TxId, TtlReqdAmt: money },
    },
    advice: {
      Envt: machine,
      Cntxt: {},
      Tx: { TxId, TxSts: 'FULL', TtlAuthrsdAmt: money, TtlPresntdAmt: money },
    },
  };
}

const AUDIT_NUMBERS = 1_000_000;
