import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { headerPatterns } from '../../shared/contract/header-patterns.ts';
import type { Atm } from '../simulators/atm.ts';
import { newDeviceKey } from '../simulators/device-key.ts';
import type { Phone } from '../simulators/phone.ts';
import { castOf } from '../support/casts.ts';
import { atTheMachine, onThePhone, withNoDevice, withNothingOpen } from './story/stage.ts';
import { euros, prepareCash } from './support/prepared-cash.ts';
import { refusalOf } from './support/refusal-of.ts';
import { stage } from './support/stage-of-the-test.ts';

const { anna, bruno } = castOf(import.meta.filename);

/** Cash without a card: the machine shows a QR, and the customer's own phone answers it. */
let phone: Phone;
let atm: Atm;

beforeAll(async () => {
  phone = await onThePhone(stage, bruno);
  await phone.enrol('Bruno’s phone');
});

beforeEach(async () => {
  await withNothingOpen(phone);
  atm = await atTheMachine(stage);
});

describe('a machine’s QR, scanned', () => {
  it('says at which machine the customer stands, and what they could collect there', async () => {
    const { id } = await prepareCash(phone, 50);
    const { qr } = await atm.showQr();

    const scanned = await phone.scan(qr);

    expect(scanned.terminal).toEqual({
      terminalId: 'atm-0042',
      name: 'Piazza Navona, machine 42',
      address: 'Piazza Navona 7, Roma',
    });
    expect(scanned.prepared).toEqual([
      {
        transactionId: id,
        name: expect.stringMatching(/./),
        money: euros(50),
        terms: { transactionId: id, ...euros(50), payee: 'cash', terminalId: 'atm-0042' },
      },
    ]);
  });

  it('shows somebody else nothing of Bruno’s', async () => {
    const { id } = await prepareCash(phone, 50);
    const { qr } = await atm.showQr();
    const annas = await onThePhone(stage, anna);
    await withNothingOpen(annas);
    await withNoDevice(annas);
    await annas.enrol('Anna’s phone');

    const scanned = await annas.scan(qr);

    expect(scanned.prepared).toEqual([]);
    expect(JSON.stringify(scanned)).not.toContain(id);
    expect(await refusalOf(annas.answerInvitation(qr, id, 'confirm'))).toMatchObject({
      code: 'transaction-not-found',
    });
    expect(await atm.watchQr((await atm.showQr()).invitationId)).toEqual({ state: 'open' });
  });

  it('is refused when it was forged', async () => {
    const { id } = await prepareCash(phone, 50);
    const { qr } = await atm.showQr();
    const [header, payload = '', signature = ''] = qr.split('.');
    const said = JSON.parse(Buffer.from(payload, 'base64url').toString());
    const elsewhere = Buffer.from(JSON.stringify({ ...said, terminalId: 'atm-0077' })).toString('base64url');
    const unsigned = Buffer.from(JSON.stringify({ alg: 'none', typ: 'staffetta-invitation+jwt' }));
    const forged = [
      [header, elsewhere, signature].join('.'),
      [unsigned.toString('base64url'), payload, ''].join('.'),
      [header, payload, signature.split('').reverse().join('')].join('.'),
      'https://bank.example/collect-your-cash',
    ];

    for (const each of forged) {
      expect(await refusalOf(phone.scan(each))).toMatchObject({ code: 'invitation-invalid' });
      expect(await refusalOf(phone.answerInvitation(each, id, 'confirm'))).toMatchObject({
        code: 'invitation-invalid',
      });
    }
  });
});

describe('a QR, confirmed', () => {
  it('is worth nothing to whoever has the token alone: the device signs, for this machine', async () => {
    const { id } = await prepareCash(phone, 50);
    const there = await atTheMachine(stage, 'atm-0077');
    const [here, elsewhere] = [await atm.showQr(), await there.showQr()];
    const forThere = await phone.confirmation(elsewhere.qr, id);
    const { key } = phone;

    const swapped = await refusalOf(phone.confirmWith(here.qr, id, forThere));
    phone.key = await newDeviceKey();
    const stolen = await refusalOf(phone.answerInvitation(here.qr, id, 'confirm'));
    phone.key = key;

    expect([swapped.code, stolen.code]).toEqual(['approval-differs', 'device-not-enrolled']);
  });

  it('lets the machine that drew it dispense, and the withdrawal is completed', async () => {
    const { id } = await prepareCash(phone, 50);
    const { qr, invitationId } = await atm.showQr();
    expect(await atm.watchQr(invitationId)).toEqual({ state: 'open' });

    const passed = await phone.answerInvitation(qr, id, 'confirm');
    const told = await atm.watchQr(invitationId);
    const shown = await atm.session();
    const authorization = await atm.authorize(id);
    const ended = await atm.dispensed(authorization, authorization.dispense);
    await atm.goodbye();

    expect(passed.holder).toMatchObject({ channel: 'atm', here: false });
    expect(told).toEqual({
      state: 'confirmed',
      transactionId: id,
      pass: expect.stringMatching(new RegExp(headerPatterns.visitPass)),
    });
    expect(shown.transactions.map(({ id, holder }) => [id, holder?.here])).toEqual([[id, true]]);
    expect(authorization.dispense).toEqual(euros(50));
    expect(ended).toMatchObject({
      outcome: 'completed',
      money: { state: 'dispensed', dispensed: euros(50) },
    });
    expect(await phone.transaction(id)).toMatchObject({ outcome: 'completed' });
  });

  it('is the first customer’s: a second one finds it used', async () => {
    const { id } = await prepareCash(phone, 50);
    const { qr, invitationId } = await atm.showQr();
    const annas = await onThePhone(stage, anna);
    await withNothingOpen(annas);
    const { id: of } = await annas.start('cash-withdrawal');
    await phone.answerInvitation(qr, id, 'confirm');

    const scanned = await refusalOf(annas.scan(qr));
    const confirmed = await refusalOf(annas.answerInvitation(qr, of, 'decline'));

    expect([scanned.code, confirmed.code]).toEqual(['invitation-answered', 'invitation-answered']);
    expect(await atm.watchQr(invitationId)).toMatchObject({ state: 'confirmed', transactionId: id });
    await atm.goodbye();
    await annas.cancel(of);
  });

  it('confirmed again changes nothing, and cannot be declined after', async () => {
    const { id } = await prepareCash(phone, 50);
    const { qr, invitationId } = await atm.showQr();
    await phone.answerInvitation(qr, id, 'confirm');

    const declined = await refusalOf(phone.answerInvitation(qr, id, 'decline'));

    expect(declined.code).toBe('invitation-answered');
    expect(await atm.watchQr(invitationId)).toMatchObject({ state: 'confirmed', transactionId: id });
    await atm.goodbye();
  });

  it('gives the pass to the machine that drew it alone', async () => {
    const { id } = await prepareCash(phone, 50);
    const { qr, invitationId } = await atm.showQr();
    await phone.answerInvitation(qr, id, 'confirm');
    const other = await atTheMachine(stage, 'atm-0077');

    const told = await refusalOf(other.watchQr(invitationId));

    expect(told.code).toBe('invitation-expired');
    await atm.watchQr(invitationId);
    await atm.goodbye();
  });

  it('does not help with a step that no machine can do', async () => {
    const { id } = await phone.start('transfer');
    const { qr, invitationId } = await atm.showQr();

    const refused = await refusalOf(phone.answerInvitation(qr, id, 'confirm'));

    expect(refused).toMatchObject({
      code: 'channel-cannot-continue',
      continueOn: expect.arrayContaining(['mobile']),
    });
    expect(await atm.watchQr(invitationId)).toEqual({ state: 'open' });
  });
});

describe('a QR, declined', () => {
  it('is told to the machine, and the withdrawal stays with the phone', async () => {
    const { id } = await prepareCash(phone, 50);
    const { qr, invitationId } = await atm.showQr();

    const kept = await phone.answerInvitation(qr, id, 'decline');
    const told = await atm.watchQr(invitationId);

    expect(told).toEqual({ state: 'declined' });
    expect(kept).toMatchObject({ holder: { channel: 'mobile', here: true }, money: { state: 'held' } });
    expect(await refusalOf(atm.session())).toMatchObject({ code: 'visit-missing' });
  });

  it('is not confirmed after', async () => {
    const { id } = await prepareCash(phone, 50);
    const { qr, invitationId } = await atm.showQr();
    await phone.answerInvitation(qr, id, 'decline');

    const confirmed = await refusalOf(phone.answerInvitation(qr, id, 'confirm'));

    expect(confirmed.code).toBe('invitation-answered');
    expect(await atm.watchQr(invitationId)).toEqual({ state: 'declined' });
  });
});
