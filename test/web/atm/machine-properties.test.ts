import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Input, sideKeys } from '../../../web/atm/machine/input.ts';
import { welcoming } from '../../../web/atm/machine/leaving.ts';
import { euro } from '../../../web/atm/machine/money.ts';
import { patienceMsOf } from '../../../web/atm/machine/react.ts';
import { LABEL_CHARS_MAX, LINE_CHARS_MAX } from '../../../web/atm/machine/room.ts';
import {
  AMachine,
  anOffer,
  aVisit,
  cardIn,
  countedOut,
  patienceOver,
  waiting120,
  waitingElsewhere,
} from './a-machine.ts';

const language = fc.constantFrom('en' as const, 'it' as const);
const visit = fc
  .record({
    language,
    waiting: fc.constantFrom(
      [],
      [waiting120],
      [waitingElsewhere],
      [waiting120, { ...waiting120, does: 'allocate' as const, money: euro(99_999_00) }],
    ),
    offer: fc.constantFrom(anOffer, undefined),
  })
  .map(({ offer, ...its }) => aVisit({ ...its, ...(offer && { offer }) }));
const transactionId = fc.constant('t000004-9f86d08188');
const money = fc.integer({ min: 1, max: 100 }).map((tens) => euro(tens * 10_00));

const told = fc.oneof(
  visit.map((its) => ({ that: 'visit-begun', visit: its }) as const),
  fc.constant({ that: 'qr-drawn', invitation: { invitationId: 'i-1', qr: 'a.signed.text' } } as const),
  fc.record({ that: fc.constant('qr-confirmed' as const), visit, transactionId }),
  fc.constantFrom('qr-open', 'qr-declined', 'qr-expired', 'allocated').map((that) => ({ that }) as const),
  fc
    .constantFrom('refused', 'not-here', 'silence', 'in-service', 'out-of-service')
    .map((that) => ({ that }) as const),
  money.map((each) => ({ that: 'authorized', cash: { name: 'a1', money: each } }) as const),
  fc.constant({
    that: 'consent-needed',
    asked: [{ prompt: { about: 'fee', fee: euro(1_50) }, says: [{ en: 'A fee', it: 'Una commissione' }] }],
  } as const),
  fc.record({ that: fc.constant('slot-opened' as const), transactionId }),
  fc.record({
    that: fc.constant('accounts' as const),
    transactionId,
    money,
    accounts: fc.constantFrom([], [{ accountId: 'current', label: 'Conto corrente' }]),
  }),
);

const anything: fc.Arbitrary<Input> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...sideKeys).map((key) => ({ is: 'side-key', key }) as const) },
  { weight: 4, arbitrary: told.map((its) => ({ is: 'told', ...its }) as Input) },
  fc.constantFrom(...'0123456789').map((digit) => ({ is: 'digit', digit }) as const),
  fc.constantFrom('clear', 'enter', 'cancel', 'card-taken', 'notes-taken').map((is) => ({ is }) as const),
  fc.constant(cardIn),
  fc.constant({ is: 'note-in', amountMinor: 50_00 } as const),
  fc.constant(patienceOver),
);

/** Begins where a customer is let in, half of the time: chance alone seldom finds the way. */
const lives = fc
  .tuple(fc.array(anything, { maxLength: 60 }), fc.option(visit))
  .map(([inputs, begins]) => [
    ...(begins
      ? [cardIn, ...[...'1234'].map((digit) => ({ is: 'digit', digit }) as const), { is: 'enter' } as const]
      : []),
    ...(begins ? [{ is: 'told', that: 'visit-begun', visit: begins } as const] : []),
    ...inputs,
  ]);

describe('whatever happens to a machine', () => {
  it('everything on its screen fits, and no key has two labels', () => {
    fc.assert(
      fc.property(lives, (inputs) => {
        const machine = new AMachine();
        for (const input of inputs) {
          const { title, lines, choices } = machine.does(input).screen;
          for (const line of [title, ...lines]) expect(line.length).toBeLessThanOrEqual(LINE_CHARS_MAX);
          for (const { label } of choices) expect(label.length).toBeLessThanOrEqual(LABEL_CHARS_MAX);
          expect(new Set(choices.map(({ key }) => key)).size).toBe(choices.length);
        }
      }),
    );
  });

  it('what the bank authorized is reported once, and never more of it than came out', () => {
    fc.assert(
      fc.property(lives, fc.constantFrom(0, 10_00), (inputs, presents) => {
        const machine = new AMachine();
        let authorized = 0;
        for (const input of inputs) {
          if (input.is === 'told' && input.that === 'authorized') authorized += 1;
          machine.does(input);
          dispense(machine, presents);
        }
        leftAlone(machine, presents);

        const reports = machine.orders.filter((order) => order.do === 'report');
        const countedOuts = machine.orders.filter((order) => order.do === 'count-out').length;
        expect(reports).toHaveLength(authorized);
        expect(reports.filter(({ presented }) => presented.amountMinor > 0).length).toBeLessThanOrEqual(
          countedOuts,
        );
        expect(reports.every(({ presented }) => presented.amountMinor <= presents)).toBe(true);
      }),
    );
  });

  it('left alone it forgets everybody, and stands there for the next', () => {
    fc.assert(
      fc.property(lives, (inputs) => {
        const machine = new AMachine().does(...inputs);

        leftAlone(machine, 0);

        expect(machine.state).toEqual(welcoming);
      }),
    );
  });
});

/** The dispenser answers at once, as it must. */
function dispense(machine: AMachine, presents: number): void {
  if (machine.state.at === 'counting-out') machine.does(countedOut(presents));
}

/** The customer is gone, and the bank too: nothing happens but that time passes and nobody answers. */
function leftAlone(machine: AMachine, presents: number): void {
  for (let passes = 0; passes < 20; passes += 1) {
    dispense(machine, presents);
    if (machine.state.at === 'showing-qr') machine.does({ is: 'told', that: 'qr-expired' });
    else if (machine.state.at === 'out-of-service') machine.does({ is: 'told', that: 'in-service' });
    else if (patienceMsOf(machine.state) === undefined) machine.does({ is: 'told', that: 'silence' });
    else machine.does(patienceOver);
  }
}
