import { randomUUID } from 'node:crypto';
import { Metrics } from '@aws-lambda-powertools/metrics';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { assistanceLimits } from '../../shared/assistance/limits.ts';
import { readRecords } from '../../shared/aws/audit/read-records.ts';
import { registerIdentified } from '../../shared/aws/directory/identified.ts';
import { commitSession } from '../../shared/aws/sessions/commit-session.ts';
import { loadSession } from '../../shared/aws/sessions/load-session.ts';
import { outboxOf } from '../../shared/aws/sessions/outbox-of.ts';
import { readPass, writePass } from '../../shared/seal/visit-pass.ts';
import { drawHelpCode } from '../../shared/session/decisions/draw-help-code.ts';
import {
  anAgent,
  answering,
  aSpecialist,
  asking,
  type Helping,
  helpCodeOf,
  helped,
  inTheBranch,
  letDrive,
  opening,
  shownTo,
} from '../support/assistance-walks.ts';
import { wakeSessions } from '../support/bank-clock.ts';
import { changesOf } from '../support/bank-stream.ts';
import { clients, useBank } from '../support/bank-under-test.ts';
import { type Asked, call, newKey } from '../support/call.ts';
import { aCustomer, type Customer, signIn } from '../support/customer-of-the-bank.ts';
import {
  answered,
  aPreparedWithdrawal,
  attached,
  begun,
  enrolled,
  signed,
} from '../support/customer-walks.ts';

useBank();

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

const MINUTE_MS = 60_000;
const later = (ms: number) => vi.setSystemTime(Date.now() + ms);

/** A customer on the phone and on the web, who is in the middle of a loan application there. */
async function aStuckCustomer(): Promise<{ customer: Customer; transactionId: string }> {
  const customer = await aCustomer();
  await enrolled(customer);
  await attached(customer.web);
  const transactionId = await begun(customer.web, 'loan-application');
  await answered(customer.web, transactionId, 'loan', {
    purpose: 'home',
    amountMinor: 1_230_000,
    months: 60,
  });
  await answered(customer.web, transactionId, 'household', { adults: 2, children: 1, housing: 'rented' });
  return { customer, transactionId };
}

const employment = { contract: 'permanent', occupation: 'Tightrope walker', sinceYear: 2015 };
const answeringStep = (agent: Asked, transactionId: string, step: string, answer: object) =>
  call('answer-step', { ...agent, path: { transactionId }, body: { step, answer } });
const seenBy = async (agent: Helping, transactionId: string) =>
  (await call('read-transaction', { ...agent, path: { transactionId } })).body;
const recordsOf = async ({ customerId }: Customer) => (await readRecords(customerId)).records;
const whatIsIn = async (customer: Customer) => (await recordsOf(customer)).map(({ what }) => what);

describe('a help code', () => {
  it('lets whoever it was read to look, and the customer sees on every channel that they do', async () => {
    const { customer } = await aStuckCustomer();

    const agent = await helped(customer);

    const session = await call('read-session', agent);
    expect(session.body.transactions).toHaveLength(1);
    for (const by of [customer.web, customer.phone]) {
      expect(await shownTo(by)).toMatchObject({
        role: 'agent',
        unit: 'remote-1',
        channel: 'contact-centre',
        here: false,
      });
    }
    expect(session.body.assistance).toMatchObject({ here: true, canApprove: true });
  });

  it.each(['wdjbmjht', 'WDJB MJHT', 'wdjb-mjht'])('is typed as "%s" as well', async (form) => {
    const { customer } = await aStuckCustomer();
    const [one = '', two = ''] = (await helpCodeOf(customer.web)).split('-');
    const like = form.includes('-') ? `${one}-${two}` : form.includes(' ') ? `${one} ${two}` : one + two;
    const typed = form === form.toLowerCase() ? like.toLowerCase() : like;

    expect((await opening(anAgent(), typed)).status).toBe(201);
  });

  it('is single use: to the next it is as one that never was', async () => {
    const { customer } = await aStuckCustomer();
    const helpCode = await helpCodeOf(customer.web);
    (await opening(anAgent(), helpCode)).body;

    const used = await opening(anAgent(), helpCode);
    const never = await opening(anAgent(), 'BCDF-GHJK');

    expect([used.status, used.code]).toEqual([404, 'help-code-not-found']);
    const { requestId: _, ...said } = used.problem ?? {};
    const { requestId: __, ...saidOfNone } = never.problem ?? {};
    expect(said).toEqual(saidOfNone);
  });

  it('is short-lived', async () => {
    const { customer } = await aStuckCustomer();
    const helpCode = await helpCodeOf(customer.web);
    later(assistanceLimits.helpCodeLivesMs);

    expect((await opening(anAgent(), helpCode)).code).toBe('help-code-not-found');
  });

  it('is void once a new one was drawn', async () => {
    const { customer } = await aStuckCustomer();
    const first = await helpCodeOf(customer.web);
    const second = await helpCodeOf(customer.phone);

    expect((await opening(anAgent(), first)).code).toBe('help-code-not-found');
    expect((await opening(anAgent(), second)).status).toBe(201);
  });

  it('goes with the sign-in that drew it', async () => {
    const { customer } = await aStuckCustomer();
    const helpCode = await helpCodeOf(customer.phone);
    (await call('detach-channel', { by: customer.web, path: { attachmentId: customer.phone.sid ?? '' } }))
      .body;

    expect((await opening(anAgent(), helpCode)).code).toBe('help-code-not-found');
  });

  it('lets exactly one of two in who type it at once', async () => {
    const { customer } = await aStuckCustomer();
    const helpCode = await helpCodeOf(customer.web);

    const both = await Promise.all([opening(anAgent(), helpCode), opening(anAgent(), helpCode)]);

    expect(both.map(({ status }) => status).sort()).toEqual([201, 404]);
  });

  it('is limited in tries: all of them are counted, also when they come at once', async () => {
    const { customer } = await aStuckCustomer();
    const helpCode = await helpCodeOf(customer.web);
    const curious = anAgent();
    const guesses = Array.from({ length: 12 }, (_, n) => `BCDF-GHJ${'BCDFGHJKLMNP'[n]}`);

    const tried = await Promise.all(guesses.map((guess) => opening(curious, guess)));
    const right = await opening(curious, helpCode);
    const somebodyElse = await opening(anAgent(), helpCode);

    const codes = tried.map(({ code }) => code);
    expect(codes.filter((code) => code === 'help-code-not-found')).toHaveLength(
      assistanceLimits.wrongTriesMax,
    );
    expect(right.problem).toMatchObject({ code: 'too-many-tries', status: 429 });
    expect(Number(right.headers['retry-after'])).toBeGreaterThan(0);
    expect(somebodyElse.status).toBe(201);
  });

  it('is counted when it is wrong, and when there is no try left, so that an alarm hears of whoever guesses', async () => {
    const counting = vi.spyOn(Metrics.prototype, 'addMetric');
    const counted = () => counting.mock.calls.map(([name]) => name).filter((name) => name.includes('Tries'));
    const { customer } = await aStuckCustomer();
    const curious = anAgent();

    await opening(curious, await helpCodeOf(customer.web));
    expect(counted()).toEqual([]);
    for (let each = 0; each <= assistanceLimits.wrongTriesMax; each += 1) await opening(curious, 'BCDF-GHJK');

    expect(counted()).toEqual([...Array(assistanceLimits.wrongTriesMax).fill('WrongTries'), 'TriesUsedUp']);
    counting.mockRestore();
  });

  it('costs no try when it is right, however many customers somebody helps', async () => {
    const busy = anAgent();
    for (let each = 0; each <= assistanceLimits.wrongTriesMax; each += 1) {
      const { web } = await aCustomer();
      await attached(web);
      expect((await opening(busy, await helpCodeOf(web))).status).toBe(201);
    }
  });

  it('may be tried again in the next window', async () => {
    const curious = anAgent();
    for (let each = 0; each < assistanceLimits.wrongTriesMax; each += 1) await opening(curious, 'BCDF-GHJK');
    expect((await opening(curious, 'BCDF-GHJK')).code).toBe('too-many-tries');

    later(assistanceLimits.triesWindowMs);

    expect((await opening(curious, 'BCDF-GHJK')).code).toBe('help-code-not-found');
  });

  it('is nobody else’s while it lives: whom it was read to is not led to another customer', async () => {
    const [{ customer }, other] = [await aStuckCustomer(), await aCustomer()];
    await attached(other.web);
    await helpCodeOf(customer.web);
    const { helpCode } = (await loadSession(customer.customerId)).session;
    const before = await loadSession(other.customerId);

    const drawingTheSame = commitSession(
      before,
      drawHelpCode(
        before.session,
        { by: { channel: 'web', device: other.web.sid ?? '' }, sealed: helpCode?.sealed ?? '' },
        Date.now(),
      ),
    );

    await expect(drawingTheSame).rejects.toMatchObject({ code: 'session-changed' });
    expect((await loadSession(other.customerId)).session).toEqual(before.session);
  });

  it('is kept as a hash alone', async () => {
    const { customer } = await aStuckCustomer();
    const helpCode = await helpCodeOf(customer.web);

    const { session } = await loadSession(customer.customerId);

    expect(JSON.stringify(session)).not.toContain(helpCode);
    expect(session.helpCode?.sealed).toHaveLength(43);
  });

  it('is answered alike to a repeat, which opens nothing twice', async () => {
    const { customer } = await aStuckCustomer();
    const [by, helpCode, key] = [anAgent(), await helpCodeOf(customer.web), newKey()];
    const first = await opening(by, helpCode, { key });

    const again = await opening(by, helpCode, { key });

    expect(again.replayed).toBe(true);
    expect(again.body).toEqual(first.body);
  });

  it('gives no pass to somebody else who repeats the request with the same key', async () => {
    const { customer } = await aStuckCustomer();
    const [helpCode, key] = [await helpCodeOf(customer.web), newKey()];
    (await opening(anAgent(), helpCode, { key })).body;

    expect((await opening(anAgent(), helpCode, { key })).code).toBe('help-code-not-found');
  });
});

describe('a call or a visit that the bank’s own system identified', () => {
  const sentTo = async (unit: string, identifiedBy: 'call' | 'visit') => {
    const customer = await aCustomer();
    const reference = `ref-${randomUUID()}`;
    await registerIdentified({ identifiedBy, reference, unit, customerId: customer.customerId });
    return { customer, body: { identifiedBy, reference } };
  };

  it('lets the unit look that it was sent to', async () => {
    const { body } = await sentTo('remote-1', 'call');

    expect((await call('open-assistance', { by: anAgent(), body })).status).toBe(201);
  });

  it.each([
    ['another unit', 'call', {}],
    ['a branch, of a call', 'call', inTheBranch],
    ['the contact centre, of a visit', 'visit', { unit: 'remote-2' }],
  ] as const)('tells nothing to %s', async (_, identifiedBy, told) => {
    const { body } = await sentTo(
      identifiedBy === 'call' && 'client' in told ? 'branch-1' : 'remote-2',
      identifiedBy,
    );

    const refused = await call('open-assistance', { by: anAgent(told), body });

    expect(refused.problem).toMatchObject({ code: 'help-code-not-found', status: 404 });
  });

  it('lets nobody in again whom the customer sent away, nor anybody else by that very call', async () => {
    const { customer, body } = await sentTo('remote-1', 'call');
    const by = anAgent();
    await attached(customer.web);
    (await call('open-assistance', { by, body })).body;
    const assistanceId = (await shownTo(customer.web))?.assistanceId ?? '';
    (await call('dismiss-assistance', { by: customer.web, path: { assistanceId } })).body;

    for (const again of [by, anAgent()]) {
      expect((await call('open-assistance', { by: again, body })).code).toBe('help-code-not-found');
    }
    expect((await opening(by, await helpCodeOf(customer.web))).status).toBe(201);
  });

  it.each(['ended and opened again', 'opened again'])('forgets no "no" by being %s', async (how) => {
    const { customer, transactionId } = await aStuckCustomer();
    const body = { identifiedBy: 'visit', reference: `ref-${randomUUID()}` } as const;
    await registerIdentified({ ...body, unit: 'branch-1', customerId: customer.customerId });
    const by = anAgent(inTheBranch);
    const open = () => call('open-assistance', { by, body });
    const agent = { by, assistance: (await open()).body.pass };
    (await asking(agent, transactionId)).body;
    (await answering(customer.web, transactionId, 'refused')).body;
    if (how.startsWith('ended')) (await call('end-assistance', agent)).body;

    const again = await open();

    if (how.startsWith('ended')) return expect(again.code).toBe('help-code-not-found');
    const evidence = { document: 'identity-card', reference: 'CA12345AB' };
    const inPerson = await call('record-consent', {
      by,
      assistance: again.body.pass,
      path: { transactionId },
      body: { purpose: 'fill-in-together', minutes: 10, evidence },
    });
    expect(inPerson.code).toBe('consent-not-possible-here');
  });

  it('is in the audit by its own name, so that the bank finds it in that system', async () => {
    const { customer, body } = await sentTo('remote-1', 'call');
    (await call('open-assistance', { by: anAgent(), body })).body;

    expect((await recordsOf(customer))[0]).toMatchObject({ what: 'opened', basis: body });
  });

  it('tells nothing any more once the call is over', async () => {
    const { customerId } = await aCustomer();
    const named = { identifiedBy: 'call', reference: `ref-${randomUUID()}` } as const;
    await registerIdentified({ ...named, unit: 'remote-1', customerId, untilMs: Date.now() + MINUTE_MS });
    later(MINUTE_MS);

    expect((await call('open-assistance', { by: anAgent(), body: named })).code).toBe('help-code-not-found');
  });

  it('counts wrong references as it does wrong codes: nobody browses', async () => {
    const by = anAgent();
    const body = { identifiedBy: 'call', reference: 'call-000001' };
    for (let each = 0; each < assistanceLimits.wrongTriesMax; each += 1) {
      expect((await call('open-assistance', { by, body })).code).toBe('help-code-not-found');
    }

    expect((await call('open-assistance', { by, body })).code).toBe('too-many-tries');
  });
});

describe('the pass of an assistance', () => {
  const look = (asked: Asked) => call('read-session', asked);

  it('is of the person and the sign-in that opened it, in the role that they had', async () => {
    const { customer } = await aStuckCustomer();
    const { by, assistance } = await helped(customer);

    for (const other of [
      anAgent(),
      { ...by, sid: 'another-sign-in' },
      { ...by, sub: 's-somebody-else' },
      { ...by, role: 'specialist' },
      { ...by, unit: 'remote-2' },
      { ...by, client_id: clients.branch },
    ]) {
      expect((await look({ by: other, assistance })).problem).toMatchObject({
        code: 'assistance-over',
        status: 403,
      });
    }
    expect((await look({ by, assistance })).status).toBe(200);
  });

  it('opens no session but its own', async () => {
    const agent = await helped((await aStuckCustomer()).customer);
    const other = await aStuckCustomer();
    await helped(other.customer, agent.by);
    const { secret } = readPass(agent.assistance);

    const forged = { by: agent.by, assistance: writePass({ customerId: other.customer.customerId, secret }) };

    expect((await look(forged)).code).toBe('assistance-over');
  });

  it('is good once: who was let in anew uses the new one', async () => {
    const { customer } = await aStuckCustomer();
    const first = await helped(customer);
    const second = await helped(customer, first.by);

    expect((await look(first)).code).toBe('assistance-over');
    expect((await look(second)).status).toBe(200);
  });

  it('is needed: a token of the bank’s people opens nobody’s session by itself', async () => {
    expect((await look({ by: anAgent() })).problem).toMatchObject({
      code: 'assistance-missing',
      status: 403,
    });
    expect((await look({ by: anAgent(), assistance: 'c-anna' })).code).toBe('assistance-missing');
  });

  it('means nothing beside a customer’s token', async () => {
    const { customer } = await aStuckCustomer();
    const { assistance } = await helped(customer);
    const other = await aCustomer();

    const { body } = await look({ by: other.phone, assistance });

    expect(body.transactions).toEqual([]);
  });

  it.each(['teller', undefined])('is given to nobody in the role %s', async (role) => {
    const { customer } = await aStuckCustomer();
    const { role: _, ...by } = anAgent();

    const refused = await opening({ ...by, ...(role && { role }) }, await helpCodeOf(customer.web));

    expect(refused.problem).toMatchObject({ code: 'channel-unknown', status: 403 });
  });

  const ends: Record<string, (agent: Helping, customer: Customer) => Promise<unknown>> = {
    'the agent ended it': (agent) => call('end-assistance', agent),
    'the customer ended it': async (_, { phone }) => {
      const assistanceId = (await shownTo(phone))?.assistanceId ?? '';
      return call('dismiss-assistance', { by: phone, path: { assistanceId } });
    },
    'its time is over': async () => later(assistanceLimits.assistanceLivesMs),
    'the customer turned to somebody else': (_, customer) => helped(customer),
    'the customer has signed out everywhere': async (_, { phone, web }) => {
      for (const by of [phone, web])
        await call('detach-channel', { by, path: { attachmentId: by.sid ?? '' } });
    },
    'the customer had everything erased': (_, { web }) => call('erase-data', { by: web }),
  };

  it.each(Object.entries(ends))('opens nothing any more once %s', async (_, end) => {
    const { customer, transactionId } = await aStuckCustomer();
    const agent = await helped(customer);
    await letDrive(customer, agent, transactionId);

    await end(agent, customer);

    const path = { transactionId };
    const refused = await Promise.all([
      look(agent),
      call('read-transaction', { ...agent, path }),
      call('read-offers', agent),
      answeringStep(agent, transactionId, 'employment', employment),
      call('take-over', { ...agent, path }),
      call('hand-back', { ...agent, path, body: { to: 'mobile' } }),
      asking(agent, transactionId),
    ]);
    for (const { problem } of refused)
      expect(problem).toMatchObject({ code: 'assistance-over', status: 403 });
  });

  it('that is over tells not even which version there is', async () => {
    const { customer, transactionId } = await aStuckCustomer();
    const agent = await helped(customer);
    await call('end-assistance', agent);

    const refused = await call('take-over', { ...agent, path: { transactionId }, seen: 1 });

    expect(refused.code).toBe('assistance-over');
    expect(refused.text).not.toContain('currentVersion');
    expect(refused.headers).not.toHaveProperty('etag');
  });

  it('is not extended by what is done with it', async () => {
    const { customer, transactionId } = await aStuckCustomer();
    const agent = await helped(customer);
    await letDrive(customer, agent, transactionId);
    later(assistanceLimits.assistanceLivesMs - MINUTE_MS);
    await look(agent);
    later(MINUTE_MS);

    expect((await look(agent)).code).toBe('assistance-over');
  });
});

describe('an agent without consent', () => {
  it('sees where the customer is, and nothing personal', async () => {
    const { customer, transactionId } = await aStuckCustomer();
    const agent = await helped(customer);

    const seen = await seenBy(agent, transactionId);

    expect(seen.step).toMatchObject({ name: 'employment', mayFill: true });
    expect(seen.answers).toEqual({
      loan: { purpose: 'home', months: 60 },
      household: { adults: 2, children: 1, housing: 'rented' },
    });
    expect(seen.masked).toEqual({ loan: ['amountMinor'] });
  });

  it('drives nothing, whatever they try, and each try is in the audit', async () => {
    const { customer, transactionId } = await aStuckCustomer();
    const agent = await helped(customer);
    const path = { transactionId };

    const refused = [
      await call('take-over', { ...agent, path }),
      await answeringStep(agent, transactionId, 'employment', employment),
      await call('save-draft', { ...agent, path, body: { step: 'employment', draft: {} } }),
      await call('step-back', { ...agent, path }),
      await call('suspend-transaction', { ...agent, path }),
      await call('cancel-transaction', { ...agent, path }),
      await call('hand-back', { ...agent, path, body: { to: 'mobile' } }),
    ];

    for (const { problem } of refused) {
      expect(problem).toMatchObject({ code: 'take-over-not-consented', status: 403 });
    }
    const tried = (await recordsOf(customer)).filter(({ what }) => what === 'tried');
    expect(tried.map(({ about }) => about?.door)).toEqual([
      'take-over',
      'answer-step',
      'save-draft',
      'step-back',
      'suspend-transaction',
      'cancel-transaction',
      'hand-back',
    ]);
  });

  it('finds out no account by trying: of one that there is and of one that is not the "no" is the same', async () => {
    const { customer } = await aStuckCustomer();
    const transactionId = await begun(customer.web, 'cash-withdrawal');
    const agent = await helped(customer, aSpecialist());
    const trying = (accountId: string) =>
      answeringStep(agent, transactionId, 'amount', { accountId, amountMinor: 5_000 });

    expect((await trying('current')).code).toBe('take-over-not-consented');
    expect((await trying('nobodys')).code).toBe('take-over-not-consented');
  });

  it('drives nothing while they have only asked', async () => {
    const { customer, transactionId } = await aStuckCustomer();
    const agent = await helped(customer);
    (await asking(agent, transactionId)).body;

    expect((await call('take-over', { ...agent, path: { transactionId } })).code).toBe(
      'take-over-not-consented',
    );
  });
});

describe('consent', () => {
  it('is asked for on the customer’s own devices: who, for what, and for how long', async () => {
    const { customer, transactionId } = await aStuckCustomer();
    const agent = await helped(customer);

    (await asking(agent, transactionId, 15)).body;

    for (const by of [customer.phone, customer.web]) {
      expect(await shownTo(by)).toMatchObject({
        role: 'agent',
        unit: 'remote-1',
        consent: { state: 'asked', transactionId, purpose: 'fill-in-together', minutes: 15 },
      });
    }
  });

  it('lets the agent drive that one transaction, and no other', async () => {
    const { customer, transactionId } = await aStuckCustomer();
    const other = await begun(customer.web, 'card-replacement');
    const agent = await helped(customer);
    (await asking(agent, transactionId)).body;

    (await answering(customer.phone, transactionId)).body;

    expect((await call('take-over', { ...agent, path: { transactionId } })).body).toMatchObject({
      holder: { channel: 'contact-centre', here: true },
      answers: { loan: { amountMinor: 1_230_000 } },
    });
    expect((await call('take-over', { ...agent, path: { transactionId: other } })).code).toBe(
      'take-over-not-consented',
    );
  });

  it('that is refused changes nothing', async () => {
    const { customer, transactionId } = await aStuckCustomer();
    const agent = await helped(customer);
    (await asking(agent, transactionId)).body;

    (await answering(customer.phone, transactionId, 'refused')).body;

    expect((await call('take-over', { ...agent, path: { transactionId } })).code).toBe(
      'take-over-not-consented',
    );
    expect(await whatIsIn(customer)).toContain('withheld');
  });

  it('that is taken back in the middle stops the agent at once, and lays down what they held', async () => {
    const { customer, transactionId } = await aStuckCustomer();
    const agent = await helped(customer);
    await letDrive(customer, agent, transactionId);

    (await answering(customer.phone, transactionId, 'refused')).body;

    expect((await answeringStep(agent, transactionId, 'employment', employment)).problem).toMatchObject({
      code: 'take-over-not-consented',
      status: 403,
    });
    expect(
      (await call('take-over', { by: customer.phone, path: { transactionId } })).body.holder,
    ).toMatchObject({
      channel: 'mobile',
    });
    expect(JSON.stringify(await seenBy(agent, transactionId))).not.toContain('1230000');
  });

  it('ends by itself: from that minute on the agent drives nothing, also before anybody has written it down', async () => {
    const { customer, transactionId } = await aStuckCustomer();
    const agent = await helped(customer);
    await letDrive(customer, agent, transactionId);
    later(10 * MINUTE_MS);

    expect((await answeringStep(agent, transactionId, 'employment', employment)).code).toBe(
      'take-over-not-consented',
    );
    expect(
      (await call('take-over', { by: customer.web, path: { transactionId } })).body.holder,
    ).toMatchObject({
      channel: 'web',
    });
  });

  it('that ended by itself is written down by the clock, which lays down what the agent held', async () => {
    const { customer, transactionId } = await aStuckCustomer();
    await letDrive(customer, await helped(customer), transactionId);
    later(10 * MINUTE_MS);

    await wakeSessions();

    const { body } = await call('read-session', { by: customer.web });
    expect(body.assistance?.consent).toBeUndefined();
    expect(body.transactions[0]?.holder).toBeUndefined();
    expect((await recordsOf(customer)).at(-1)).toMatchObject({ what: 'ended', by: 'bank' });
  });

  it('goes with the sign-in that gave it', async () => {
    const { customer, transactionId } = await aStuckCustomer();
    const agent = await helped(customer);
    (await asking(agent, transactionId)).body;
    (await answering(customer.phone, transactionId)).body;

    (await call('detach-channel', { by: customer.web, path: { attachmentId: customer.phone.sid ?? '' } }))
      .body;

    expect((await call('take-over', { ...agent, path: { transactionId } })).code).toBe(
      'take-over-not-consented',
    );
  });

  it('is not given late: a question that waited too long is none any more', async () => {
    const { customer, transactionId } = await aStuckCustomer();
    (await asking(await helped(customer), transactionId)).body;
    later(assistanceLimits.askLivesMs);

    expect((await answering(customer.phone, transactionId)).code).toBe('consent-not-asked');
  });

  it('is given to whom the customer saw, and not to who came after', async () => {
    const { customer, transactionId } = await aStuckCustomer();
    (await asking(await helped(customer), transactionId)).body;
    const { assistanceId = '' } = (await shownTo(customer.phone)) ?? {};
    (await asking(await helped(customer), transactionId)).body;

    const body = { assistanceId, answer: 'given' };

    expect((await call('answer-take-over', { by: customer.phone, path: { transactionId }, body })).code).toBe(
      'consent-not-asked',
    );
  });

  it('is asked for so often and no more: nobody is asked until they give in', async () => {
    const { customer, transactionId } = await aStuckCustomer();
    const agent = await helped(customer);
    for (let each = 0; each < assistanceLimits.asksMax; each += 1) (await asking(agent, transactionId)).body;

    const refused = await asking(agent, transactionId);

    expect(refused.problem).toMatchObject({ code: 'too-many-tries', status: 429 });
  });

  it('is given by the customer alone: no agent answers for them', async () => {
    const { customer, transactionId } = await aStuckCustomer();
    const agent = await helped(customer);
    (await asking(agent, transactionId)).body;
    const assistanceId = (await shownTo(customer.web))?.assistanceId;

    const refused = await call('answer-take-over', {
      ...agent,
      path: { transactionId },
      body: { assistanceId, answer: 'given' },
    });

    expect(refused.code).toBe('scope-missing');
  });

  const inPerson = (agent: Helping, transactionId: string, reference = 'CA12345AB') =>
    call('record-consent', {
      ...agent,
      path: { transactionId },
      body: {
        purpose: 'fill-in-together',
        minutes: 10,
        evidence: { document: 'identity-card', reference },
      },
    });

  it('is recorded in a branch with what was shown, and the number of it is kept nowhere', async () => {
    const { customer, transactionId } = await aStuckCustomer();
    const agent = await helped(customer, anAgent(inTheBranch));

    const { text } = await inPerson(agent, transactionId);

    expect((await call('take-over', { ...agent, path: { transactionId } })).status).toBe(200);
    const records = await recordsOf(customer);
    expect(records.find(({ what }) => what === 'consented')).toMatchObject({
      by: 'staff',
      consent: { transactionId, givenOn: 'branch', evidence: { document: 'identity-card' } },
    });
    const { session } = await loadSession(customer.customerId);
    expect(JSON.stringify([records, session, text])).not.toContain('CA12345AB');
    expect((await shownTo(customer.phone))?.consent).toMatchObject({ state: 'given', givenOn: 'branch' });
  });

  it('is not written down against a "no" that the customer said on a device of theirs', async () => {
    const { customer, transactionId } = await aStuckCustomer();
    const agent = await helped(customer, anAgent(inTheBranch));
    (await inPerson(agent, transactionId)).body;
    (await answering(customer.phone, transactionId, 'refused')).body;

    expect((await inPerson(agent, transactionId)).code).toBe('consent-not-possible-here');

    (await asking(agent, transactionId)).body;
    expect((await answering(customer.phone, transactionId)).status).toBe(200);
  });

  it('cannot be recorded at the other end of a line', async () => {
    const { customer, transactionId } = await aStuckCustomer();

    const refused = await inPerson(await helped(customer), transactionId);

    expect(refused.problem).toMatchObject({
      code: 'consent-not-possible-here',
      continueOn: ['mobile', 'web'],
    });
  });
});

describe('what only the customer may do', () => {
  it.each([
    ['agree to terms', 'terms', { agreed: true }],
    ['sign', 'approval', undefined],
  ])('no agent may: to %s', async (_, at, answer) => {
    const { customer, transactionId } = await aStuckCustomer();
    await answered(customer.web, transactionId, 'employment', employment);
    await answered(customer.web, transactionId, 'income', { netMonthlyMinor: 290_000 });
    await answered(customer.web, transactionId, 'expenses', { housingMinor: 50_000, otherLoansMinor: 0 });
    if (at === 'approval') await answered(customer.web, transactionId, 'terms', { agreed: true });
    const agent = await helped(customer, aSpecialist());
    await letDrive(customer, agent, transactionId);
    const path = { transactionId };

    const refused = answer
      ? await answeringStep(agent, transactionId, at, answer)
      : await call('approve-transaction', { ...agent, path, body: await signed(customer, transactionId) });

    expect(refused.status).toBe(403);
    expect(refused.problem).toMatchObject(
      answer
        ? { code: 'step-for-customer-only', continueOn: ['mobile', 'web', 'atm'] }
        : { code: 'scope-missing' },
    );
  });

  it.each(['step-back', 'cancel-transaction'] as const)(
    'no agent may: to undo what they approved and what is set aside for it, by %s',
    async (door) => {
      const customer = await aCustomer();
      const transactionId = await aPreparedWithdrawal(customer);
      await attached(customer.web);
      const agent = await helped(customer);
      await letDrive(customer, agent, transactionId);
      const balance = async () => (await call('read-accounts', { by: customer.web })).body;
      const before = await balance();

      const refused = await call(door, { ...agent, path: { transactionId } });

      expect(refused.problem).toMatchObject({
        status: 403,
        code: 'step-for-customer-only',
        continueOn: ['atm'],
      });
      const { session } = await loadSession(customer.customerId);
      const [kept] = session.transactions;
      expect([kept?.at, kept?.approval, kept?.money]).toEqual([
        'collection',
        expect.anything(),
        { hold: expect.anything() },
      ]);
      expect(await balance()).toEqual(before);
      expect(await whatIsIn(customer)).toContain('tried');
      const body = { to: 'atm' };
      expect((await call('hand-back', { ...agent, path: { transactionId }, body })).status).toBe(200);
    },
  );
});

describe('a role', () => {
  const atIncome = async () => {
    const stuck = await aStuckCustomer();
    await answered(stuck.customer.web, stuck.transactionId, 'employment', employment);
    return stuck;
  };

  it('that may not see a field may not fill it: out of role is 403, with consent or without', async () => {
    const { customer, transactionId } = await atIncome();
    const agent = await helped(customer);
    await letDrive(customer, agent, transactionId);
    const path = { transactionId };

    const refused = [
      await answeringStep(agent, transactionId, 'income', { netMonthlyMinor: 1 }),
      await call('save-draft', { ...agent, path, body: { step: 'income', draft: { netMonthlyMinor: 1 } } }),
    ];

    for (const { problem } of refused)
      expect(problem).toMatchObject({ code: 'role-insufficient', status: 403 });
  });

  it('of a specialist may, with consent', async () => {
    const { customer, transactionId } = await atIncome();
    const agent = await helped(customer, aSpecialist());
    await letDrive(customer, agent, transactionId);

    expect((await answeringStep(agent, transactionId, 'income', { netMonthlyMinor: 290_000 })).status).toBe(
      200,
    );
  });
});

describe('masked fields', () => {
  const secrets = { income: 7_654_321, drafted: 1_357_913, housing: 2_468_642, loan: 4_320_000 };

  /** A customer of whom each value is like no other number, so that it is found wherever it goes. */
  async function aRevealingCustomer() {
    const customer = await aCustomer();
    await enrolled(customer);
    await attached(customer.web);
    const { web } = customer;
    const transactionId = await begun(web, 'loan-application');
    await answered(web, transactionId, 'loan', { purpose: 'home', amountMinor: secrets.loan, months: 60 });
    await answered(web, transactionId, 'household', { adults: 2, children: 1, housing: 'rented' });
    await answered(web, transactionId, 'employment', employment);
    await answered(web, transactionId, 'income', { netMonthlyMinor: secrets.income });
    const draft = { housingMinor: secrets.drafted, otherLoansMinor: 'eighty', note: 'my secret note' };
    await call('save-draft', { by: web, path: { transactionId }, body: { step: 'expenses', draft } });
    return { customer, transactionId };
  }

  const financial = [String(secrets.income), String(secrets.drafted), 'eighty', 'my secret note'];
  const personal = [String(secrets.loan), 'Tightrope walker'];

  it('never leave the server, in any answer that an agent gets, driving or not', async () => {
    const { customer, transactionId } = await aRevealingCustomer();
    const agent = await helped(customer);
    const path = { transactionId };

    const looking = [await call('read-session', agent), await call('read-transaction', { ...agent, path })];
    const asked = [await asking(agent, transactionId)];
    await answering(customer.phone, transactionId);
    const key = newKey();
    const drives = [
      await call('take-over', { ...agent, path, key }),
      await call('take-over', { ...agent, path, key }),
      await call('read-session', agent),
      await call('read-transaction', { ...agent, path }),
      await answeringStep(agent, transactionId, 'expenses', { housingMinor: 'x', otherLoansMinor: 1 }),
      await call('step-back', { ...agent, path }),
      await call('save-draft', { ...agent, path, seen: 1, body: { step: 'expenses', draft: {} } }),
      await call('hand-back', { ...agent, path, body: { to: 'mobile' } }),
    ];
    const after = [await call('read-session', agent)];

    for (const { text } of [...looking, ...asked, ...after]) {
      for (const secret of [...financial, ...personal]) expect(text).not.toContain(secret);
    }
    for (const { text } of drives) for (const secret of financial) expect(text).not.toContain(secret);
    expect(drives[3]?.text).toContain('Tightrope walker');
    const { step } = (await call('read-transaction', { ...agent, path })).body;
    expect(step?.masked?.toSorted()).toEqual(['housingMinor', 'otherLoansMinor']);
  });

  it('tell an agent neither the customer’s sign-ins nor their devices', async () => {
    const { customer } = await aRevealingCustomer();
    const agent = await helped(customer);

    const { text } = await call('read-session', agent);

    expect(text).not.toContain(customer.phone.sid);
    expect(text).not.toContain(customer.web.sid);
    expect(JSON.parse(text).devices).toEqual([]);
  });

  it('tell the customer not who it is, but in which role and where', async () => {
    const { customer } = await aRevealingCustomer();
    const { by } = await helped(customer);

    const { text } = await call('read-session', { by: customer.web });

    expect(text).not.toContain(by.sub);
    expect(text).toContain('remote-1');
  });

  it('of money are shown to whom the customer lets drive, and to nobody else', async () => {
    const customer = await aCustomer({ has: [{ amountMinor: 7_777_700, currency: 'EUR' }] });
    await enrolled(customer);
    await attached(customer.web);
    const transactionId = await begun(customer.web, 'cash-withdrawal');
    await answered(customer.web, transactionId, 'amount', { accountId: 'current', amountMinor: 77_000 });
    await call('take-over', { by: customer.phone, path: { transactionId } });
    const approval = await signed(customer, transactionId);
    (await call('approve-transaction', { by: customer.phone, path: { transactionId }, body: approval })).body;
    const agent = await helped(customer);

    const looking = await call('read-transaction', { ...agent, path: { transactionId } });
    await letDrive(customer, agent, transactionId);
    const drives = await call('read-transaction', { ...agent, path: { transactionId } });

    expect(looking.text).not.toContain('77000');
    expect(looking.text).not.toContain('770.00');
    expect(looking.body.money).toMatchObject({ state: 'held' });
    expect(drives.body.money).toMatchObject({ held: { amountMinor: 77_000 } });
    expect(drives.text).not.toContain('7777700');
  });
});

describe('an agent and the customer at once', () => {
  it('race as two channels do: of one version exactly one wins', async () => {
    const { customer, transactionId } = await aStuckCustomer();
    const agent = await helped(customer);
    (await asking(agent, transactionId)).body;
    (await answering(customer.phone, transactionId)).body;
    const { version: seen } = await call('read-session', { by: customer.web });
    const path = { transactionId };

    const both = await Promise.all([
      call('take-over', { ...agent, path, seen }),
      call('save-draft', { by: customer.web, path, seen, body: { step: 'employment', draft: { a: 1 } } }),
    ]);

    expect(both.map(({ status }) => status).sort()).toEqual([200, 412]);
  });

  it('may call their requests alike: a key of the one is none of the other’s', async () => {
    const { customer, transactionId } = await aStuckCustomer();
    const agent = await helped(customer);
    (await asking(agent, transactionId)).body;
    (await answering(customer.phone, transactionId)).body;
    const [key, path] = [newKey(), { transactionId }];
    (await call('take-over', { by: customer.phone, path, key })).body;

    const { body, replayed } = await call('take-over', { ...agent, path, key });

    expect(replayed).toBe(false);
    expect(body.holder).toMatchObject({ channel: 'contact-centre', here: true });
  });

  it('wait for each other as with a machine: the customer takes over when they have ended it', async () => {
    const { customer, transactionId } = await aStuckCustomer();
    const agent = await helped(customer);
    await letDrive(customer, agent, transactionId);
    const taken = () => call('take-over', { by: customer.web, path: { transactionId } });
    const held = await taken();

    const assistanceId = (await shownTo(customer.web))?.assistanceId ?? '';
    (await call('dismiss-assistance', { by: customer.web, path: { assistanceId } })).body;

    expect(held.problem).toMatchObject({ code: 'transaction-held', holder: { channel: 'contact-centre' } });
    expect((await taken()).body.holder).toMatchObject({ channel: 'web', here: true });
  });

  it('are told apart when somebody ends an assistance late: another one goes on', async () => {
    const { customer } = await aStuckCustomer();
    await helped(customer);
    const first = (await shownTo(customer.web))?.assistanceId ?? '';
    const second = await helped(customer);

    const late = await call('dismiss-assistance', { by: customer.web, path: { assistanceId: first } });

    expect(late.code).toBe('assistance-not-found');
    expect((await call('read-session', second)).status).toBe(200);
  });

  it('leave no way back in to a customer who has signed out', async () => {
    const { customer } = await aStuckCustomer();
    await helped(customer);
    const assistanceId = (await shownTo(customer.web))?.assistanceId ?? '';
    const { phone, web } = customer;
    (await call('detach-channel', { by: web, path: { attachmentId: phone.sid ?? '' } })).body;

    const refused = await call('dismiss-assistance', { by: phone, path: { assistanceId } });

    expect(refused.code).toBe('signed-out');
    expect(
      (
        await call('dismiss-assistance', {
          by: signIn(customer.customerId, clients.web),
          path: { assistanceId },
        })
      ).status,
    ).toBe(200);
  });
});

describe('handing back', () => {
  async function handedBack(to: 'mobile' | 'web' | 'atm', fill = true) {
    const { customer, transactionId } = await aStuckCustomer();
    const agent = await helped(customer);
    await letDrive(customer, agent, transactionId);
    if (fill) (await answeringStep(agent, transactionId, 'employment', employment)).body;
    const answer = await call('hand-back', { ...agent, path: { transactionId }, body: { to } });
    return { customer, transactionId, agent, answer };
  }

  it.each(['mobile', 'web'] as const)(
    'puts the baton on the customer’s %s, at the exact step',
    async (to) => {
      const { customer, transactionId, answer } = await handedBack(to);
      answer.body;

      const by = to === 'mobile' ? customer.phone : customer.web;
      const { body } = await call('read-transaction', { by, path: { transactionId } });
      expect(body).toMatchObject({ holder: { channel: to, here: true }, step: { name: 'income' } });
    },
  );

  it('shows what the agent did', async () => {
    const { customer, transactionId } = await handedBack('mobile');

    const { body } = await call('read-transaction', { by: customer.phone, path: { transactionId } });

    expect(body.assistedOn).toEqual({ employment: 'contact-centre' });
    expect(body.answers?.['employment']).toEqual(employment);
  });

  it('makes an answer the customer’s own again, once they answer anew', async () => {
    const { customer, transactionId } = await handedBack('mobile');
    const by = customer.phone;
    (await call('step-back', { by, path: { transactionId } })).body;

    const { assistedOn } = await answered(by, transactionId, 'employment', employment);

    expect(assistedOn).toBeUndefined();
  });

  it('ends the consent: to drive again is to ask again', async () => {
    const { agent, transactionId } = await handedBack('mobile');

    expect((await call('take-over', { ...agent, path: { transactionId } })).code).toBe(
      'take-over-not-consented',
    );
  });

  it('refuses a channel that cannot go on', async () => {
    const { answer } = await handedBack('atm', false);

    expect(answer.problem).toMatchObject({ code: 'channel-cannot-continue', continueOn: ['mobile', 'web'] });
  });

  it('leaves it for the customer to take up, where they are not on that channel', async () => {
    const customer = await aCustomer();
    await attached(customer.web);
    const transactionId = await begun(customer.web, 'loan-application');
    const agent = await helped(customer);
    await letDrive(customer, agent, transactionId);

    (await call('hand-back', { ...agent, path: { transactionId }, body: { to: 'mobile' } })).body;

    await attached(customer.phone);
    const { body } = await call('take-over', { by: customer.phone, path: { transactionId } });
    expect(body).toMatchObject({ holder: { channel: 'mobile' }, step: { name: 'loan' } });
  });
});

describe('the audit', () => {
  it('has every look and every deed of an agent, in order, with the consent that it rests on', async () => {
    const { customer, transactionId } = await aStuckCustomer();
    const agent = await helped(customer);
    (await call('read-session', agent)).body;
    await letDrive(customer, agent, transactionId);
    (await answeringStep(agent, transactionId, 'employment', employment)).body;
    (await call('hand-back', { ...agent, path: { transactionId }, body: { to: 'mobile' } })).body;
    (await call('end-assistance', agent)).body;

    const records = await recordsOf(customer);

    expect(records.map(({ what, by }) => `${what} by ${by}`)).toEqual([
      'opened by staff',
      'looked by staff',
      'asked by staff',
      'consented by customer',
      'did by staff',
      'did by staff',
      'handed-back by staff',
      'ended by staff',
    ]);
    expect(records[5]).toMatchObject({
      staffId: agent.by.sub,
      about: { door: 'answer-step', transactionId, step: 'employment' },
      consent: { transactionId, purpose: 'fill-in-together', givenOn: 'web' },
    });
    expect(JSON.stringify(records)).not.toContain('Tightrope walker');
  });

  it('has a look before anything is shown: where it cannot be written, nothing is', async () => {
    const { customer } = await aStuckCustomer();
    const agent = await helped(customer);
    const table = process.env['AUDIT_TABLE'];
    process.env['AUDIT_TABLE'] = 'there-is-no-such-table';

    const shown = await call('read-session', agent);
    process.env['AUDIT_TABLE'] = table;

    expect(shown.status).toBe(500);
    expect(shown.text).not.toContain('loan');
  });

  it('has a deed by the very write that does it: where it cannot be written, nothing is done', async () => {
    const { customer, transactionId } = await aStuckCustomer();
    const agent = await helped(customer);
    await letDrive(customer, agent, transactionId);
    const { version } = (await loadSession(customer.customerId)).session;
    const table = process.env['AUDIT_TABLE'];
    process.env['AUDIT_TABLE'] = 'there-is-no-such-table';

    const done = await answeringStep(agent, transactionId, 'employment', employment);
    process.env['AUDIT_TABLE'] = table;

    expect(done.status).toBe(500);
    expect((await loadSession(customer.customerId)).session.version).toBe(version);
  });

  it('has a repeat as a look, since it shows what it did before', async () => {
    const { customer, transactionId } = await aStuckCustomer();
    const agent = await helped(customer);
    const [key, path] = [newKey(), { transactionId }];
    (await asking(agent, transactionId)).body;
    (await answering(customer.phone, transactionId)).body;
    (await call('take-over', { ...agent, path, key })).body;

    (await call('take-over', { ...agent, path, key })).body;

    expect((await whatIsIn(customer)).slice(-2)).toEqual(['did', 'looked']);
  });

  it('has no line for a look that showed nothing new', async () => {
    const { customer } = await aStuckCustomer();
    const agent = await helped(customer);
    const { version } = await call('read-session', agent);
    const before = await recordsOf(customer);

    const { status } = await call('read-session', { ...agent, headers: { 'if-none-match': `"${version}"` } });

    expect(status).toBe(304);
    expect(await recordsOf(customer)).toEqual(before);
  });
});

describe('what is kept of an assistance', () => {
  it('is in the customer’s export by role, and nothing of it that opens anything or says who it was', async () => {
    const { customer } = await aStuckCustomer();
    const { by, assistance } = await helped(customer);
    const { session } = await loadSession(customer.customerId);
    const helpCode = await helpCodeOf(customer.web);

    const { text } = await call('export-data', { by: customer.phone });

    const { passHash, signInHash } = session.assistance ?? {};
    for (const secret of [by.sub, by.sid, assistance, passHash, signInHash, helpCode, 'sealed']) {
      expect(text).not.toContain(secret);
    }
    expect(passHash).toHaveLength(43);
  });

  it('of who it was stands in the audit alone: no event that is told names them', async () => {
    const { customer, transactionId } = await aStuckCustomer();
    const helpCode = await helpCodeOf(customer.web);
    const by = anAgent();
    let agent: Helping = { by, assistance: '' };

    const changes = await changesOf(
      customer.customerId,
      async () => {
        agent = { by, assistance: (await opening(by, helpCode)).body.pass };
      },
      () => asking(agent, transactionId),
      () => answering(customer.web, transactionId),
      () => call('take-over', { ...agent, path: { transactionId } }),
      () => call('end-assistance', agent),
    );

    const told = changes.flatMap(({ before, after }) =>
      outboxOf({ dynamodb: { NewImage: after, ...(before && { OldImage: before }) } } as never),
    );
    expect(told.map(({ type }) => type)).toEqual(
      expect.arrayContaining(['AssistanceOpened', 'TakeOverAsked', 'TakeOverAnswered', 'AssistanceEnded']),
    );
    expect(JSON.stringify(told)).not.toContain(by.sub);
    expect(JSON.stringify(told)).not.toContain(by.sid);
  });

  it('is gone with an erasure', async () => {
    const { customer } = await aStuckCustomer();
    await helped(customer);
    await helpCodeOf(customer.web);

    (await call('erase-data', { by: customer.phone })).body;

    const { session } = await loadSession(customer.customerId);
    expect([session.assistance, session.helpCode]).toEqual([undefined, undefined]);
  });
});
