import type { RateLimitName } from '../../shared/contract/rate-limits.ts';
import type { Route } from '../../shared/contract/route.ts';
import type { Allowance } from '../../shared/pace/allowance.ts';
import { paceTable } from '../../shared/pace/pace-table.ts';
import { tooManyRequests } from '../../shared/pace/too-many-requests.ts';
import { allowanceFor, allowanceOfClient } from './rate-limits.ts';
import type { Token } from './read-token.ts';

/** Who asked lately, in the memory of this very instance: at most a megabyte. */
const ENTRIES_MAX = 4_096;
const table = paceTable(ENTRIES_MAX);

/**
 * Lets nobody ask more of a door than they may, before anything is read for them.
 *
 * It costs no call, and so it is a limit of this instance alone: what a customer may change is counted exactly, with
 * their session. What a machine reports of money has no limit at all.
 */
export function requirePace(route: Route, token: Token, terminalId: string | undefined): void {
  if (route.pace === 'fact') return;
  for (const { who, limit, allowance } of limitsOn(route, token, terminalId)) {
    require(`${route.function} ${who}`, limit, allowance);
  }
}

/** The same, of what a machine says in a body: in a language of its own, its name is known only then. */
export const requirePaceOfMachine = (network: string, terminalId: string): void =>
  require(`machine ${network} ${terminalId}`, 'requestsOfMachine', allowanceFor('requestsOfMachine'));

/** The same, of whom a sealed link names: whoever has it is not signed in. */
export const requirePaceOfCustomer = (door: string, customerId: string): void =>
  require(`${door} customer ${customerId}`, 'requestsOfCustomer', allowanceFor('requestsOfCustomer'));

function require(who: string, limit: RateLimitName, allowance: Allowance): void {
  const waitMs = table.spend(who, allowance, performance.now());
  if (waitMs > 0) throw tooManyRequests(limit, waitMs);
}

interface LimitOn {
  readonly who: string;
  readonly limit: RateLimitName;
  readonly allowance: Allowance;
}

function limitsOn(route: Route, token: Token, terminalId: string | undefined): LimitOn[] {
  const on = (who: string, limit: RateLimitName): LimitOn => ({ who, limit, allowance: allowanceFor(limit) });
  const { client, channel } = token;
  if (channel === undefined) return [limitOnSystem(route, token.client, token.person)];
  if (token.staff) return [on(`staff ${token.staff.staffId}`, 'requestsOfStaff')];
  if (token.customerId === undefined) {
    const limit = 'requestsOfNetwork';
    const network = { who: `network ${client}`, limit, allowance: allowanceOfClient(client, limit) } as const;
    if (terminalId === undefined) return [network];
    const machine = `machine ${client} ${terminalId.slice(0, TERMINAL_CHARS_MAX)}`;
    const ofMachine = route.pace === 'draw' ? 'invitationsOfMachine' : 'requestsOfMachine';
    return [network, on(machine, ofMachine)];
  }
  // Whoever has one sign-in of a customer's must not be able to keep the others from ending it.
  if (route.pace === 'protects') return [on(`sign-in ${token.device}`, 'requestsOfCustomer')];
  const customer = `customer ${token.customerId}`;
  if (route.pace === 'line') return [on(customer, 'linesOfCustomer')];
  return [on(customer, route.pace === 'costly' ? 'exportsOfCustomer' : 'requestsOfCustomer')];
}

function limitOnSystem(route: Route, client: string, person: string): LimitOn {
  const isAnalyst = route.scopes.includes('measures');
  const ofAnalyst = route.pace === 'costly' ? 'exportsOfAnalyst' : 'questionsOfAnalyst';
  const limit = isAnalyst ? ofAnalyst : 'requestsOfOperations';
  return { who: `${client} ${person}`, limit, allowance: allowanceOfClient(client, limit) };
}

/** Whatever stands in a path: no entry of the table is long. */
const TERMINAL_CHARS_MAX = 40;
