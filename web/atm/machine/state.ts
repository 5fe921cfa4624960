import type { Language } from '../../shared/words/say.ts';
import type { Money } from './money.ts';
import type {
  Account,
  AskedPrompt,
  Authorized,
  OfferShown,
  Receipt,
  Visit,
  WaitingElsewhere,
  Wish,
} from './visit.ts';

/** Where a machine stands, and all that it knows there. What is not in here it has forgotten. */
export type State = { [At in keyof Scenes]: { readonly at: At } & Readonly<Scenes[At]> }[keyof Scenes];

export interface Scenes {
  'out-of-service': { language: Language };
  welcome: { language: Language };
  /** How many digits were typed, and not which: they go from the keypad to the network alone. */
  pin: { language: Language; cardToken: string; digits: number };
  'checking-card': { language: Language; cardToken: string };
  /** One question at a time: what a second one were told would reach whoever has gone on. */
  'showing-qr': { language: Language; invitation?: Invitation; drawn: number; isAsking?: true };
  menu: { visit: Visit };
  amount: { visit: Visit; typed: string; isWrong?: true };
  authorizing: { visit: Visit; wish: Wish };
  /** The first of what is asked stands on the screen. */
  agreeing: { visit: Visit; wish: Wish; asked: readonly AskedPrompt[] };
  /** The card comes first: whoever holds the cash forgets the card. */
  'card-before-cash': { visit: Visit; cash: Authorized };
  'counting-out': { visit: Visit; cash: Authorized };
  'cash-in-mouth': { visit: Visit; cash: Authorized; presented: Money };
  'opening-slot': { visit: Visit };
  'slot-open': { visit: Visit; transactionId: string; inserted: Money };
  'keeping-cash': { visit: Visit; inserted: Money };
  'choosing-account': {
    visit: Visit;
    transactionId: string;
    money: Money;
    accounts: readonly Account[];
  };
  'giving-account': { visit: Visit; transactionId: string; money: Money };
  elsewhere: { visit: Visit; waiting: WaitingElsewhere };
  offer: { visit: Visit; offer: OfferShown };
  'all-done': { visit: Visit; receipt: Receipt };
  sorry: { language: Language; visit?: Visit; because: Sorrow; nearest?: string };
  'more-time': { before: Impatient };
  /** The customer is forgotten already; only their card is still there. */
  'card-back': { language: Language };
}

export interface Invitation {
  readonly invitationId: string;
  /** What is drawn: a signed text that names the machine. */
  readonly qr: string;
}

/** Why it ends without what was wanted. The first two say on purpose no more than docs/atm.md allows. */
export type Sorrow =
  | 'see-your-app'
  | 'try-another-machine'
  | 'nothing-came-out'
  | 'a-part-came-out'
  | 'cash-taken-back'
  | 'card-not-read'
  | 'qr-unanswered';

/** Where the customer is asked whether they are still there, before the machine forgets them. */
export type Impatient = Extract<
  State,
  { at: 'menu' | 'amount' | 'agreeing' | 'choosing-account' | 'elsewhere' | 'offer' }
>;

export const languageOf = (state: State): Language =>
  visitAt(state)?.language ?? ('language' in state ? state.language : 'en');

/** Whoever is served, where somebody is. */
export const visitAt = (state: State): Visit | undefined => {
  if (state.at === 'more-time') return state.before.visit;
  return 'visit' in state ? state.visit : undefined;
};
