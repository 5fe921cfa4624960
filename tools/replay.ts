import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import {
  DescribeReplayCommand,
  EventBridgeClient,
  ListArchivesCommand,
  ListRulesCommand,
  StartReplayCommand,
} from '@aws-sdk/client-eventbridge';
import { Sentence } from '../infra/local/sentence.ts';
import { subscriptions } from '../shared/contract/subscriptions.ts';
import { reachCloud } from './reach-cloud.ts';

/** Who hears, and by what words its rule is known: a subscription's, and those of `infra/constructs/fact-stream.ts`. */
const listeners: Readonly<Record<string, string>> = {
  ...Object.fromEntries(subscriptions.map(({ function: name, summary }) => [name, summary])),
  facts: 'Tells every event to the lake, without whom it happened to.',
};

const USAGE = `Tell archived events again, to one listener: npm run replay -- --rule write-timeline --from 2026-11-21T09:00Z
  --to 2026-11-21T10:00Z             until then; until now, if it is left out
  --stage local                      of which stage; on this machine it is local
  --cloud http://127.0.0.1:4003      as npm start says it, under cloud
In the cloud: set AWS_REGION and the usual variables of AWS. Listeners:
  ${Object.keys(listeners).join(', ')}`;

const LOOKS_EVERY_MS = 2_000;

// npm run replay: the archive's events, told again to one listener, who knows each by its id.
try {
  const { rule, fromMs, toMs, stage, cloud } = readArguments();
  await reachCloud(cloud);
  const events = new EventBridgeClient({});
  const busName = `staffetta-${stage}-events`;
  const name = `${rule}-${Date.now()}`;
  await events.send(
    new StartReplayCommand({
      ReplayName: name,
      ...(await whereItGoes(events, busName, rule)),
      EventStartTime: new Date(fromMs),
      EventEndTime: new Date(toMs),
    }),
  );
  await until(events, name);
  console.log(`What happened from ${said(fromMs)} to ${said(toMs)} was told to ${rule} again, as ${name}.`);
} catch (error) {
  if (!(error instanceof Sentence)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

/** The archive of the bus, and the one rule of the listener: a rule has its subscription's words. */
async function whereItGoes(events: EventBridgeClient, busName: string, listener: string) {
  const summary = listeners[listener];
  const { Archives = [] } = await events.send(new ListArchivesCommand({}));
  const archive = Archives.find(({ EventSourceArn = '' }) => EventSourceArn.endsWith(`event-bus/${busName}`));
  const { EventSourceArn: busArn = '', ArchiveName } = archive ?? {};
  if (!ArchiveName) throw new Sentence(`There is no archive of ${busName}. Which stage is it? --stage`);
  const { Rules = [] } = await events.send(new ListRulesCommand({ EventBusName: busName }));
  const rule = Rules.find(({ Description }) => Description === summary);
  if (!rule?.Arn) throw new Sentence(`No rule of ${busName} leads to ${listener}.`);
  return {
    EventSourceArn: busArn.replace(`event-bus/${busName}`, `archive/${ArchiveName}`),
    Destination: { Arn: busArn, FilterArns: [rule.Arn] },
  };
}

async function until(events: EventBridgeClient, ReplayName: string): Promise<void> {
  for (;;) {
    const { State, StateReason } = await events.send(new DescribeReplayCommand({ ReplayName }));
    if (State === 'COMPLETED') return;
    if (State === 'FAILED' || State === 'CANCELLED')
      throw new Sentence(`The replay ended as ${State}: ${StateReason ?? 'nobody says why'}.`);
    await wait(LOOKS_EVERY_MS);
  }
}

function readArguments() {
  const { values } = parsed();
  const { rule = '', from = '', to = new Date().toISOString(), stage, cloud } = values;
  const [fromMs, toMs] = [Date.parse(from), Date.parse(to)];
  if (!(rule in listeners) || !(fromMs < toMs) || !URL.canParse(cloud)) throw new Sentence(USAGE);
  return { rule, fromMs, toMs, stage, cloud };
}

function parsed() {
  try {
    return parseArgs({
      options: {
        rule: { type: 'string' },
        from: { type: 'string' },
        to: { type: 'string' },
        stage: { type: 'string', default: 'local' },
        cloud: { type: 'string', default: 'http://127.0.0.1:4003' },
      },
    });
  } catch (cause) {
    throw new Sentence(USAGE, { cause });
  }
}

function said(atMs: number): string {
  return new Date(atMs).toISOString();
}
