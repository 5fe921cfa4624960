import * as z from 'zod';
import { Balance, Money } from '../cash/money.ts';
import { NoticeReason } from '../session/notice.ts';
import { Preferences } from '../session/session.ts';
import { TransactionView } from '../session/view/transaction-view.ts';
import { Kind } from '../transaction/kind.ts';
import { sessionAnswer } from './answers.ts';
import { Page } from './parameters.ts';
import type { Route } from './route.ts';

export const readSessionRoute = {
  function: 'read-session',
  method: 'GET',
  path: '/session',
  summary: 'The session, as the calling channel should see it.',
  scopes: ['session', 'terminal', 'assist'],
  grants: ['sessions:read', 'audit:append'],
  guard: 'none',
  answer: sessionAnswer,
  refusals: [],
} as const satisfies Route;

export const setPreferencesRoute = {
  function: 'set-preferences',
  method: 'PATCH',
  path: '/session/preferences',
  summary: 'Changes the preferences that follow the customer over every channel.',
  scopes: ['session', 'terminal'],
  grants: ['sessions:write'],
  guard: 'version',
  body: Preferences.partial().meta({ id: 'PreferencesChange', example: { language: 'it', largeText: true } }),
  answer: sessionAnswer,
  refusals: [],
} as const satisfies Route;

export const attachChannelRoute = {
  function: 'attach-channel',
  method: 'POST',
  path: '/session/attachments',
  summary:
    'Attaches the calling channel and device to the customer’s session, and opens the session on the first call.',
  scopes: ['session'],
  grants: ['sessions:write'],
  guard: 'version',
  answer: { ...sessionAnswer, status: 201 },
  refusals: ['erasure-in-progress'],
} as const satisfies Route;

export const detachChannelRoute = {
  function: 'detach-channel',
  method: 'DELETE',
  path: '/session/attachments/{attachmentId}',
  summary: 'Signs a channel out of the session: this one, or one that was lost.',
  scopes: ['session'],
  grants: ['sessions:write', 'audit:append'],
  guard: 'version',
  pace: 'protects',
  parameters: z.strictObject({
    attachmentId: z.string().min(1).max(80).meta({
      description: 'As the session lists it.',
      example: 'q1Xy7bKcV2mZ0dTfWpLrS',
    }),
  }),
  answer: sessionAnswer,
  refusals: ['attachment-not-found'],
} as const satisfies Route;

export const enrolDeviceRoute = {
  function: 'enrol-device',
  method: 'POST',
  path: '/session/devices',
  summary: 'Enrols a device’s public key, right after signing in, so that the device may sign approvals.',
  scopes: ['approve'],
  grants: ['sessions:write'],
  guard: 'version',
  pace: 'draw',
  body: z
    .strictObject({
      enrolment: z.string().max(2048).meta({
        description:
          'A compact JWS (ES256, typ `staffetta-enrolment+jwt`, the public key as `jwk` in its header) over `{deviceName, iat}`.',
      }),
    })
    .meta({
      id: 'DeviceEnrolment',
      example: { enrolment: 'eyJhbGciOiJFUzI1NiIsInR5cCI6InN0YWZmZXR0YS1lbnJvbG1lbnQrand0In0.e30.c2ln' },
    }),
  answer: { ...sessionAnswer, status: 201 },
  refusals: ['approval-invalid', 'approval-stale', 'sign-in-too-old', 'too-many-devices'],
} as const satisfies Route;

export const removeDeviceRoute = {
  function: 'remove-device',
  method: 'DELETE',
  path: '/session/devices/{keyThumbprint}',
  summary: 'Removes a device that was lost or replaced; it can approve nothing any more.',
  scopes: ['session'],
  grants: ['sessions:write'],
  guard: 'version',
  pace: 'protects',
  parameters: z.strictObject({
    keyThumbprint: z
      .string()
      .regex(/^[A-Za-z0-9_-]{43}$/, 'This is not the thumbprint of a key.')
      .meta({ description: 'RFC 7638, SHA-256.', example: 'NzbLsXh8uDCcd-6MNwXF4W_7noWXFZAfHkxZsRGC9Xs' }),
  }),
  answer: sessionAnswer,
  refusals: ['device-unknown'],
} as const satisfies Route;

export const openLiveRoute = {
  function: 'open-live',
  method: 'POST',
  path: '/session/live',
  summary:
    'An address that tells the calling channel, as long as it is open, when something of its customer changed.',
  scopes: ['session'],
  grants: ['sessions:write', 'live:open'],
  guard: 'none',
  pace: 'line',
  answer: {
    status: 201,
    description:
      'Where to open a WebSocket, once, within 30 seconds. Each message on it is `{"changed":"session","version":7}`, `{"changed":"offers"}` or `{"changed":"notices"}`, and no other: ask the API what it is, with `If-None-Match`. A line ends after two hours at the latest, and after ten minutes of silence: open another, and look once, since nobody tells what changed meanwhile.',
    schema: z
      .object({
        url: z.url({ protocol: /^wss?$/ }).meta({
          description: 'It carries a ticket of one use, and no token.',
          example: 'wss://live.bank.example/live?ticket=3q2-7wAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA',
        }),
        expiresAt: z.iso.datetime(),
      })
      .meta({ id: 'LiveLine' }),
  },
  refusals: ['channel-not-attached'],
} as const satisfies Route;

const AccountView = z
  .object({
    accountId: z.string(),
    name: z.string(),
    iban: z.string().meta({ description: 'In part: the country and the last four.' }),
    balance: Balance,
    available: Balance.meta({ description: 'The balance, less what is set aside.' }),
    overdraft: Money.optional().meta({
      description: 'How far below zero the account may go by agreement. The customer is asked each time.',
    }),
  })
  .meta({ id: 'Account' });

export const readAccountsRoute = {
  function: 'read-accounts',
  method: 'GET',
  path: '/accounts',
  summary: 'The customer’s accounts, to choose from.',
  scopes: ['session', 'terminal'],
  grants: ['sessions:read', 'ledger:read'],
  guard: 'none',
  answer: {
    status: 200,
    description: 'At most eight accounts.',
    schema: z.object({ accounts: z.array(AccountView) }).meta({ id: 'Accounts' }),
  },
  refusals: [],
} as const satisfies Route;

export const readHistoryRoute = {
  function: 'read-history',
  method: 'GET',
  path: '/session/history',
  summary: 'Ended transactions, the last begun first, in pages of twenty.',
  scopes: ['session'],
  grants: ['sessions:read'],
  guard: 'none',
  query: Page,
  answer: {
    status: 200,
    description: 'One page.',
    schema: z
      .object({ transactions: z.array(TransactionView), next: z.string().optional() })
      .meta({ id: 'History' }),
  },
  refusals: [],
} as const satisfies Route;

const NoticeView = z
  .object({
    noticeId: z.string(),
    at: z.iso.datetime(),
    reason: NoticeReason,
    says: z.string(),
    transactionId: z
      .string()
      .optional()
      .meta({ description: 'Missing where it is about no transaction: a machine was told no.' }),
    kind: Kind,
    expiresAt: z.iso.datetime().optional(),
  })
  .meta({ id: 'Notice' });

export const readNoticesRoute = {
  function: 'read-notices',
  method: 'GET',
  path: '/session/notices',
  summary: 'What the customer was told, newest first, in pages of twenty.',
  scopes: ['session'],
  grants: ['sessions:read'],
  guard: 'none',
  query: Page,
  answer: {
    status: 200,
    description: 'One page.',
    schema: z.object({ notices: z.array(NoticeView), next: z.string().optional() }).meta({ id: 'Notices' }),
  },
  refusals: [],
} as const satisfies Route;

export const sessionRoutes = [
  readSessionRoute,
  setPreferencesRoute,
  attachChannelRoute,
  detachChannelRoute,
  enrolDeviceRoute,
  removeDeviceRoute,
  openLiveRoute,
  readAccountsRoute,
  readHistoryRoute,
  readNoticesRoute,
] as const;
