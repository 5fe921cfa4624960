import * as z from 'zod';
import { Money } from '../cash/money.ts';
import { AgreedPrompts } from '../cash/prompt.ts';
import { TransactionView } from '../session/view/transaction-view.ts';
import { drivingRefuses, transactionAnswer } from './answers.ts';
import { exampleMoney, TerminalPath, TerminalTransactionPath, TransactionPath } from './parameters.ts';
import type { Route } from './route.ts';

const Pass = z.string().meta({
  description:
    'Send it in the header Staffetta-Visit while the customer stands at the machine, and forget it then.',
  example: 'Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh',
});

export const AuthorizationId = z
  .string()
  .regex(/^a[0-9a-z]{6,12}-[0-9a-f]{10,16}$/, 'This is not the id of an authorization.')
  .meta({ example: 'a000009-60303ae22b' });

const Nonce = z
  .string()
  .regex(/^[0-9A-F]{32,64}$/, 'A nonce is 32 to 64 hexadecimal digits, in upper case.')
  .meta({
    description:
      'What the dispenser answered to `Common.GetCommandNonce` (XFS4IoT end-to-end security). A machine that does ' +
      'end-to-end security needs it; any other may send it. Drawn by chance: all machines share one key.',
    example: '254611E63B2531576314E86527338D61',
  });

const PresentStatus = z
  .string()
  .min(1)
  .max(1024)
  .meta({
    description:
      'The token of `CashDispenser.GetPresentStatus`, asked with `statusNonce` once the notes were taken or taken ' +
      'back. A machine that does end-to-end security needs it: only what its dispenser swears to is settled. It must ' +
      'agree with the rest of the report.',
  });

export const inviteCustomerRoute = {
  function: 'invite-customer',
  method: 'POST',
  path: '/terminals/{terminalId}/invitations',
  summary: 'Draws a signed, short-lived QR that names the machine.',
  scopes: ['terminal'],
  grants: ['sessions:write', 'seal-key:read'],
  guard: 'fact',
  parameters: TerminalPath,
  answer: {
    status: 201,
    description: 'Draw `qr` on the screen, and watch the invitation until it is answered or has expired.',
    schema: z
      .object({ invitationId: z.string(), qr: z.string(), expiresAt: z.iso.datetime() })
      .meta({ id: 'Invitation' }),
  },
  refusals: ['terminal-unknown'],
} as const satisfies Route;

export const watchInvitationRoute = {
  function: 'watch-invitation',
  method: 'GET',
  path: '/terminals/{terminalId}/invitations/{invitationId}',
  summary: 'Tells the machine whether its invitation was answered.',
  scopes: ['terminal'],
  grants: ['sessions:read', 'seal-key:read'],
  guard: 'none',
  parameters: TerminalPath.extend({
    invitationId: z.string().min(1).max(40).meta({ example: 'i-9f86d081884c7d65' }),
  }),
  answer: {
    status: 200,
    description: 'Once confirmed, the pass of the visit and the transaction that the machine now holds.',
    schema: z
      .object({
        state: z.enum(['open', 'confirmed', 'declined', 'expired']),
        pass: Pass.optional(),
        transactionId: z.string().optional(),
      })
      .meta({ id: 'InvitationState' }),
  },
  refusals: ['terminal-unknown', 'invitation-expired'],
} as const satisfies Route;

export const beginVisitRoute = {
  function: 'begin-visit',
  method: 'POST',
  path: '/terminals/{terminalId}/visits',
  summary: 'A customer stands at the machine, their card and PIN verified by the network.',
  scopes: ['terminal'],
  grants: ['sessions:write', 'seal-key:read'],
  guard: 'fact',
  parameters: TerminalPath,
  body: z
    .strictObject({
      cardToken: z
        .string()
        .regex(/^tok_[A-Za-z0-9-]{4,60}$/, 'A token, never the number of a card.')
        .meta({ description: 'The network’s token for the card. Never its number.' }),
      verifiedAt: z.iso
        .datetime()
        .meta({ description: 'When the network verified card and PIN, at most 60 s ago.' }),
    })
    .meta({ id: 'Visit', example: { cardToken: 'tok_anna-debit', verifiedAt: '2026-11-21T09:41:00.000Z' } }),
  answer: {
    status: 201,
    description: 'The pass of the visit, and what is open for this customer here.',
    schema: z
      .object({
        pass: Pass,
        endsAt: z.iso.datetime(),
        language: z.enum(['en', 'it']),
        prepared: z
          .array(TransactionView)
          .meta({ description: 'Open transactions, as this machine should see them.' }),
      })
      .meta({ id: 'VisitBegun' }),
  },
  refusals: ['visit-over', 'terminal-unknown', 'card-unknown', 'evidence-stale', 'erasure-in-progress'],
} as const satisfies Route;

export const endVisitRoute = {
  function: 'end-visit',
  method: 'DELETE',
  path: '/terminals/{terminalId}/visits/current',
  summary: 'The customer left: the machine forgets them, and their transactions stay where they were.',
  scopes: ['terminal'],
  grants: ['sessions:write'],
  guard: 'fact',
  parameters: TerminalPath,
  answer: {
    status: 200,
    description: 'The visit is over.',
    schema: z.object({ ended: z.literal(true) }).meta({ id: 'VisitEnded' }),
  },
  refusals: ['terminal-unknown', 'visit-missing'],
} as const satisfies Route;

export const authorizeWithdrawalRoute = {
  function: 'authorize-withdrawal',
  method: 'POST',
  path: '/terminals/{terminalId}/withdrawals',
  summary: 'Authorizes the machine that holds a prepared withdrawal to dispense it.',
  scopes: ['terminal'],
  grants: ['sessions:write', 'ledger:write', 'dispense-key:use'],
  guard: 'version',
  parameters: TerminalPath,
  body: z
    .strictObject({
      transactionId: TransactionPath.shape.transactionId,
      nonce: Nonce.optional(),
      consents: AgreedPrompts.optional(),
    })
    .meta({ id: 'WithdrawalRequest', example: { transactionId: 't000004-9f86d08188' } }),
  answer: {
    status: 201,
    description: 'Dispense exactly this, then report what came out.',
    schema: z
      .object({
        authorizationId: AuthorizationId,
        transactionId: z.string(),
        dispense: Money,
        dispenseToken: z.string().optional().meta({
          description: 'For `CashDispenser.Dispense`, where a nonce was sent: exactly this, by this nonce.',
        }),
        statusNonce: z.string().optional().meta({
          description: 'Beside it: what `CashDispenser.GetPresentStatus` is asked with afterwards.',
        }),
      })
      .meta({ id: 'Authorization' }),
  },
  refusals: [
    'terminal-unknown',
    ...drivingRefuses,
    'step-not-current',
    'cash-not-authorized',
    'cash-unavailable',
    'nonce-missing',
    'consent-needed',
    'funds-insufficient',
  ],
} as const satisfies Route;

export const completeWithdrawalRoute = {
  function: 'complete-withdrawal',
  method: 'POST',
  path: '/terminals/{terminalId}/withdrawals/{transactionId}/completion',
  summary: 'Reports what the machine dispensed: all, a part, or nothing.',
  scopes: ['terminal'],
  grants: ['sessions:write', 'ledger:write', 'dispense-key:use'],
  guard: 'fact',
  parameters: TerminalTransactionPath,
  body: z
    .strictObject({
      authorizationId: AuthorizationId,
      dispensed: Money,
      presentStatus: PresentStatus.optional(),
    })
    .meta({ id: 'Completion', example: { authorizationId: 'a000009-60303ae22b', dispensed: exampleMoney } }),
  answer: transactionAnswer,
  refusals: [
    'terminal-unknown',
    'visit-missing',
    'transaction-not-found',
    'cash-not-authorized',
    'evidence-impossible',
    'evidence-differs',
    'evidence-missing',
    'evidence-forged',
    'evidence-unfinished',
    'money-moving',
    'cash-in-machine',
  ],
} as const satisfies Route;

export const reverseWithdrawalRoute = {
  function: 'reverse-withdrawal',
  method: 'POST',
  path: '/terminals/{terminalId}/withdrawals/{transactionId}/reversal',
  summary: 'Takes an authorization back, because nothing was or will be dispensed.',
  scopes: ['terminal'],
  grants: ['sessions:write', 'ledger:write', 'dispense-key:use'],
  guard: 'fact',
  parameters: TerminalTransactionPath,
  body: z
    .strictObject({
      authorizationId: AuthorizationId,
      presentStatus: PresentStatus.optional(),
      reason: z.enum([
        'customer-cancelled',
        'malfunction',
        'timeout',
        'unable-to-deliver',
        'response-too-late',
      ]),
    })
    .meta({ id: 'Reversal', example: { authorizationId: 'a000009-60303ae22b', reason: 'malfunction' } }),
  answer: transactionAnswer,
  refusals: [
    'terminal-unknown',
    'visit-missing',
    'transaction-not-found',
    'cash-not-authorized',
    'evidence-differs',
    'evidence-impossible',
    'evidence-missing',
    'evidence-forged',
    'evidence-unfinished',
  ],
} as const satisfies Route;

export const countDepositRoute = {
  function: 'count-deposit',
  method: 'POST',
  path: '/terminals/{terminalId}/deposits/{transactionId}/count',
  summary: 'Reports the cash that the machine counted and keeps.',
  scopes: ['terminal'],
  grants: ['sessions:write', 'ledger:write'],
  guard: 'fact',
  parameters: TerminalTransactionPath,
  body: z.strictObject({ counted: Money }).meta({ id: 'Count', example: { counted: exampleMoney } }),
  answer: transactionAnswer,
  refusals: [
    'money-moving',
    'cash-not-authorized',
    'terminal-unknown',
    'visit-missing',
    'transaction-not-found',
    'evidence-impossible',
    'evidence-differs',
  ],
} as const satisfies Route;

export const terminalRoutes = [
  inviteCustomerRoute,
  watchInvitationRoute,
  beginVisitRoute,
  endVisitRoute,
  authorizeWithdrawalRoute,
  completeWithdrawalRoute,
  reverseWithdrawalRoute,
  countDepositRoute,
] as const;
