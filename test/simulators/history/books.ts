import type { Channel } from '../../../shared/channel/channel.ts';
import type { AnswerOffer } from '../../../shared/offer/book/answer-offer.ts';
import type { BookDecision } from '../../../shared/offer/book/book-decision.ts';
import { type OfferChannel, offerChannelOf } from '../../../shared/offer/channel-forms.ts';
import { whyNoOffers } from '../../../shared/offer/choice/why-not-now.ts';
import type { Consideration } from '../../../shared/offer/consider-event.ts';
import type { WithheldReason } from '../../../shared/offer/withheld-reason.ts';
import type { RefusalCode } from '../../../shared/refusal/refusal.ts';
import type { ReminderEvent } from '../../../shared/reminder/event.ts';
import type { Decision } from '../../../shared/session/decision.ts';
import type { Session } from '../../../shared/session/session.ts';
import type { Kind } from '../../../shared/transaction/kind.ts';
import type { Customer } from './customer.ts';
import { happenedBetween, type Story, storyOf } from './story.ts';

/** One offer that was given, and what was said to it. */
export interface Given {
  readonly customerId: string;
  readonly placementId: string;
  readonly offerId: string;
  readonly offerVersion: number;
  readonly segment: string;
  readonly channels: readonly OfferChannel[];
  readonly promotes: Channel | undefined;
  readonly atMs: number;
  readonly said: {
    readonly what: 'seen' | 'saved' | 'accepted' | 'declined' | 'removed';
    readonly channel: OfferChannel | undefined;
    readonly offerVersion: number;
    readonly transactionId: string | undefined;
    readonly atMs: number;
  }[];
}

export interface Withheld {
  readonly customerId: string;
  readonly offerId: string;
  readonly offerVersion: number;
  readonly segment: string;
  readonly reason: WithheldReason;
  readonly atMs: number;
}

export interface Judged {
  readonly transactionId: string;
  readonly kind: Kind;
  readonly score: number;
  readonly reason: string | undefined;
  readonly channel: Channel | undefined;
  readonly atMs: number;
}

export interface Reminded {
  readonly customerId: string;
  readonly event: ReminderEvent;
}

/** What there is to know of a history, beside its facts. */
export interface Books {
  readonly stories: readonly Story[];
  readonly given: ReadonlyMap<string, Given>;
  readonly withheld: readonly Withheld[];
  readonly judged: readonly Judged[];
  readonly reminded: readonly Reminded[];
  readonly claims: { readonly opened: number; readonly upheld: number; readonly rejected: number };
  readonly refusals: ReadonlyMap<RefusalCode, number>;
}

/** Whoever keeps them is told of each act as it is decided. */
export interface BookKeeper {
  readonly books: Books;
  readonly committed: (customer: Customer, before: Session, decision: Decision, nowMs: number) => void;
  readonly refused: (code: RefusalCode) => void;
  readonly considered: (customer: Customer, considered: Consideration, nowMs: number) => void;
  readonly answeredOffer: (
    customer: Customer,
    decided: BookDecision,
    command: AnswerOffer,
    nowMs: number,
  ) => void;
  readonly planned: (customer: Customer, events: readonly ReminderEvent[], nowMs: number) => void;
  readonly declinedAtMachine: (transactionId: string, nowMs: number) => void;
}

/**
 * Keeps the books of the simulator: from what it decided to do, from what the decisions answered, and from how each
 * session stood before and after. Never from a fact: so the measures can be held to them.
 */
export function aBookKeeper(): BookKeeper {
  const stories = new Map<string, Story>();
  const given = new Map<string, Given>();
  const withheld: Withheld[] = [];
  const judged: Judged[] = [];
  const reminded: Reminded[] = [];
  const claims = { opened: 0, upheld: 0, rejected: 0 };
  const refusals = new Map<RefusalCode, number>();
  return {
    books: {
      get stories() {
        return [...stories.values()];
      },
      given,
      withheld,
      judged,
      reminded,
      claims,
      refusals,
    },
    committed: (customer, before, decision, nowMs) => {
      for (const claim of decision.claims ?? []) {
        claims[claim.answer ? claim.answer.decision : 'opened'] += 1;
      }
      tellStories(stories, customer, before, decision, nowMs);
      const said = decision.feedback;
      if (!said) return;
      const { transactionId, kind, score, reason } = said;
      // Only who is attached can say so, and the last who came is who says it.
      const channel = decision.session.attachments.at(-1)?.channel;
      judged.push({ transactionId, kind, score, reason, channel, atMs: nowMs });
    },
    refused: (code) => void refusals.set(code, (refusals.get(code) ?? 0) + 1),
    considered: (customer, considered, nowMs) => {
      const { customerId, session, book, persona } = customer;
      for (const { placementId } of book.placements) {
        if (considered.book.placements.some((each) => each.placementId === placementId)) continue;
        if (book.placements.find((each) => each.placementId === placementId)?.state === 'accepted') continue;
        given.get(placementId)?.said.push({
          what: 'removed',
          channel: undefined,
          offerVersion: 0,
          transactionId: undefined,
          atMs: nowMs,
        });
      }
      const { placement } = considered;
      if (placement) {
        const { placementId, offerId, offerVersion, segment } = placement;
        const [chosen] = considered.events.filter(({ type }) => type === 'OfferChosen');
        const channels = chosen && 'channels' in chosen ? chosen.channels : [];
        const promotes = chosen && 'promotes' in chosen ? chosen.promotes : undefined;
        given.set(placementId, {
          customerId,
          placementId,
          offerId,
          offerVersion,
          segment,
          channels,
          promotes,
          atMs: nowMs,
          said: [],
        });
      }
      // Of who never agreed to offers nothing is told, not even why there was none.
      if (whyNoOffers(session)) return;
      for (const { offer, reason } of considered.withheld) {
        const { offerId, version } = offer;
        const { segment } = persona;
        withheld.push({ customerId, offerId, offerVersion: version, segment, reason, atMs: nowMs });
      }
    },
    answeredOffer: (customer, { book, placement }, command, nowMs) => {
      if (book === customer.book || !placement) return;
      given.get(placement.placementId)?.said.push({
        what: command.answer,
        channel: command.via ?? offerChannelOf(command.on),
        offerVersion: placement.offerVersion,
        transactionId: command.transactionId,
        atMs: nowMs,
      });
    },
    planned: ({ customerId }, events) => {
      for (const event of events) reminded.push({ customerId, event });
    },
    declinedAtMachine: (transactionId, atMs) =>
      void stories.get(transactionId)?.happened.push({ what: 'machine-declined', atMs }),
  };
}

function tellStories(
  stories: Map<string, Story>,
  { customerId }: Customer,
  before: Session,
  { session, ended = [], refusal }: Decision,
  nowMs: number,
): void {
  const isRefused = refusal !== undefined;
  for (const after of [...session.transactions, ...ended]) {
    const was = before.transactions.find(({ id }) => id === after.id);
    if (was === after) continue;
    const story = stories.get(after.id) ?? storyOf(customerId, after, nowMs);
    stories.set(after.id, story);
    const hasEnded = after.outcome !== undefined;
    story.happened.push(...happenedBetween(was, after, { nowMs, hasEnded, isRefused }));
    story.expiresAtMs = after.expiresAtMs;
    if (!after.outcome) continue;
    story.ended = {
      outcome: after.outcome,
      atMs: nowMs,
      warnedAtMs: after.warnedAtMs,
      because: after.because,
    };
  }
}
