import * as z from 'zod';
import { Money } from '../cash/money.ts';
import { AgreedPrompts } from '../cash/prompt.ts';
import { drivingRefuses, transactionAnswer } from './answers.ts';
import { exampleMoney, TerminalPath, TerminalTransactionPath, TransactionPath } from './parameters.ts';
import type { Route } from './route.ts';

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
      'end-to-end security needs it; any other may send it. Drawn by chance, and used once: another authorization needs ' +
      'another.',
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
    'nonce-used',
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
  grants: ['sessions:write', 'ledger:write', 'journal:write', 'dispense-key:use'],
  guard: 'fact',
  pace: 'fact',
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
  grants: ['sessions:write', 'ledger:write', 'journal:write', 'dispense-key:use'],
  guard: 'fact',
  pace: 'fact',
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
  grants: ['sessions:write', 'ledger:write', 'journal:write'],
  guard: 'fact',
  pace: 'fact',
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

export const cashRoutes = [
  authorizeWithdrawalRoute,
  completeWithdrawalRoute,
  reverseWithdrawalRoute,
  countDepositRoute,
] as const;
