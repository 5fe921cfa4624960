import { describe, expect, it } from 'vitest';
import { euro } from '../../../web/atm/machine/money.ts';
import {
  AMachine,
  anOffer,
  authorized,
  cardIn,
  cardToken,
  cash120,
  countedOut,
  patienceOver,
  visitBegun,
  visited,
  waiting120,
  waitingElsewhere,
} from './a-machine.ts';

describe('a card and a PIN', () => {
  it('are asked for before anything is shown, and the digits are counted, not kept', () => {
    const machine = new AMachine().does(cardIn).type('5839');

    expect(machine.screen.entry).toEqual({ label: 'PIN', shown: '••••' });
    expect(JSON.stringify(machine.state)).not.toMatch(/5|8|3|9/);
    expect(machine.orders).toEqual([]);
  });

  it('too short a PIN goes nowhere', () => {
    const machine = new AMachine().does(cardIn).type('471').does({ is: 'enter' });

    expect(machine.state.at).toBe('pin');
  });

  it('a card that the bank does not know is given back, with no word about why', () => {
    const machine = new AMachine().does(cardIn).type('4711').does({ is: 'enter' });

    machine.does({ is: 'told', that: 'refused' });
    expect(machine.words).toBe('Not possible now. / Please ask at your bank. / OK');
    machine.press('OK');

    expect(machine.words).toContain('Take your card');
  });
});

describe('cash that was prepared', () => {
  it('is one key away, and comes after the card', () => {
    const machine = visited({ waiting: [waiting120] });
    expect(machine.words).toContain('Your cash is prepared / Take EUR 120.00');

    machine.press('Take EUR 120.00').does(authorized);
    expect(machine.words).toContain('Take your card');
    machine.does({ is: 'card-taken' }, countedOut(120_00), { is: 'notes-taken' });

    expect(machine.words).toContain('Thank you');
    expect(machine.orders).toEqual([
      { do: 'verify-card', cardToken },
      {
        do: 'authorize',
        wish: { is: 'prepared', transactionId: waiting120.transactionId, agreed: [] },
        cardToken,
      },
      { do: 'count-out', money: euro(120_00) },
      { do: 'report', cash: cash120, presented: euro(120_00) },
    ]);
  });

  it('greets whoever it is in their language', () => {
    expect(visited({ language: 'it', waiting: [waiting120] }).words).toContain('Ritira 120,00 EUR');
  });

  it.each([
    ['jams, and nothing comes out', 0, 'No cash came out'],
    ['jams halfway', 50_00, 'Only a part came out'],
  ])('%s: the bank hears exactly that', (_, amountMinor, says) => {
    const machine = visited({ waiting: [waiting120] })
      .press('Take EUR 120.00')
      .does(authorized);

    machine.does({ is: 'card-taken' }, countedOut(amountMinor), { is: 'notes-taken' });

    expect(machine.words).toContain(says);
    expect(machine.orders.at(-1)).toMatchObject({
      do: 'report',
      cash: cash120,
      presented: euro(amountMinor),
    });
  });

  it('that nobody takes is taken back, and nothing of it is taken from the account', () => {
    const machine = visited({ waiting: [waiting120] })
      .press('Take EUR 120.00')
      .does(authorized);

    machine.does({ is: 'card-taken' }, countedOut(120_00), patienceOver);

    expect(machine.words).toContain('The cash was not taken');
    expect(machine.orders.at(-1)).toEqual(nothingOf120('timeout'));
  });

  it('never comes out while the card is in the slot', () => {
    const machine = visited({ waiting: [waiting120] })
      .press('Take EUR 120.00')
      .does(authorized);

    machine.does(patienceOver);

    expect(machine.orders.slice(-2)).toEqual([nothingOf120('timeout'), { do: 'end-visit' }]);
  });
});

describe('a withdrawal that nobody prepared', () => {
  it('is asked for in tens of euro', () => {
    const machine = visited().press('Withdraw cash').type('55').does({ is: 'enter' });
    expect(machine.words).toContain('Tens of euro, please');

    machine.type('70').does({ is: 'enter' });

    expect(machine.orders.at(-1)).toEqual({
      do: 'authorize',
      wish: { is: 'walk-up', money: euro(70_00), agreed: [] },
      cardToken,
    });
  });

  it('asks for each thing to agree to, and asks the bank again with all of them', () => {
    const fee = { about: 'fee', fee: euro(1_50) } as const;
    const overdraft = { about: 'overdraft', overdraft: euro(10_00) } as const;
    const says = (en: string) => [{ en, it: en }];
    const asked = [
      { prompt: fee, says: says('A fee of EUR 1.50') },
      { prompt: overdraft, says: says('EUR 10.00 below zero') },
    ];
    const machine = visited().press('Withdraw cash').press('EUR 50.00');

    machine.does({ is: 'told', that: 'consent-needed', asked }).press('Yes, I agree').press('Yes, I agree');

    expect(machine.orders.at(-1)).toMatchObject({ do: 'authorize', wish: { agreed: [fee, overdraft] } });
  });

  it.each([
    ['refused', 'Not possible now. See your app.'],
    ['not-here', 'Not possible here now.'],
    ['silence', 'Not possible here now.'],
  ] as const)('%s: says as little as the table of declines allows', (that, says) => {
    const machine = visited().press('Withdraw cash').press('EUR 50.00').does({ is: 'told', that });

    expect(machine.words).toContain(says);
    expect(machine.words).not.toMatch(/fund|balance|limit|account/i);
  });
});

describe('a phone', () => {
  const scanned = new AMachine().press('Use your phone').does({
    is: 'told',
    that: 'qr-drawn',
    invitation: { invitationId: 'i-1', qr: 'a.signed.text' },
  }).state;

  it('confirms this machine and the amount, and the cash comes with no card and no further question', () => {
    const machine = new AMachine(scanned).does({
      is: 'told',
      that: 'qr-confirmed',
      visit: { language: 'en', waiting: [] },
      transactionId: 't1',
    });

    machine.does(authorized, countedOut(120_00));

    expect(machine.words).toContain('Take your cash / EUR 120.00');
    expect(machine.orders.map((order) => order.do)).toEqual(['authorize', 'count-out']);
  });

  it('is watched for once a second, and a code that expired is drawn anew, not for ever', () => {
    const machine = new AMachine(scanned);

    machine.does(patienceOver, { is: 'told', that: 'qr-expired' });
    expect(machine.orders.map((order) => order.do)).toEqual(['watch-qr', 'draw-qr']);
    machine.does({ is: 'told', that: 'qr-expired' }, { is: 'told', that: 'qr-expired' });

    expect(machine.words).toContain('Nobody scanned the code');
  });

  it('is watched for by one question at a time, however slow the bank is', () => {
    const machine = new AMachine(scanned).does(patienceOver, patienceOver, patienceOver);
    expect(machine.orders.map((order) => order.do)).toEqual(['watch-qr']);

    machine.does({ is: 'told', that: 'qr-open' }, patienceOver);

    expect(machine.orders.map((order) => order.do)).toEqual(['watch-qr', 'watch-qr']);
  });
});

describe('cash that is paid in', () => {
  const opened = () =>
    visited().press('Pay in cash').does({ is: 'told', that: 'slot-opened', transactionId: 't6' });

  it('is counted, reported, and given its account', () => {
    const machine = opened().does(
      { is: 'note-in', amountMinor: 50_00 },
      { is: 'note-in', amountMinor: 20_00 },
    );
    expect(machine.words).toContain('EUR 70.00');

    machine.press('That is all').does({
      is: 'told',
      that: 'accounts',
      transactionId: 't6',
      money: euro(70_00),
      accounts: [{ accountId: 'current', label: 'Conto corrente' }],
    });
    machine.press('Conto corrente').does({ is: 'told', that: 'allocated' });

    expect(machine.words).toContain('Thank you');
    expect(machine.orders.slice(2)).toEqual([
      { do: 'keep', transactionId: 't6', counted: euro(70_00) },
      { do: 'find-accounts', transactionId: 't6', money: euro(70_00) },
      { do: 'allocate', transactionId: 't6', account: 'current' },
    ]);
  });

  it('that is no cash at all opens no deposit', () => {
    const machine = opened().press('End');

    expect(machine.orders.slice(-2)).toEqual([
      { do: 'close-slot', transactionId: 't6' },
      { do: 'end-visit' },
    ]);
  });

  it('is reported too when whoever put it in has walked away', () => {
    const machine = opened().does({ is: 'note-in', amountMinor: 50_00 }, patienceOver);

    expect(machine.orders).toContainEqual({ do: 'keep', transactionId: 't6', counted: euro(50_00) });
    expect(machine.orders.at(-1)).toEqual({ do: 'end-visit' });
  });
});

describe('an offer', () => {
  it('stands in two lines, says that it is advertising, and a no is said to the bank', () => {
    const machine = visited({ offer: anOffer }).press('An offer for you');
    expect(machine.screen.lines).toEqual([
      anOffer.texts['line1'],
      anOffer.texts['line2'],
      'Advertising. You can object any time.',
    ]);

    machine.press('No, thank you');

    expect(machine.words).not.toContain('An offer for you');
    expect(machine.orders.slice(-2)).toEqual([
      { do: 'answer-offer', offer: anOffer, answer: 'seen' },
      { do: 'answer-offer', offer: anOffer, answer: 'declined' },
    ]);
  });
});

describe('what no machine can go on with', () => {
  it('is no dead end: it says where that goes on, and the way back', () => {
    const machine = visited({ waiting: [waitingElsewhere] }).press('Unfinished');

    expect(machine.words).toBe(
      'It goes on elsewhere / Loan application / cannot go on at a machine, but on / ' +
        'the phone or the web bank / It waits where you left it. / Back',
    );
    expect(machine.press('Back').state.at).toBe('menu');
    expect(machine.orders.map((order) => order.do)).toEqual(['verify-card']);
  });
});

describe('a customer who does nothing', () => {
  it('is asked, and goes on where they were', () => {
    const machine = visited({ waiting: [waiting120] });
    const before = machine.state;

    machine.does(patienceOver).press('Yes, go on');

    expect(machine.state).toEqual(before);
  });

  it('is forgotten: only their card is left, and then nothing', () => {
    const machine = visited({ waiting: [waiting120], offer: anOffer, language: 'it' });

    machine.does(patienceOver, patienceOver);
    expect(machine.state).toEqual({ at: 'card-back', language: 'it' });
    machine.does(patienceOver);

    expect(machine.state).toEqual({ at: 'welcome', language: 'en' });
    expect(machine.orders.at(-1)).toEqual({ do: 'end-visit' });
  });
});

const nothingOf120 = (because: string) => ({ do: 'report', cash: cash120, presented: euro(0), because });

it('shows the next customer nothing that was meant for the last', () => {
  const machine = visited().does({ is: 'cancel' }, { is: 'card-taken' });

  machine.does(visitBegun({ waiting: [waiting120] }));

  expect(machine.state).toEqual({ at: 'welcome', language: 'en' });
});
