import * as z from 'zod';
import { Money } from '../cash/money.ts';
import { Channel } from '../channel/channel.ts';
import { Terms } from '../transaction/definition.ts';
import { drivingRefuses, transactionAnswer } from './answers.ts';
import { TransactionPath } from './parameters.ts';
import type { Route } from './route.ts';

export const handOverRoute = {
  function: 'hand-over',
  method: 'POST',
  path: '/session/transactions/{transactionId}/hand-overs',
  summary: 'Writes a ticket with which another channel may pick the transaction up.',
  scopes: ['session', 'terminal'],
  grants: ['sessions:write', 'seal-key:read'],
  guard: 'version',
  pace: 'draw',
  parameters: TransactionPath,
  body: z
    .strictObject({ to: Channel.meta({ description: 'The kind of channel that may use the ticket.' }) })
    .meta({ id: 'HandOver', example: { to: 'atm' } }),
  answer: {
    status: 201,
    description: 'The ticket: one use, 120 seconds, three tries. It locates, it does not authenticate.',
    schema: z
      .object({
        ticket: z.string().meta({ example: 'WDJB-MJHT' }),
        to: Channel,
        expiresAt: z.iso.datetime(),
        tries: z.int(),
      })
      .meta({ id: 'Ticket' }),
  },
  refusals: [...drivingRefuses, 'channel-cannot-continue'],
} as const satisfies Route;

export const acceptHandOverRoute = {
  function: 'accept-hand-over',
  method: 'POST',
  path: '/hand-overs/acceptance',
  summary: 'Picks a transaction up with a ticket, as the same customer.',
  scopes: ['session', 'terminal'],
  grants: ['sessions:write', 'seal-key:read', 'ledger:read'],
  guard: 'version',
  pace: 'draw',
  body: z
    .strictObject({ ticket: z.string().min(8).max(20) })
    .meta({ id: 'Acceptance', example: { ticket: 'WDJB-MJHT' } }),
  answer: transactionAnswer,
  refusals: [
    'ticket-not-found',
    'ticket-expired',
    'transaction-not-found',
    'transaction-expired',
    'money-moving',
    'cash-in-machine',
  ],
} as const satisfies Route;

const Qr = z.string().min(20).max(1024).meta({ description: 'What the machine’s QR carries, unchanged.' });
const QR_EXAMPLE = 'eyJhbGciOiJIUzI1NiIsInR5cCI6InN0YWZmZXR0YS1pbnZpdGF0aW9uK2p3dCJ9.e30.c2ln';

export const readInvitationRoute = {
  function: 'read-invitation',
  method: 'POST',
  path: '/invitations/reading',
  summary: 'Reads a machine’s QR: which machine it is, and what could be collected there.',
  scopes: ['session'],
  grants: ['sessions:read', 'seal-key:read'],
  guard: 'none',
  body: z.strictObject({ qr: Qr }).meta({ id: 'InvitationReading', example: { qr: QR_EXAMPLE } }),
  answer: {
    status: 200,
    description: 'Show the machine and the amount, with "decline" as prominent as "confirm".',
    schema: z
      .object({
        terminal: z.object({ terminalId: z.string(), name: z.string(), address: z.string() }),
        expiresAt: z.iso.datetime(),
        prepared: z.array(
          z.object({
            transactionId: z.string(),
            name: z.string(),
            money: Money,
            terms: Terms.meta({ description: 'To be signed in order to confirm.' }),
          }),
        ),
      })
      .meta({ id: 'InvitationDetails' }),
  },
  refusals: ['invitation-invalid', 'invitation-expired', 'invitation-answered'],
} as const satisfies Route;

export const answerInvitationRoute = {
  function: 'answer-invitation',
  method: 'POST',
  path: '/invitations/answers',
  summary: 'Confirms or declines a machine’s invitation.',
  scopes: ['session'],
  grants: ['sessions:write', 'seal-key:read', 'ledger:read'],
  guard: 'version',
  pace: 'draw',
  body: z
    .discriminatedUnion('answer', [
      z.strictObject({
        answer: z.literal('confirm'),
        qr: Qr,
        transactionId: TransactionPath.shape.transactionId,
        approval: z.string().max(2048).meta({
          description:
            'A compact JWS as for an approval, over the `terms` that the reading gave: amount, payee and machine.',
        }),
      }),
      z.strictObject({
        answer: z.literal('decline'),
        qr: Qr,
        transactionId: TransactionPath.shape.transactionId,
      }),
    ])
    .meta({
      id: 'InvitationAnswer',
      example: { answer: 'decline', qr: QR_EXAMPLE, transactionId: 't000004-9f86d08188' },
    }),
  answer: transactionAnswer,
  refusals: [
    'approval-invalid',
    'approval-stale',
    'approval-differs',
    'device-not-enrolled',
    'invitation-invalid',
    'invitation-expired',
    'invitation-answered',
    'transaction-not-found',
    'transaction-expired',
    'transaction-held',
    'money-moving',
    'cash-in-machine',
    'channel-cannot-continue',
  ],
} as const satisfies Route;

export const handOverRoutes = [
  handOverRoute,
  acceptHandOverRoute,
  readInvitationRoute,
  answerInvitationRoute,
] as const;
