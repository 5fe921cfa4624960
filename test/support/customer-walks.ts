import type { TransactionView } from '../../shared/session/view/transaction-view.ts';
import type { Kind } from '../../shared/transaction/kind.ts';
import { machines } from './bank-under-test.ts';
import { type Claims, call } from './call.ts';
import { type Customer, network } from './customer-of-the-bank.ts';

/** The walk of a customer up to where a test begins, through the same doors as everybody. */

export async function attached(...signIns: Claims[]): Promise<void> {
  for (const by of signIns) (await call('attach-channel', { by })).body;
}

export async function enrolled({ phone, device }: Customer): Promise<void> {
  await attached(phone);
  (await call('enrol-device', { by: phone, body: { enrolment: await device.enrolment() } })).body;
}

/** Begins something on a channel that is attached; answers its id. */
export async function begun(by: Claims, kind: Kind, visit?: string): Promise<string> {
  const { body } = await call('start-transaction', { by, visit, body: { kind, another: true } });
  return body.id;
}

export async function answered(
  by: Claims,
  transactionId: string,
  step: string,
  answer: Record<string, unknown>,
  visit?: string,
): Promise<TransactionView> {
  return (await call('answer-step', { by, visit, path: { transactionId }, body: { step, answer } })).body;
}

export const fromCurrent = (amountMinor: number) => ({ accountId: 'current', amountMinor });

/** A withdrawal that waits for its approval on the phone. */
export async function anUnapprovedWithdrawal(customer: Customer, amountMinor = 120_00): Promise<string> {
  await enrolled(customer);
  const transactionId = await begun(customer.phone, 'cash-withdrawal');
  await answered(customer.phone, transactionId, 'amount', fromCurrent(amountMinor));
  return transactionId;
}

/** What the phone signs of a transaction, as it stands. */
export async function signed(
  { phone, device }: Customer,
  transactionId: string,
): Promise<{ approval: string }> {
  const { body } = await call('read-transaction', { by: phone, path: { transactionId } });
  if (!body.step?.terms) throw new Error('There is nothing to sign.');
  return { approval: await device.approval(body.step.terms) };
}

/** A withdrawal that is approved, its money set aside, and that waits to be collected. */
export async function aPreparedWithdrawal(customer: Customer, amountMinor = 120_00): Promise<string> {
  const transactionId = await anUnapprovedWithdrawal(customer, amountMinor);
  const body = await signed(customer, transactionId);
  (await call('approve-transaction', { by: customer.phone, path: { transactionId }, body })).body;
  return transactionId;
}

/** What the phone sends to confirm a machine's QR: signed, over what the reading of it showed. */
export async function confirmationOf({ phone, device }: Customer, qr: string, transactionId: string) {
  const read = await call('read-invitation', { by: phone, body: { qr } });
  const shown = read.problem ? [] : read.body.prepared;
  const terms = shown.find((each) => each.transactionId === transactionId)?.terms;
  const overNothing = { transactionId, amountMinor: 0, currency: 'EUR', payee: 'cash' };
  return { answer: 'confirm', qr, transactionId, approval: await device.approval(terms ?? overNothing) };
}

/** The customer stands at a machine; answers the pass of the visit. */
export async function visiting({ cardToken }: Customer, terminalId: string = machines.here): Promise<string> {
  const verifiedAt = new Date().toISOString();
  const { body } = await call('begin-visit', {
    by: network,
    path: { terminalId },
    body: { cardToken, verifiedAt },
  });
  return body.pass;
}

export interface AtTheMachine {
  readonly transactionId: string;
  readonly visit: string;
}

/** A prepared withdrawal that a machine has taken over. */
export async function aWithdrawalAtTheMachine(
  customer: Customer,
  amountMinor = 120_00,
): Promise<AtTheMachine> {
  const transactionId = await aPreparedWithdrawal(customer, amountMinor);
  const visit = await visiting(customer);
  (await call('take-over', { by: network, visit, path: { transactionId } })).body;
  return { transactionId, visit };
}

/** A withdrawal that a machine is dispensing. */
export async function aDispensingWithdrawal(
  customer: Customer,
  amountMinor = 120_00,
): Promise<AtTheMachine & { readonly authorizationId: string }> {
  const { transactionId, visit } = await aWithdrawalAtTheMachine(customer, amountMinor);
  const { body } = await call('authorize-withdrawal', {
    by: network,
    visit,
    path: { terminalId: machines.here },
    body: { transactionId },
  });
  return { transactionId, visit, authorizationId: body.authorizationId };
}

/** A deposit that a machine counted, and that waits for its account. */
export async function aCountedDeposit(customer: Customer, amountMinor = 80_00): Promise<AtTheMachine> {
  const visit = await visiting(customer);
  const transactionId = await begun(network, 'cash-deposit', visit);
  (
    await call('count-deposit', {
      by: network,
      visit,
      path: { terminalId: machines.here, transactionId },
      body: { counted: { amountMinor, currency: 'EUR' } },
    })
  ).body;
  return { transactionId, visit };
}
