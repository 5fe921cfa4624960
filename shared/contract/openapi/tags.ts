import type { Route } from '../route.ts';

export interface Tag {
  readonly name: string;
  readonly description: string;
  readonly paths: RegExp;
}

/** The capabilities of the API, in the order in which a reader needs them. The first that fits takes a path. */
export const tags: readonly Tag[] = [
  {
    name: 'Transactions',
    description: 'What the customer wants done, step by step, on whichever channel they stand.',
    paths:
      /^\/session\/transactions(?!.*\/(hand-overs|claims|take-over-requests|agent-consent|in-person-consents|hand-back))/,
  },
  {
    name: 'Hand-over',
    description: 'Passing a transaction on: with a ticket, or by the QR that a machine shows.',
    paths: /^\/session\/transactions\/.*\/hand-overs|^\/hand-overs|^\/invitations/,
  },
  {
    name: 'Assistance',
    description: 'Somebody of the bank on the same session: let in by the customer, and let drive by them.',
    paths:
      /^\/assistances|^\/session\/(help-codes|assistances)|^\/session\/.*\/(take-over-requests|agent-consent|in-person-consents|hand-back)$/,
  },
  {
    name: 'Claims',
    description:
      'When the cash was not what it should have been: the customer says so, and the bank answers.',
    paths: /^\/session\/transactions\/.*\/claims|^\/claims/,
  },
  {
    name: 'Session',
    description: 'What follows the customer over every channel.',
    paths: /^\/session|^\/accounts/,
  },
  {
    name: 'Terminals',
    description: 'What an ATM network says for its machines: visits, and cash that moves.',
    paths: /^\/terminals/,
  },
  {
    name: 'Switch',
    description:
      'What an ATM network says for a customer with a card: ISO 20022 as JSON, and ISO 8583 as it is.',
    paths: /^\/switch/,
  },
  {
    name: 'Operations',
    description:
      'What people of the bank decide and read: claims, cash of which a machine never reported, the end of a day, the audit.',
    paths: /^\/operations/,
  },
  {
    name: 'Machines',
    description: 'Where the next machines stand, and whether they have the cash.',
    paths: /^\/machines/,
  },
  {
    name: 'Offers',
    description: 'One offer, with one set of terms, in the form that each channel can show.',
    paths: /^\/(offers|catalogue)/,
  },
  {
    name: 'Privacy',
    description: 'Consent, and what the customer may know of and take back.',
    paths: /^\/consents|^\/privacy|^\/unsubscribe/,
  },
  {
    name: 'Measures',
    description: 'Counts that add up and name nobody, one by one or exported whole.',
    paths: /^\/measures|^\/exports|^\/metrics/,
  },
  {
    name: 'This contract',
    description: 'The document that you are reading, and the one of the events.',
    paths: /^\/(open|async)api\.json$|^\/docs$/,
  },
];

/** Throws for a path that no capability claims, so that a new one is described before it is published. */
export function tagOf(route: Route): Tag {
  const tag = tags.find(({ paths }) => paths.test(route.path));
  if (!tag) throw new Error(`No tag describes ${route.path}. Add one in shared/contract/openapi/tags.ts.`);
  return tag;
}
