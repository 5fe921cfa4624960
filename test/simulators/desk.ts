import type { components } from '../../web/client/schema.generated.ts';
import { type Staffetta, staffetta } from '../../web/client/staffetta.ts';
import type { SessionView, System, TransactionView } from './customer-channel.ts';
import { answered } from './said-no.ts';
import { signInPerson } from './sign-in.ts';

/** Somebody of the bank, as the seed knows them. */
export interface Colleague {
  readonly staffId: string;
  readonly passcode: string;
  readonly at: 'branch' | 'contact-centre';
}

type AsHeader = { 'Staffetta-Assistance': string };

/**
 * The desk of somebody of the bank, who works with one customer at a time. It keeps the pass of the assistance that it
 * opened and the version that it saw, and nothing of the customer.
 */
export class Desk {
  readonly bank: Staffetta;
  private pass = '';
  private seen = '"0"';

  private constructor(bank: Staffetta) {
    this.bank = bank;
  }

  static async open({ issuer, url }: System, { staffId, passcode, at }: Colleague): Promise<Desk> {
    const client = { clientId: `staffetta-${at}`, scope: 'openid assist' };
    const { accessToken } = await signInPerson({ issuer, ...client, person: staffId, passcode });
    return new Desk(staffetta({ url, token: () => accessToken }));
  }

  /** Types the code that a customer reads out. */
  async help(helpCode: string): Promise<components['schemas']['AssistanceBegun']> {
    return this.begin({ identifiedBy: 'help-code', helpCode });
  }

  /** Goes by a call or a visit that the bank's own system identified, and sent to this unit. */
  async take(
    identifiedBy: 'call' | 'visit',
    reference: string,
  ): Promise<components['schemas']['AssistanceBegun']> {
    return this.begin({ identifiedBy, reference });
  }

  async session(): Promise<SessionView> {
    return this.noted(await this.bank.GET('/session', { params: { header: this.passed() } }));
  }

  async transaction(transactionId: string): Promise<TransactionView> {
    return this.noted(
      await this.bank.GET('/session/transactions/{transactionId}', {
        params: { header: this.passed(), path: { transactionId } },
      }),
    );
  }

  async offers(): Promise<readonly components['schemas']['OfferShown'][]> {
    return answered(await this.bank.GET('/offers', { params: { header: this.passed() } })).offers;
  }

  /** Asks the customer to be let drive. */
  async ask(
    transactionId: string,
    request: components['schemas']['TakeOverRequest'] = { purpose: 'fill-in-together', minutes: 10 },
  ): Promise<SessionView> {
    return this.noted(
      await this.bank.POST('/session/transactions/{transactionId}/take-over-requests', {
        params: { ...this.change(), path: { transactionId } },
        body: request,
      }),
    );
  }

  /** Writes down what a customer showed who stands there and says yes. */
  async recordConsent(
    transactionId: string,
    consent: components['schemas']['InPersonConsent'],
  ): Promise<SessionView> {
    return this.noted(
      await this.bank.POST('/session/transactions/{transactionId}/in-person-consents', {
        params: { ...this.change(), path: { transactionId } },
        body: consent,
      }),
    );
  }

  async takeOver(transactionId: string): Promise<TransactionView> {
    return this.noted(
      await this.bank.POST('/session/transactions/{transactionId}/take-over', {
        params: { ...this.change(), path: { transactionId } },
      }),
    );
  }

  async answer(
    transactionId: string,
    step: string,
    answer: Record<string, unknown>,
  ): Promise<TransactionView> {
    return this.noted(
      await this.bank.POST('/session/transactions/{transactionId}/answers', {
        params: { ...this.change(), path: { transactionId } },
        body: { step, answer },
      }),
    );
  }

  async handBack(
    transactionId: string,
    to: components['schemas']['HandBack']['to'],
  ): Promise<TransactionView> {
    return this.noted(
      await this.bank.POST('/session/transactions/{transactionId}/hand-back', {
        params: { ...this.change(), path: { transactionId } },
        body: { to },
      }),
    );
  }

  /** Writes down what whoever helps next should know. */
  async note(text: string): Promise<void> {
    this.noted(
      await this.bank.POST('/assistances/current/notes', {
        params: { header: this.passed() as never },
        body: { text },
      }),
    );
  }

  /** Has done: sees nothing of the customer any more. */
  async goodbye(): Promise<void> {
    answered(await this.bank.DELETE('/assistances/current', { params: { header: this.passed() } as never }));
    this.pass = '';
  }

  private async begin(
    body: components['schemas']['AssistanceOpening'],
  ): Promise<components['schemas']['AssistanceBegun']> {
    const begun = this.noted(await this.bank.POST('/assistances', { body }));
    this.pass = begun.pass;
    return begun;
  }

  private passed(): AsHeader {
    return { 'Staffetta-Assistance': this.pass };
  }

  private change(): { header: AsHeader & { 'If-Match': string } } {
    return { header: { ...this.passed(), 'If-Match': this.seen } };
  }

  private noted<Data>(result: { data?: Data; error?: unknown; response: Response }): Data {
    this.seen = result.response.headers.get('etag') ?? this.seen;
    return answered(result);
  }
}
