import type { components } from '../../web/client/schema.generated.ts';
import { type Staffetta, staffetta } from '../../web/client/staffetta.ts';
import type { System } from './customer-channel.ts';
import { answered } from './said-no.ts';
import { signInOperators } from './sign-in.ts';

type Money = components['schemas']['Money'];

/** What people found of a machine that never reported. */
export interface Found {
  readonly transactionId: string;
  readonly authorizationId: string;
  readonly dispensed: Money;
}

/** The bank's own people, who answer claims and end the silence of machines: through a system of no channel. */
export class OperationsDesk {
  readonly bank: Staffetta;

  private constructor(bank: Staffetta) {
    this.bank = bank;
  }

  static async open(system: System & { readonly operationsKeyFile: string }): Promise<OperationsDesk> {
    const { accessToken } = await signInOperators({
      issuer: system.issuer,
      keyFile: system.operationsKeyFile,
    });
    return new OperationsDesk(staffetta({ url: system.url, token: () => accessToken }));
  }

  async openClaims(after?: string): Promise<components['schemas']['OpenClaim'][]> {
    const page = await this.bank.GET('/operations/claims', {
      params: { query: { ...(after && { after }) } },
    });
    return [...answered(page).claims];
  }

  async uphold(customerId: string, claimId: string, refund: Money): Promise<components['schemas']['Claim']> {
    return answered(
      await this.bank.POST('/operations/claims/{claimId}/answer', {
        params: { path: { claimId } },
        body: { customerId, decision: 'upheld', refund, reason: 'cash-found-in-machine' },
      }),
    );
  }

  async reject(customerId: string, claimId: string): Promise<components['schemas']['Claim']> {
    return answered(
      await this.bank.POST('/operations/claims/{claimId}/answer', {
        params: { path: { claimId } },
        body: { customerId, decision: 'rejected', reason: 'journal-contradicts' },
      }),
    );
  }

  async decide(
    customerId: string,
    { transactionId, authorizationId, dispensed }: Found,
  ): Promise<components['schemas']['WithdrawalDecided']> {
    return answered(
      await this.bank.POST('/operations/withdrawals/{transactionId}/decision', {
        params: { path: { transactionId } },
        body: { customerId, authorizationId, dispensed, reason: 'journal-of-the-machine' },
      }),
    );
  }

  async reconciliation(day: string): Promise<components['schemas']['Reconciliation']> {
    return answered(await this.bank.GET('/operations/reconciliations/{day}', { params: { path: { day } } }));
  }
}
