import * as z from 'zod';
import type { Route } from '../../../shared/contract/route.ts';
import { SessionView } from '../../../shared/session/view/session-view.ts';

/** One door of each form, for tests of what is made from a contract. */
export const aContract: readonly Route[] = [
  {
    function: 'read-session',
    method: 'GET',
    path: '/session',
    summary: 'Reads the <session>.',
    scopes: ['session', 'terminal'],
    grants: [],
    guard: 'none',
    answer: { status: 200, description: 'The session.', schema: SessionView },
    refusals: [],
  },
  {
    function: 'take-over',
    method: 'POST',
    path: '/session/transactions/{transactionId}/take-over',
    summary: 'Continues a transaction.',
    scopes: ['session'],
    grants: [],
    guard: 'version',
    parameters: z.object({ transactionId: z.string() }),
    body: z.strictObject({ reason: z.string().meta({ example: 'I am at home now.' }) }),
    answer: { status: 200, description: 'It is yours.', schema: z.object({ step: z.int() }) },
    refusals: ['transaction-not-found', 'transaction-held', 'cash-in-machine'],
  },
  {
    function: 'complete-withdrawal',
    method: 'POST',
    path: '/terminals/{terminalId}/withdrawals/{transactionId}/completion',
    summary: 'Reports what was dispensed.',
    scopes: ['terminal'],
    grants: [],
    guard: 'fact',
    parameters: z.object({ terminalId: z.string(), transactionId: z.string() }),
    answer: { status: 200, description: 'Recorded.' },
    refusals: ['evidence-differs', 'visit-missing'],
  },
  {
    function: 'read-docs',
    method: 'GET',
    path: '/docs',
    summary: 'The contract, for people.',
    scopes: [],
    grants: [],
    guard: 'none',
    answer: { status: 200, description: 'A page.', mediaType: 'text/html' },
    refusals: [],
  },
];
