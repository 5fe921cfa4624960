import { createHash, randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type * as z from 'zod';
import committedEvents from '../../docs/api/asyncapi.json' with { type: 'json' };
import committed from '../../docs/api/openapi.json' with { type: 'json' };
import { readAuditRoute } from '../../shared/contract/audit-routes.ts';
import { documentRoutes, readOpenapiRoute } from '../../shared/contract/document-routes.ts';
import { docsStyle } from '../../shared/contract/openapi/docs-style.ts';
import type { Bytes } from '../../shared/contract/route.ts';
import { routes } from '../../shared/contract/routes.ts';
import { readSessionRoute } from '../../shared/contract/session-routes.ts';
import { switchRoutes } from '../../shared/contract/switch-routes.ts';
import { readTimelineRoute } from '../../shared/contract/timeline-routes.ts';
import type { components } from '../../web/client/schema.generated.ts';
import { AnalystDesk } from '../simulators/analyst-desk.ts';
import type { SessionView } from '../simulators/customer-channel.ts';
import { MarketingDesk } from '../simulators/marketing-desk.ts';
import { OperationsDesk } from '../simulators/operations-desk.ts';
import { castOf } from '../support/casts.ts';
import { asDescribed } from '../support/described-event.ts';
import { zoneWhereItIs } from '../support/zone-of-hour.ts';
import { atmToWeb } from './story/atm-to-web.ts';
import { helpedOnTheWay } from './story/helped-on-the-way.ts';
import { phoneToAtm } from './story/phone-to-atm.ts';
import {
  atTheDesk,
  atTheMachine,
  berto,
  david,
  onThePhone,
  onTheWeb,
  withNoDevice,
  withNothingOpen,
} from './story/stage.ts';
import { inSilence } from './story/tell.ts';
import { webToPhone } from './story/web-to-phone.ts';
import { everythingIsDelivered } from './support/everything-is-delivered.ts';
import { everythingPublished } from './support/everything-published.ts';
import { knock } from './support/knock.ts';
import { clickOnce, mailsAbout, openTheLink } from './support/mails.ts';
import { publishOffer } from './support/publish-offer.ts';
import { problemIn, publishedResponse, readPublished } from './support/published-contract.ts';
import { stage, system } from './support/stage-of-the-test.ts';
import { tokenOfOperators, tokenOfTheNetwork, tokenOn, tokenSaying } from './support/token.ts';
import { type Witnessed, witness } from './support/witness.ts';

/** David has come to the branch, and been identified there: he is the seed's. */
const { chloe, elena } = castOf(import.meta.filename);

/** What every answer must carry, so that a browser that gets hold of it does nothing unwise. */
const everyAnswerSays = {
  'x-content-type-options': 'nosniff',
  'strict-transport-security': expect.stringMatching(/^max-age=\d{7,}/),
  'referrer-policy': 'no-referrer',
};

/** Four stories and every other door, on a machine that has other things to do. */
const STORIES_TIMEOUT_MS = 240_000;

type Offer = components['schemas']['Offer'];

describe('everything that was answered on whole journeys', () => {
  let answers: readonly Witnessed[] = [];

  beforeAll(async () => {
    const { seen, leave } = witness();
    try {
      const offer = await publishOffer('contract', {
        event: 'TransactionCancelled',
        when: { kind: ['transfer'] },
      });
      await phoneToAtm(stage, inSilence);
      await atmToWeb(stage, inSilence);
      await webToPhone(stage, inSilence);
      await helpedOnTheWay(stage, inSilence);
      await theDoorsThatNoStoryOpens();
      await theDoorsOfOffers(offer);
      await theDoorsOfPrivacy();
      await theDoorsOfAnalysts();
      await theDoorsOfAssistance();
      await readPublished();
    } finally {
      leave();
    }
    answers = seen;
  }, STORIES_TIMEOUT_MS);

  const doors = routes.map(({ method, path }) => `${method} ${path}`);

  it.each(doors)('%s was done, and says what its contract says, and nothing else', (door) => {
    const done = answersOf(door).filter(({ status }) => status < 300 || status === 303);

    expect(done.length).toBeGreaterThan(0);
    for (const { route, status, headers, text } of done) {
      const { schema, mediaType = 'application/json' } = route.answer;
      expect(status).toBe(route.answer.status);
      expect(headers.get('content-type')?.split(';')[0]).toBe(status === 303 ? undefined : mediaType);
      if (schema) expect(schema.parse(JSON.parse(text))).toStrictEqual(JSON.parse(text));
    }
  });

  it.each(doors)('%s carries the headers of its contract', async (door) => {
    for (const { route, status, headers } of answersOf(door)) {
      const documented = Object.keys((await publishedResponse(route, status))?.headers ?? {});
      const always = documented.filter((name) => name === 'ETag' || name === 'Location');
      expect(always.filter((name) => !headers.has(name))).toEqual([]);
      if (headers.has('etag')) expect(headers.get('etag')).toMatch(/^"\d{1,15}"$/);
    }
  });

  it.each(doors)('%s may be kept by nobody, unless it is a document', (door) => {
    for (const { route, headers } of answersOf(door)) {
      const isDocument = documentRoutes.some((document) => document.function === route.function);
      expect(headers.get('cache-control')).toBe(isDocument ? 'public, max-age=300' : 'no-store');
    }
  });

  it.each(doors)('%s is safe in a browser', (door) => {
    for (const { headers } of answersOf(door)) {
      expect(Object.fromEntries(headers)).toMatchObject(everyAnswerSays);
      expect(headers.has('server')).toBe(false);
      expect(headers.has('x-powered-by')).toBe(false);
    }
  });

  it('was refused now and then, and said so as a problem', async () => {
    const refused = answers.filter(({ status }) => status >= 400);

    expect(refused.length).toBeGreaterThan(0);
    for (const { route, status, headers, text } of refused) {
      await problemIn(new Response(text, { status, headers }), route);
    }
  });

  it('was told on the bus as the document of the events says, and no otherwise', async () => {
    const events = await everythingPublished();

    for (const event of events) asDescribed(event);
    const types = new Set(events.map(({ type }) => type));
    expect([...types]).toEqual(
      expect.arrayContaining(['TransactionCompleted', 'CashDispensed', 'ReminderPlanned']),
    );
  });

  const answersOf = (door: string) => answers.filter(({ route }) => `${route.method} ${route.path}` === door);

  /** What the four stories leave out, so that every door is opened at least once. */
  async function theDoorsThatNoStoryOpens(): Promise<void> {
    const phone = await onThePhone(stage, david);
    await withNothingOpen(phone);
    await phone.enrol('David’s next phone');
    await phone.prefer({ language: 'en', largeText: true });
    await phone.accounts();
    await phone.notices();
    await phone.lineAddress();
    const [nearest] = await phone.machinesNear({ latitude: 41.899, longitude: 12.473, amountMinor: 20_00 });
    expect(nearest?.terminalId).toBe('atm-0042');

    const web = await onTheWeb(stage, david);
    await web.start('transfer').then(async ({ id }) => {
      await web.answer(id, 'payee', { name: 'Bruno', iban: 'IT60X0542811101000000123456' });
      await web.stepBack(id);
      await web.suspend(id);
      await web.takeOver(id);
      const { ticket } = await web.handOver(id, 'mobile');
      await phone.session();
      await phone.accept(ticket);
      await phone.transaction(id);
    });
    const { attachments } = await phone.session();
    await phone.signOut(attachments.find(({ channel }) => channel === 'web')?.attachmentId ?? '');

    const { id } = await phone.start('cash-withdrawal');
    await phone.approve(await phone.answer(id, 'amount', { accountId: 'current', amountMinor: 20_00 }));
    const atm = await atTheMachine(stage);
    await (await atTheMachine(stage, 'atm-0131')).register({
      name: 'Galleria, machine 131',
      address: 'Piazza del Duomo 21, Milano',
      location: { latitude: 45.46427, longitude: 9.1919 },
      capabilities: ['dispenses-cash', 'cardless', 'prints'],
    });
    await atm.reportCash({ currency: 'EUR', denominationMinor: 10_00, notes: 2_000 });
    const { qr, invitationId } = await atm.showQr();
    await phone.scan(qr);
    await phone.answerInvitation(qr, id, 'confirm');
    await atm.watchQr(invitationId);
    await atm.session();
    const authorization = await atm.authorize(id);
    await atm.reverse(authorization);
    await phone.session();
    const { claimId } = await phone.claim(id, { about: 'cash-not-received' });
    await phone.claims();
    const desk = await OperationsDesk.open(stage);
    await desk.openClaims();
    await desk.reject(david.customerId, claimId);
    await desk.decide(david.customerId, { ...authorization, dispensed: { amountMinor: 0, currency: 'EUR' } });
    await fetch(`${system.cloudUrl}/_local/schedules/reconcile-day`, { method: 'POST' });
    await desk.reconciliation(yesterday());
    const operators = by(await tokenOfOperators());
    await knock(system.url, readTimelineRoute, { headers: by(await tokenOn('mobile', david)) });
    await knock(system.url, readAuditRoute, { path: { customerId: david.customerId }, headers: operators });
    await atm.goodbye();
    await withNothingOpen(phone);
    await phone.judge(id, { score: 3, reason: 'slow' });
    await withNoDevice(phone);
    await theDoorsOfTheSwitch();
  }

  async function theDoorsOfOffers(offer: Offer): Promise<void> {
    const desk = await MarketingDesk.open(stage);
    await desk.catalogue();
    await desk.checkOffer(offer);
    await desk.previewOffer(offer.offerId, 'atm');
    const phone = await onThePhone(stage, elena);
    await withNothingOpen(phone);
    await phone.session();
    await phone.prefer({ timeZone: zoneWhereItIs(12) });
    await phone.say('personalised-offers', 'given');
    await phone.say('offers-by-email', 'given');
    await phone.cancel((await phone.start('transfer')).id);
    await everythingIsDelivered();
    const shown = (await phone.offers()).find(({ offerId }) => offerId === offer.offerId);
    if (!shown) throw new Error('No offer came.');
    const [mail = ''] = mailsAbout(`/offers/${offer.offerId}`, elena.customerId);
    await openTheLink(mail);
    await clickOnce(mail);
    await phone.session();
    await phone.answerOffer(shown, 'saved');
    await phone.session();
    await phone.acceptOffer(shown);
  }

  /** In the branch the customer says yes in person; and ends it from the phone. */
  async function theDoorsOfAssistance(): Promise<void> {
    const phone = await onThePhone(stage, david);
    const { id } = await phone.start('card-replacement', true);
    const desk = await atTheDesk(stage, berto);
    await desk.take('visit', 'visit-000117');
    await desk.session();
    await desk.note('Wants to talk to his wife first.');
    await desk.recordConsent(id, {
      purpose: 'continue-for-you',
      minutes: 5,
      evidence: { document: 'identity-card', reference: 'CA00000AA' },
    });
    await phone.dismissAgent();
    await withNothingOpen(phone);
  }

  async function theDoorsOfAnalysts(): Promise<void> {
    const desk = await AnalystDesk.open(stage);
    await desk.measures();
    await desk.measure('balance', { from: yesterday(), to: yesterday() });
    const { exportId } = await desk.order({ from: yesterday(), to: yesterday() }, 'csv');
    await desk.find(exportId);
    await desk.metrics();
  }

  async function theDoorsOfPrivacy(): Promise<void> {
    const phone = await onThePhone(stage, elena);
    await withNothingOpen(phone);
    await phone.say('personalised-offers', 'objected');
    await phone.takeAlong();
    await phone.erase();
  }

  /** One withdrawal that is completed, and one deposit that is given back, so that nothing is left at the machine. */
  async function theDoorsOfTheSwitch(): Promise<void> {
    const headers = { ...by(await tokenOfTheNetwork()), 'content-type': 'application/json' };
    const sentAt = new Date().toISOString();
    for (const route of switchRoutes) {
      const asked =
        'bytes' in route
          ? asBytes(route, headers)
          : { headers, body: JSON.stringify(exampleOf(route, sentAt)) };
      await knock(system.url, route, asked);
    }
  }
});

const DAY_MS = 24 * 3600 * 1000;
const yesterday = (): string => new Date(Date.now() - DAY_MS).toISOString().slice(0, 10);

/** What the contract gives as an example, of now. */
function exampleOf(
  { body, path }: { readonly body: z.ZodType; readonly path: string },
  sentAt: string,
): object {
  const example = body.meta()?.['example'] as { Tx: object };
  const TxId = { TxDtTm: sentAt, TxRef: path.includes('deposit') ? '000124' : '000123' };
  const givenBack = { TxSts: 'NONE', TtlAccptdAmt: { amountMinor: 0, currency: 'EUR' } };
  return {
    ...example,
    Tx: { ...example.Tx, TxId, ...(path.endsWith('/deposit-completions') && givenBack) },
  };
}

const asBytes = ({ bytes }: { readonly bytes: Bytes }, headers: Record<string, string>) => ({
  headers: { ...headers, 'content-type': 'application/octet-stream' },
  body: Buffer.from(bytes.example, 'hex').toString('latin1'),
});

describe('a session that the caller has already', () => {
  it('is not sent again', async () => {
    const web = await onTheWeb(stage, chloe);
    await web.cancel((await web.start('transfer')).id);
    const token = await tokenOn('web', chloe);
    const ask = (tag: string) =>
      knock(system.url, readSessionRoute, { headers: { ...by(token), 'if-none-match': tag } });

    const [same, older, nonsense] = await Promise.all([ask(web.seen), ask('"1"'), ask('"x"')]);

    expect([same.status, older.status, nonsense.status]).toEqual([304, 200, 200]);
    expect(await same.text()).toBe('');
    expect(same.headers.get('etag')).toBe(web.seen);
    expect(same.headers.get('cache-control')).toBe('no-store');
    expect(older.headers.get('etag')).toBe(web.seen);
  });
});

describe('the published contract', () => {
  it('is the committed one', async () => {
    const { document, events } = await readPublished();

    expect(document).toEqual(committed);
    expect(events).toEqual(committedEvents);
  });

  it('is served to people under a policy that lets nothing else in', async () => {
    const answer = await fetch(`${system.url}/docs`);

    const style = createHash('sha256').update(docsStyle).digest('base64');
    expect(answer.headers.get('content-security-policy')?.split('; ').sort()).toEqual([
      "base-uri 'none'",
      "default-src 'none'",
      "form-action 'none'",
      "frame-ancestors 'none'",
      `style-src 'sha256-${style}'`,
    ]);
    const page = await answer.text();
    expect(page).toContain(`<style>${docsStyle}</style>`);
    expect(page).not.toMatch(/<script|<link|<img|\sstyle=|\son\w+=/);
    expect(Object.fromEntries(answer.headers)).toMatchObject(everyAnswerSays);
  });

  it('is open to everybody, with a token and without', async () => {
    const answer = await knock(system.url, readOpenapiRoute, { headers: by('nonsense') });

    expect(answer.status).toBe(200);
  });
});

describe('the channel', () => {
  const otherwise = {
    'x-channel': 'mobile',
    channel: 'mobile',
    'staffetta-channel': 'mobile',
    'x-client-id': 'staffetta-mobile',
    'user-agent': 'staffetta-mobile',
    'x-device': 'somebody-elses',
    'x-customer-id': 'c-anna',
    'staffetta-visit': `c-anna.${'A'.repeat(24)}`,
  };

  it('is the token’s, whatever the headers say', async () => {
    const token = await tokenOn('web', david);

    const answer = await knock(system.url, readSessionRoute, { headers: { ...by(token), ...otherwise } });

    const { channel, sessionId } = (await answer.json()) as SessionView;
    const davids = await onThePhone(stage, david);
    expect(channel).toBe('web');
    expect(sessionId).toBe((await davids.session()).sessionId);
  });

  it('is the token’s also for what may be done', async () => {
    const phone = await onThePhone(stage, david);
    await withNothingOpen(phone);

    const { error } = await phone.bank.POST('/session/transactions', {
      params: { header: { 'If-Match': phone.seen } },
      body: { kind: 'cash-deposit' },
      headers: Object.fromEntries(Object.keys(otherwise).map((name) => [name, 'atm'])),
    });

    expect(error).toMatchObject({ code: 'kind-not-possible-here', continueOn: ['atm'] });
  });

  it('of a machine is nobody’s without a visit, whatever its token says', async () => {
    const network = await tokenOfTheNetwork();
    const asAnna = await tokenSaying(
      { sub: 'c-anna', sid: randomUUID(), scope: 'session terminal' },
      network,
    );

    const answer = await knock(system.url, readSessionRoute, { headers: by(asAnna) });

    expect(await problemIn(answer, readSessionRoute)).toMatchObject({ code: 'visit-missing' });
  });
});

const by = (token: string) => ({ authorization: `Bearer ${token}` });
