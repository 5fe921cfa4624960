import * as z from 'zod';
import type { Channel } from '../channel/channel.ts';
import type { Words } from './price.ts';

/** Marketing's own consents beside the one that personalised offers need at all. */
export type ChannelConsent = 'offers-by-email' | 'offers-by-push';

/** What an offer looks like on one channel. A line of this and a rendition in each offer are a new channel. */
export interface ChannelForm {
  readonly words: Words;
  /**
   * What is seen apart from the rest (a screen, a receipt taken home, a notification), its texts, and how many
   * characters each may have. Every piece carries the price, the validity and the version of the terms.
   */
  readonly pieces: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Where it is shown. An e-mail and a notification are sent instead, and lead to these. */
  readonly shownOn: readonly Channel[];
  readonly needs?: ChannelConsent;
}

export type ChannelForms = Readonly<Record<string, ChannelForm>>;

export const channelForms = {
  atm: {
    words: 'short',
    pieces: { screen: { line1: 40, line2: 40 }, receipt: { receiptLine: 40 } },
    shownOn: ['atm'],
  },
  web: {
    words: 'long',
    pieces: { card: { title: 60, body: 320, action: 30 } },
    shownOn: ['web'],
  },
  mobile: {
    words: 'long',
    pieces: { card: { title: 44, body: 220, action: 24 } },
    shownOn: ['mobile'],
  },
  push: {
    words: 'short',
    pieces: { notification: { title: 44, body: 140 } },
    shownOn: [],
    needs: 'offers-by-push',
  },
  email: {
    words: 'long',
    pieces: { message: { subject: 78, body: 1_600 } },
    shownOn: [],
    needs: 'offers-by-email',
  },
  agent: {
    words: 'long',
    pieces: { script: { script: 600 } },
    shownOn: ['branch', 'contact-centre'],
  },
} as const satisfies ChannelForms;

/** A channel of offers: those of the session, where both assisted ones read one script, and those that are sent. */
export const OfferChannel = z
  .enum(['atm', 'web', 'mobile', 'push', 'email', 'agent'] satisfies (keyof typeof channelForms)[])
  .meta({ id: 'OfferChannel' });
export type OfferChannel = keyof typeof channelForms;

/** Which rendition a channel of the session shows. */
export function offerChannelOf(channel: Channel): OfferChannel {
  for (const [name, { shownOn }] of Object.entries(channelForms)) {
    if ((shownOn as readonly Channel[]).includes(channel)) return name as OfferChannel;
  }
  throw new Error(`No form of an offer is shown on ${channel}.`);
}
