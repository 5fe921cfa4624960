import { registerCard } from '../../../shared/aws/directory/cards.ts';
import { registerNetwork } from '../../../shared/aws/directory/networks.ts';
import { publishProduct } from '../../../shared/aws/directory/products.ts';
import { registerTerminal } from '../../../shared/aws/directory/terminals.ts';
import { openAccount } from '../../../shared/aws/ledger/open-account.ts';
import { clients, machines, networkProfile, products } from '../../support/bank-under-test.ts';
import type { Claims } from '../../support/call.ts';
import { drawDevice, type SigningDevice } from '../../support/customer-device.ts';
import type { Moment } from '../tables/in-memory-tables.ts';
import { type Answer, knock, openDoors } from '../world/knock.ts';
import type { World } from '../world/world.ts';

/** Where a history begins: what stands in the tables, and what its people know. */
export interface Scene {
  readonly name: SceneName;
  readonly moment: Moment;
  readonly atMs: number;
  readonly pass?: string;
  readonly authorizationId?: string;
  readonly transactionId?: string;
  /** What its people asked for to come here: it may arrive once more, very late. */
  readonly keys: readonly string[];
}

export const SCENES = [
  'stranger',
  'at home',
  'half-way',
  'to be approved',
  'two to be approved',
  'prepared',
  'at the machine',
  'dispensing',
  'slot open',
  'counted',
] as const;
export type SceneName = (typeof SCENES)[number];

export const CUSTOMER = 'c-anna';
export const CARD = 'tok_anna-debit';
export const OPENING_MINOR = 1_000_00;

/** Everybody who may call for the customer of a history. */
export interface People {
  readonly phone: Claims;
  readonly web: Claims;
  readonly network: Claims;
  readonly device: SigningDevice;
}

const BEGINS_AT_MS = Date.UTC(2026, 10, 23, 9);

const signedInOn = (client: string, scope: string): Claims => ({
  client_id: client,
  scope,
  sub: CUSTOMER,
  sid: `sid-${client}`,
  auth_time: String(BEGINS_AT_MS / 1000),
});

const DOORS = [
  'read-session',
  'read-transaction',
  'attach-channel',
  'enrol-device',
  'start-transaction',
  'answer-step',
  'save-draft',
  'step-back',
  'suspend-transaction',
  'take-over',
  'approve-transaction',
  'cancel-transaction',
  'hand-over',
  'accept-hand-over',
  'begin-visit',
  'end-visit',
  'authorize-withdrawal',
  'complete-withdrawal',
  'reverse-withdrawal',
  'count-deposit',
  'set-preferences',
  'change-consent',
  'open-claim',
  'give-feedback',
] as const;

/** Plays every scene once, with nothing going wrong. */
export async function playScenes(
  world: World,
): Promise<{ people: People; scenes: ReadonlyMap<SceneName, Scene> }> {
  await openDoors(DOORS);
  world.time.beginAt(BEGINS_AT_MS, 1);
  const people: People = {
    phone: signedInOn(clients.phone, 'session approve'),
    web: signedInOn(clients.web, 'session'),
    network: { client_id: clients.network, scope: 'terminal' },
    device: await drawDevice(),
  };
  await furnish();
  const scenes = new Map<SceneName, Scene>();
  let known: Omit<Scene, 'name' | 'moment' | 'atMs' | 'keys'> = {};
  const keys: string[] = [];
  const keep = (name: SceneName) =>
    scenes.set(name, {
      name,
      moment: world.tables.moment(),
      atMs: world.time.nowMs(),
      keys: [...keys],
      ...known,
    });
  let version = 0;
  let number = 0;
  const done = async (door: string, by: Claims, more: object = {}): Promise<Answer> => {
    number += 1;
    const key = `scene-key-${number}`;
    keys.push(key);
    const answer = await knock({ door, by, seen: version, key, ...more });
    if (answer.status >= 300)
      throw new Error(`The scene cannot be played: ${door} answered ${answer.status} ${answer.code}.`);
    version = answer.version ?? version;
    return answer;
  };
  const { phone, web, network, device } = people;

  keep('stranger');
  await done('attach-channel', phone);
  await done('enrol-device', phone, { body: { enrolment: await device.enrolment() } });
  await done('attach-channel', web);
  keep('at home');
  const atHome = world.tables.moment();
  const homeVersion = version;

  const card = await done('start-transaction', web, { body: { kind: 'card-replacement' } });
  const path = { transactionId: String(card.body.id) };
  await done('answer-step', web, { path, body: { step: 'reason', answer: { reason: 'lost' } } });
  known = { ...path };
  keep('half-way');

  await world.goTo(atHome);
  version = homeVersion;
  const withdrawal = await done('start-transaction', phone, { body: { kind: 'cash-withdrawal' } });
  const its = { transactionId: String(withdrawal.body.id) };
  known = { ...its };
  const answered = await done('answer-step', phone, {
    path: its,
    body: { step: 'amount', answer: { accountId: 'current', amountMinor: 120_00 } },
  });
  keep('to be approved');
  const approval = await device.approval(answered.body.step.terms);
  await done('approve-transaction', phone, { path: its, body: { approval } });
  keep('prepared');
  const begun = await done('begin-visit', network, {
    path: { terminalId: machines.here },
    body: { cardToken: CARD, verifiedAt: new Date().toISOString() },
  });
  known = { ...its, pass: String(begun.body.pass) };
  await done('take-over', network, { path: its, visit: known.pass });
  keep('at the machine');
  const authorized = await done('authorize-withdrawal', network, {
    path: { terminalId: machines.here },
    visit: known.pass,
    body: its,
  });
  known = { ...known, authorizationId: String(authorized.body.authorizationId) };
  keep('dispensing');

  // More than there is: one of the two must be declined.
  await world.goTo(atHome);
  version = homeVersion;
  for (const amountMinor of [700_00, 600_00]) {
    const one = await done('start-transaction', phone, { body: { kind: 'cash-withdrawal', another: true } });
    known = { transactionId: String(one.body.id) };
    await done('answer-step', phone, {
      path: known,
      body: { step: 'amount', answer: { accountId: 'current', amountMinor } },
    });
  }
  keep('two to be approved');

  await world.goTo(atHome);
  version = homeVersion;
  const stood = await done('begin-visit', network, {
    path: { terminalId: machines.here },
    body: { cardToken: CARD, verifiedAt: new Date().toISOString() },
  });
  const visit = String(stood.body.pass);
  const deposit = await done('start-transaction', network, { visit, body: { kind: 'cash-deposit' } });
  known = { transactionId: String(deposit.body.id), pass: visit };
  keep('slot open');
  const counting = { terminalId: machines.here, transactionId: String(deposit.body.id) };
  await done('count-deposit', network, {
    visit,
    path: counting,
    body: { counted: { amountMinor: 80_00, currency: 'EUR' } },
  });
  keep('counted');
  return { people, scenes };
}

async function furnish(): Promise<void> {
  for (const terminalId of [machines.here, machines.there]) {
    await registerTerminal({
      terminalId,
      network: clients.network,
      name: terminalId,
      address: 'Piazza Navona 7, Roma',
    });
  }
  for (const product of products) await publishProduct(product);
  await registerNetwork(clients.network, networkProfile);
  await registerCard(CARD, { customerId: CUSTOMER });
  for (const [position, accountId] of ['current', 'savings'].entries()) {
    const account = { customerId: CUSTOMER, accountId, name: accountId, iban: 'IT**0042', position };
    await openAccount(account, { amountMinor: OPENING_MINOR, currency: 'EUR' });
  }
}
