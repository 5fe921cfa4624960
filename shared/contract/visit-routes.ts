import * as z from 'zod';
import { TransactionView } from '../session/view/transaction-view.ts';
import { TerminalPath } from './parameters.ts';
import type { Route } from './route.ts';

const Pass = z.string().meta({
  description:
    'Send it in the header Staffetta-Visit while the customer stands at the machine, and forget it then.',
  example: 'Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh',
});

export const inviteCustomerRoute = {
  function: 'invite-customer',
  method: 'POST',
  path: '/terminals/{terminalId}/invitations',
  summary: 'Draws a signed, short-lived QR that names the machine.',
  scopes: ['terminal'],
  grants: ['sessions:write', 'seal-key:read'],
  guard: 'fact',
  pace: 'draw',
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

export const visitRoutes = [
  inviteCustomerRoute,
  watchInvitationRoute,
  beginVisitRoute,
  endVisitRoute,
] as const;
