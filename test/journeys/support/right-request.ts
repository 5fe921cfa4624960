import { randomUUID } from 'node:crypto';
import type * as z from 'zod';
import { drawHelpCodeRoute, openAssistanceRoute } from '../../../shared/contract/assistance-routes.ts';
import { answerInvitationRoute, readInvitationRoute } from '../../../shared/contract/hand-over-routes.ts';
import type { Route } from '../../../shared/contract/route.ts';
import {
  attachChannelRoute,
  enrolDeviceRoute,
  readSessionRoute,
} from '../../../shared/contract/session-routes.ts';
import { approveTransactionRoute } from '../../../shared/contract/transaction-routes.ts';
import { beginVisitRoute, inviteCustomerRoute } from '../../../shared/contract/visit-routes.ts';
import type { Customer } from '../../simulators/customer-channel.ts';
import { type DeviceKey, newDeviceKey, signWith } from '../../simulators/device-key.ts';
import { berto } from '../story/stage.ts';
import { type Knock, knock } from './knock.ts';
import { system } from './stage-of-the-test.ts';
import {
  tokenOfAnalysts,
  tokenOfColleague,
  tokenOfMarketing,
  tokenOfOperators,
  tokenOfTheNetwork,
  tokenOn,
} from './token.ts';

const TERMINAL = { terminalId: 'atm-0042' };

/** Everybody who may call for one customer: the web bank, the phone, and a machine at which they stand. */
export interface Callers {
  readonly customerId: string;
  readonly operators: string;
  readonly marketing: string;
  readonly analyst: string;
  readonly web: string;
  readonly phone: string;
  readonly network: string;
  readonly pass: string;
  /** Somebody of the bank, and the pass of their assistance. */
  readonly agent: string;
  readonly assistance: string;
  readonly cardToken: string;
  readonly key: DeviceKey;
  readonly qr: string;
}

/** Signs a customer in on the web and on the phone, and lets them stand at a machine that shows a QR. */
export async function callersFor(customer: Customer, cardToken: string): Promise<Callers> {
  const [web, phone, network, operators, marketing, analyst, agent, key] = await Promise.all([
    tokenOn('web', customer),
    tokenOn('mobile', customer),
    tokenOfTheNetwork(),
    tokenOfOperators(),
    tokenOfMarketing(),
    tokenOfAnalysts(),
    tokenOfColleague(berto),
    newDeviceKey(),
  ]);
  for (const token of [web, phone]) {
    await done(attachChannelRoute, { headers: await changing(token, web) });
  }
  const { pass } = await done<{ pass: string }>(beginVisitRoute, {
    path: TERMINAL,
    headers: { ...by(network), ...keyed(), ...json },
    body: JSON.stringify({ cardToken, verifiedAt: new Date().toISOString() }),
  });
  const { qr } = await done<{ qr: string }>(inviteCustomerRoute, {
    path: TERMINAL,
    headers: { ...by(network), ...keyed() },
  });
  const { helpCode } = await done<{ helpCode: string }>(drawHelpCodeRoute, {
    headers: await changing(web, web),
  });
  const { pass: assistance } = await done<{ pass: string }>(openAssistanceRoute, {
    headers: { ...by(agent), ...keyed(), ...json },
    body: JSON.stringify({ identifiedBy: 'help-code', helpCode }),
  });
  const { customerId } = customer;
  return {
    customerId,
    web,
    phone,
    network,
    operators,
    marketing,
    analyst,
    agent,
    pass,
    assistance,
    cardToken,
    key,
    qr,
  };
}

/**
 * A request to a door with nothing wrong in its form: the right token, the version as it is now, a key of its own, and
 * the example of the contract as its body. What it names need not exist.
 */
export async function rightRequest(route: Route, callers: Callers): Promise<Knock> {
  const token = tokenFor(route, callers);
  const headers = {
    ...by(token),
    ...(token === callers.network && { 'staffetta-visit': callers.pass }),
    ...(token === callers.agent && { 'staffetta-assistance': callers.assistance }),
    ...(route.guard === 'version' && { 'if-match': await versionNow(callers.web) }),
    ...(route.guard !== 'none' && keyed()),
    ...(route.body && json),
    ...(route.bytes && { 'content-type': 'application/octet-stream' }),
  };
  const body = route.bytes
    ? Buffer.from(route.bytes.example, 'hex').toString('latin1')
    : route.body && JSON.stringify(await bodyFor(route, callers));
  return { path: pathFor(route), query: queryFor(route), headers, body };
}

/** The version of the session now, as an entity tag. */
export async function versionNow(token: string): Promise<string> {
  const answer = await knock(system.url, readSessionRoute, { headers: by(token) });
  return answer.headers.get('etag') ?? '';
}

export const keyed = () => ({ 'idempotency-key': `"${randomUUID()}"` });

function tokenFor(
  { scopes }: Route,
  { web, phone, network, operators, marketing, analyst, agent }: Callers,
): string | undefined {
  if (scopes.length === 0) return undefined;
  if (scopes.includes('operations')) return operators;
  if (scopes.includes('catalogue')) return marketing;
  if (scopes.includes('measures')) return analyst;
  if (scopes.includes('session')) return web;
  if (scopes.includes('assist')) return agent;
  return scopes.includes('approve') ? phone : network;
}

/** What the contract gives as an example of each parameter. */
function pathFor({ parameters, path }: Route): Record<string, string> {
  const shape: Record<string, z.ZodType> = parameters?.shape ?? {};
  return Object.fromEntries(
    Object.entries(shape).map(([name, schema]) => {
      const example = schema.meta()?.['example'];
      if (typeof example !== 'string') throw new Error(`${path} has no example of its ${name}.`);
      return [name, example];
    }),
  );
}

/** What the contract gives as an example of each query parameter; those without may be left out. */
function queryFor({ query }: Route): string | undefined {
  const shape: Record<string, z.ZodType> = query?.shape ?? {};
  const examples = Object.entries(shape).map(([name, schema]) => [name, schema.meta()?.['example']] as const);
  const given = examples.filter(([, example]) => example !== undefined);
  if (given.length === 0) return undefined;
  return `?${new URLSearchParams(Object.fromEntries(given.map(([name, example]) => [name, String(example)])))}`;
}

/** The example of the contract, save for what must be signed now. */
async function bodyFor(
  { body, path, ...route }: Route,
  { cardToken, key, qr, customerId }: Callers,
): Promise<object> {
  const example = body?.meta()?.['example'];
  if (typeof example !== 'object' || example === null) throw new Error(`${path} has no example of its body.`);
  switch (route.function) {
    case enrolDeviceRoute.function:
      return { enrolment: await signWith(key, 'staffetta-enrolment+jwt', { deviceName: 'Phone' }) };
    case approveTransactionRoute.function:
      return { approval: await signWith(key, 'staffetta-approval+jwt', anyTerms) };
    case beginVisitRoute.function:
      return { cardToken, verifiedAt: new Date().toISOString() };
    case readInvitationRoute.function:
    case answerInvitationRoute.function:
      return { ...example, qr };
    default:
      return 'customerId' in example ? { ...example, customerId } : example;
  }
}

const anyTerms = { transactionId: 't000004-9f86d08188', amountMinor: 12_000, currency: 'EUR', payee: 'cash' };

const json = { 'content-type': 'application/json' };

const by = (token: string | undefined) => ({ authorization: token && `Bearer ${token}` });

const changing = async (token: string, reader: string) => ({
  ...by(token),
  ...keyed(),
  'if-match': await versionNow(reader),
});

async function done<Answer>(route: Route, request: Knock): Promise<Answer> {
  const answer = await knock(system.url, route, request);
  if (!answer.ok) throw new Error(`${route.method} ${route.path}: ${answer.status} ${await answer.text()}`);
  return (await answer.json()) as Answer;
}
