import * as z from 'zod';
import { ConsentStates, ConsentsView } from '../consent/consents-view.ts';
import { Purpose } from '../consent/purpose.ts';
import type { Route } from './route.ts';

export const readConsentsRoute = {
  function: 'read-consents',
  method: 'GET',
  path: '/consents',
  summary:
    'What the customer’s data may be used for, in words for the calling channel, and all they said to it.',
  scopes: ['session', 'terminal'],
  grants: ['sessions:read'],
  guard: 'none',
  query: z.strictObject({
    ledgerAfter: z
      .string()
      .regex(/^e[0-9a-z]{6,12}$/, 'This is not the id of an entry.')
      .optional()
      .meta({ description: 'The `ledger.next` of the page before.' }),
  }),
  answer: {
    status: 200,
    description: 'The right to object, every purpose as it stands, and one page of the ledger.',
    schema: ConsentsView,
  },
  refusals: [],
} as const satisfies Route;

export const changeConsentRoute = {
  function: 'change-consent',
  method: 'PUT',
  path: '/consents/{purpose}',
  summary: 'Gives or withdraws a consent, or objects. It holds on every channel at once.',
  scopes: ['session', 'terminal'],
  grants: ['sessions:write'],
  guard: 'version',
  parameters: z.strictObject({
    purpose: Purpose.meta({ description: 'One of a closed list.', example: 'personalised-offers' }),
  }),
  body: z
    .discriminatedUnion('state', [
      z.strictObject({
        state: z.literal('given'),
        textVersion: z.int().min(1).meta({ description: 'Of the text that the customer was shown.' }),
      }),
      z.strictObject({ state: z.literal('withdrawn') }),
      z.strictObject({ state: z.literal('objected') }),
    ])
    .meta({ id: 'ConsentChange', example: { state: 'objected' } }),
  answer: { status: 200, description: 'Every purpose as it stands now.', schema: ConsentStates },
  refusals: ['consent-text-outdated', 'objection-needed'],
} as const satisfies Route;

const UnsubscribePath = z.strictObject({
  token: z
    .string()
    .max(1_000)
    .regex(/^[\w.-]+$/, 'This is no link of ours.')
    .meta({
      description: 'From the mail’s `List-Unsubscribe`: sealed by the bank, and good for a year.',
      example: 'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIn0..c2VhbGVk.dG9rZW4.dGFn',
    }),
});

export const unsubscribeCustomerRoute = {
  function: 'unsubscribe-customer',
  method: 'POST',
  path: '/unsubscribe/{token}',
  summary:
    'Says no to mails of one kind, by the link that each of them has (RFC 8058). Whatever the body says; any number of times.',
  scopes: [],
  grants: ['sessions:write', 'seal-key:read'],
  guard: 'none',
  parameters: UnsubscribePath,
  answer: {
    status: 200,
    description: 'It was heard, now or before. It never says of whom, and never gives a consent.',
    schema: z.object({ isUnsubscribed: z.literal(true) }).meta({ id: 'Unsubscribed' }),
  },
  refusals: ['link-invalid', 'too-many-requests'],
} as const satisfies Route;

export const leadToConsentsRoute = {
  function: 'lead-to-consents',
  method: 'GET',
  path: '/unsubscribe/{token}',
  summary:
    'Leads whoever opens the link of a mail in a browser to the page where they say no. It changes nothing: programs open links too.',
  scopes: [],
  grants: ['pages:name'],
  guard: 'none',
  parameters: UnsubscribePath,
  answer: { status: 303, description: 'To the page of consents, behind a sign-in.' },
  refusals: [],
} as const satisfies Route;

export const consentRoutes = [
  readConsentsRoute,
  changeConsentRoute,
  unsubscribeCustomerRoute,
  leadToConsentsRoute,
] as const;
