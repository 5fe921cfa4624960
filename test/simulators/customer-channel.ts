import type { components } from '../../web/client/schema.generated.ts';
import { type Staffetta, staffetta } from '../../web/client/staffetta.ts';
import { answered } from './said-no.ts';
import { signIn } from './sign-in.ts';

export type SessionView = components['schemas']['Session'];
export type TransactionView = components['schemas']['Transaction'];
export type Kind = components['schemas']['Kind'];
export type ChannelName = components['schemas']['Channel'];

/** Where the system runs. */
export interface System {
  readonly url: string;
  readonly issuer: string;
  /** Where what customers got can be seen, on a machine of one's own. */
  readonly cloudUrl?: string;
}

export interface Customer {
  readonly customerId: string;
  readonly passcode: string;
}

/**
 * What a phone and a web bank have in common: a customer is signed in, and every change names the version that
 * was last seen. It calls the public doors alone, with the client that channel teams use.
 */
export class CustomerChannel {
  readonly bank: Staffetta;
  readonly channel: 'web' | 'mobile';
  /** The version last seen, as an entity tag. */
  seen = '"0"';

  protected constructor(channel: 'web' | 'mobile', bank: Staffetta) {
    this.channel = channel;
    this.bank = bank;
  }

  /** Signs in, reads the session, and attaches to it. */
  protected static async signedIn(
    system: System,
    channel: 'web' | 'mobile',
    customer: Customer,
  ): Promise<Staffetta> {
    const { accessToken } = await signIn({ issuer: system.issuer, channel, ...customer });
    return staffetta({ url: system.url, token: () => accessToken });
  }

  async session(): Promise<SessionView> {
    return this.noted(await this.bank.GET('/session'));
  }

  async attach(): Promise<SessionView> {
    await this.session();
    return this.noted(await this.bank.POST('/session/attachments', { params: this.change() }));
  }

  async transaction(transactionId: string): Promise<TransactionView> {
    return this.noted(
      await this.bank.GET('/session/transactions/{transactionId}', { params: { path: { transactionId } } }),
    );
  }

  async start(kind: Kind, another = false): Promise<TransactionView> {
    return this.noted(
      await this.bank.POST('/session/transactions', { params: this.change(), body: { kind, another } }),
    );
  }

  async saveDraft(
    transactionId: string,
    step: string,
    draft: Record<string, unknown>,
  ): Promise<TransactionView> {
    return this.noted(
      await this.bank.PUT('/session/transactions/{transactionId}/draft', {
        params: { ...this.change(), path: { transactionId } },
        body: { step, draft },
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

  async takeOver(transactionId: string): Promise<TransactionView> {
    return this.noted(
      await this.bank.POST('/session/transactions/{transactionId}/take-over', {
        params: { ...this.change(), path: { transactionId } },
      }),
    );
  }

  async handOver(transactionId: string, to: ChannelName): Promise<components['schemas']['Ticket']> {
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

  async stepBack(transactionId: string): Promise<TransactionView> {
    return this.noted(
      await this.bank.POST('/session/transactions/{transactionId}/back', {
        params: { ...this.change(), path: { transactionId } },
      }),
    );
  }

  async suspend(transactionId: string): Promise<TransactionView> {
    return this.noted(
      await this.bank.POST('/session/transactions/{transactionId}/suspension', {
        params: { ...this.change(), path: { transactionId } },
      }),
    );
  }

  async cancel(transactionId: string): Promise<TransactionView> {
    return this.noted(
      await this.bank.POST('/session/transactions/{transactionId}/cancellation', {
        params: { ...this.change(), path: { transactionId } },
      }),
    );
  }

  async prefer(preferences: Partial<SessionView['preferences']>): Promise<SessionView> {
    return this.noted(
      await this.bank.PATCH('/session/preferences', { params: this.change(), body: preferences }),
    );
  }

  /** Signs a channel out: this one, or another that is attached. */
  async signOut(attachmentId: string): Promise<SessionView> {
    return this.noted(
      await this.bank.DELETE('/session/attachments/{attachmentId}', {
        params: { ...this.change(), path: { attachmentId } },
      }),
    );
  }

  async removeDevice(keyThumbprint: string): Promise<SessionView> {
    return this.noted(
      await this.bank.DELETE('/session/devices/{keyThumbprint}', {
        params: { ...this.change(), path: { keyThumbprint } },
      }),
    );
  }

  /** A code to read out to somebody of the bank. */
  async helpCode(): Promise<components['schemas']['HelpCode']> {
    await this.session();
    return this.noted(await this.bank.POST('/session/help-codes', { params: this.change() }));
  }

  /** Says yes or no to somebody of the bank who asks to drive, as the screen shows them now. */
  async answerAgent(answer: 'given' | 'refused'): Promise<SessionView> {
    const { assistance } = await this.session();
    const { assistanceId = '', consent } = assistance ?? {};
    return this.noted(
      await this.bank.PUT('/session/transactions/{transactionId}/agent-consent', {
        params: { ...this.change(), path: { transactionId: consent?.transactionId ?? '' } },
        body: { assistanceId, answer },
      }),
    );
  }

  /** Ends it, whatever they are at. */
  async dismissAgent(): Promise<SessionView> {
    const { assistance } = await this.session();
    const { assistanceId = '' } = assistance ?? {};
    return this.noted(
      await this.bank.DELETE('/session/assistances/{assistanceId}', { params: { path: { assistanceId } } }),
    );
  }

  /** Tells the bank that the cash was not what it should have been. */
  async claim(
    transactionId: string,
    claim: components['schemas']['ClaimOpening'],
  ): Promise<components['schemas']['Claim']> {
    return this.noted(
      await this.bank.POST('/session/transactions/{transactionId}/claims', {
        params: { ...this.change(), path: { transactionId } },
        body: claim,
      }),
    );
  }

  /** Says how it went. */
  async judge(
    transactionId: string,
    feedback: components['schemas']['Feedback'],
  ): Promise<components['schemas']['FeedbackGiven']> {
    return this.noted(
      await this.bank.POST('/session/transactions/{transactionId}/feedback', {
        params: { ...this.change(), path: { transactionId } },
        body: feedback,
      }),
    );
  }

  async claims(): Promise<components['schemas']['Claim'][]> {
    return [...answered(await this.bank.GET('/claims')).claims];
  }

  /** Every purpose as it stands, and the ledger’s first page. */
  async consents(): Promise<components['schemas']['Consents']> {
    return this.noted(await this.bank.GET('/consents'));
  }

  /** Says yes to the text as it is now, or no. */
  async say(
    purpose: components['schemas']['Purpose'],
    state: components['schemas']['ConsentState'],
  ): Promise<components['schemas']['ConsentStates']> {
    const { consents } = await this.consents();
    const textVersion = consents.find((each) => each.purpose === purpose)?.textVersion ?? 1;
    return this.noted(
      await this.bank.PUT('/consents/{purpose}', {
        params: { ...this.change(), path: { purpose } },
        body: state === 'given' ? { state, textVersion } : { state },
      }),
    );
  }

  /** Takes everything along that the bank holds, page by page. */
  async takeAlong(): Promise<components['schemas']['PrivacyExport']['records']> {
    const records: components['schemas']['PrivacyExport']['records'][number][] = [];
    let from: string | undefined;
    do {
      const page = answered(await this.bank.GET('/privacy/export', { params: { query: { from } } }));
      records.push(...page.records);
      from = page.next;
    } while (from !== undefined);
    return records;
  }

  /** Has everything erased. After it this sign-in is over, too. */
  async erase(): Promise<components['schemas']['Erasure']> {
    await this.session();
    return this.noted(await this.bank.DELETE('/privacy/data', { params: this.change() }));
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

  /** Begins what the offer leads to. */
  async acceptOffer({
    offerId,
    offerVersion,
  }: components['schemas']['OfferShown']): Promise<components['schemas']['AcceptedOffer']> {
    return this.noted(
      await this.bank.POST('/offers/{offerId}/acceptance', {
        params: { ...this.change(), path: { offerId } },
        body: { offerVersion },
      }),
    );
  }

  /** Where this channel may be told, once, that something changed. */
  async lineAddress(): Promise<components['schemas']['LiveLine']> {
    return answered(await this.bank.POST('/session/live'));
  }

  async history(): Promise<TransactionView[]> {
    return [...answered(await this.bank.GET('/session/history')).transactions];
  }

  async notices(): Promise<components['schemas']['Notice'][]> {
    return [...answered(await this.bank.GET('/session/notices')).notices];
  }

  async accounts(): Promise<components['schemas']['Account'][]> {
    return [...answered(await this.bank.GET('/accounts')).accounts];
  }

  /** Where the next machines are, and whether they have the cash. */
  async machinesNear(
    query: components['schemas']['Location'] & { readonly amountMinor?: number },
  ): Promise<components['schemas']['NearMachines']['machines']> {
    return answered(await this.bank.GET('/machines', { params: { query } })).machines;
  }

  /** The header of a change: the version that was seen. */
  protected change(): { header: { 'If-Match': string } } {
    return { header: { 'If-Match': this.seen } };
  }

  /** Keeps the version of an answer for the next change. */
  protected noted<Data>(result: { data?: Data; error?: unknown; response: Response }): Data {
    this.seen = result.response.headers.get('etag') ?? this.seen;
    return answered(result);
  }
}
