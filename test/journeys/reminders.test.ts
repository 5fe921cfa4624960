import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Phone, Push } from '../simulators/phone.ts';
import type { WebBank } from '../simulators/web-bank.ts';
import { castOf } from '../support/casts.ts';
import { anAbandonedLoan } from './story/an-abandoned-loan.ts';
import { onThePhone, onTheWeb, withNoDevice, withNothingOpen } from './story/stage.ts';
import { everythingIsDelivered } from './support/everything-is-delivered.ts';
import { hoursPass } from './support/let-time-pass.ts';
import { stage, system } from './support/stage-of-the-test.ts';

const { bruno } = castOf(import.meta.filename);

let phone: Phone;
let web: WebBank;

beforeAll(async () => {
  phone = await onThePhone(stage, bruno);
  await withNothingOpen(phone);
  await withNoDevice(phone);
  await phone.enrol('Bruno’s phone');
  await phone.prefer({ language: 'en', timeZone: 'Europe/Rome', reachBy: 'push' });
  web = await onTheWeb(stage, bruno);
});

/** Pushes about a transaction. */
const pushesAbout = async (transactionId: string): Promise<Push[]> =>
  (await phone.pushes()).filter(({ link }) => link?.includes(transactionId));

describe('a loan application that was abandoned in a browser', () => {
  it('is not reminded of once its customer has objected, although it was planned', async () => {
    await phone.session();
    const id = await anAbandonedLoan(web);
    await everythingIsDelivered();

    await web.say('reminders', 'objected');
    const fired = await hoursPass(24 * 20, id);
    const pushes = await pushesAbout(id);
    await phone.session();
    await phone.say('reminders', 'given');
    await withNothingOpen(phone);

    expect(fired).toEqual([]);
    expect(pushes).toEqual([]);
  });
});

describe('who prefers e-mail', () => {
  it('gets it, as a file and on a page that a person can read', async () => {
    await phone.session();
    await phone.prefer({ reachBy: 'email', language: 'it' });
    const { id } = await phone.start('transfer');
    await phone.answer(id, 'payee', { name: 'Anna Bruni', iban: 'IT60X0542811101000000123456' });
    await phone.approve(await phone.answer(id, 'amount', { accountId: 'current', amountMinor: 1_00 }));
    await everythingIsDelivered();

    const page = await fetch(`${system.cloudUrl}/outbox?customer=${bruno.customerId}`);
    const files = readdirSync(join(system.dataFolder, 'outbox')).map((name) =>
      readFileSync(join(system.dataFolder, 'outbox', name), 'utf8'),
    );

    const mail = files.find((file) => file.includes(`/continue/${id}`));
    expect(mail).toContain(`To: ${bruno.customerId}@customers.bank.example.com`);
    expect(mail).toContain('Subject: Fatto');
    expect(mail).not.toContain('List-Unsubscribe');
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).toContain(`/continue/${id}`);
    await phone.prefer({ reachBy: 'push', language: 'en' });
  });
});
