import type { AssistanceBasis } from '../../../shared/assistance/assistance.ts';
import type { AssistedChannel } from '../../../shared/assistance/staff.ts';
import type { Channel } from '../../../shared/channel/channel.ts';
import type { Consent } from '../../../shared/consent/consent.ts';
import type { Purpose } from '../../../shared/consent/purpose.ts';
import type { AnswerOffer } from '../../../shared/offer/book/answer-offer.ts';
import type { BookDecision } from '../../../shared/offer/book/book-decision.ts';
import { type OfferChannel, offerChannelOf } from '../../../shared/offer/channel-forms.ts';
import { whyNoOffers } from '../../../shared/offer/choice/why-not-now.ts';
import type { Consideration } from '../../../shared/offer/consider-event.ts';
import type { WithheldReason } from '../../../shared/offer/withheld-reason.ts';
import type { RefusalCode } from '../../../shared/refusal/refusal.ts';
import type { ReminderEvent } from '../../../shared/reminder/event.ts';
import type { Claim } from '../../../shared/session/claim.ts';
import type { Decision } from '../../../shared/session/decision.ts';
import type { Party } from '../../../shared/session/open-transactions.ts';
import type { Session } from '../../../shared/session/session.ts';
import type { Kind } from '../../../shared/transaction/kind.ts';
import { type Customer, isFollowed } from './customer.ts';
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
    readonly because?: string;
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
  readonly customer: string;
  readonly event: ReminderEvent;
}

/** That somebody of the bank assisted, as it was counted. */
export interface Assisted {
  readonly channel: AssistedChannel;
  readonly basis: AssistanceBasis;
  readonly openedAtMs: number;
  endedAtMs?: number;
}

export interface SaidToPurpose {
  readonly customerId: string;
  readonly purpose: Purpose;
  readonly state: Consent['state'];
  readonly atMs: number;
}

/** What there is to know of a history, beside its facts. */
export interface Books {
  readonly stories: readonly Story[];
  readonly given: ReadonlyMap<string, Given>;
  readonly withheld: readonly Withheld[];
  readonly judged: readonly Judged[];
  readonly reminded: readonly Reminded[];
  /** As they were opened, or else as they were answered. */
  readonly claims: ReadonlyMap<string, Claim>;
  readonly saidToPurposes: readonly SaidToPurpose[];
  readonly assistances: ReadonlyMap<string, Assisted>;
  readonly refusals: ReadonlyMap<RefusalCode, number>;
  /** When anything happened last. */
  readonly asOfMs: number;
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
 * Keeps the books of the simulator, of what may be counted and as whose: from what it decided to do, from what the decisions answered, and from how each
 * session stood before and after. Never from a fact: so the measures can be held to them.
 */
export function aBookKeeper(): BookKeeper {
  const stories = new Map<string, Story>();
  const given = new Map<string, Given>();
  const withheld: Withheld[] = [];
  const judged: Judged[] = [];
  const reminded: Reminded[] = [];
  const claims = new Map<string, Claim>();
  const saidToPurposes: SaidToPurpose[] = [];
  const assistances = new Map<string, Assisted>();
  const refusals = new Map<RefusalCode, number>();
  let asOfMs = 0;
  const heardOf = (events: readonly Told[], followed: boolean) => {
    for (const { atMs, transactionId } of events) {
      if (followed || transactionId !== undefined) asOfMs = Math.max(asOfMs, atMs);
    }
  };
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
      saidToPurposes,
      assistances,
      refusals,
      get asOfMs() {
        return asOfMs;
      },
    },
    committed: (customer, before, decision, nowMs) => {
      const followed = isFollowed(decision);
      heardOf(decision.events, followed);
      for (const { purpose, state } of followed ? (decision.consents ?? []) : []) {
        saidToPurposes.push({ customerId: customer.customerId, purpose, state, atMs: nowMs });
      }
      for (const claim of decision.claims ?? []) {
        claims.set(claim.claimId, claim);
      }
      if (followed) tellAssistance(assistances, before, decision.session, nowMs);
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
      const followed = isFollowed(customer);
      heardOf(considered.events, followed);
      if (!followed) return;
      const { customerId, session, persona } = customer;
      for (const event of considered.events) {
        if (event.type !== 'OfferRemoved') continue;
        given.get(event.placementId)?.said.push({
          what: 'removed',
          channel: undefined,
          because: event.because,
          offerVersion: event.offerVersion,
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
    answeredOffer: (customer, { book, placement, events }, command, nowMs) => {
      const followed = isFollowed(customer);
      heardOf(events, followed);
      if (!followed && command.transactionId === undefined) return;
      if (book === customer.book || !placement) return;
      given.get(placement.placementId)?.said.push({
        what: command.answer,
        channel: command.via ?? offerChannelOf(command.on),
        offerVersion: placement.offerVersion,
        transactionId: command.transactionId,
        atMs: nowMs,
      });
    },
    planned: (customer, events) => {
      const followed = isFollowed(customer);
      heardOf(events, followed);
      for (const event of events) {
        const { transactionId } = event;
        if (followed) reminded.push({ customer: customer.customerId, event });
        else if (transactionId !== undefined) reminded.push({ customer: aloneAs(transactionId), event });
      }
    },
    declinedAtMachine: (transactionId, atMs) =>
      void stories.get(transactionId)?.happened.push({ what: 'machine-declined', atMs }),
  };
}

/** One began, or one is there no more. */
function tellAssistance(
  told: Map<string, Assisted>,
  { assistance: was }: Session,
  { assistance: is }: Session,
  nowMs: number,
): void {
  if (was?.assistanceId === is?.assistanceId) return;
  const ended = was && told.get(was.assistanceId);
  if (ended) ended.endedAtMs = nowMs;
  if (is) told.set(is.assistanceId, { channel: is.channel, basis: is.basis, openedAtMs: nowMs });
}

/** What an agent may do with one transaction, as it was before and after: what was asked, given and given back. */
function* drivingBetween(
  { assistance: was }: Session,
  { session: { assistance: is }, deed }: Decision,
  transactionId: string,
  atMs: number,
): Generator<Story['happened'][number]> {
  const [before, after] = [was?.consent, is?.consent];
  if (after?.transactionId === transactionId && after !== before) {
    if (after.state === 'asked') yield { what: 'asked-to-drive', atMs };
    else yield { what: 'let-drive', atMs };
  }
  if (deed?.what === 'handed-back' && deed.about?.transactionId === transactionId) {
    yield { what: 'handed-back', atMs };
  }
}

function tellStories(
  stories: Map<string, Story>,
  { customerId }: Customer,
  before: Session,
  decision: Decision,
  nowMs: number,
): void {
  const { session, ended = [], refusal, events } = decision;
  const isRefused = refusal !== undefined;
  for (const { id } of session.transactions) {
    stories.get(id)?.happened.push(...drivingBetween(before, decision, id, nowMs));
  }
  const isFound = events.some((event) => event.type === 'CashDispensed' && event.by === 'operator');
  const isBySwitch = events.some((event) => event.type === 'CashAuthorized' && event.bySwitch === true);
  for (const after of [...session.transactions, ...ended]) {
    const was = before.transactions.find(({ id }) => id === after.id);
    if (was === after) continue;
    const as = isFollowed({ session }) ? customerId : aloneAs(after.id);
    const story = stories.get(after.id) ?? storyOf(as, after, nowMs);
    stories.set(after.id, story);
    const hasLetGo = isAttached(before, was?.holder) && !isAttached(session, was?.holder);
    story.happened.push(
      ...happenedBetween({ before: was, after, nowMs, isRefused, isFound, isBySwitch, hasLetGo }),
    );
    if (!after.outcome) continue;
    const { outcome, because } = after;
    story.ended = { outcome, atMs: nowMs, because, channel: endedOn(events, after.id) };
  }
}

/** Any event, for when it happened and whether it is of a transaction. */
interface Told {
  readonly atMs: number;
  readonly transactionId?: string | undefined;
}

const aloneAs = (transactionId: string): string => `transaction#${transactionId}`;

const isAttached = ({ attachments }: Session, party: Party | undefined): boolean =>
  attachments.some(({ channel, device }) => channel === party?.channel && device === party.device);

/** Who ended it is nowhere in a transaction that has ended: the decision says it. */
function endedOn(events: Decision['events'], transactionId: string): Channel | undefined {
  const last = events.findLast((event) => 'transactionId' in event && event.transactionId === transactionId);
  return last && 'channel' in last ? last.channel : undefined;
}
