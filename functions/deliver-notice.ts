import { deliver } from '../shared/aws/delivery/deliver.ts';
import { linkOrigin } from '../shared/aws/delivery/link-origin.ts';
import { loadSession } from '../shared/aws/sessions/load-session.ts';
import { noticeMessage } from '../shared/reminder/notice-message.ts';
import { clock } from './edge/clock.ts';
import { consumer } from './edge/consumer.ts';
import { noticeOf } from './edge/notice-of.ts';

/**
 * Brings to a customer who is on no channel what every channel shows as a notice. Sent at least once, under the id of
 * its event, by which the bank's relay sends it on once.
 */
export const handler = consumer('deliver-notice', async (event) => {
  const notice = noticeOf(event);
  if (!notice) return;
  const { session } = await loadSession(event.subject);
  // Heard late, after the customer had everything erased: it is about nothing that is theirs any more.
  if (session.erasure && session.erasure.sinceMs >= notice.atMs) return;
  const nowMs = clock.nowMs();
  await deliver(noticeMessage(session, notice, linkOrigin(), nowMs), nowMs);
});
