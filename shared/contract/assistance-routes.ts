import * as z from 'zod';
import { EvidenceDocument, Minutes, Purpose, Reference } from '../assistance/assistance.ts';
import { assistanceLimits } from '../assistance/limits.ts';
import { NoteText } from '../assistance/note.ts';
import { drivingRefuses, sessionAnswer, transactionAnswer } from './answers.ts';
import { TransactionPath } from './parameters.ts';
import type { Route } from './route.ts';

export const drawHelpCodeRoute = {
  function: 'draw-help-code',
  method: 'POST',
  path: '/session/help-codes',
  summary: 'Draws a code that the customer reads out to somebody of the bank, who may then look.',
  scopes: ['session'],
  grants: ['sessions:write', 'seal-key:read'],
  guard: 'version',
  pace: 'draw',
  answer: {
    status: 201,
    description:
      'The code: one use, ten minutes. A new one takes its place. It lets somebody look, and drive nothing.',
    schema: z
      .object({ helpCode: z.string().meta({ example: 'WDJB-MJHT' }), expiresAt: z.iso.datetime() })
      .meta({ id: 'HelpCode' }),
  },
  refusals: [],
} as const satisfies Route;

const CallOrVisit = Reference.meta({
  description: 'As the bank’s own system of calls or visits names it.',
});

export const openAssistanceRoute = {
  function: 'open-assistance',
  method: 'POST',
  path: '/assistances',
  summary:
    'Somebody of the bank begins to work with the customer who read a code out to them, or was identified.',
  scopes: ['assist'],
  grants: ['sessions:write', 'seal-key:read', 'audit:append'],
  guard: 'fact',
  body: z
    .discriminatedUnion('identifiedBy', [
      z.strictObject({
        identifiedBy: z.literal('help-code'),
        helpCode: z
          .string()
          .regex(/^[A-Za-z]{4}[ -]?[A-Za-z]{4}$/, 'A code has eight letters.')
          .meta({ description: 'As it was read out, in any case, with or without its hyphen.' }),
      }),
      z.strictObject({ identifiedBy: z.enum(['call', 'visit']), reference: CallOrVisit }),
    ])
    .meta({ id: 'AssistanceOpening', example: { identifiedBy: 'help-code', helpCode: 'WDJB-MJHT' } }),
  answer: {
    status: 201,
    description: 'The pass, which opens this customer’s session to this sign-in alone, until it ends.',
    schema: z
      .object({
        assistanceId: z.string(),
        pass: z.string().meta({
          description: 'Send it in the header Staffetta-Assistance, and forget it when the work is done.',
          example: 'Yy1hbm5h.Q2hlIGJlbGxhIGdpb3JuYXRh',
        }),
        endsAt: z.iso.datetime(),
      })
      .meta({ id: 'AssistanceBegun' }),
  },
  refusals: ['help-code-not-found', 'too-many-tries', 'assistance-over'],
} as const satisfies Route;

export const endAssistanceRoute = {
  function: 'end-assistance',
  method: 'DELETE',
  path: '/assistances/current',
  summary: 'Whoever assists has done: they see nothing more, and what they held is laid down.',
  scopes: ['assist'],
  grants: ['sessions:write', 'audit:append'],
  guard: 'fact',
  answer: {
    status: 200,
    description: 'It is over.',
    schema: z.object({ ended: z.literal(true) }).meta({ id: 'AssistanceEnded' }),
  },
  refusals: ['assistance-missing', 'assistance-over'],
} as const satisfies Route;

export const leaveNoteRoute = {
  function: 'leave-note',
  method: 'POST',
  path: '/assistances/current/notes',
  summary: 'Whoever assists writes something down about the customer, for whoever assists them next.',
  scopes: ['assist'],
  grants: ['sessions:write', 'audit:append'],
  guard: 'fact',
  body: z
    .strictObject({ text: NoteText })
    .meta({ id: 'NewNote', example: { text: 'Wants to talk to his wife first. Comes back on Tuesday.' } }),
  answer: {
    status: 201,
    description: 'It is kept beside the customer, and shown to whoever assists them, with the timeline.',
    schema: z.object({ noteId: z.string() }).meta({ id: 'NoteKept' }),
  },
  refusals: ['assistance-missing', 'assistance-over', 'too-many-notes'],
} as const satisfies Route;

export const dismissAssistanceRoute = {
  function: 'dismiss-assistance',
  method: 'DELETE',
  path: '/session/assistances/{assistanceId}',
  summary: 'The customer ends an assistance: from then on whoever assisted sees and does nothing.',
  scopes: ['session'],
  grants: ['sessions:write', 'audit:append'],
  guard: 'fact',
  pace: 'protects',
  parameters: z.strictObject({
    assistanceId: z
      .string()
      .regex(/^h[0-9a-z]{6,12}-[0-9a-f]{16}$/, 'This is not the id of an assistance.')
      .meta({ description: 'As the session shows it.', example: 'h000004-9f86d081884c7d65' }),
  }),
  answer: sessionAnswer,
  refusals: ['assistance-not-found'],
} as const satisfies Route;

const askedFor = { purpose: Purpose, minutes: Minutes };

export const askTakeOverRoute = {
  function: 'ask-take-over',
  method: 'POST',
  path: '/session/transactions/{transactionId}/take-over-requests',
  summary: 'Whoever assists asks the customer to let them drive this transaction, for a while.',
  scopes: ['assist'],
  grants: ['sessions:write', 'audit:append'],
  guard: 'version',
  parameters: TransactionPath,
  body: z
    .strictObject(askedFor)
    .meta({ id: 'TakeOverRequest', example: { purpose: 'fill-in-together', minutes: 10 } }),
  answer: { ...sessionAnswer, status: 201 },
  refusals: [
    'too-many-tries',
    'transaction-not-found',
    'transaction-expired',
    'money-moving',
    'cash-in-machine',
  ],
} as const satisfies Route;

export const answerTakeOverRoute = {
  function: 'answer-take-over',
  method: 'PUT',
  path: '/session/transactions/{transactionId}/agent-consent',
  summary: 'The customer lets whoever asked drive this transaction, or does not, or no longer.',
  scopes: ['session'],
  grants: ['sessions:write', 'audit:append'],
  guard: 'version',
  parameters: TransactionPath,
  body: z
    .strictObject({
      assistanceId: dismissAssistanceRoute.parameters.shape.assistanceId,
      answer: z.enum(['given', 'refused']),
    })
    .meta({ id: 'AgentConsent', example: { assistanceId: 'h000004-9f86d081884c7d65', answer: 'given' } }),
  answer: sessionAnswer,
  refusals: ['consent-not-asked', 'transaction-not-found', 'transaction-expired'],
} as const satisfies Route;

export const recordConsentRoute = {
  function: 'record-consent',
  method: 'POST',
  path: '/session/transactions/{transactionId}/in-person-consents',
  summary:
    'In a branch: the customer stands there and says yes, and whoever assists writes down what they showed.',
  scopes: ['assist'],
  grants: ['sessions:write', 'seal-key:read', 'audit:append'],
  guard: 'version',
  parameters: TransactionPath,
  body: z
    .strictObject({
      ...askedFor,
      evidence: z.strictObject({
        document: EvidenceDocument,
        reference: z
          .string()
          .trim()
          .min(4)
          .max(assistanceLimits.evidenceReferenceCharsMax)
          .meta({ description: 'The number of the document. Only a keyed hash of it is kept.' }),
      }),
    })
    .meta({
      id: 'InPersonConsent',
      example: {
        purpose: 'fill-in-together',
        minutes: 10,
        evidence: { document: 'identity-card', reference: 'CA00000AA' },
      },
    }),
  answer: { ...sessionAnswer, status: 201 },
  refusals: [
    'consent-not-possible-here',
    'transaction-not-found',
    'transaction-expired',
    'money-moving',
    'cash-in-machine',
  ],
} as const satisfies Route;

export const handBackRoute = {
  function: 'hand-back',
  method: 'POST',
  path: '/session/transactions/{transactionId}/hand-back',
  summary: 'Whoever assists gives the transaction back, for the customer to go on with at the very step.',
  scopes: ['assist'],
  grants: ['sessions:write', 'ledger:read', 'audit:append'],
  guard: 'version',
  parameters: TransactionPath,
  body: z
    .strictObject({
      to: z.enum(['mobile', 'web', 'atm']).meta({ description: 'The channel that the customer chose.' }),
    })
    .meta({ id: 'HandBack', example: { to: 'mobile' } }),
  answer: transactionAnswer,
  refusals: [...drivingRefuses, 'take-over-not-consented', 'channel-cannot-continue'],
} as const satisfies Route;

export const assistanceRoutes = [
  drawHelpCodeRoute,
  openAssistanceRoute,
  endAssistanceRoute,
  leaveNoteRoute,
  dismissAssistanceRoute,
  askTakeOverRoute,
  answerTakeOverRoute,
  recordConsentRoute,
  handBackRoute,
] as const;
