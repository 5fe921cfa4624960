import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { KEPT_S } from '../../shared/aws/journal/journal.ts';
import { restrictedSince } from '../../shared/aws/sessions/restricted-since.ts';
import { sessionsTable, tables } from '../../shared/contract/tables.ts';
import { lakeFolders } from '../../shared/measures/lake-folders.ts';
import { DAY_S, retention, retentionDays, retentionTable } from '../../shared/privacy/retention.ts';
import { treatmentOf } from '../../shared/privacy/treatment-of.ts';
import { limits } from '../../shared/session/limits.ts';
import { synthesizeHouse } from '../support/synthesized-house.ts';

const LogGroup = z.object({ RetentionInDays: z.number() });
const Archive = z.object({ RetentionDays: z.number() });
const Queue = z.object({
  MessageRetentionPeriod: z.number().optional(),
  RedrivePolicy: z.object({}).optional(),
});
const Bucket = z.object({
  LifecycleConfiguration: z.object({
    Rules: z.array(z.object({ Prefix: z.string(), ExpirationInDays: z.number(), Status: z.string() })),
  }),
});
const Table = z.object({
  PointInTimeRecoverySpecification: z.object({
    PointInTimeRecoveryEnabled: z.literal(true),
    RecoveryPeriodInDays: z.number().optional(),
  }),
});

const { stateful, measures, stateless } = synthesizeHouse();
const propertiesOf = <Shape extends z.ZodType>(type: string, shape: Shape) =>
  [stateful, measures, stateless].flatMap((template) =>
    template.all(type, shape).map(({ properties }) => properties),
  );

/** What AWS keeps when a template says nothing. */
const recoveryDaysByDefault = 35;

describe('what is deployed keeps data as long as is said, and no longer', () => {
  it('logs', () => {
    const kept = propertiesOf('AWS::Logs::LogGroup', LogGroup).map((group) => group.RetentionInDays);

    expect(new Set(kept)).toEqual(new Set([retentionDays.logs]));
  });

  it('the archive of events', () => {
    const kept = propertiesOf('AWS::Events::Archive', Archive).map((archive) => archive.RetentionDays);

    expect(kept).toEqual([retentionDays.archive]);
  });

  it('queues, and what could not be dealt with', () => {
    const queues = propertiesOf('AWS::SQS::Queue', Queue);
    const deadLetters = queues.filter(({ RedrivePolicy }) => !RedrivePolicy);

    expect(new Set(deadLetters.map((queue) => queue.MessageRetentionPeriod))).toEqual(
      new Set([retentionDays.deadLetters * DAY_S]),
    );
    // Without a number of its own a queue has the four days of SQS.
    const live = queues.filter(({ RedrivePolicy }) => RedrivePolicy);
    expect(live.map((queue) => queue.MessageRetentionPeriod ?? retentionDays.queues * DAY_S)).toEqual(
      live.map(() => retentionDays.queues * DAY_S),
    );
  });

  it('facts, and what is made of them, each folder of the lake by itself', () => {
    const [lake] = measures.all('AWS::S3::Bucket', Bucket);

    const kept = lake?.properties.LifecycleConfiguration.Rules.map(({ Prefix, ExpirationInDays, Status }) => [
      Prefix,
      ExpirationInDays,
      Status,
    ]);
    expect(kept).toEqual(
      Object.entries(lakeFolders).map(([name, prefix]) => [
        prefix,
        retentionDays[name as keyof typeof lakeFolders],
        'Enabled',
      ]),
    );
  });

  it('backups', () => {
    const backups = propertiesOf('AWS::DynamoDB::Table', Table).map(
      ({ PointInTimeRecoverySpecification }) =>
        PointInTimeRecoverySpecification.RecoveryPeriodInDays ?? recoveryDaysByDefault,
    );

    expect(backups).toEqual(tables.map(() => retentionDays.backups));
  });
});

describe('what the code keeps', () => {
  it('is deleted by itself, in every table of which a row says so', () => {
    const withTimeToLive = tables.filter(({ timeToLive }) => timeToLive !== undefined);

    expect(sessionsTable.timeToLive).toBe('deleteAfterS');
    expect(new Set(withTimeToLive.map(({ timeToLive }) => timeToLive))).toEqual(new Set(['deleteAfterS']));
  });

  it('has the numbers of the table', () => {
    expect(KEPT_S).toBe(retentionDays.journal * DAY_S);
    expect(restrictedSince(0)).toEqual({
      restrictedSinceMs: 0,
      deleteAfterS: retentionDays.afterErasure * DAY_S,
    });
    expect(retentionDays.invitations * DAY_S).toBe(3600);
    expect([retentionDays.offers, retentionDays.offerOutcomes]).toEqual([90, 30]);
    expect([limits.lineLivesMs, limits.liveTicketLivesMs]).toEqual([2 * 3_600_000, 30_000]);
  });
});

const HOUSE = join(import.meta.dirname, '../..');

/** Machines, networks, products, what was learnt of an offer by segment, and the sums of a day. */
const aboutNobody = new Set(['network#', 'product#', 'offer-arms#', 'reconciliation#']);

it('that an answer was counted is remembered for longer than its event can come again', () => {
  const { archive, queues, deadLetters, offerOutcomes } = retentionDays;

  // Replayed on its last day, heard on the last of the queue, sent again on the last of the dead letters.
  expect(offerOutcomes).toBeGreaterThan(archive + queues + deadLetters + queues);
});

describe('the table', () => {
  it('stands in docs/privacy.md as the code has it', () => {
    const page = readFileSync(join(HOUSE, 'docs/privacy.md'), 'utf8');

    expect(page).toContain(retentionTable());
  });

  it('has a row for every kind of item that is written beside a customer’s own, and is about somebody', () => {
    const places = retention.map(({ where }) => where).join(' ');
    const written = globSync('shared/aws/**/*.ts', { cwd: HOUSE, exclude: ['shared/aws/ledger/**'] })
      .flatMap((file) => [...readFileSync(join(HOUSE, file), 'utf8').matchAll(/\bpk: `(?<kind>[a-z-]+#)/g)])
      .flatMap(({ groups }) => groups?.['kind'] ?? []);

    const unnamed = new Set(written.filter((kind) => !places.includes(kind) && !aboutNobody.has(kind)));

    expect(written).toContain('offer-quota#');
    expect([...unnamed]).toEqual([]);
  });

  it('says to the customer why and until when, of everything that an erasure leaves', () => {
    const left = retention.filter(({ onErasure }) => onErasure !== 'erased');

    expect(left.filter(({ why, until }) => !why || !until)).toEqual([]);
  });

  it.each([
    ['session', 'stays'],
    ['claim#k1', 'restricted'],
    ['consent#e1', 'restricted'],
    ['offers', 'its-room'],
    ['offer-inbox#web#p0k3v9x1m2a7', 'deleted'],
    ['reminders', 'its-room'],
    ['notice#1', 'deleted'],
    ['timeline#1', 'deleted'],
    ['note#1', 'deleted'],
    ['line#1', 'its-room'],
    ['feedback#t1', 'deleted'],
    ['something-new', 'deleted'],
    ['constructor', 'deleted'],
  ] as const)('an item of %s %s', (sk, treatment) => {
    expect(treatmentOf(sk)).toBe(treatment);
  });
});
