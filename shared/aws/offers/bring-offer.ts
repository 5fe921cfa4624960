import type * as z from 'zod';
import { offerMessage } from '../../delivery/offer-message.ts';
import { whatChanged } from '../../offer/book/what-changed.ts';
import { withoutErased } from '../../offer/book/without-erased.ts';
import { formOf } from '../../offer/channel-forms.ts';
import { render } from '../../offer/render.ts';
import type { OfferShown } from '../../offer/view/present-offer.ts';
import type { DueOffer, GoingOffer } from '../../reminder/due-offer.ts';
import { lookAtGivenOffer } from '../../reminder/look-at-given-offer.ts';
import type { Session } from '../../session/session.ts';
import { deliver } from '../delivery/deliver.ts';
import { linkOrigin } from '../delivery/link-origin.ts';
import { setSchedule } from '../scheduling.ts';
import { loadSession } from '../sessions/load-session.ts';
import { loadBook } from './offer-book.ts';
import { putIntoInbox } from './offer-inbox.ts';
import { shownOffer } from './shown-offer.ts';

/**
 * Brings an offer to a channel: sends it, if that is what the channel does, and puts it where the channel finds it. At a
 * bad moment a schedule is set for a better one, which looks again then. However often it is called, it comes once.
 */
export async function bringOffer(going: GoingOffer, nowMs: number): Promise<void> {
  const { customerId, channel, placementId, atMs } = going;
  const [{ session }, kept] = await Promise.all([loadSession(customerId), loadBook(customerId, nowMs)]);
  const book = withoutErased(kept, session, nowMs);
  const placement = book.placements.find((one) => one.placementId === placementId);
  const shown = placement && (await shownOffer(placement, nowMs));
  const verdict = lookAtGivenOffer(session, { channel, book, placement, shown }, nowMs);
  if (verdict === 'leave') return;
  if (verdict !== 'bring') return holdBack(going, verdict.lookAtMs, nowMs);
  if (shown) await send(session, shown, going, nowMs);
  await putIntoInbox(customerId, channel, { placementId, atMs });
}

/** As it would be shown at this moment, with what changed since it was given, if anything did. */
async function send(
  session: Session,
  shown: OfferShown,
  { channel, placementId }: GoingOffer,
  nowMs: number,
): Promise<void> {
  const { sends: by } = formOf(channel);
  if (!by) return;
  const { language } = session.preferences;
  const { current, placed, left } = shown;
  const rendered = render(current, channel, language, left === undefined ? {} : { left });
  const changes = whatChanged(placed, current).map(({ says }) => says[language]);
  const origin = linkOrigin();
  await deliver(offerMessage({ session, rendered, placementId, channel, by, changes, origin }), nowMs);
}

/** By the schedules of reminders. It has its time in its name: one that has fired is not used again. */
async function holdBack(going: GoingOffer, atMs: number, nowMs: number): Promise<void> {
  const { placementId, channel } = going;
  const due: z.input<typeof DueOffer> = { ...going, dueAt: '<aws.scheduler.scheduled-time>' };
  const name = `offer-${placementId}.${channel}.${Math.ceil(atMs / 1000)}`;
  await setSchedule({ name, atMs, input: JSON.stringify(due) }, nowMs);
}
