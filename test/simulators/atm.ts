import type { components } from '../../web/client/schema.generated.ts';
import { type Staffetta, staffetta } from '../../web/client/staffetta.ts';
import type { Kind, SessionView, System, TransactionView } from './customer-channel.ts';
import { answered } from './said-no.ts';
import { signInNetwork } from './sign-in.ts';

type Money = components['schemas']['Money'];

/**
 * A machine of the ATM network: it has the network's token and none of a customer's. While somebody stands before
 * it, it shows the pass of their visit, and it forgets them when they go.
 */
export class Atm {
  readonly bank: Staffetta;
  readonly terminalId: string;
  seen = '"0"';
  pass: string | undefined;

  private constructor(terminalId: string, url: string, token: string) {
    this.terminalId = terminalId;
    this.bank = staffetta({ url, token: () => token, visit: () => this.pass });
  }

  static async switchedOn(system: System & { readonly keyFile: string }, terminalId: string): Promise<Atm> {
    const { accessToken } = await signInNetwork(system);
    return new Atm(terminalId, system.url, accessToken);
  }

  /** The network says what the machine is, and where it stands. */
  async register(
    description: components['schemas']['TerminalDescription'],
  ): Promise<components['schemas']['Terminal']> {
    return answered(
      await this.bank.PUT('/terminals/{terminalId}', { params: { path: this.path() }, body: description }),
    );
  }

  /** Says what is in the cassettes now. None at all: it is out of cash. */
  async reportCash(
    ...cassettes: components['schemas']['Cassette'][]
  ): Promise<components['schemas']['CashReported']> {
    return answered(
      await this.bank.PUT('/terminals/{terminalId}/cash', {
        params: { path: this.path() },
        body: { reportedAt: new Date().toISOString(), cassettes },
      }),
    );
  }

  /** A card is in the slot, and the network has verified it with its PIN. */
  async readCard(cardToken: string): Promise<components['schemas']['VisitBegun']> {
    const visit = this.noted(
      await this.bank.POST('/terminals/{terminalId}/visits', {
        params: { path: this.path() },
        body: { cardToken, verifiedAt: new Date().toISOString() },
      }),
    );
    this.pass = visit.pass;
    return visit;
  }

  async showQr(): Promise<components['schemas']['Invitation']> {
    return answered(
      await this.bank.POST('/terminals/{terminalId}/invitations', { params: { path: this.path() } }),
    );
  }

  /** Asks whether the phone has answered; if it confirmed, the machine has a customer before it. */
  async watchQr(invitationId: string): Promise<components['schemas']['InvitationState']> {
    const state = answered(
      await this.bank.GET('/terminals/{terminalId}/invitations/{invitationId}', {
        params: { path: { ...this.path(), invitationId } },
      }),
    );
    this.pass = state.pass ?? this.pass;
    return state;
  }

  async session(): Promise<SessionView> {
    return this.noted(await this.bank.GET('/session'));
  }

  async start(kind: Kind): Promise<TransactionView> {
    return this.noted(
      await this.bank.POST('/session/transactions', { params: this.change(), body: { kind } }),
    );
  }

  async takeOver(transactionId: string): Promise<TransactionView> {
    return this.noted(
      await this.bank.POST('/session/transactions/{transactionId}/take-over', {
        params: { ...this.change(), path: { transactionId } },
      }),
    );
  }

  async handOver(transactionId: string, to: 'web' | 'mobile'): Promise<components['schemas']['Ticket']> {
    return this.noted(
      await this.bank.POST('/session/transactions/{transactionId}/hand-overs', {
        params: { ...this.change(), path: { transactionId } },
        body: { to },
      }),
    );
  }

  async accept(ticket: string): Promise<TransactionView> {
    return this.noted(
      await this.bank.POST('/hand-overs/acceptance', { params: this.change(), body: { ticket } }),
    );
  }

  /** Asks whether it may dispense; with the nonce of its dispenser, for a token too. */
  async authorize(transactionId: string, nonce?: string): Promise<components['schemas']['Authorization']> {
    return this.noted(
      await this.bank.POST('/terminals/{terminalId}/withdrawals', {
        params: { ...this.change(), path: this.path() },
        body: { transactionId, ...(nonce && { nonce }) },
      }),
    );
  }

  /** Reports what came out of the slot, by its own word, or with what its dispenser swears to. */
  async dispensed(
    { transactionId, authorizationId }: components['schemas']['Authorization'],
    dispensed: Money,
    idempotencyKey?: string,
    presentStatus?: string,
  ): Promise<TransactionView> {
    return this.noted(
      await this.bank.POST('/terminals/{terminalId}/withdrawals/{transactionId}/completion', {
        params: {
          path: { ...this.path(), transactionId },
          ...(idempotencyKey && { header: { 'Idempotency-Key': idempotencyKey } }),
        },
        body: { authorizationId, dispensed, ...(presentStatus && { presentStatus }) },
      }),
    );
  }

  async reverse(
    { transactionId, authorizationId }: components['schemas']['Authorization'],
    presentStatus?: string,
  ): Promise<TransactionView> {
    return this.noted(
      await this.bank.POST('/terminals/{terminalId}/withdrawals/{transactionId}/reversal', {
        params: { path: { ...this.path(), transactionId } },
        body: { authorizationId, reason: 'malfunction', ...(presentStatus && { presentStatus }) },
      }),
    );
  }

  /** Reports the cash that was put in and is kept. */
  async counted(transactionId: string, counted: Money): Promise<TransactionView> {
    return this.noted(
      await this.bank.POST('/terminals/{terminalId}/deposits/{transactionId}/count', {
        params: { path: { ...this.path(), transactionId } },
        body: { counted },
      }),
    );
  }

  /** What no machine can take: a claim needs words. */
  async claim(transactionId: string): Promise<components['schemas']['Claim']> {
    return this.noted(
      await this.bank.POST('/session/transactions/{transactionId}/claims', {
        params: { ...this.change(), path: { transactionId } },
        body: { about: 'cash-not-received' },
      }),
    );
  }

  /** What the bank offers here, as this channel shows it. */
  async offers(): Promise<readonly components['schemas']['OfferShown'][]> {
    return answered(await this.bank.GET('/offers')).offers;
  }

  /** Seen, saved for later or declined: on all channels at once. */
  async answerOffer(
    { offerId, offerVersion }: components['schemas']['OfferShown'],
    answer: 'seen' | 'saved' | 'declined',
  ): Promise<components['schemas']['OfferShown']> {
    return answered(
      await this.bank.POST('/offers/{offerId}/responses', {
        params: { path: { offerId } },
        body: { answer, offerVersion },
      }),
    );
  }

  /** The customer took the card and left: nothing of theirs stays on the machine. */
  async goodbye(): Promise<void> {
    answered(
      await this.bank.DELETE('/terminals/{terminalId}/visits/current', { params: { path: this.path() } }),
    );
    this.pass = undefined;
    this.seen = '"0"';
  }

  private path(): { terminalId: string } {
    return { terminalId: this.terminalId };
  }

  private change(): { header: { 'If-Match': string } } {
    return { header: { 'If-Match': this.seen } };
  }

  private noted<Data>(result: { data?: Data; error?: unknown; response: Response }): Data {
    this.seen = result.response.headers.get('etag') ?? this.seen;
    return answered(result);
  }
}
