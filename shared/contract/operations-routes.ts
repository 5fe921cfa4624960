import * as z from 'zod';
import { Money } from '../cash/money.ts';
import { Day, Reconciliation } from '../reconciliation/reconciliation.ts';
import { ClaimId } from '../session/claim.ts';
import { ClaimView, OpenClaimView } from '../session/view/claim-view.ts';
import { AuthorizationId } from './cash-routes.ts';
import { exampleMoney, Page, TransactionPath } from './parameters.ts';
import type { Route } from './route.ts';

const CustomerId = z.string().min(1).max(64).meta({ description: 'Whose it is: opaque, as events say it.' });

export const readOpenClaimsRoute = {
  function: 'read-open-claims',
  method: 'GET',
  path: '/operations/claims',
  summary: 'The claims that wait for an answer, of all customers, the oldest first, in pages of twenty.',
  scopes: ['operations'],
  grants: ['sessions:read'],
  guard: 'none',
  query: Page,
  answer: {
    status: 200,
    description: 'One page.',
    schema: z
      .object({ claims: z.array(OpenClaimView), next: z.string().optional() })
      .meta({ id: 'OpenClaims' }),
  },
  refusals: [],
} as const satisfies Route;

export const answerClaimRoute = {
  function: 'answer-claim',
  method: 'POST',
  path: '/operations/claims/{claimId}/answer',
  summary: 'Answers a claim, once: upholds it, with a refund if anything was taken, or rejects it.',
  scopes: ['operations'],
  grants: ['sessions:write', 'sessions:delete', 'ledger:write'],
  guard: 'fact',
  parameters: z.strictObject({ claimId: ClaimId }),
  body: z
    .discriminatedUnion('decision', [
      z.strictObject({
        customerId: CustomerId,
        decision: z.literal('upheld'),
        refund: Money.meta({
          description: 'Paid to the account that it was taken from. Zero where nothing was taken.',
        }),
        reason: z.enum([
          'journal-confirms',
          'cash-found-in-machine',
          'not-authorized-by-customer',
          'goodwill',
        ]),
      }),
      z.strictObject({
        customerId: CustomerId,
        decision: z.literal('rejected'),
        reason: z.enum(['journal-contradicts', 'evidence-missing', 'settled-before']),
      }),
    ])
    .meta({
      id: 'ClaimAnswer',
      example: { customerId: 'c-anna', decision: 'rejected', reason: 'journal-contradicts' },
    }),
  answer: { status: 200, description: 'The claim, answered.', schema: ClaimView },
  refusals: [
    'claim-not-found',
    'claim-answered',
    'refund-exceeded',
    'account-unknown',
    'money-moving',
    'cash-in-machine',
    'transaction-not-found',
  ],
} as const satisfies Route;

export const decideWithdrawalRoute = {
  function: 'decide-withdrawal',
  method: 'POST',
  path: '/operations/withdrawals/{transactionId}/decision',
  summary: 'Settles a withdrawal whose machine is overdue with its report, from what people found.',
  scopes: ['operations'],
  grants: ['sessions:write', 'ledger:write', 'journal:list', 'journal:write'],
  guard: 'fact',
  pace: 'fact',
  parameters: TransactionPath,
  body: z
    .strictObject({
      customerId: CustomerId,
      authorizationId: AuthorizationId,
      dispensed: Money.meta({ description: 'What was found to have come out: all, a part, or nothing.' }),
      reason: z.enum(['journal-of-the-machine', 'cash-counted', 'camera', 'network-confirmed']),
    })
    .meta({
      id: 'WithdrawalDecision',
      example: {
        customerId: 'c-anna',
        authorizationId: 'a000009-60303ae22b',
        dispensed: exampleMoney,
        reason: 'journal-of-the-machine',
      },
    }),
  answer: {
    status: 200,
    description: 'It is settled as if the machine had said so.',
    schema: z
      .object({ transactionId: z.string(), authorizationId: z.string(), dispensed: Money })
      .meta({ id: 'WithdrawalDecided' }),
  },
  refusals: [
    'transaction-not-found',
    'cash-not-authorized',
    'cash-not-overdue',
    'evidence-impossible',
    'evidence-differs',
  ],
} as const satisfies Route;

export const readReconciliationRoute = {
  function: 'read-reconciliation',
  method: 'GET',
  path: '/operations/reconciliations/{day}',
  summary: 'What the end of a day came to: totals, unknown outcomes, and each difference by its name.',
  scopes: ['operations'],
  grants: ['journal:read'],
  guard: 'none',
  parameters: z.strictObject({ day: Day }),
  answer: { status: 200, description: 'The latest report of that day.', schema: Reconciliation },
  refusals: ['reconciliation-not-found'],
} as const satisfies Route;

export const operationsRoutes = [
  readOpenClaimsRoute,
  answerClaimRoute,
  decideWithdrawalRoute,
  readReconciliationRoute,
] as const;
