import { randomUUID } from 'node:crypto';
import { clients } from './bank-under-test.ts';
import { type Answered, type Asked, type Claims, call, type DoorName } from './call.ts';
import type { Customer } from './customer-of-the-bank.ts';

/** The walk of somebody of the bank, up to where a test begins, through the same doors as everybody. */

export interface Told {
  readonly client?: string;
  readonly role?: string;
  readonly unit?: string;
}

/** Somebody of the bank whom nobody has seen before, signed in at their desk. */
export const anAgent = ({
  client = clients.contactCentre,
  role = 'agent',
  unit = 'remote-1',
}: Told = {}): Claims => ({
  client_id: client,
  scope: 'assist',
  sub: `s-${randomUUID()}`,
  sid: `sid-${randomUUID()}`,
  auth_time: String(Math.floor(Date.now() / 1000)),
  role,
  unit,
});

export const aSpecialist = (told: Told = {}): Claims => anAgent({ role: 'specialist', ...told });

export const inTheBranch = { client: clients.branch, unit: 'branch-1' } as const;

/** The code that the customer reads out. */
export async function helpCodeOf(by: Claims): Promise<string> {
  return (await call('draw-help-code', { by })).body.helpCode;
}

/** Somebody of the bank, with the pass of the assistance that they opened. */
export interface Helping {
  readonly by: Claims;
  readonly assistance: string;
}

export const opening = (by: Claims, helpCode: string, asked: Asked = {}) =>
  call('open-assistance', { by, body: { identifiedBy: 'help-code', helpCode }, ...asked });

/** The customer, attached on the web, reads a code out, and somebody of the bank may look. */
export async function helped({ web }: Pick<Customer, 'web'>, by: Claims = anAgent()): Promise<Helping> {
  const { body } = await opening(by, await helpCodeOf(web));
  return { by, assistance: body.pass };
}

/** What the customer's own screen shows of whoever assists. */
export async function shownTo(by: Claims) {
  return (await call('read-session', { by })).body.assistance;
}

export const asking = (agent: Helping, transactionId: string, minutes = 10) =>
  call('ask-take-over', {
    ...agent,
    path: { transactionId },
    body: { purpose: 'fill-in-together', minutes },
  });

export async function answering(by: Claims, transactionId: string, answer: 'given' | 'refused' = 'given') {
  const assistanceId = (await shownTo(by))?.assistanceId ?? 'h000000-0000000000000000';
  return call('answer-take-over', { by, path: { transactionId }, body: { assistanceId, answer } });
}

/** The agent has asked, the customer's device has said yes, and the agent has taken it over. */
export async function letDrive(customer: Customer, agent: Helping, transactionId: string): Promise<void> {
  (await asking(agent, transactionId)).body;
  (await answering(customer.web, transactionId)).body;
  (await call('take-over', { ...agent, path: { transactionId } })).body;
}

/** What an agent asks at any door, with its example. */
export const atDoor = <Name extends DoorName>(
  name: Name,
  agent: Helping,
  asked: Asked,
): Promise<Answered<unknown>> => call(name, { ...agent, ...asked });
