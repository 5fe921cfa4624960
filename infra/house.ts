import type { EventBus } from 'aws-cdk-lib/aws-events';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { CodeOf } from './code.ts';
import type { AnchorBucket } from './constructs/anchor-bucket.ts';
import type { ContractTable } from './constructs/contract-table.ts';
import type { DispenseKey } from './constructs/dispense-key.ts';
import type { KeptSecret } from './constructs/kept-secret.ts';
import type { Lake } from './constructs/lake.ts';
import type { LiveApi } from './constructs/live-api.ts';
import type { PushTopic } from './constructs/push-topic.ts';
import type { ReminderSchedules } from './constructs/reminder-schedules.ts';
import type { Settings } from './settings.ts';

/** What every construct of what runs is built with. */
export interface House {
  readonly settings: Settings;
  readonly estate: Estate;
  readonly codeOf: CodeOf;
}

/** What outlives every deployment, and what functions are granted parts of. */
export interface Estate {
  /** Encrypts all that is kept. */
  readonly key: IKey;
  readonly sessions: ContractTable;
  readonly ledger: ContractTable;
  readonly journal: ContractTable;
  readonly audit: ContractTable;
  readonly anchors: AnchorBucket;
  readonly sealKey: KeptSecret;
  readonly cardKey: KeptSecret;
  readonly lotKey: KeptSecret;
  readonly factKey: KeptSecret;
  readonly dispenseKey: DispenseKey;
  readonly bus: EventBus;
  readonly reminders: ReminderSchedules;
  readonly pushes: PushTopic;
  readonly lake: Lake;
  readonly live: LiveApi;
  /** Where the doors are, for what runs behind them. */
  readonly doorsAt?: string;
}

/** The name of something that people look for: `staffetta-prod-take-over`. */
export function nameIn(settings: Settings, name: string): string {
  return `staffetta-${settings.stage}-${name}`;
}
