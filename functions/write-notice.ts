import { writeNotice } from '../shared/aws/sessions/notices.ts';
import { consumer } from './edge/consumer.ts';
import { noticeOf } from './edge/notice-of.ts';

/**
 * Keeps what the customer must be told, for every channel to show: a warning before expiry, and every end that
 * they did not choose themselves by cancelling.
 */
export const handler = consumer('write-notice', async (event) => {
  const notice = noticeOf(event);
  if (notice) await writeNotice(event.subject, notice);
});
