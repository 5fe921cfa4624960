import type { Reach } from '../channel/reach.ts';
import { type ChannelForms, channelForms } from '../offer/channel-forms.ts';
import { eventsThatOffersHear } from '../offer/consider-event.ts';
import { tellings } from '../timeline/tellings.ts';
import type { Grant } from './grant.ts';

/** A rule on the bus, a queue with a dead-letter queue, and a function. */
export interface Subscription {
  readonly function: string;
  readonly summary: string;
  /** The events it hears, by `detail-type`. */
  readonly events: readonly string[];
  /** Of those only the ones whose `data` has this value in this list: evaluated by the bus, not by code. */
  readonly among?: { readonly list: string; readonly value: string };
  readonly grants: readonly Grant[];
}

/** What it takes to send by each way. */
const toSend: Record<Reach, readonly Grant[]> = {
  push: ['push:send', 'pages:name'],
  // With the link by which a mail program says no.
  email: ['mail:send', 'pages:name', 'seal-key:read', 'doors:name'],
};

/** Each channel of offers has a rule, a queue and a function. What is sent waits for a good moment, by a schedule. */
export const offerDeliveries = (forms: ChannelForms): Subscription[] =>
  Object.entries(forms).map(([channel, { sends }]) => ({
    function: `deliver-offer-${channel}`,
    summary: `Brings an offer to the customer’s ${channel}, in its own form.`,
    events: ['OfferChosen'],
    among: { list: 'channels', value: channel },
    grants: [
      'sessions:write',
      'sessions:check',
      ...(sends ? (['schedules:write', ...toSend[sends]] as const) : []),
    ],
  }));

/** What the customer must be told: kept for who looks, and brought to who does not. */
const noticedEvents = [
  'TransactionExpiring',
  'TransactionExpired',
  'TransactionDeclined',
  'TransactionCompleted',
  'CashSettledLate',
  'CashDeclined',
  'ClaimAnswered',
  'TakeOverAnswered',
  'TransactionHandedBack',
] as const;

export const subscriptions: readonly Subscription[] = [
  {
    function: 'write-notice',
    summary:
      'Keeps what the customer must be told: a warning before expiry, every end but a cancellation, what became of a claim, why a machine was told no, and that somebody of the bank drives or has handed back.',
    events: noticedEvents,
    grants: ['sessions:write', 'sessions:check'],
  },
  {
    function: 'write-timeline',
    summary:
      'Keeps what happened on every channel as one timeline, for whoever helps the customer. Of no event it keeps an amount or what somebody typed.',
    events: Object.keys(tellings),
    grants: ['sessions:write', 'sessions:check'],
  },
  {
    function: 'deliver-notice',
    summary: 'Brings what the customer must be told to them as well, by push or e-mail, as they prefer.',
    events: noticedEvents,
    grants: ['sessions:read', 'mail:send', 'push:send', 'pages:name'],
  },
  {
    function: 'plan-reminders',
    summary:
      'Keeps one schedule for each transaction that waits for its customer, for each that may be judged, and for each offer that was saved.',
    // A step that is answered moves nothing here: whoever is called too early looks, and comes again.
    events: [
      'TransactionStarted',
      'TransactionSuspended',
      'TransactionTakenOver',
      'TransactionExpiring',
      'TransactionCompleted',
      'TransactionCancelled',
      'TransactionDeclined',
      'TransactionExpired',
      'FeedbackGiven',
      'OfferSaved',
      'OfferAccepted',
      'OfferDeclined',
      'OfferRemoved',
      'ClaimAnswered',
      'ConsentChanged',
      'PreferencesChanged',
      'DataErased',
    ],
    grants: ['sessions:write', 'schedules:write'],
  },
  {
    function: 'note-machine-deed',
    summary:
      'Notes what machines did through their own doors, so that the end of the day finds it: authorizations and counts; and what claims paid for their cash.',
    events: ['CashAuthorized', 'CashCounted', 'CashCountedLate', 'ClaimAnswered'],
    grants: ['journal:write'],
  },
  {
    function: 'choose-offers',
    summary:
      'Chooses, from what a customer did and agreed to, the next offer for them, or says why there is none.',
    events: eventsThatOffersHear,
    grants: ['sessions:write', 'sessions:check', 'lot-key:read'],
  },
  {
    function: 'learn-offers',
    summary: 'Learns from what customers say to an offer, by channel and segment.',
    events: ['OfferAccepted', 'OfferDeclined'],
    grants: ['sessions:write'],
  },
  {
    function: 'settle-offers',
    summary: 'Writes an acceptance into the book that a crash kept from it.',
    events: ['TransactionStarted'],
    grants: ['sessions:write', 'sessions:check'],
  },
  {
    function: 'return-place',
    summary: 'Gives the place of a limited offer back that came to nothing.',
    events: ['TransactionCancelled', 'TransactionDeclined', 'TransactionExpired'],
    grants: ['sessions:write'],
  },
  ...offerDeliveries(channelForms),
];
