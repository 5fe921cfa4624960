import * as z from 'zod';
import type { Channel } from '../channel/channel.ts';
import type { Reach } from '../channel/reach.ts';
import { declaredForms } from './declared-forms.ts';
import type { Words } from './price.ts';

/** Marketing's own consents beside the one that personalised offers need at all. */
export type ChannelConsent = 'offers-by-email' | 'offers-by-push';

/** What an offer looks like on one channel, and how it gets there. */
export interface ChannelForm {
  readonly words: Words;
  /**
   * What is seen apart from the rest (a screen, a receipt taken home, a notification), its texts, and how many
   * characters each may have. Every piece carries the price, the validity and the version of the terms.
   */
  readonly pieces: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** Where it is shown. */
  readonly shownOn: readonly Channel[];
  /** By which way it is sent, if it is sent: an e-mail and a notification lead to where it is shown. */
  readonly sends?: Reach;
  readonly needs?: ChannelConsent;
}

export type ChannelForms = Readonly<Record<string, ChannelForm>>;

export const channelForms = declaredForms;

/** A channel of offers: those of the session, where both assisted ones read one script, and those that are sent. */
export const OfferChannel = z
  .enum(Object.keys(channelForms) as (keyof typeof channelForms)[])
  .meta({ id: 'OfferChannel' });
export type OfferChannel = keyof typeof channelForms;

/** The form of a channel. */
export const formOf = (channel: OfferChannel): ChannelForm => channelForms[channel];

/** Those that are sent, and from which a customer is led to where they can answer. */
export const SentOfferChannel = OfferChannel.extract(
  OfferChannel.options.filter((channel) => formOf(channel).sends !== undefined),
);

/** Which rendition a channel of the session shows. */
export function offerChannelOf(channel: Channel): OfferChannel {
  for (const [name, { shownOn }] of Object.entries(channelForms)) {
    if ((shownOn as readonly Channel[]).includes(channel)) return name as OfferChannel;
  }
  throw new Error(`No form of an offer is shown on ${channel}.`);
}
