import { type Customer, CustomerChannel, type System } from './customer-channel.ts';

/** The bank in a browser: forms, drafts saved while typing, no approvals. */
export class WebBank extends CustomerChannel {
  static async open(system: System, customer: Customer): Promise<WebBank> {
    const bank = new WebBank('web', await CustomerChannel.signedIn(system, 'web', customer));
    await bank.attach();
    return bank;
  }
}
