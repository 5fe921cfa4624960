import { type App, CfnOutput, Duration, RemovalPolicy, Stack } from 'aws-cdk-lib';
import { Archive, EventBus } from 'aws-cdk-lib/aws-events';
import { Key } from 'aws-cdk-lib/aws-kms';
import { eventSource } from '../shared/contract/events.ts';
import { auditTable, journalTable, ledgerTable, sessionsTable } from '../shared/contract/tables.ts';
import { firstDay } from '../shared/measures/pseudonym.ts';
import { retentionDays } from '../shared/privacy/retention.ts';
import { AnchorBucket } from './constructs/anchor-bucket.ts';
import { ContractTable } from './constructs/contract-table.ts';
import { DispenseKey } from './constructs/dispense-key.ts';
import { KeptSecret } from './constructs/kept-secret.ts';
import { PushTopic } from './constructs/push-topic.ts';
import { ReminderSchedules } from './constructs/reminder-schedules.ts';
import { type Estate, nameIn } from './house.ts';
import type { Settings } from './settings.ts';

/**
 * How long published events can be replayed, for a consumer that was wrong. Short, because an archive cannot
 * forget one customer: whoever is erased has left it a week later.
 */
const replayable = Duration.days(retentionDays.archive);

/** What must never be lost. CloudFormation refuses to delete it, and deleting it by force leaves the data. */
export class StatefulStack extends Stack {
  readonly estate: Omit<Estate, 'lake' | 'live'>;

  constructor(app: App, id: string, settings: Settings) {
    super(app, id, {
      stackName: nameIn(settings, 'stateful'),
      description:
        'Staffetta: the sessions, the books, the switch journal, the audit, the bus, what is scheduled, and the keys.',
      terminationProtection: true,
    });

    const key = new Key(this, 'data-key', {
      description: 'Encrypts the tables and the secrets.',
      alias: nameIn(settings, 'data'),
      enableKeyRotation: true,
      removalPolicy: RemovalPolicy.RETAIN,
    });
    const sessions = new ContractTable(this, 'sessions', { table: sessionsTable, key });
    const ledger = new ContractTable(this, 'ledger', { table: ledgerTable, key });
    const journal = new ContractTable(this, 'journal', { table: journalTable, key });
    const audit = new ContractTable(this, 'audit', { table: auditTable, key });
    const anchors = new AnchorBucket(this, 'anchors', key);
    const sealKey = new KeptSecret(this, 'seal-key', {
      key,
      description: 'Seals hand-over tickets and invitations.',
      whyNotRotated:
        'A rotation voids every ticket that is out, so a person picks the moment: one command, in docs/deploy.md. A ticket lives minutes, locates without authenticating, and the key never leaves the functions that seal.',
    });
    const cardKey = new KeptSecret(this, 'card-key', {
      key,
      description: 'Makes the token by which a card is known, of its number.',
      whyNotRotated:
        'With another key every card has another token, so a rotation goes with a new directory of cards: docs/deploy.md. No card number is kept from which a token could be made anew.',
    });
    const lotKey = new KeptSecret(this, 'lot-key', {
      key,
      description: 'Draws the lots by which chance holds customers out of an offer.',
      whyNotRotated:
        'With another key others are held out, and every comparison with those who got an offer is worthless. It opens nothing: who knows it and a customer’s id could tell whether they are held out, and no more.',
    });
    const factKey = new KeptSecret(this, 'fact-key', {
      key,
      description: 'Makes what stands for customers and events in the measures: keys, by their first days.',
      whyNotRotated:
        'Under another key every customer counts as another, so the bank picks the day: one command, in docs/deploy.md, adds the next key ahead of its day.',
      named: firstDay,
    });
    const dispenseKey = new DispenseKey(this, 'dispense-key', { alias: nameIn(settings, 'dispense') });
    const bus = new EventBus(this, 'bus', {
      eventBusName: nameIn(settings, 'events'),
      description: 'What happened to sessions and transactions, told after the fact.',
    });
    new Archive(this, 'archive', {
      sourceEventBus: bus,
      eventPattern: { source: [eventSource] },
      retention: replayable,
    });

    const reminders = new ReminderSchedules(this, 'reminders', nameIn(settings, 'reminders'));
    const pushes = new PushTopic(this, 'pushes', key);

    new CfnOutput(this, 'SessionsTableName', { value: sessions.tableName });
    new CfnOutput(this, 'LedgerTableName', { value: ledger.tableName });
    new CfnOutput(this, 'JournalTableName', { value: journal.tableName });
    new CfnOutput(this, 'AuditTableName', { value: audit.tableName });
    new CfnOutput(this, 'AnchorBucketName', { value: anchors.bucketName });
    new CfnOutput(this, 'BusName', { value: bus.eventBusName });
    new CfnOutput(this, 'PushTopicArn', { value: pushes.topicArn });

    this.estate = {
      key,
      sessions,
      ledger,
      journal,
      audit,
      anchors,
      sealKey,
      cardKey,
      lotKey,
      factKey,
      dispenseKey,
      bus,
      reminders,
      pushes,
    };
  }
}
