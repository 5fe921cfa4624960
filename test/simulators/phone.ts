import type { components } from '../../web/client/schema.generated.ts';
import type { Staffetta } from '../../web/client/staffetta.ts';
import { type Customer, CustomerChannel, type System, type TransactionView } from './customer-channel.ts';
import { type DeviceKey, newDeviceKey, signWith } from './device-key.ts';
import { answered } from './said-no.ts';

/** What a push shows. */
export interface Push {
  readonly messageId: string;
  readonly reason: string;
  readonly title: string;
  readonly text: string;
  readonly link?: string;
}

/** The bank's app: it has a key of its own to approve with, and a camera for a machine's QR. */
export class Phone extends CustomerChannel {
  key: DeviceKey | undefined;
  private readonly ofCustomer: { readonly cloudUrl: string | undefined; readonly customerId: string };

  private constructor(bank: Staffetta, system: System, { customerId }: Customer) {
    super('mobile', bank);
    this.ofCustomer = { cloudUrl: system.cloudUrl, customerId };
  }

  static async open(system: System, customer: Customer): Promise<Phone> {
    const phone = new Phone(await CustomerChannel.signedIn(system, 'mobile', customer), system, customer);
    await phone.attach();
    return phone;
  }

  /** Makes a key that never leaves the phone, and enrols its public half. */
  async enrol(deviceName = 'Phone'): Promise<void> {
    this.key = await newDeviceKey();
    const enrolment = await this.sign('staffetta-enrolment+jwt', { deviceName });
    this.noted(await this.bank.POST('/session/devices', { params: this.change(), body: { enrolment } }));
  }

  /** Signs exactly the terms that the step shows. */
  async approve({ id, step }: TransactionView): Promise<TransactionView> {
    const approval = await this.sign('staffetta-approval+jwt', { ...step?.terms });
    return this.noted(
      await this.bank.POST('/session/transactions/{transactionId}/approval', {
        params: { ...this.change(), path: { transactionId: id } },
        body: { approval },
      }),
    );
  }

  /** Points the camera at a machine's QR. */
  async scan(qr: string): Promise<components['schemas']['InvitationDetails']> {
    return answered(await this.bank.POST('/invitations/reading', { body: { qr } }));
  }

  async answerInvitation(
    qr: string,
    transactionId: string,
    answer: 'confirm' | 'decline',
  ): Promise<TransactionView> {
    if (answer === 'confirm') {
      return this.confirmWith(qr, transactionId, await this.confirmation(qr, transactionId));
    }
    const body = { answer, qr, transactionId };
    return this.noted(await this.bank.POST('/invitations/answers', { params: this.change(), body }));
  }

  async confirmWith(qr: string, transactionId: string, approval: string): Promise<TransactionView> {
    const body = { answer: 'confirm', qr, transactionId, approval } as const;
    return this.noted(await this.bank.POST('/invitations/answers', { params: this.change(), body }));
  }

  /** Signs what the scan showed: the amount, and the machine before the customer. */
  async confirmation(qr: string, transactionId: string): Promise<string> {
    const { prepared } = await this.scan(qr);
    const shown = prepared.find((each) => each.transactionId === transactionId)?.terms;
    const nothing = { transactionId, amountMinor: 0, currency: 'EUR', payee: 'cash' };
    return this.sign('staffetta-approval+jwt', shown ?? nothing);
  }

  /** What appeared on it, the first first: the phone that the bank's gateway would push to. */
  async pushes(): Promise<Push[]> {
    return this.got('push');
  }

  /** The e-mails that it shows, the newest last. */
  async mails(): Promise<Push[]> {
    return this.got('email');
  }

  private async got(way: 'push' | 'email'): Promise<Push[]> {
    const { cloudUrl, customerId } = this.ofCustomer;
    if (!cloudUrl) throw new Error('Nobody is told anything here: the system was opened without its cloud.');
    const answer = await fetch(`${cloudUrl}/outbox.json?customer=${encodeURIComponent(customerId)}`);
    const { messages } = (await answer.json()) as { messages: (Push & { readonly by: string })[] };
    return messages.filter(({ by }) => by === way).toReversed();
  }

  /** Follows what a push leads to: it locates a transaction, and says nothing of who may have it. */
  async open({ link = '' }: Push): Promise<TransactionView> {
    const { pathname } = new URL(link);
    const transactionId = pathname.match(/^\/continue\/([\w-]+)$/)?.[1];
    if (!transactionId) throw new Error(`The phone has no screen for ${pathname}.`);
    await this.session();
    return this.takeOver(transactionId);
  }

  async sign(type: string, payload: object): Promise<string> {
    if (!this.key) throw new Error('The phone has no key yet: enrol it first.');
    return signWith(this.key, type, payload);
  }
}
