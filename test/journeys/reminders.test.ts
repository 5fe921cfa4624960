import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Phone, Push } from '../simulators/phone.ts';
import type { WebBank } from '../simulators/web-bank.ts';
import { castOf } from '../support/casts.ts';
import { onThePhone, onTheWeb, withNoDevice, withNothingOpen } from './story/stage.ts';
import { anAbandonedLoan } from './support/abandoned-loan.ts';
import { everythingIsDelivered } from './support/everything-is-delivered.ts';
import { hoursPass } from './support/let-time-pass.ts';
import { publishPrice } from './support/publish-price.ts';
import { stage, system } from './support/stage-of-the-test.ts';

const { bruno } = castOf(import.meta.filename);

const RATE = 690;
const NEW_RATE = 640;

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

afterAll(async () => {
  await publishPrice('personal-loan', RATE);
});

/** Pushes about a transaction. */
const pushesAbout = async (transactionId: string): Promise<Push[]> =>
  (await phone.pushes()).filter(({ link }) => link?.includes(transactionId));

const hourInRome = (at: string): number =>
  Number(
    new Intl.DateTimeFormat('en', { timeZone: 'Europe/Rome', hour: 'numeric', hourCycle: 'h23' }).format(
      Date.parse(at),
    ),
  );

describe('a loan application that was abandoned in a browser', () => {
  it('is brought back by the phone in daytime, at the same step, with what changed named; and ends with a question', async () => {
    const id = await anAbandonedLoan(web);
    await publishPrice('personal-loan', NEW_RATE);

    const [called] = await hoursPass(30, id);
    const [reminder, ...others] = await pushesAbout(id);
    if (!called || !reminder) throw new Error('Nobody was reminded.');
    const resumed = await phone.open(reminder);

    expect(others).toEqual([]);
    expect(hourInRome(called.at)).toBeGreaterThanOrEqual(8);
    expect(hourInRome(called.at)).toBeLessThan(21);
    expect(reminder).toMatchObject({ reason: 'unfinished', title: 'You have something unfinished' });
    expect(reminder.text).toContain('The yearly rate was 6.90 %, and is 6.40 % now.');
    expect(resumed).toMatchObject({
      id,
      step: { name: 'terms', draft: { agreed: true }, possibleHere: true },
      changedSince: [{ fact: 'price:personal-loan', was: RATE, is: NEW_RATE }],
      answers: { household: { adults: 2 } },
    });

    const ended = await phone.approve(await phone.answer(id, 'terms', { agreed: true }));
    await everythingIsDelivered();
    const confirmation = (await pushesAbout(id)).at(-1);
    await hoursPass(24 * 4, id);
    const asked = (await pushesAbout(id)).at(-1);
    await phone.session();
    const given = await phone.judge(id, { score: 2, reason: 'too-many-steps' });
    const later = await hoursPass(24 * 20, id);

    expect(ended.outcome).toBe('completed');
    expect(confirmation).toMatchObject({ reason: 'TransactionCompleted', title: 'It is done' });
    expect(asked).toMatchObject({ reason: 'feedback', title: 'How did it go?' });
    expect(asked?.link).toMatch(new RegExp(`/feedback/${id}$`));
    expect(given).toMatchObject({ transactionId: id, score: 2 });
    expect(later).toEqual([]);
  });

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
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await page.text()).toContain(`/continue/${id}`);
    await phone.prefer({ reachBy: 'push', language: 'en' });
  });
});
