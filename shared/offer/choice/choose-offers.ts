import type { Saying } from '../../channel/wording.ts';
import { isAllowed } from '../../consent/is-allowed.ts';
import type { Session } from '../../session/session.ts';
import type { Book } from '../book/book.ts';
import type { Catalogue } from '../catalogue.ts';
import { type ChannelForms, channelForms, type OfferChannel } from '../channel-forms.ts';
import type { FactName, Facts } from '../facts.ts';
import { isFor } from '../kept-offer.ts';
import type { Offer } from '../offer.ts';
import { type Arms, EVERYBODY } from '../rank/arms.ts';
import { rank } from '../rank/rank.ts';
import type { RankedBy } from '../rank/ranked-by.ts';
import { type HeardEvent, type Trigger, triggerFor } from '../trigger.ts';
import { isValidAt } from '../validity.ts';
import { type WithheldReason, withheldWords } from '../withheld-reason.ts';
import { factsOf } from './facts-of.ts';
import { isEligible } from './is-eligible.ts';
import { isHeldOut } from './is-held-out.ts';
import { whyNotAgain } from './why-not-again.ts';
import { whyNoOffers, whyNotNow } from './why-not-now.ts';

/** Everything that a choice goes by. */
export interface Occasion {
  /** What happened, which may call for an offer. */
  readonly event: HeardEvent;
  readonly session: Session;
  readonly book: Book;
  readonly catalogue: Catalogue;
  /** Offers whose latest version cannot be read just now: they are in force for all that anybody knows. */
  readonly unread?: readonly string[];
  /** Of a customer whose segment is not known nothing is assumed. */
  readonly segment?: string | undefined;
  /** How many are left, by offer, of those with a quota. One that is not named has none left. */
  readonly left: Readonly<Record<string, number>>;
  /** What was learnt with this customer's segment, by offer. */
  readonly arms: Readonly<Record<string, Arms>>;
  /** The bank's key for this customer in its measures, and the salt by which it holds customers out. */
  readonly pseudonym: string;
  readonly salt: string;
  /** The same seed chooses the same. */
  readonly seed: string;
}

export interface Chosen {
  readonly offer: Offer;
  /** Where it goes: of those that it is for, all that show it, and those that send it as far as the customer agreed. */
  readonly channels: readonly OfferChannel[];
  readonly segment: string;
  readonly trigger: Trigger;
  readonly rankedBy: RankedBy;
  /** The answer to "why do I see this?". */
  readonly why: Saying;
}

export interface Withheld {
  readonly offer: Offer;
  readonly reason: WithheldReason;
  readonly says: Saying;
  /** The facts that decided, where eligibility did. */
  readonly by: readonly FactName[];
}

/** At most one offer, and why each of the others that the event called for was not made. */
export interface Choice {
  readonly chosen?: Chosen;
  readonly withheld: readonly Withheld[];
}

/**
 * Which offer an event leads to, if any. Each offer that the event calls for is let through or is withheld by the first
 * reason that holds: validity, consent and objection, who it is for, whether the moment is good, what the customer said
 * and was given before on any channel, quota, holdout. What is left is ranked.
 *
 * Of a customer who has not agreed, no fact is read.
 */
export function chooseOffers(occasion: Occasion, nowMs: number, forms: ChannelForms = channelForms): Choice {
  const called = occasion.catalogue.flatMap((offer) => {
    const trigger = triggerFor(offer.triggers, occasion.event);
    return trigger ? [{ offer, trigger }] : [];
  });
  if (called.length === 0) return { withheld: [] };

  const withheld: Withheld[] = [];
  const left: (Parameters<typeof rank>[0][number] & { offer: Offer; trigger: Trigger })[] = [];
  const gates = gatesOf(occasion, nowMs);
  const channels = channelsFor(occasion.session, forms);
  for (const { offer, trigger } of called) {
    const stopped = firstThatStops(gates, offer);
    if (stopped) withheld.push(stopped);
    else {
      const { offerId, priority } = offer;
      const those = channels.filter((channel) => isFor(offer, channel));
      left.push({ offerId, priority, channels: those, arms: occasion.arms[offerId], offer, trigger });
    }
  }
  const [first, ...others] = left;
  if (!first) return { withheld };

  const { best, rankedBy } = rank([first, ...others], occasion.seed);
  const outranked = left.filter((one) => one !== best).map(({ offer }) => withhold(offer, 'outranked'));
  const { offer, trigger } = best;
  const segment = occasion.segment ?? EVERYBODY;
  return {
    chosen: { offer, channels: best.channels, segment, trigger, rankedBy, why: whyWords(trigger) },
    withheld: [...withheld, ...outranked],
  };
}

/** Every channel on which it is shown, and those that send, where the customer agreed to that. */
export const channelsFor = (
  { consents }: Pick<Session, 'consents'>,
  forms: ChannelForms = channelForms,
): OfferChannel[] =>
  Object.entries(forms)
    .filter(([, { needs }]) => needs === undefined || isAllowed(consents, needs))
    .map(([channel]) => channel as OfferChannel);

/** Why a customer sees an offer, as they read it. */
export const whyWords = ({ why }: Pick<Trigger, 'why'>): Saying => ({
  en: `${why.en} And you agreed to offers chosen for you.`,
  it: `${why.it} E hai acconsentito a offerte scelte per te.`,
});

interface Stop {
  readonly reason: WithheldReason;
  readonly by?: readonly FactName[];
}
type Gate = (offer: Offer) => Stop | undefined;

function gatesOf(occasion: Occasion, nowMs: number): Gate[] {
  const { session, book, left } = occasion;
  const because = (reason: WithheldReason | undefined): Stop | undefined => reason && { reason };
  let facts: Facts | undefined;
  return [
    ({ validity }) => because(isValidAt(validity, nowMs) ? undefined : 'outside-validity'),
    () => because(whyNoOffers(session)),
    ({ eligibility }) => {
      facts ??= factsOf(occasion, nowMs);
      const { holds, by } = isEligible(eligibility, facts);
      if (holds) return undefined;
      return { reason: holds === false ? 'not-eligible' : 'facts-unknown', by };
    },
    () => because(whyNotNow(session, book, nowMs)),
    (offer) => because(whyNotAgain(offer, book, nowMs)),
    ({ offerId, quota }) => because(quota && (left[offerId] ?? 0) <= 0 ? 'quota-exhausted' : undefined),
    (offer) => because(isHeldOut(offer, occasion) ? 'held-out' : undefined),
  ];
}

function firstThatStops(gates: readonly Gate[], offer: Offer): Withheld | undefined {
  for (const gate of gates) {
    const stop = gate(offer);
    if (stop) return withhold(offer, stop.reason, stop.by);
  }
  return undefined;
}

const withhold = (offer: Offer, reason: WithheldReason, by: readonly FactName[] = []): Withheld => ({
  offer,
  reason,
  says: withheldWords[reason],
  by,
});
