import { signInClientOf, signInClients } from './sign-in-clients.ts';

/**
 * Where people of one kind sign in, and what their browser remembers of it.
 *
 * Customers share one entrance, so that who signed in at the web bank is known to the phone beside it. Each client of the
 * bank's staff has one of its own: so a customer's channels, an agent's desk and an analyst's page live side by side in
 * one browser, and nobody is signed out by somebody else.
 */
export interface Entrance {
  /** What its addresses begin with: nothing, or `/staff/<client>`. */
  readonly path: string;
  /** A cookie does not know ports, so on one machine its name must tell whose it is. */
  readonly cookieNames: { readonly session: string; readonly interaction: string; readonly resume: string };
}

export const customersEntrance: Entrance = { path: '', cookieNames: cookieNamesFor('staffetta_identity') };

export const staffEntrances: readonly Entrance[] = signInClients.filter(isOfStaff).map(entranceAt);

/** Where whoever comes to this client signs in. */
export function entranceOf(clientId: string | null): Entrance {
  const client = signInClientOf(clientId ?? '');
  return client && isOfStaff(client) ? entranceAt(client) : customersEntrance;
}

function isOfStaff({ people }: (typeof signInClients)[number]): boolean {
  return people !== 'customers';
}

function entranceAt({ clientId }: { clientId: string }): Entrance {
  return { path: `/staff/${clientId}`, cookieNames: cookieNamesFor(clientId.replaceAll('-', '_')) };
}

function cookieNamesFor(whose: string): Entrance['cookieNames'] {
  return { session: whose, interaction: `${whose}_sign_in`, resume: `${whose}_resume` };
}
