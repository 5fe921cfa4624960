import * as z from 'zod';
import { Channel } from '../channel/channel.ts';
import { Purpose } from './purpose.ts';

/** What a customer said last. Who never said anything has no state, and the rule of the purpose holds. */
export const ConsentState = z.enum(['given', 'withdrawn', 'objected']).meta({ id: 'ConsentState' });
export type ConsentState = z.infer<typeof ConsentState>;

/** Where a customer says something to a purpose: on a channel, or, to say no alone, by the link of an e-mail. */
export const ConsentChannel = z.enum([...Channel.options, 'email-link']).meta({ id: 'ConsentChannel' });
export type ConsentChannel = z.infer<typeof ConsentChannel>;

/** What a customer said to one purpose, on which text, when and where. */
export const Consent = z.strictObject({
  state: ConsentState,
  textVersion: z.int().min(1),
  atMs: z.int().min(0),
  channel: ConsentChannel,
});
export type Consent = z.infer<typeof Consent>;

/** It stands in the session, so whoever reads the session next, on whichever channel, goes by it. */
export const Consents = z.partialRecord(Purpose, Consent);
export type Consents = z.infer<typeof Consents>;
