import { afterAll, afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { appendRecord } from '../../shared/aws/audit/append-record.ts';
import { readRecords } from '../../shared/aws/audit/read-records.ts';
import { bank } from '../../shared/aws/bank.ts';
import { finishErasure } from '../../shared/aws/privacy/erase-customer.ts';
import { loadSession } from '../../shared/aws/sessions/load-session.ts';
import { outboxOf } from '../../shared/aws/sessions/outbox-of.ts';
import type { ExportRecord } from '../../shared/privacy/export-page.ts';
import { retention } from '../../shared/privacy/retention.ts';
import { aDeed } from '../support/a-chain.ts';
import { expectBalancedBooks } from '../support/bank-books.ts';
import { wakeSessions, writeNotices, writeTimeline } from '../support/bank-clock.ts';
import { changesOf } from '../support/bank-stream.ts';
import { clients, machines, useBank } from '../support/bank-under-test.ts';
import { call, newKey } from '../support/call.ts';
import { aCustomer, type Customer, network, operators, signIn } from '../support/customer-of-the-bank.ts';
import {
  aCountedDeposit,
  aDispensingWithdrawal,
  aPreparedWithdrawal,
  begun,
  visiting,
} from '../support/customer-walks.ts';
import { everythingAbout } from '../support/everything-in-tables.ts';
import { crash, justBefore, type Key } from '../support/just-before.ts';

useBank();

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});
afterAll(expectBalancedBooks);

const later = (ms: number) => vi.setSystemTime(Date.now() + ms);
const euro = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });

/** A customer of whom every kind of thing is known. */
async function aLife(): Promise<Customer & { readonly withdrawalId: string; readonly loanId: string }> {
  const customer = await aCustomer();
  const { transactionId, visit, authorizationId } = await aDispensingWithdrawal(customer);
  (
    await call('complete-withdrawal', {
      by: network,
      visit,
      path: { terminalId: machines.here, transactionId },
      body: { authorizationId, dispensed: euro(120_00) },
    })
  ).body;
  (await call('end-visit', { by: network, visit, path: { terminalId: machines.here } })).status;
  const { phone } = customer;
  const consenting = { state: 'given', textVersion: 1 };
  (await call('change-consent', { by: phone, path: { purpose: 'personalised-offers' }, body: consenting }))
    .body;
  (await call('change-consent', { by: phone, path: { purpose: 'analytics' }, body: { state: 'objected' } }))
    .body;
  (await call('set-preferences', { by: phone, body: { language: 'it', largeText: true } })).body;
  const claimed = await call('open-claim', {
    by: phone,
    path: { transactionId },
    body: { about: 'amount-differs', amount: euro(20_00), words: 'Only one note.' },
  });
  const answer = { customerId: customer.customerId, decision: 'upheld', refund: euro(100_00) };
  await call('answer-claim', {
    by: operators,
    path: { claimId: claimed.body.claimId },
    body: { ...answer, reason: 'cash-found-in-machine' },
  });
  const cancelled = await begun(phone, 'loan-application');
  await call('cancel-transaction', { by: phone, path: { transactionId: cancelled } });
  const loanId = await begun(phone, 'loan-application');
  await call('save-draft', {
    by: phone,
    path: { transactionId: loanId },
    body: { step: 'purpose', draft: { purpose: 'A secret wedding' } },
  });
  await writeNotices([noticeOf(customer, transactionId, Date.now())]);
  await writeTimeline([noticeOf(customer, transactionId, Date.now())]);
  await appendRecord(customer.customerId, aDeed({ staffId: 's-curious' }));
  return { ...customer, withdrawalId: transactionId, loanId };
}

const noticeOf = ({ customerId }: Customer, transactionId: string, atMs: number) => ({
  detail: {
    specversion: '1.0',
    id: `s-1:${atMs}:0`,
    source: 'staffetta',
    type: 'TransactionCompleted',
    time: new Date(atMs).toISOString(),
    subject: customerId,
    datacontenttype: 'application/json',
    sequence: '1',
    data: { atMs, transactionId, kind: 'cash-withdrawal', definition: 1 },
  },
});

async function exported({ phone }: Pick<Customer, 'phone'>): Promise<ExportRecord[]> {
  const records: ExportRecord[] = [];
  let from: string | undefined;
  do {
    const { body } = await call('export-data', { by: phone, ...(from && { query: { from } }) });
    records.push(...body.records);
    from = body.next;
  } while (from);
  return records;
}

const erasing = (customer: Customer, asked = {}) => call('erase-data', { by: customer.phone, ...asked });

/** The key of an item, as the export would name it; nothing where the export says that it is elsewhere. */
function namesIn(record: ExportRecord): string[] {
  switch (record.kind) {
    case 'session':
      return ['session', ...bookedNames(record)];
    case 'transaction':
      return [`transaction#${record.transaction.id}`, ...bookedNames(record)];
    case 'claim':
      return [`claim#${record.claim.claimId}`, ...bookedNames(record)];
    case 'notice':
      return [`notice#${String(record.notice.atMs).padStart(15, '0')}#${record.notice.noticeId}`];
    case 'note':
      return [`note#${String(record.note.atMs).padStart(15, '0')}#${record.note.noteId}`];
    case 'timeline':
      return [nameOfEntry(record.entry)];
    case 'consent':
      return [`consent#${record.entry.entryId}`];
    case 'offers':
    case 'reminders':
      return [record.kind];
    case 'feedback':
      return [`feedback#${record.feedback.transactionId}`];
    case 'other':
      return [record.name];
    case 'account':
      return [`account#${record.account.accountId}`];
    case 'network-report':
      return [`${record.entry.network}#${JSON.stringify(record.entry.key)}`];
    case 'machine-report':
      return [`deed#${record.deed.eventId}`];
    case 'assistance':
      return [`record#${String(record.record.seq).padStart(9, '0')}`];
  }
}

const nameOfEntry = ({ atMs, sequence, entryId }: Extract<ExportRecord, { kind: 'timeline' }>['entry']) =>
  `timeline#${String(atMs).padStart(15, '0')}#${sequence}#${entryId.split(':')[0]}`;

const bookedNames = ({ booked }: Extract<ExportRecord, { kind: 'session' | 'transaction' | 'claim' }>) => [
  ...booked.postings.map(({ postingId }) => `posting#${postingId}`),
  ...booked.holds.map(({ holdId }) => `hold#${holdId}`),
  ...booked.takeIns.map(({ takeInId }) => `take-in#${takeInId}`),
];

/** What repeats what the export says in another place, or is the bank's and named as held elsewhere. */
const repeats = ({ pk, sk }: { pk: string; sk: string }) =>
  pk.startsWith('act#') ||
  pk.startsWith('card#') ||
  pk.startsWith('terminal#') ||
  pk.startsWith('open-claims#') ||
  pk.startsWith('posting#opening.') ||
  sk.startsWith('place#');

describe('the export', () => {
  it('holds every item that the tables have of the customer', async () => {
    const life = await aLife();
    await begunByCard(life);

    const records = await exported(life);

    const named = new Set(records.flatMap(namesIn));
    const raw = (await everythingAbout(life.customerId)).filter((each) => !repeats(each));
    const missing = raw
      .map(({ pk, sk }) => (pk.startsWith('customer#') ? sk : pk))
      .filter((name) => !named.has(name) && !isJournalEntry(name));
    expect(missing).toEqual([]);
    expect(raw.length).toBeGreaterThan(10);
    expect(raw.filter(({ pk }) => isJournalEntry(pk)).length).toBe(
      records.filter(({ kind }) => kind === 'network-report').length,
    );
    expect(new Set(records.map(({ kind }) => kind))).toEqual(
      new Set([
        'session',
        'transaction',
        'claim',
        'notice',
        'timeline',
        'consent',
        'account',
        'network-report',
        'assistance',
      ]),
    );
  });

  it('holds nothing of anybody else', async () => {
    const [life, other] = [await aLife(), await aLife()];

    const text = JSON.stringify(await exported(life));

    expect(text).not.toContain(other.customerId);
    expect(text).not.toContain(other.withdrawalId);
    expect((await everythingAbout(other.customerId)).length).toBeGreaterThan(10);
  });

  it('tells who looked by their role alone: who it was is theirs, and the hashes would tell', async () => {
    const life = await aLife();

    const told = (await exported(life)).filter(({ kind }) => kind === 'assistance');

    expect(told).toEqual([
      {
        kind: 'assistance',
        record: expect.objectContaining({ what: 'looked', role: 'agent', unit: 'roma-1' }),
      },
    ]);
    expect(JSON.stringify(told)).not.toMatch(/s-curious|hash/);
  });

  it('holds nothing that opens anything: no pass and no ticket', async () => {
    const customer = await aCustomer();
    const transactionId = await aPreparedWithdrawal(customer);
    await call('hand-over', { by: customer.phone, path: { transactionId }, body: { to: 'atm' } });
    await visiting(customer);

    const [session] = (await exported(customer)).filter(({ kind }) => kind === 'session');

    expect(JSON.stringify(session)).not.toMatch(/passHash|sealed/);
    expect(JSON.stringify((await loadSession(customer.customerId)).session)).toMatch(/passHash.*sealed/s);
  });

  it('comes in pages, without one twice and without one left out', async () => {
    const customer = await aCustomer();
    await call('attach-channel', { by: customer.phone });
    for (let count = 0; count < 30; count += 1) {
      const transactionId = await begun(customer.phone, 'transfer');
      await call('cancel-transaction', { by: customer.phone, path: { transactionId } });
    }

    const names = (await exported(customer)).flatMap(namesIn);

    expect(names.filter((name) => name.startsWith('transaction#'))).toHaveLength(30);
    expect(new Set(names).size).toBe(names.length);
  });

  it('says in the customer’s language what is held and cannot be picked out', async () => {
    const { phone } = await aLife();

    const { body } = await call('export-data', { by: phone });

    expect(body.elsewhere.map(({ data }) => data)).toEqual(
      retention.filter(({ isExported }) => !isExported).map(({ data }) => data.it),
    );
  });

  it.each([['nonsense'], [Buffer.from('{"items":7}').toString('base64url')]])(
    'does not begin at %s',
    async (from) => {
      const { phone } = await aCustomer();

      expect((await call('export-data', { by: phone, query: { from } })).code).toBe('request-invalid');
    },
  );
});

describe('a sign-in of some minutes ago', () => {
  it('takes nothing along, and erases nothing', async () => {
    const customer = await aCustomer();
    await call('attach-channel', { by: customer.phone });
    later(6 * 60_000);

    expect((await call('export-data', { by: customer.phone })).code).toBe('sign-in-too-old');
    expect((await erasing(customer)).code).toBe('sign-in-too-old');
    expect((await loadSession(customer.customerId)).session.erasure).toBeUndefined();
  });
});

describe('an erasure', () => {
  it('leaves the declared rest and nothing else, and says so', async () => {
    const life = await aLife();
    const prepared = await begun(life.phone, 'transfer');

    const { body } = await erasing(life);

    expect(body.state).toBe('erased');
    expect(body.kept.every(({ why, until }) => why && until)).toBe(true);
    const left = await besideTheSession(life.customerId);
    const kinds = left.filter(({ pk }) => pk.startsWith('customer#')).map(({ sk }) => sk.split('#')[0]);
    expect(new Set(kinds)).toEqual(new Set(['session', 'transaction', 'claim', 'consent']));
    expect(left.map(({ sk }) => sk)).toContain(`transaction#${life.withdrawalId}`);
    expect(left.map(({ sk }) => sk)).not.toContain(`transaction#${life.loanId}`);
    expect(left.map(({ sk }) => sk)).not.toContain(`transaction#${prepared}`);
    expect(JSON.stringify(left)).not.toContain('wedding');
    const restricted = left.filter(({ pk, sk }) => pk.startsWith('customer#') && sk !== 'session');
    expect(restricted.filter(({ item }) => !item['restrictedSinceMs'] || !item['deleteAfterS'])).toEqual([]);
  });

  it('leaves of the session its version, its objections, and who may not come back with an old token', async () => {
    const life = await aLife();
    const { session: before } = await loadSession(life.customerId);

    await erasing(life);

    const { session } = await loadSession(life.customerId);
    expect(session.version).toBeGreaterThan(before.version);
    expect(session).toEqual({
      sessionId: before.sessionId,
      customerId: life.customerId,
      version: session.version,
      preferences: { language: 'en', timeZone: 'Europe/Rome', largeText: false, spokenText: false },
      attachments: [],
      devices: [],
      signedOut: [life.phone.sid],
      transactions: [],
      claims: before.claims?.length ? before.claims : [],
      consents: { analytics: expect.objectContaining({ state: 'objected' }) },
      erasure: { sinceMs: Date.now(), doneAtMs: Date.now(), language: 'it' },
    });
    expect((await call('read-session', { by: life.phone })).code).toBe('signed-out');
  });

  it('leaves who of the bank looked, so that it can be proved, and takes the timeline with it', async () => {
    const life = await aLife();
    const { records } = await readRecords(life.customerId);

    await erasing(life);

    expect((await readRecords(life.customerId)).records).toEqual(records);
    expect(records).toHaveLength(1);
    const left = await besideTheSession(life.customerId);
    expect(left.filter(({ sk }) => sk.startsWith('timeline#'))).toEqual([]);
  });

  it('gives back what was set aside, and says so to the bus, once', async () => {
    const customer = await aCustomer();
    await aPreparedWithdrawal(customer);

    const changes = await changesOf(customer.customerId, () => erasing(customer));

    const [account] = await bank.accountsOf(customer.customerId);
    expect(account?.available).toEqual(account?.balance);
    const said = changes.flatMap(({ before, after }) =>
      outboxOf({ dynamodb: { NewImage: after, ...(before && { OldImage: before }) } } as never),
    );
    expect(said.map(({ type, data }) => [type, Object.keys(data)])).toEqual([['DataErased', ['atMs']]]);
  });

  it('is answered alike, and done once, when the request comes again', async () => {
    const life = await aLife();
    const { version: seen } = await call('read-session', { by: life.phone });
    const key = newKey();

    const first = await erasing(life, { key, seen });
    const again = await erasing(life, { key, seen });

    expect(again.body).toEqual(first.body);
    expect(again.replayed).toBe(true);
    expect(again.version).toBe(first.version);
  });

  it.each([
    ['cash-in-machine', standingAtTheMachine],
    ['cash-taken-in', withCountedCash],
  ] as const)('is refused with %s, and erases nothing', async (code, given) => {
    const customer = await aCustomer();
    await given(customer);

    expect((await erasing(customer)).code).toBe(code);
    expect((await loadSession(customer.customerId)).session.erasure).toBeUndefined();
  });

  it('does not keep an open claim from its answer, and then restricts it', async () => {
    const customer = await aCustomer();
    const { transactionId, visit, authorizationId } = await aDispensingWithdrawal(customer);
    const path = { terminalId: machines.here, transactionId };
    const body = { authorizationId, dispensed: euro(120_00) };
    (await call('complete-withdrawal', { by: network, visit, path, body })).body;
    const opened = await call('open-claim', {
      by: customer.phone,
      path: { transactionId },
      body: { about: 'cash-not-received' },
    });
    const { claimId } = opened.body;

    expect((await erasing(customer)).body.state).toBe('erased');
    const answer = { decision: 'upheld', refund: euro(120_00), reason: 'goodwill' };
    const { customerId } = customer;
    const upheld = await call('answer-claim', {
      by: operators,
      path: { claimId },
      body: { customerId, ...answer },
    });

    expect(upheld.body.state).toBe('upheld');
    const [claim] = (await besideTheSession(customerId)).filter(({ sk }) => sk === `claim#${claimId}`);
    expect(claim?.item).toMatchObject({ restrictedSinceMs: Date.now(), deleteAfterS: expect.any(Number) });
  });

  it('lets no event from before bring a notice back, and lets those from after in', async () => {
    const life = await aLife();
    const before = noticeOf(life, life.withdrawalId, Date.now() - 1);
    await erasing(life);

    await writeNotices([before, noticeOf(life, life.withdrawalId, Date.now() + 1)]);

    const left = await besideTheSession(life.customerId);
    expect(left.filter(({ sk }) => sk.startsWith('notice#'))).toHaveLength(1);
  });
});

describe('whoever comes back', () => {
  it('is somebody new, at a version that goes on, and sees nothing from before', async () => {
    const life = await aLife();
    const { version: erasedAt } = await erasing(life);
    const phone = signIn(life.customerId, clients.phone, 'session approve');

    const attachedAgain = await call('attach-channel', { by: phone });

    expect(attachedAgain.version).toBe(erasedAt + 1);
    expect(attachedAgain.body).toMatchObject({
      devices: [],
      transactions: [],
      preferences: { language: 'en' },
    });
    expect((await call('read-history', { by: phone })).body).toEqual({ transactions: [] });
    expect((await call('read-notices', { by: phone })).body).toEqual({ notices: [] });
    expect((await call('read-claims', { by: phone })).body).toEqual({ claims: [] });
    const consents = (await call('read-consents', { by: phone })).body;
    expect(consents.ledger.entries).toEqual([]);
    expect(consents.consents.filter(({ state }) => state)).toMatchObject([
      { purpose: 'analytics', state: 'objected', isOn: false },
    ]);
  });

  it('is shown in their export what the law has kept, and since when', async () => {
    const life = await aLife();
    await erasing(life);
    const phone = signIn(life.customerId, clients.phone, 'session approve');

    const records = await exported({ phone });

    expect(records.find(({ kind }) => kind === 'transaction')).toMatchObject({
      transaction: { id: life.withdrawalId },
      restrictedSince: new Date().toISOString(),
    });
  });

  it('cannot come back, on a phone or at a machine, while the erasure is under way', async () => {
    const life = await aLife();
    await interrupted(life);
    const phone = signIn(life.customerId, clients.phone, 'session approve');

    const refused = await call('attach-channel', { by: phone });
    const { cardToken } = life;
    const atTheMachine = await call('begin-visit', {
      by: network,
      path: { terminalId: machines.here },
      body: { cardToken, verifiedAt: new Date().toISOString() },
    });

    expect([refused.code, atTheMachine.code]).toEqual(['erasure-in-progress', 'erasure-in-progress']);
  });

  it('can erase again what came since, and what was kept before keeps its own term', async () => {
    const life = await aLife();
    await erasing(life);
    const firstAtMs = Date.now();
    later(60_000);
    const phone = signIn(life.customerId, clients.phone, 'session approve');
    await call('attach-channel', { by: phone });
    await begun(phone, 'transfer');

    const again = await call('erase-data', { by: phone });

    expect(again.body.state).toBe('erased');
    const left = await besideTheSession(life.customerId);
    const kept = left.find(({ sk }) => sk === `transaction#${life.withdrawalId}`);
    expect(kept?.item['restrictedSinceMs']).toBe(firstAtMs);
  });
});

describe('a crash within an erasure', () => {
  it('is finished by the clock', async () => {
    const life = await aLife();
    await interrupted(life);
    expect((await loadSession(life.customerId)).session.erasure?.doneAtMs).toBeUndefined();

    later(31_000);
    await wakeSessions();

    expect((await loadSession(life.customerId)).session.erasure?.doneAtMs).toBe(Date.now());
    await wakeSessions();
    expect((await loadSession(life.customerId)).session.erasure?.doneAtMs).toBe(Date.now());
  });

  it('is finished by a repeat of the request', async () => {
    const life = await aLife();
    const { version: seen } = await call('read-session', { by: life.phone });
    const key = newKey();
    await interrupted(life, { key, seen });

    const repeated = await erasing(life, { key, seen });

    expect(repeated.body.state).toBe('erased');
  });

  it('may happen at every item', async () => {
    const life = await aLife();
    await interrupted(life);
    let deaths = 0;

    while (await diesAfterOneMore(life)) deaths += 1;

    expect(deaths).toBeGreaterThan(2);
    const { session } = await loadSession(life.customerId);
    expect(session.erasure?.doneAtMs).toBe(Date.now());
  });

  it('may be mended by several at once', async () => {
    const life = await aLife();
    await interrupted(life);
    expect((await loadSession(life.customerId)).session.erasure?.doneAtMs).toBeUndefined();

    await Promise.all([1, 2, 3].map(() => finishErasure(life.customerId, { nowMs: () => Date.now() })));

    const { session } = await loadSession(life.customerId);
    expect(session.erasure?.doneAtMs).toBe(Date.now());
  });
});

async function standingAtTheMachine(customer: Customer): Promise<void> {
  await aDispensingWithdrawal(customer);
}

async function withCountedCash(customer: Customer): Promise<void> {
  const { visit } = await aCountedDeposit(customer);
  await call('end-visit', { by: network, visit, path: { terminalId: machines.here } });
  await call('attach-channel', { by: customer.phone });
}

/** What stands in the table of sessions about a customer. */
const besideTheSession = async (customerId: string) =>
  (await everythingAbout(customerId)).filter(({ table }) => table === process.env['SESSION_TABLE']);

/** Asks for an erasure whose function dies once it was intended, before anything of the customer is gone. */
async function interrupted(customer: Customer, asked = {}): Promise<void> {
  justBefore('DeleteCommand', itemOf(customer), crash);
  expect((await erasing(customer, asked)).status).toBe(500);
  vi.restoreAllMocks();
}

/** Goes on with an erasure, and dies once one item more is gone. Whether it did: the last time there is nothing left. */
async function diesAfterOneMore(customer: Customer): Promise<boolean> {
  let nth = 0;
  justBefore('DeleteCommand', (key) => itemOf(customer)(key) && ++nth === 2, crash);
  const isGone = await finishErasure(customer.customerId, { nowMs: () => Date.now() }).then(
    () => false,
    () => true,
  );
  vi.restoreAllMocks();
  return isGone;
}

const itemOf =
  ({ customerId }: Customer) =>
  ({ pk }: Key) =>
    pk === `customer#${customerId}`;

/** A withdrawal that a network asked for by the customer's card: the journal has it. */
async function begunByCard({ cardToken }: Customer): Promise<void> {
  (
    await call('request-switch-withdrawal', {
      by: network,
      body: {
        Envt: { Acqrr: { Id: '12345' }, ATM: { Id: machines.here }, Card: { Tkn: cardToken } },
        Cntxt: { NtryMd: 'CICC' },
        Tx: {
          TxId: { TxDtTm: new Date().toISOString(), TxRef: '000777' },
          TtlReqdAmt: euro(20_00),
        },
      },
    })
  ).body;
}

const isJournalEntry = (name: string): boolean => name.startsWith(`${clients.network}#`);
