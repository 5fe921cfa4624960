import * as z from 'zod';
import { Channel } from '../channel/channel.ts';
import { Language } from '../channel/wording.ts';
import { bytesOf } from '../session/limits.ts';
import { Kind } from '../transaction/kind.ts';
import { type ChannelForm, type ChannelForms, channelForms } from './channel-forms.ts';
import { Condition } from './condition.ts';
import { faultsOf } from './faults-of.ts';
import { offerLimits } from './limits.ts';
import { Amount, Price } from './price.ts';
import { plain, said } from './said.ts';
import { Trigger } from './trigger.ts';
import { Validity } from './validity.ts';

export const OfferId = z
  .string()
  .regex(/^[a-z][a-z0-9-]{2,31}$/, 'Small letters, digits and dashes: at most 32.')
  .meta({ example: 'prepare-cash' });

export const OfferVersion = z.int().min(1).max(9_999).meta({ example: 1 });

export const TermsVersion = z
  .string()
  .regex(/^[A-Za-z0-9.-]{1,20}$/)
  .max(offerLimits.termsVersionCharsMax)
  .meta({ example: '2026-11' });

const Url = z.url({ protocol: /^https$/ }).max(offerLimits.urlCharsMax);

/** The segment of a customer: few and large, so that it names nobody. */
export const Segment = z
  .string()
  .regex(/^[a-z][a-z0-9-]{0,23}$/)
  .meta({ example: 'families' });

/** Where accepting leads. Without a kind, the bank takes it from the event that says so. */
const LeadsTo = z.strictObject({
  /** The channels on which it can be accepted; on the others the answer names these. */
  acceptOn: z.array(Channel).min(1).max(Channel.options.length),
  kind: Kind.optional(),
  /** Drafts by step and field: the customer still says each of them. */
  prefilled: z
    .record(z.string().max(40), z.record(z.string().max(40), z.union([z.string().max(120), z.int()])))
    .refine(
      (prefilled) => bytesOf(prefilled) <= offerLimits.prefilledBytesMax,
      `Prefilled answers have ${offerLimits.prefilledBytesMax} bytes at most.`,
    )
    .optional(),
});

/** Everything that an offer says, around its renditions. */
export const offerAround = <Renditions extends z.ZodType>(renditions: Renditions) =>
  z.strictObject({
    offerId: OfferId,
    /** Rises with every change, whatever it is. */
    version: OfferVersion,
    price: Price,
    /** Further numbers that its texts name, as `{amount:limit}`. */
    amounts: z
      .record(z.string().regex(/^[a-z][a-z-]{0,19}$/), Amount)
      .refine(
        (amounts) => Object.keys(amounts).length <= offerLimits.amountsMax,
        `At most ${offerLimits.amountsMax} amounts.`,
      )
      .optional(),
    terms: z.strictObject({
      version: TermsVersion,
      url: z.strictObject({ en: Url, it: Url }),
      summary: said(offerLimits.termsSummaryCharsMax),
    }),
    validity: Validity,
    /** What marketing expects of it, of ten customers: where learning begins, and what it may overrule. */
    priority: z.int().min(1).max(9),
    eligibility: Condition,
    triggers: z.array(Trigger).min(1).max(offerLimits.triggersMax),
    /** How many there are, for all customers together. */
    quota: z.strictObject({ total: z.int().min(1).max(offerLimits.quotaMax) }).optional(),
    /** How often this offer is given to one customer, on all channels together. */
    caps: z.strictObject({
      perDayMax: z.int().min(1).max(offerLimits.placementsPerDayMax),
      perWeekMax: z.int().min(1).max(offerLimits.placementsPerWeekMax),
      everMax: z.int().min(1).max(20),
    }),
    /** The share of customers who never get it, on any channel and in any version, so that its effect can be told. */
    holdoutBasisPoints: z.int().min(0).max(offerLimits.holdoutBasisPointsMax),
    /** The channel that it invites the customer to. */
    promotes: Channel.optional(),
    leadsTo: LeadsTo,
    renditions,
  });

/**
 * The schema of an offer with a rendition for each of these channels: what is published must fit it. It refuses one whose
 * renditions do not all carry the same price, validity and version of the terms (`faultsOf`).
 */
export const offerWith = (forms: ChannelForms) =>
  offerAround(renditionsFor(forms)).superRefine((offer, context) => {
    for (const { at, says } of faultsOf(offer, forms)) {
      context.addIssue({ code: 'custom', path: [...at], message: says });
    }
  });

const renditionsFor = (forms: ChannelForms) =>
  z.strictObject(
    Object.fromEntries(Object.entries(forms).map(([channel, form]) => [channel, renditionIn(form)])),
  );

/** What one channel says, in each language. */
export const renditionIn = ({ pieces }: ChannelForm) =>
  z.strictObject(
    Object.fromEntries(Language.options.map((language) => [language, textsOf(pieces)])) as Record<
      Language,
      ReturnType<typeof textsOf>
    >,
  );

/** A template is longer than what it says, or shorter; what counts is what is shown, which `faultsOf` measures. */
const TEMPLATE_CHARS_FACTOR = 2;

const textsOf = (pieces: ChannelForm['pieces']) =>
  z.strictObject(
    Object.fromEntries(
      Object.values(pieces)
        .flatMap((texts) => Object.entries(texts))
        .map(([name, charsMax]) => [name, plain(charsMax * TEMPLATE_CHARS_FACTOR)]),
    ),
  );

export const Offer = offerWith(channelForms).meta({
  id: 'Offer',
  description: 'One offer, one version, one set of terms; a rendition for each channel.',
});
export type Offer = z.infer<typeof Offer>;

/** As it is kept: for the channels for which it had a rendition when it was published. */
export const PublishedOffer = offerAround(renditionsFor(channelForms).partial()).meta({
  id: 'PublishedOffer',
  description: 'An offer as it was published, with a rendition for each channel that there was.',
});
