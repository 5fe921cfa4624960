import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Running, run } from '../../infra/local/run.ts';
import { seed } from '../../infra/local/seed/seed.ts';
import type { TransactionView } from '../simulators/customer-channel.ts';
import type { Phone } from '../simulators/phone.ts';
import { signIn } from '../simulators/sign-in.ts';
import type { WebBank } from '../simulators/web-bank.ts';
import {
  anna,
  atTheMachine,
  bruno,
  chloe,
  david,
  elena,
  fabio,
  onThePhone,
  onTheWeb,
  type Stage,
} from './story/stage.ts';
import { type Release, releasesWithNextTransfer } from './support/release.ts';

const SLOW_MS = 300_000;

/** Of the functions that know definitions, those that these stories run: a deployment replaces them one after the other. */
const replaced = [
  'answer-step',
  'approve-transaction',
  'attach-channel',
  'authorize-withdrawal',
  'begin-visit',
  'cancel-transaction',
  'choose-offers',
  'complete-withdrawal',
  'deliver-notice',
  'enrol-device',
  'plan-reminders',
  'read-session',
  'relay-events',
  'start-transaction',
  'sweep-journal',
  'take-over',
  'tell-live',
  'wake-sessions',
] as const;

const codeOfToday = join(import.meta.dirname, '..', '..', 'build', 'functions');

const payee = { name: 'Casa Verde', iban: 'DE89370400440532013000' };
const amount = { accountId: 'current', amountMinor: 12_00 };

/** Of how many steps: three of the transfer as it is published, four of the next. */
const stepsOf = ({ progress }: TransactionView) => progress.of;

describe('a deployment while transactions are open', () => {
  const dataFolder = mkdtempSync(join(tmpdir(), 'staffetta-deploys-'));
  const releases: Record<'today' | 'announcing' | 'beginning', Release> = {
    today: new Map(replaced.map((name) => [name, join(codeOfToday, name)])),
    announcing: new Map(),
    beginning: new Map(),
  };
  let runs: keyof typeof releases = 'today';
  let bank: Running;

  const stage = (): Stage => ({ ...bank, keyFile: join(dataFolder, 'identity', 'atm-network-key.json') });
  const deploy = (release: keyof typeof releases) => {
    if (runs !== release) bank.deploy(releases[release]);
    runs = release;
  };

  /** Function by function, and after every third a customer goes on: so each time old and new are mixed. */
  const roll = async (release: keyof typeof releases, meanwhile: () => Promise<unknown>) => {
    for (const [at, each] of [...releases[release]].entries()) {
      bank.deploy(new Map([each]));
      if (at % 3 === 2) await meanwhile();
    }
    runs = release;
  };

  beforeAll(async () => {
    bank = await run({ port: 0, dataFolder, quiet: true, seed });
    Object.assign(releases, await releasesWithNextTransfer(replaced, join(dataFolder, 'releases')));
  }, SLOW_MS);

  afterAll(async () => {
    await bank?.stop();
    rmSync(dataFolder, { recursive: true, force: true });
  });

  it(
    'lets each be finished on the version that it began on, whichever functions are old or new, and fails nobody',
    async () => {
      const phone = await enrolledPhone(stage(), anna);
      const justBegun = await phone.start('transfer');
      const web = await onTheWeb(stage(), chloe);
      const { id: halfway } = await web.start('transfer');
      await web.answer(halfway, 'payee', payee);
      const other = await onTheWeb(stage(), david);
      const { id: waiting } = await other.start('transfer');
      await other.answer(waiting, 'payee', payee);
      await other.answer(waiting, 'amount', amount);
      const brunos = await enrolledPhone(stage(), bruno);
      const { id: prepared } = await brunos.start('cash-withdrawal');
      await brunos.approve(
        await brunos.answer(prepared, 'amount', { accountId: 'current', amountMinor: 50_00 }),
      );
      const traffic = beginAndCancel(await onTheWeb(stage(), elena));

      await roll('announcing', traffic.goOn);
      expect(new Set(traffic.steps)).toEqual(new Set([3]));
      await phone.answer(justBegun.id, 'payee', payee);
      await roll('beginning', traffic.goOn);
      const begunAfter = await (await onTheWeb(stage(), fabio)).start('transfer');

      const asked = await phone.answer(justBegun.id, 'amount', amount);
      const chloes = await enrolledPhone(stage(), chloe);
      await chloes.takeOver(halfway);
      const davids = await enrolledPhone(stage(), david);
      const finished = [
        await phone.approve(asked),
        await chloes.approve(await chloes.answer(halfway, 'amount', amount)),
        await davids.approve(await davids.takeOver(waiting)),
      ];
      const atm = await atTheMachine(stage());
      await atm.readCard('tok_bruno-debit');
      await atm.takeOver(prepared);
      const collected = await atm.dispensed(await atm.authorize(prepared), {
        amountMinor: 50_00,
        currency: 'EUR',
      });

      expect(finished.map(({ outcome }) => outcome)).toEqual(['completed', 'completed', 'completed']);
      expect(finished.map(stepsOf)).toEqual([3, 3, 3]);
      expect(collected.outcome).toBe('completed');
      expect(stepsOf(begunAfter)).toBe(4);
      await bank.drained();
      expect(failuresIn(dataFolder)).toEqual([]);
    },
    SLOW_MS,
  );

  it(
    'that is taken back too far asks whoever began on the new version to come again, and loses nothing',
    async () => {
      deploy('beginning');
      const phone = await enrolledPhone(stage(), fabio);
      const { accessToken } = await signIn({ ...bank, channel: 'mobile', ...fabio });
      let seen = phone.seen;
      const ask = async (method: string, path: string, key: string, body?: object) => {
        const headers = {
          authorization: `Bearer ${accessToken}`,
          'if-match': seen,
          'idempotency-key': `"${key}-by-fabio-today"`,
        };
        const sent = body && { body: JSON.stringify(body) };
        const typed = body && { 'content-type': 'application/json' };
        const answer = await fetch(`${bank.url}${path}`, {
          method,
          headers: { ...headers, ...typed },
          ...sent,
        });
        seen = answer.headers.get('etag') ?? seen;
        return answer;
      };
      await ask('POST', '/session/attachments', 'attached');
      const begun = await ask('POST', '/session/transactions', 'begun', { kind: 'transfer', another: true });
      const { id } = (await begun.json()) as TransactionView;
      const answers = `/session/transactions/${id}/answers`;
      const answer = { step: 'payee', answer: payee };
      await bank.drained();

      deploy('today');
      const refused = [await ask('GET', '/session', 'read'), await ask('POST', answers, 'answered', answer)];
      const others = await (await onTheWeb(stage(), chloe)).start('transfer');
      deploy('beginning');
      const cameAgain = await ask('POST', answers, 'answered', answer);

      expect(refused.map(({ status }) => status)).toEqual([503, 503]);
      expect(refused.map(({ headers }) => headers.get('retry-after'))).toEqual(['2', '2']);
      expect(await refused[1]?.json()).toMatchObject({
        detail: expect.stringContaining('Nothing of yours is lost'),
      });
      expect(stepsOf(others)).toBe(3);
      expect(cameAgain.status).toBe(200);
      await phone.session();
      await phone.takeOver(id);
      await phone.answer(id, 'amount', amount);
      const ended = await phone.approve(await phone.answer(id, 'purpose', { purpose: 'other' }));
      expect(ended).toMatchObject({ outcome: 'completed', progress: { of: 4 } });
    },
    SLOW_MS,
  );

  it(
    'may be taken back by one release: what began on the new version is finished by functions that know it',
    async () => {
      deploy('beginning');
      const failedBefore = failuresIn(dataFolder).length;
      const phone = await enrolledPhone(stage(), elena);
      const { id } = await phone.start('transfer');
      await phone.answer(id, 'payee', payee);

      await roll('announcing', () => phone.session());
      await phone.answer(id, 'amount', amount);
      const ended = await phone.approve(await phone.answer(id, 'purpose', { purpose: 'rent' }));
      const begunAfter = await phone.start('transfer');

      expect(ended).toMatchObject({ outcome: 'completed', progress: { of: 4 } });
      expect(stepsOf(begunAfter)).toBe(3);
      await bank.drained();
      expect(failuresIn(dataFolder).slice(failedBefore)).toEqual([]);
    },
    SLOW_MS,
  );
});

async function enrolledPhone(stage: Stage, customer: typeof anna): Promise<Phone> {
  const phone = await onThePhone(stage, customer);
  await phone.enrol('Phone of today');
  return phone;
}

/** Somebody who begins a transfer, answers, and thinks better of it, again and again; one deed at each call. */
function beginAndCancel(web: WebBank) {
  const steps: number[] = [];
  let open: string | undefined;
  let isAnswered = false;
  return {
    steps,
    goOn: async () => {
      if (open === undefined) {
        const begun = await web.start('transfer');
        steps.push(stepsOf(begun));
        open = begun.id;
        isAnswered = false;
      } else if (!isAnswered) {
        await web.answer(open, 'payee', payee);
        isAnswered = true;
      } else {
        await web.cancel(open);
        open = undefined;
      }
    },
  };
}

/** What any function wrote into its log of a failure: a 5xx, or an event that was not dealt with. */
function failuresIn(dataFolder: string): string[] {
  const folder = join(dataFolder, 'logs');
  return readdirSync(folder)
    .flatMap((file) => readFileSync(join(folder, file), 'utf8').split('\n'))
    .filter((line) => /"level":"ERROR"|\tERROR\t/.test(line));
}
