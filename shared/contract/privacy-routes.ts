import * as z from 'zod';
import { ErasureView } from '../privacy/erasure-view.ts';
import { ExportPage } from '../privacy/export-page.ts';
import type { Route } from './route.ts';

export const exportDataRoute = {
  function: 'export-data',
  method: 'GET',
  path: '/privacy/export',
  summary: 'Everything that is held about the customer, to read and to take along, page by page.',
  scopes: ['session'],
  grants: ['sessions:read', 'ledger:read', 'journal:list', 'audit:read'],
  guard: 'none',
  pace: 'costly',
  query: z.strictObject({
    from: z
      .string()
      .max(600)
      .regex(/^[\w-]+$/, 'This is not the beginning of a page.')
      .optional()
      .meta({ description: 'The `next` of the page before.' }),
  }),
  answer: {
    status: 200,
    description: 'Some 25 records, each in the form in which it is held. The customer signed in just before.',
    schema: ExportPage,
  },
  refusals: ['sign-in-too-old'],
} as const satisfies Route;

export const eraseDataRoute = {
  function: 'erase-data',
  method: 'DELETE',
  path: '/privacy/data',
  summary:
    'Erases the customer’s data, cancels what is open, signs out everywhere, and says what is kept and why.',
  scopes: ['session'],
  grants: ['sessions:write', 'sessions:delete', 'ledger:write', 'audit:append'],
  guard: 'version',
  pace: 'protects',
  answer: {
    status: 200,
    description: 'What was erased, what is kept, why and until when. The customer signed in just before.',
    schema: ErasureView,
  },
  refusals: ['sign-in-too-old', 'money-moving', 'cash-in-machine', 'cash-taken-in', 'transaction-held'],
} as const satisfies Route;

export const privacyRoutes = [exportDataRoute, eraseDataRoute] as const;
