import { randomUUID } from 'node:crypto';
import * as z from 'zod';

const NAME = /^[0-9a-zA-Z-_.]{1,64}$/;

/** What CreateSchedule and UpdateSchedule are asked, with the bounds that EventBridge Scheduler documents. */
export const ScheduleRequest = z.object({
  Name: z.string().regex(NAME),
  GroupName: z.string().regex(NAME).default('default'),
  ClientToken: z.string().min(1).max(64).default(randomUUID),
  Description: z.string().max(512).optional(),
  ScheduleExpression: z.string().min(1).max(256),
  ScheduleExpressionTimezone: z
    .string()
    .min(1)
    .max(50)
    .refine(isTimeZone, 'not an IANA time zone')
    .default('UTC'),
  State: z.enum(['ENABLED', 'DISABLED']).default('ENABLED'),
  ActionAfterCompletion: z.enum(['NONE', 'DELETE']).default('NONE'),
  /** A window is not waited for: what may come at any time in it comes at once. */
  FlexibleTimeWindow: z.discriminatedUnion('Mode', [
    z.object({ Mode: z.literal('OFF') }),
    z.object({ Mode: z.literal('FLEXIBLE'), MaximumWindowInMinutes: z.int().min(1).max(1440) }),
  ]),
  Target: z.object({
    Arn: z.string(),
    RoleArn: z.string().min(1),
    Input: z.string().optional(),
    DeadLetterConfig: z.object({ Arn: z.string() }).optional(),
    RetryPolicy: z
      .object({
        MaximumEventAgeInSeconds: z.int().min(60).max(86_400).optional(),
        MaximumRetryAttempts: z.int().min(0).max(185).optional(),
      })
      .optional(),
  }),
});
export type ScheduleRequest = z.infer<typeof ScheduleRequest>;

function isTimeZone(candidate: string): boolean {
  try {
    Intl.DateTimeFormat('en', { timeZone: candidate });
    return true;
  } catch {
    return false;
  }
}
