import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Phone } from '../simulators/phone.ts';
import { castOf } from '../support/casts.ts';
import { everythingAbout } from '../support/everything-in-tables.ts';
import { atTheMachine, onThePhone, onTheWeb, withNothingOpen } from './story/stage.ts';
import { everythingIsDelivered } from './support/everything-is-delivered.ts';
import { refusalOf } from './support/refusal-of.ts';
import { stage, system } from './support/stage-of-the-test.ts';

const { elena } = castOf(import.meta.filename);

const engine = {
  endpoint: system.engineUrl,
  region: 'eu-central-1',
  credentials: { accessKeyId: 'nobody', secretAccessKey: 'nothing' },
};

/** A purpose that nobody else ever typed. */
const TYPED = 'A greenhouse of wisteria';

describe('a customer who takes everything along, and goes', () => {
  let phone: Phone;
  let taken: Awaited<ReturnType<Phone['takeAlong']>>;
  let erased: Awaited<ReturnType<Phone['erase']>>;
  let versionBefore = 0;

  beforeAll(async () => {
    phone = await onThePhone(stage, elena);
    await withNothingOpen(phone);
    await aLife(phone);
    taken = await phone.takeAlong();
    versionBefore = (await phone.session()).version;
    erased = await phone.erase();
    await everythingIsDelivered();
  });

  it('takes along what the tables hold of her', () => {
    const kinds = new Set(taken.map(({ kind }) => kind));

    expect([...kinds].sort()).toEqual(
      expect.arrayContaining(['account', 'consent', 'machine-report', 'notice', 'session', 'transaction']),
    );
    expect(JSON.stringify(taken)).toContain(TYPED);
    expect(JSON.stringify(taken)).not.toMatch(/c-(anna|bruno|chloe|david)/);
  });

  it('is told what is gone, what is kept, and why', () => {
    expect(erased.state).toBe('erased');
    expect(erased.kept.map(({ data }) => data)).toContain('Operazioni concluse con movimento di denaro');
    expect(erased.lapsing.map(({ until }) => until)).toContain('7 giorni.');
  });

  it('leaves nothing under her name but what was declared', async () => {
    const left = (await everythingAbout(elena.customerId, engine)).filter(({ pk }) =>
      pk.startsWith('customer#'),
    );

    const beside = left.filter(({ sk }) => !/^(session|account#|place#|offers$|reminders$)/.test(sk));
    expect(new Set(beside.map(({ sk }) => sk.split('#')[0]))).toEqual(new Set(['transaction', 'consent']));
    expect(beside.filter(({ item }) => item['restrictedSinceMs'] === undefined)).toEqual([]);
  });

  it('leaves nothing that she typed, in any table, queue or schedule', async () => {
    expect(await everythingAbout(TYPED, engine)).toEqual([]);
    expect(storedAbout(TYPED)).toEqual([]);
  });

  it('leaves nothing of hers on its way: in no queue and no schedule', () => {
    const held = storedAbout(elena.customerId);

    // What was delivered to her is in her own inbox, and the archive of the bus lapses by itself: docs/privacy.md.
    const kept = ['cloud.sqlite: outbox', 'cloud.sqlite: archived'];
    expect(held.filter((place) => !kept.includes(place))).toEqual([]);
  });

  it('leaves of the books that others keep of her their version, and the erasure, alone', async () => {
    const left = await everythingAbout(elena.customerId, engine);

    const books = left.filter(({ sk }) => sk === 'reminders');
    expect(books.map(({ item }) => item['book'])).toEqual([
      { planned: [], sent: [], erasedAtMs: expect.any(Number) },
    ]);
  });

  it('is signed out everywhere', async () => {
    expect((await refusalOf(phone.session())).code).toBe('signed-out');
  });

  it('may come back as somebody new, at a version that goes on', async () => {
    const web = await onTheWeb(stage, elena);

    const { version, devices, transactions, preferences } = await web.session();

    expect(version).toBeGreaterThan(versionBefore);
    expect({ devices, transactions, language: preferences.language }).toEqual({
      devices: [],
      transactions: [],
      language: 'en',
    });
    expect(await web.history()).toEqual([]);
    expect(await web.notices()).toEqual([]);
    expect((await web.consents()).ledger.entries).toEqual([]);
    const { id } = await web.start('transfer');
    await web.cancel(id);
  });
});

describe('what a customer says on one channel', () => {
  it('holds on all others at once, a machine too', async () => {
    const phone = await onThePhone(stage, elena);
    const web = await onTheWeb(stage, elena);
    await phone.say('personalised-offers', 'given');
    await web.session();

    await web.say('personalised-offers', 'objected');

    for (const channel of [phone, web]) {
      const { consents, rightToObject } = await channel.consents();
      expect(consents[0]).toMatchObject({ purpose: 'personalised-offers', isOn: false, saidOn: 'web' });
      expect(rightToObject.says).toBeTruthy();
    }
  });
});

/** A withdrawal that a machine paid, a transfer, a loan that was begun, consents, and a notice of it all. */
async function aLife(phone: Phone): Promise<void> {
  await phone.enrol('Elena’s phone');
  await phone.prefer({ language: 'it', largeText: true });
  await phone.say('personalised-offers', 'given');
  const { id } = await phone.start('cash-withdrawal');
  await phone.approve(await phone.answer(id, 'amount', { accountId: 'current', amountMinor: 20_00 }));
  const atm = await atTheMachine(stage);
  await atm.readCard(elena.card);
  await atm.takeOver(id);
  const authorization = await atm.authorize(id);
  await atm.dispensed(authorization, authorization.dispense);
  await atm.goodbye();
  await phone.session();
  const loan = await phone.start('loan-application');
  await phone.saveDraft(loan.id, loan.step?.name ?? '', { purpose: TYPED });
  await everythingIsDelivered();
}

/** Rows of what the machine itself keeps between a bus, its queues and its schedules. */
function storedAbout(text: string): string[] {
  const files = readdirSync(system.dataFolder).filter(
    (file) => file.endsWith('.sqlite') && file !== 'dynamodb.sqlite',
  );
  return files.flatMap((file) => {
    const store = new DatabaseSync(join(system.dataFolder, file), { readOnly: true });
    const tables = store.prepare("SELECT name FROM sqlite_master WHERE type = 'table'").all();
    const found = tables.flatMap(({ name }) =>
      store
        .prepare(`SELECT * FROM "${name}"`)
        .all()
        .filter((row) => JSON.stringify(row).includes(text))
        .map(() => `${file}: ${name}`),
    );
    store.close();
    return found;
  });
}
