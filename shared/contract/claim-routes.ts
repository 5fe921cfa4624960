import * as z from 'zod';
import { Money } from '../cash/money.ts';
import { ClaimAbout, ClaimWords } from '../session/claim.ts';
import { ClaimView } from '../session/view/claim-view.ts';
import { Page, TransactionPath } from './parameters.ts';
import type { Route } from './route.ts';

export const openClaimRoute = {
  function: 'open-claim',
  method: 'POST',
  path: '/session/transactions/{transactionId}/claims',
  summary: 'Tells the bank that the cash of a transaction, open or ended, was not what it should have been.',
  scopes: ['session', 'terminal'],
  grants: ['sessions:write'],
  guard: 'version',
  parameters: TransactionPath,
  body: z
    .strictObject({
      about: ClaimAbout.meta({ description: 'One of what the transaction’s `mayClaim` names.' }),
      amount: Money.optional().meta({
        description:
          'What the customer got or, of a deposit, put in. Needed for a deposit, and where the amount differs.',
      }),
      words: ClaimWords.optional().meta({
        description: 'What happened, in the customer’s words. No card’s number may stand in it.',
      }),
    })
    .meta({ id: 'ClaimOpening', example: { about: 'cash-not-received', words: 'The slot never opened.' } }),
  answer: {
    status: 201,
    description: 'The claim, with what happens next and by when.',
    schema: ClaimView,
  },
  refusals: [
    'transaction-not-found',
    'claim-not-possible-here',
    'not-claimable',
    'claim-already-open',
    'claim-invalid',
  ],
} as const satisfies Route;

export const readClaimsRoute = {
  function: 'read-claims',
  method: 'GET',
  path: '/claims',
  summary: 'The customer’s claims, those about the latest transaction first, in pages of twenty.',
  scopes: ['session'],
  grants: ['sessions:read'],
  guard: 'none',
  query: Page,
  answer: {
    status: 200,
    description: 'One page.',
    schema: z.object({ claims: z.array(ClaimView), next: z.string().optional() }).meta({ id: 'Claims' }),
  },
  refusals: [],
} as const satisfies Route;

export const claimRoutes = [openClaimRoute, readClaimsRoute] as const;
