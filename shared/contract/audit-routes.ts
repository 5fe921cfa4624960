import * as z from 'zod';
import { AuditRecord, SEQ_MAX } from '../audit/record.ts';
import type { Route } from './route.ts';

const Verdict = z
  .discriminatedUnion('isWhole', [
    z.object({
      isWhole: z.literal(true),
      records: z.int(),
      anchored: z
        .int()
        .meta({ description: 'How many of them were told outside by now: all but the newest.' }),
    }),
    z.object({
      isWhole: z.literal(false),
      seq: z.int().meta({ description: 'The first record that is not as it was written.' }),
      how: z.enum([
        'changed',
        'removed',
        'inserted',
        'reordered',
        'forked',
        'truncated',
        'rewritten',
        'unanchored',
      ]),
      says: z.string().meta({ description: 'The same in a sentence.' }),
    }),
  ])
  .meta({ id: 'AuditVerdict' });

export const readAuditRoute = {
  function: 'read-audit',
  method: 'GET',
  path: '/operations/audits/{customerId}',
  summary: 'Who of the bank saw and did what for a customer, when and on whose consent, in pages of 200.',
  scopes: ['operations'],
  grants: ['audit:read', 'anchors:read'],
  guard: 'none',
  parameters: z.strictObject({
    customerId: z
      .string()
      .min(1)
      .max(64)
      .meta({ description: 'Opaque, as events say it.', example: 'c-anna' }),
  }),
  query: z.strictObject({
    behind: z.coerce
      .number()
      .int()
      .min(0)
      .max(SEQ_MAX)
      .optional()
      .meta({ description: 'The `next` of the page before.' }),
  }),
  answer: {
    status: 200,
    description:
      'One page of the chain, the oldest record first, and whether its records are as they were written.',
    schema: z
      .object({ records: z.array(AuditRecord), next: z.int().optional(), verdict: Verdict })
      .meta({ id: 'AuditPage' }),
  },
  refusals: [],
} as const satisfies Route;

export const auditRoutes = [readAuditRoute] as const;
