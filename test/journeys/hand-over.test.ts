import { beforeEach, describe, expect, it } from 'vitest';
import type { Phone } from '../simulators/phone.ts';
import { answered } from '../simulators/said-no.ts';
import type { WebBank } from '../simulators/web-bank.ts';
import { castOf } from '../support/casts.ts';
import { atTheMachine, onThePhone, onTheWeb, withNothingOpen } from './story/stage.ts';
import { refusalOf } from './support/refusal-of.ts';
import { stage } from './support/stage-of-the-test.ts';

const { anna, chloe } = castOf(import.meta.filename);

let phone: Phone;
let web: WebBank;

beforeEach(async () => {
  phone = await onThePhone(stage, chloe);
  await withNothingOpen(phone);
  web = await onTheWeb(stage, chloe);
});

const PAYEE = { name: 'Bruno Ferri', iban: 'IT60X0542811101000000123456' };

/** A transfer, half typed in the browser, with a ticket for the phone. */
async function offered() {
  const { id } = await web.start('transfer');
  await web.answer(id, 'payee', PAYEE);
  await web.saveDraft(id, 'amount', { amountMinor: '12' });
  const ticket = await web.handOver(id, 'mobile');
  await phone.session();
  return { id, ...ticket };
}

describe('a hand-over ticket', () => {
  it('brings a transaction from the web to the phone, where it stood', async () => {
    const { id, ticket, tries } = await offered();

    const taken = await phone.accept(ticket);

    expect(ticket).toMatch(/^[B-DF-HJ-NP-TV-XZ]{4}-[B-DF-HJ-NP-TV-XZ]{4}$/);
    expect(tries).toBe(3);
    expect(taken).toMatchObject({
      id,
      holder: { channel: 'mobile', here: true },
      progress: { step: 2, of: 3 },
      step: { name: 'amount', draft: { amountMinor: '12' } },
      answers: { payee: PAYEE },
    });
    expect(taken.handOver).toBeUndefined();
    await web.session();
    expect(await refusalOf(web.saveDraft(id, 'amount', {}))).toMatchObject({
      code: 'transaction-held',
      holder: { channel: 'mobile' },
    });
  });

  it('is read as people type it', async () => {
    const { id, ticket } = await offered();

    const taken = await phone.accept(` ${ticket.toLowerCase().replace('-', ' ')} `);

    expect(taken.id).toBe(id);
  });

  it('is void after three wrong ones, each of which costs a try', async () => {
    const { id, ticket } = await offered();

    for (const wrong of ['BBBB-BBBB', 'CCCC-CCCC', 'DDDD-DDDD']) {
      expect(await refusalOf(phone.accept(wrong))).toMatchObject({ code: 'ticket-not-found' });
      await phone.session();
    }

    expect(await refusalOf(phone.accept(ticket))).toMatchObject({ code: 'ticket-not-found' });
    expect(await phone.transaction(id)).toMatchObject({ holder: { channel: 'web' } });
    expect((await phone.transaction(id)).handOver).toBeUndefined();
  });

  it('still opens after two wrong ones', async () => {
    const { id, ticket } = await offered();
    for (const wrong of ['BBBB-BBBB', 'CCCC-CCCC']) {
      await refusalOf(phone.accept(wrong));
      await phone.session();
    }

    const taken = await phone.accept(ticket);

    expect(taken.id).toBe(id);
  });

  it('is worth nothing to another customer, and costs its own no try', async () => {
    const { id, ticket } = await offered();
    const annas = await onThePhone(stage, anna);

    const refused = await refusalOf(annas.accept(ticket));
    const taken = await phone.accept(ticket);

    expect(refused).toMatchObject({ code: 'ticket-not-found' });
    expect(JSON.stringify(refused)).not.toContain(id);
    expect(taken.id).toBe(id);
  });

  it('is worth nothing on a channel that it is not for', async () => {
    const { ticket } = await offered();
    const otherBrowser = await onTheWeb(stage, chloe);

    const refused = await refusalOf(otherBrowser.accept(ticket));

    expect(refused.code).toBe('ticket-not-found');
  });

  it('is for one use', async () => {
    const { ticket } = await offered();
    const otherPhone = await onThePhone(stage, chloe);
    await phone.session();
    await phone.accept(ticket);
    await otherPhone.session();

    const again = await refusalOf(otherPhone.accept(ticket));

    expect(again.code).toBe('ticket-not-found');
  });

  it.each([
    ['answered', (id: string) => web.answer(id, 'amount', { accountId: 'current', amountMinor: 30_00 })],
    ['drafted', (id: string) => web.saveDraft(id, 'amount', { amountMinor: '13' })],
    ['stepped back', (id: string) => web.stepBack(id)],
    ['laid down', (id: string) => web.suspend(id)],
    ['taken over', (id: string) => phone.takeOver(id)],
  ] as const)('is void once the transaction was %s', async (_, change) => {
    const { id, ticket } = await offered();
    await change(id);
    await phone.session();

    const refused = await refusalOf(phone.accept(ticket));

    expect(refused.code).toBe('ticket-not-found');
  });

  it('is replaced by the next one', async () => {
    const { id, ticket } = await offered();
    await web.session();
    const next = await web.handOver(id, 'mobile');
    await phone.session();

    const refused = await refusalOf(phone.accept(ticket));
    await phone.session();
    const taken = await phone.accept(next.ticket);

    expect(refused.code).toBe('ticket-not-found');
    expect(taken.id).toBe(id);
  });

  it('is not written for a channel that could not go on', async () => {
    const { id } = await web.start('transfer');

    const refused = await refusalOf(web.handOver(id, 'atm'));

    expect(refused).toMatchObject({
      code: 'channel-cannot-continue',
      continueOn: expect.arrayContaining(['web', 'mobile']),
    });
  });

  it('is written by the holder alone', async () => {
    const { id } = await web.start('transfer');
    await phone.session();

    const refused = await refusalOf(phone.handOver(id, 'mobile'));

    expect(refused).toMatchObject({ code: 'transaction-held', holder: { channel: 'web' } });
  });

  it('brings a withdrawal from the phone to a machine', async () => {
    await phone.session();
    const { id } = await phone.start('cash-withdrawal');
    const { ticket } = await phone.handOver(id, 'atm');
    const atm = await atTheMachine(stage);
    await atm.readCard(chloe.card);

    const taken = await atm.accept(ticket);
    await atm.goodbye();

    expect(taken).toMatchObject({ id, holder: { channel: 'atm', here: true } });
  });
});

describe('a channel that was signed out from another', () => {
  /** The browser, signed out from the phone while it held a transfer. */
  async function signedOut() {
    const { id } = await web.start('transfer');
    await web.answer(id, 'payee', PAYEE);
    const { attachments } = await web.session();
    const browser = attachments.find(({ here }) => here)?.attachmentId ?? '';
    await phone.session();
    const { attachments: left } = await phone.signOut(browser);
    return { id, browser, left };
  }

  it('is attached no more', async () => {
    const { browser, left } = await signedOut();

    expect(left.map(({ attachmentId }) => attachmentId)).not.toContain(browser);
    expect(left.some(({ here }) => here)).toBe(true);
  });

  it.each([
    ['reads no session', () => web.session()],
    ['reads no transaction', (id: string) => web.transaction(id)],
    ['reads no history', () => web.history()],
    ['reads no notices', () => web.notices()],
    ['reads no accounts', () => web.accounts()],
    ['saves nothing', (id: string) => web.saveDraft(id, 'amount', {})],
    ['answers nothing', (id: string) => web.answer(id, 'amount', { accountId: 'current', amountMinor: 1 })],
    ['takes nothing over', (id: string) => web.takeOver(id)],
    ['cancels nothing', (id: string) => web.cancel(id)],
    ['starts nothing', () => web.start('card-replacement')],
    ['changes no preference', () => web.prefer({ largeText: true })],
    ['attaches no more with its token', () => web.bank.POST('/session/attachments', change()).then(answered)],
  ] as const)('%s', async (_, ask) => {
    const { id } = await signedOut();
    web.seen = phone.seen;

    const refused = await refusalOf(ask(id));

    expect(refused.code).toBe('signed-out');
    expect((await phone.session()).transactions.map(({ id }) => id)).toEqual([id]);
  });

  it('has laid down what it held, and another channel goes on with it', async () => {
    const { id } = await signedOut();
    const laidDown = await phone.transaction(id);

    const taken = await phone.takeOver(id);
    const answered = await phone.answer(id, 'amount', { accountId: 'current', amountMinor: 30_00 });

    expect(laidDown.holder).toBeUndefined();
    expect(taken).toMatchObject({ holder: { channel: 'mobile' }, answers: { payee: PAYEE } });
    expect(answered.step?.name).toBe('approval');
  });

  it('comes back with a new sign-in', async () => {
    await signedOut();

    const again = await onTheWeb(stage, chloe);

    expect((await again.session()).attachments.some(({ here }) => here)).toBe(true);
  });

  const change = () => ({ params: { header: { 'If-Match': web.seen } } });
});
