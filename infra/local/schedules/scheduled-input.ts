import { randomUUID } from 'node:crypto';
import type { Place } from '../template/place.ts';

/** What a schedule says, with the scheduler's own words filled in; where it says nothing, an event like the bus's. */
export function scheduledInput(
  given: string | undefined,
  scheduleArn: string,
  atMs: number,
  place: Place,
): string {
  const time = `${new Date(atMs).toISOString().slice(0, 19)}Z`;
  const executionId = randomUUID();
  if (given !== undefined) {
    return given
      .replaceAll('<aws.scheduler.schedule-arn>', scheduleArn)
      .replaceAll('<aws.scheduler.scheduled-time>', time)
      .replaceAll('<aws.scheduler.execution-id>', executionId)
      .replaceAll('<aws.scheduler.attempt-number>', '1');
  }
  return JSON.stringify({
    version: '0',
    id: executionId,
    'detail-type': 'Scheduled Event',
    source: 'aws.scheduler',
    account: place.account,
    time,
    region: place.region,
    resources: [scheduleArn],
    detail: '{}',
  });
}
