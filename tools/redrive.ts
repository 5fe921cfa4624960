import { parseArgs } from 'node:util';
import { SQSClient } from '@aws-sdk/client-sqs';
import { Sentence } from '../infra/local/sentence.ts';
import { reachCloud } from './reach-cloud.ts';
import { type DeadLetters, deadLettersOf, theOneNamed } from './redrive/dead-letters.ts';
import { lookInto } from './redrive/look-into.ts';
import { sendBack } from './redrive/send-back.ts';

const USAGE = `Send back what lies in a queue of dead letters, once its cause is mended:
npm run redrive                                              what lies where
npm run redrive -- --queue write-notice-unprocessed --show   of what events, and since when
npm run redrive -- --queue write-notice-unprocessed          send it back to where it came from
  --to <name of a queue>             where it did not come from a queue
  --cloud http://127.0.0.1:4003      as npm start says it, under cloud
In the cloud: set AWS_REGION and the usual variables of AWS.`;

// npm run redrive: dead letters, looked into and sent back.
try {
  const { queue, to, show, cloud } = readArguments();
  await reachCloud(cloud);
  const sqs = new SQSClient({});
  const all = await deadLettersOf(sqs);
  if (queue === undefined) tellAll(all);
  else if (show) await tellOf(sqs, theOneNamed(queue, all));
  else await redrive(sqs, theOneNamed(queue, all), to);
} catch (error) {
  if (!(error instanceof Sentence)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function tellAll(all: readonly DeadLetters[]): void {
  const filled = all.filter(({ messages }) => messages > 0);
  for (const { name, messages, source } of filled) {
    console.log(
      `${String(messages).padStart(7)}  ${name}${source ? '' : '  (not from a queue: see docs/runbook.md)'}`,
    );
  }
  console.log(filled.length === 0 ? `Nothing lies in any of ${all.length} queues of dead letters.` : '');
}

async function tellOf(sqs: SQSClient, letters: DeadLetters): Promise<void> {
  for (const { type, eventId, at, waitsSince } of await lookInto(sqs, letters))
    console.log(`${type.padEnd(28)} ${eventId.padEnd(36)} ${at && `of ${at}, `}here since ${waitsSince}`);
  console.log(`${letters.messages} in ${letters.name}.`);
}

async function redrive(sqs: SQSClient, letters: DeadLetters, to: string | undefined): Promise<void> {
  const target = to === undefined ? letters.source?.url : letters.url.replace(letters.name, to);
  if (target === undefined) {
    throw new Sentence(
      `${letters.name} was not filled from a queue. Say where its messages go: --to; or tell its events again: npm run replay.`,
    );
  }
  const sent = await sendBack(sqs, letters, target);
  console.log(
    `${sent} sent to ${target.split('/').at(-1)}. What cannot be dealt with is back here after its tries; look with --show.`,
  );
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        queue: { type: 'string' },
        to: { type: 'string' },
        show: { type: 'boolean', default: false },
        cloud: { type: 'string', default: 'http://127.0.0.1:4003' },
      },
    });
    if (URL.canParse(values.cloud)) return values;
  } catch {
    // An argument that is unknown is answered like one that does not fit.
  }
  throw new Sentence(USAGE);
}
