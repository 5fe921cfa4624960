import { describe, expect, it } from 'vitest';
import { readRecords } from '../../shared/aws/audit/read-records.ts';
import type { Route } from '../../shared/contract/route.ts';
import { routes } from '../../shared/contract/routes.ts';
import { readPass } from '../../shared/seal/visit-pass.ts';
import { anAgent, aSpecialist, asking, type Helping, helped, letDrive } from '../support/assistance-walks.ts';
import { clients, useBank } from '../support/bank-under-test.ts';
import { type Asked, call, type DoorName } from '../support/call.ts';
import { aCustomer } from '../support/customer-of-the-bank.ts';
import { attached, begun, enrolled } from '../support/customer-walks.ts';

useBank();

/**
 * Every door that opens to somebody of the bank. A new one is written here by whoever opens it on purpose, with what it
 * needs: a look, the customer's consent to drive that transaction, or neither.
 */
const opensTo = {
  'read-session': 'a look',
  'read-transaction': 'a look',
  'read-offers': 'a look',
  'read-timeline': 'a look',
  'take-over': 'consent',
  'save-draft': 'consent',
  'answer-step': 'consent',
  'step-back': 'consent',
  'suspend-transaction': 'consent',
  'cancel-transaction': 'consent',
  'hand-back': 'consent',
  'ask-take-over': 'asks for consent',
  'record-consent': 'asks for consent',
  'open-assistance': 'begins',
  'leave-note': 'a note',
  'end-assistance': 'ends',
} as const satisfies Partial<Record<DoorName, string>>;

type Opened = keyof typeof opensTo;

const doors = routes.map((route) => [route.function as DoorName, route] as const);
const closed = doors.filter(([door, { scopes }]) => !(door in opensTo) && scopes.length > 0);
const openedFor = (what: string) =>
  (Object.keys(opensTo) as Opened[]).filter((door) => opensTo[door] === what);
const routeOf = (door: DoorName) => doors.find(([name]) => name === door)?.[1] as Route;

async function aHelpedCustomer(by = anAgent()) {
  const customer = await aCustomer();
  await enrolled(customer);
  await attached(customer.web);
  const transactionId = await begun(customer.web, 'loan-application');
  return { customer, transactionId, agent: await helped(customer, by) };
}

const asksOf = (door: DoorName, agent: Helping, transactionId: string): Asked => {
  const route = routeOf(door);
  const body = route.body?.meta()?.['example'];
  const atItsStep = door === 'answer-step' || door === 'save-draft';
  return {
    ...agent,
    ...(route.parameters && { path: exampleOf(route, transactionId) }),
    ...(body !== undefined && { body: atItsStep ? { ...body, step: 'loan' } : body }),
  };
};

const exampleOf = ({ parameters }: Route, transactionId: string): Record<string, string> =>
  Object.fromEntries(
    Object.entries(parameters?.shape ?? {}).map(([name, schema]) => [
      name,
      name === 'transactionId' ? transactionId : String(schema.meta()?.['example']),
    ]),
  );

it('the scope of the bank’s people opens these doors, and no other', () => {
  const opened = doors.filter(([, { scopes }]) => scopes.includes('assist')).map(([door]) => door);

  expect(opened.sort()).toEqual(Object.keys(opensTo).sort());
});

describe.each(closed)('%s, which is not for somebody of the bank', (door, route) => {
  it('refuses them, with a pass and consent, and whatever scope an issuer gave them by mistake', async () => {
    const { customer, transactionId, agent } = await aHelpedCustomer(aSpecialist());
    await letDrive(customer, agent, transactionId);
    const asked = asksOf(door, agent, transactionId);
    const overGranted = { ...agent.by, scope: `assist ${route.scopes.join(' ')}` };

    const refused = await call(door, asked);
    const mistaken = await call(door, { ...asked, by: overGranted });

    expect(refused.problem).toMatchObject({ code: 'scope-missing', status: 403 });
    expect(mistaken.problem).toMatchObject({ code: 'channel-unknown', status: 403 });
  });
});

describe.each(Object.keys(opensTo) as Opened[])('%s, which is', (door) => {
  it('opens to no customer’s client by this scope', async () => {
    const { customer, transactionId, agent } = await aHelpedCustomer();
    const asked = asksOf(door, agent, transactionId);
    const route = routeOf(door);

    for (const by of [customer.web, customer.phone]) {
      const { problem } = await call(door, { ...asked, by: { ...by, scope: 'assist' } });
      const code = route.scopes.length > 1 ? 'scope-missing' : 'channel-unknown';
      expect(problem).toMatchObject({ code, status: 403 });
    }
  });

  it('opens to nobody at a desk whose token is a customer’s', async () => {
    const { customer, transactionId, agent } = await aHelpedCustomer();
    const by = { ...customer.web, client_id: clients.branch, scope: 'assist session' };

    const { problem } = await call(door, { ...asksOf(door, agent, transactionId), by });

    expect(problem).toMatchObject({ code: 'channel-unknown', status: 403 });
  });
});

describe.each((Object.keys(opensTo) as Opened[]).filter((door) => door !== 'open-assistance'))(
  '%s, in an assistance',
  (door) => {
    it('needs its pass, and that of nobody else', async () => {
      const { transactionId, agent } = await aHelpedCustomer();
      const { agent: other } = await aHelpedCustomer();
      const asked = asksOf(door, agent, transactionId);

      const none = await call(door, { ...asked, assistance: undefined, seen: 1 });
      const anothers = await call(door, { ...asked, assistance: other.assistance });

      expect(none.problem).toMatchObject({ code: 'assistance-missing', status: 403 });
      expect(anothers.problem).toMatchObject({ code: 'assistance-over', status: 403 });
    });
  },
);

describe.each(openedFor('a look'))('%s', (door) => {
  it('leaves a line in the audit for each look', async () => {
    const { customer, transactionId, agent } = await aHelpedCustomer();

    (await call(door, asksOf(door, agent, transactionId))).body;
    (await call(door, asksOf(door, agent, transactionId))).body;

    const { records } = await readRecords(customer.customerId);
    expect(records.slice(1).map(({ what, about }) => [what, about?.door])).toEqual([
      ['looked', door],
      ['looked', door],
    ]);
  });

  it('leaves none for a customer', async () => {
    const { customer, transactionId, agent } = await aHelpedCustomer();
    const { assistance: _, ...asked } = asksOf(door, agent, transactionId);

    (await call(door, { ...asked, by: customer.phone })).body;

    expect((await readRecords(customer.customerId)).records).toHaveLength(1);
  });
});

describe.each(openedFor('consent'))('%s', (door) => {
  it('is refused without consent, with only a question, and with consent to another transaction', async () => {
    const { customer, transactionId, agent } = await aHelpedCustomer();
    const other = await begun(customer.web, 'card-replacement');
    const asked = asksOf(door, agent, transactionId);

    const without = await call(door, asked);
    (await asking(agent, transactionId)).body;
    const onlyAsked = await call(door, asked);
    await letDrive(customer, agent, other);
    const toAnother = await call(door, asked);

    for (const { problem } of [without, onlyAsked, toAnother]) {
      expect(problem).toMatchObject({ code: 'take-over-not-consented', status: 403 });
    }
  });
});

it('a pass says whom it is for, and nothing of who has it', async () => {
  const { customer, agent } = await aHelpedCustomer();

  expect(readPass(agent.assistance).customerId).toBe(customer.customerId);
  expect(agent.assistance).not.toContain(Buffer.from(agent.by.sub ?? '').toString('base64url'));
});
