import type { Input, SideKey, Told } from '../../../web/atm/machine/input.ts';
import { welcoming } from '../../../web/atm/machine/leaving.ts';
import { euro } from '../../../web/atm/machine/money.ts';
import type { Order } from '../../../web/atm/machine/order.ts';
import { react, show } from '../../../web/atm/machine/react.ts';
import type { Screen } from '../../../web/atm/machine/screen.ts';
import type { State } from '../../../web/atm/machine/state.ts';
import type { OfferShown, Visit } from '../../../web/atm/machine/visit.ts';

/** A machine without a screen: what happens to it is put in, and what it orders is kept. */
export class AMachine {
  state: State;
  readonly orders: Order[] = [];

  constructor(state: State = welcoming) {
    this.state = state;
  }

  does(...inputs: Input[]): this {
    for (const input of inputs) {
      const { state, orders } = react(this.state, input);
      this.state = state;
      this.orders.push(...orders);
    }
    return this;
  }

  /** Presses the key beside a label. */
  press(label: string): this {
    const choice = this.screen.choices.find((each) => each.label === label);
    if (!choice) throw new Error(`There is no "${label}" on: ${this.words}.`);
    return this.does({ is: 'side-key', key: choice.key });
  }

  type(digits: string): this {
    return this.does(...[...digits].map((digit) => ({ is: 'digit', digit }) as const));
  }

  get screen(): Screen {
    return show(this.state);
  }

  /** All that stands on the screen. */
  get words(): string {
    const { title, lines, choices } = this.screen;
    return [title, ...lines, ...choices.map(({ label }) => label)].join(' / ');
  }
}

export const cardToken = 'tok_anna-debit';
export const cardIn: Input = { is: 'card-in', cardToken };
export const patienceOver: Input = { is: 'patience-over' };
export const key = (name: SideKey): Input => ({ is: 'side-key', key: name });

export const aVisit = (its: Partial<Visit> = {}): Visit => ({ language: 'en', waiting: [], ...its });

export const waiting120 = {
  transactionId: 't000004-9f86d08188',
  does: 'collect',
  money: euro(120_00),
} as const;

export const waitingElsewhere = {
  transactionId: 't000007-9f86d08188',
  does: 'continue-elsewhere',
  name: 'Loan application',
  on: ['mobile', 'web'],
} as const;

export const cash120 = { name: 'a000009-60303ae22b', money: euro(120_00) };

export const visitBegun = (visit: Partial<Visit> = {}): Told => ({
  is: 'told',
  that: 'visit-begun',
  visit: aVisit(visit),
});

export const authorized: Told = { is: 'told', that: 'authorized', cash: cash120 };

export const countedOut = (amountMinor: number): Told => ({
  is: 'told',
  that: 'counted-out',
  presented: euro(amountMinor),
});

/** A machine whose customer put a card in, typed a PIN, and was let in. */
export const visited = (visit: Partial<Visit> = {}): AMachine =>
  new AMachine().does(cardIn).type('1234').does({ is: 'enter' }, visitBegun(visit));

export const anOffer = {
  offerId: 'prepare-cash',
  offerVersion: 1,
  language: 'en',
  texts: { line1: 'Prepare cash on your phone,', line2: 'collect it here in seconds. Free.' },
  price: { form: 'free' },
  validUntil: '2027-06-30',
  termsVersion: '2026-11',
  termsUrl: 'https://bank.example/terms',
  termsSummary: 'Free.',
  acceptOn: ['mobile'],
  mayObject: 'Advertising. You can object any time.',
  state: 'placed',
  changed: [],
  why: 'You took cash at a machine.',
} as unknown as OfferShown;
