import type { StaffRole } from './staff.ts';

/** A client at which people sign in: whose, and what it is called to whoever does. */
export interface SignInClient {
  readonly clientId: string;
  readonly scope: string;
  readonly people: 'customers' | readonly StaffRole[];
  readonly called: string;
}

/** To add one is to add a line here, and its channel in `infra/settings.ts`. */
export const signInClients: readonly SignInClient[] = [
  { clientId: 'staffetta-web', scope: 'openid session', people: 'customers', called: 'the web bank' },
  { clientId: 'staffetta-mobile', scope: 'openid session approve', people: 'customers', called: 'the phone' },
  {
    clientId: 'staffetta-analyst-page',
    scope: 'openid measures',
    people: ['analyst'],
    called: 'the analyst’s page',
  },
  {
    clientId: 'staffetta-branch',
    scope: 'openid assist',
    people: ['agent', 'specialist'],
    called: 'the desk of the branch',
  },
  {
    clientId: 'staffetta-contact-centre',
    scope: 'openid assist',
    people: ['agent', 'specialist'],
    called: 'the desk of the contact centre',
  },
];

export const signInClientOf = (clientId: string): SignInClient | undefined =>
  signInClients.find((client) => client.clientId === clientId);
