import * as z from 'zod';
import { NoteView } from '../assistance/present-note.ts';
import { Language } from '../channel/wording.ts';
import { TimelineEntryView } from '../timeline/timeline-view.ts';
import { Page } from './parameters.ts';
import type { Route } from './route.ts';

export const readTimelineRoute = {
  function: 'read-timeline',
  method: 'GET',
  path: '/session/timeline',
  summary: 'What happened on every channel, newest first, in pages of thirty; and what was refused just now.',
  scopes: ['session', 'assist'],
  grants: ['sessions:read', 'audit:append'],
  guard: 'none',
  query: Page.extend({
    language: Language.optional().meta({ description: 'Of whoever reads it. Else it is the customer’s.' }),
  }),
  answer: {
    status: 200,
    description:
      'One page. Its entries never say what a customer typed, nor an amount: only what happened, and at which step.',
    schema: z
      .object({
        entries: z.array(TimelineEntryView),
        refusedSince: z
          .array(
            z.object({
              code: z.string(),
              title: z.string(),
              times: z.int().min(1),
            }),
          )
          .optional()
          .meta({
            description:
              'On the first page: what was refused since the session last changed, and so after all that is told here. Older refusals are not kept.',
          }),
        notes: z.array(NoteView).optional().meta({
          description:
            'On the first page of whoever assists: what people of the bank wrote down, newest first.',
        }),
        next: z.string().optional(),
      })
      .meta({ id: 'Timeline' }),
  },
  refusals: [],
} as const satisfies Route;

export const timelineRoutes = [readTimelineRoute] as const;
