import customers from '../../../infra/local/seed/customers.json' with { type: 'json' };
import staff from '../../../infra/local/seed/staff.json' with { type: 'json' };
import { Atm } from '../../simulators/atm.ts';
import type { Customer, System } from '../../simulators/customer-channel.ts';
import { type Colleague, Desk } from '../../simulators/desk.ts';
import { Phone } from '../../simulators/phone.ts';
import { SaidNo } from '../../simulators/said-no.ts';
import { WebBank } from '../../simulators/web-bank.ts';

/** Where a story is played: a running system, and the key of its ATM network. */
export interface Stage extends System {
  readonly keyFile: string;
}

/** One on a machine of one's own: time can be let pass, and the bank's marketing plays, too. */
export interface LocalStage extends Stage {
  readonly cloudUrl: string;
  readonly marketingKeyFile: string;
}

export const anna: Customer = seeded('c-anna');
export const bruno: Customer = seeded('c-bruno');
export const chloe: Customer = seeded('c-chloe');
export const david: Customer = seeded('c-david');
export const elena: Customer = seeded('c-elena');
export const fabio: Customer = seeded('c-fabio');

/** An agent in a branch, and a specialist at a line. */
export const berto: Colleague = seededAt('branch', 's-berto');
export const clara: Colleague = seededAt('contact-centre', 's-clara');

export const onThePhone = (stage: Stage, customer: Customer): Promise<Phone> => Phone.open(stage, customer);

export const onTheWeb = (stage: Stage, customer: Customer): Promise<WebBank> => WebBank.open(stage, customer);

export const atTheMachine = (stage: Stage, terminalId = 'atm-0042'): Promise<Atm> =>
  Atm.switchedOn(stage, terminalId);

export const atTheDesk = (stage: Stage, colleague: Colleague): Promise<Desk> => Desk.open(stage, colleague);

/** Ends what an earlier telling left open, so that a story can be told as often as one likes. */
export const withNothingOpen = (phone: Phone): Promise<void> => orOnceMore(() => emptied(phone));

async function emptied(phone: Phone): Promise<void> {
  const { transactions, attachments } = await phone.session();
  for (const { attachmentId } of attachments.filter(({ channel }) => channel === 'atm')) {
    await phone.signOut(attachmentId);
  }
  await phone.dismissAgent().catch(() => undefined);
  for (const { id } of transactions) {
    await phone.takeOver(id).catch(() => undefined);
    await phone.cancel(id).catch(() => undefined);
  }
}

/** Has everything of hers erased that an earlier telling left: what she was offered, what she said, what she holds. */
export async function somebodyNew(stage: Stage, customer: Customer): Promise<Phone> {
  const before = await onThePhone(stage, customer);
  await withNothingOpen(before);
  await before.erase();
  return onThePhone(stage, customer);
}

/** Removes the devices of earlier tellings: a customer may have five. */
export const withNoDevice = (phone: Phone): Promise<void> => orOnceMore(() => withoutDevices(phone));

async function withoutDevices(phone: Phone): Promise<void> {
  const { devices } = await phone.session();
  for (const { keyThumbprint } of devices) await phone.removeDevice(keyThumbprint);
}

/** A channel of an earlier telling may still be saying goodbye, which moves the session under whoever tidies up. */
const orOnceMore = (tidy: () => Promise<void>): Promise<void> =>
  tidy().catch((error: unknown) => {
    if (!(error instanceof SaidNo)) throw error;
    return tidy();
  });

function seeded(customerId: string): Customer {
  const found = customers.find((customer) => customer.customerId === customerId);
  if (!found) throw new Error(`The seed has no customer ${customerId}.`);
  return { customerId, passcode: found.passcode };
}

function seededAt(at: Colleague['at'], staffId: string): Colleague {
  const found = staff.find((member) => member.staffId === staffId);
  if (!found) throw new Error(`The seed has no ${staffId}.`);
  return { staffId, passcode: found.passcode, at };
}
