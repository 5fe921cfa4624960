import * as z from 'zod';
import { Kind } from '../transaction/kind.ts';
import { drivingRefuses, transactionAnswer } from './answers.ts';
import { TransactionPath } from './parameters.ts';
import { drivingForSomebodyRefuses, fillingForSomebodyRefuses } from './problem.ts';
import type { Route } from './route.ts';

const StepName = z
  .string()
  .min(1)
  .max(40)
  .meta({ description: 'The step that is meant.', example: 'amount' });

export const startTransactionRoute = {
  function: 'start-transaction',
  method: 'POST',
  path: '/session/transactions',
  summary: 'Starts a transaction, or answers which one of that kind is open.',
  scopes: ['session', 'terminal'],
  grants: ['sessions:write'],
  guard: 'version',
  body: z
    .strictObject({
      kind: Kind,
      another: z
        .boolean()
        .default(false)
        .meta({ description: 'One of this kind is open, the customer knows, and wants another.' }),
    })
    .meta({ id: 'Start', example: { kind: 'cash-withdrawal' } }),
  answer: { ...transactionAnswer, status: 201 },
  refusals: ['kind-already-open', 'kind-not-possible-here', 'too-many-open'],
} as const satisfies Route;

export const readTransactionRoute = {
  function: 'read-transaction',
  method: 'GET',
  path: '/session/transactions/{transactionId}',
  summary: 'One transaction, open or ended.',
  scopes: ['session', 'terminal', 'assist'],
  grants: ['sessions:read', 'audit:append'],
  guard: 'none',
  parameters: TransactionPath,
  answer: transactionAnswer,
  refusals: ['transaction-not-found'],
} as const satisfies Route;

export const saveDraftRoute = {
  function: 'save-draft',
  method: 'PUT',
  path: '/session/transactions/{transactionId}/draft',
  summary: 'Saves what is typed so far, unvalidated.',
  scopes: ['session', 'terminal', 'assist'],
  grants: ['sessions:write', 'audit:append'],
  guard: 'version',
  parameters: TransactionPath,
  body: z
    .strictObject({ step: StepName, draft: z.record(z.string().min(1).max(40), z.unknown()) })
    .meta({ id: 'Draft', example: { step: 'loan', draft: { purpose: 'home', amountMinor: '12' } } }),
  answer: transactionAnswer,
  refusals: [
    ...drivingForSomebodyRefuses,
    ...fillingForSomebodyRefuses,
    ...drivingRefuses,
    'step-not-current',
    'draft-too-large',
  ],
} as const satisfies Route;

export const answerStepRoute = {
  function: 'answer-step',
  method: 'POST',
  path: '/session/transactions/{transactionId}/answers',
  summary: 'Answers the current step.',
  scopes: ['session', 'terminal', 'assist'],
  grants: ['sessions:write', 'ledger:write', 'audit:append'],
  guard: 'version',
  parameters: TransactionPath,
  body: z.strictObject({ step: StepName, answer: z.record(z.string().min(1).max(40), z.unknown()) }).meta({
    id: 'Answer',
    example: { step: 'amount', answer: { accountId: 'current', amountMinor: 12000 } },
  }),
  answer: transactionAnswer,
  refusals: [
    ...drivingForSomebodyRefuses,
    ...fillingForSomebodyRefuses,
    ...drivingRefuses,
    'step-not-current',
    'step-not-possible-here',
    'answer-invalid',
    'account-unknown',
    'funds-insufficient',
  ],
} as const satisfies Route;

export const stepBackRoute = {
  function: 'step-back',
  method: 'POST',
  path: '/session/transactions/{transactionId}/back',
  summary: 'Goes one step back, with everything kept.',
  scopes: ['session', 'terminal', 'assist'],
  grants: ['sessions:write', 'ledger:write', 'audit:append'],
  guard: 'version',
  parameters: TransactionPath,
  answer: transactionAnswer,
  refusals: [
    ...drivingForSomebodyRefuses,
    'step-for-customer-only',
    ...drivingRefuses,
    'nothing-before-this-step',
  ],
} as const satisfies Route;

export const suspendTransactionRoute = {
  function: 'suspend-transaction',
  method: 'POST',
  path: '/session/transactions/{transactionId}/suspension',
  summary: 'Lays the baton down: nobody holds the transaction until somebody takes it up.',
  scopes: ['session', 'terminal', 'assist'],
  grants: ['sessions:write', 'audit:append'],
  guard: 'version',
  parameters: TransactionPath,
  answer: transactionAnswer,
  refusals: [...drivingRefuses, ...drivingForSomebodyRefuses],
} as const satisfies Route;

export const takeOverRoute = {
  function: 'take-over',
  method: 'POST',
  path: '/session/transactions/{transactionId}/take-over',
  summary: 'Continues a transaction on the calling channel, at the furthest validated step.',
  scopes: ['session', 'terminal', 'assist'],
  grants: ['sessions:write', 'ledger:read', 'audit:append'],
  guard: 'version',
  parameters: TransactionPath,
  answer: transactionAnswer,
  refusals: [
    ...drivingForSomebodyRefuses,
    'transaction-not-found',
    'transaction-expired',
    'transaction-held',
    'money-moving',
    'cash-in-machine',
  ],
} as const satisfies Route;

export const approveTransactionRoute = {
  function: 'approve-transaction',
  method: 'POST',
  path: '/session/transactions/{transactionId}/approval',
  summary: 'Approves the exact terms with a signature of the customer’s device.',
  scopes: ['approve'],
  grants: ['sessions:write', 'ledger:write'],
  guard: 'version',
  pace: 'draw',
  parameters: TransactionPath,
  body: z
    .strictObject({
      approval: z.string().max(2048).meta({
        description:
          'A compact JWS (ES256, typ `staffetta-approval+jwt`, the public key as `jwk` in its header) over the step’s `terms` and `iat`.',
      }),
    })
    .meta({
      id: 'Approval',
      example: { approval: 'eyJhbGciOiJFUzI1NiIsInR5cCI6InN0YWZmZXR0YS1hcHByb3ZhbCtqd3QifQ.e30.c2ln' },
    }),
  answer: transactionAnswer,
  refusals: [
    ...drivingRefuses,
    'step-not-current',
    'step-not-possible-here',
    'approval-invalid',
    'approval-stale',
    'approval-differs',
    'device-not-enrolled',
    'funds-insufficient',
    'account-unknown',
  ],
} as const satisfies Route;

export const cancelTransactionRoute = {
  function: 'cancel-transaction',
  method: 'POST',
  path: '/session/transactions/{transactionId}/cancellation',
  summary: 'Cancels a transaction; what was held is given back at once.',
  scopes: ['session', 'terminal', 'assist'],
  grants: ['sessions:write', 'ledger:write', 'audit:append'],
  guard: 'version',
  parameters: TransactionPath,
  answer: transactionAnswer,
  refusals: [
    ...drivingForSomebodyRefuses,
    'step-for-customer-only',
    'transaction-not-found',
    'transaction-expired',
    'transaction-held',
    'money-moving',
    'cash-in-machine',
    'cash-taken-in',
  ],
} as const satisfies Route;

export const transactionRoutes = [
  startTransactionRoute,
  readTransactionRoute,
  saveDraftRoute,
  answerStepRoute,
  stepBackRoute,
  suspendTransactionRoute,
  takeOverRoute,
  approveTransactionRoute,
  cancelTransactionRoute,
] as const;
