import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { CloudRefusal } from '../../infra/local/cloud/cloud-refusal.ts';
import { answerKeysCall } from '../../infra/local/keys/answer-keys-call.ts';
import type { MacKeys } from '../../infra/local/keys/mac-keys.ts';
import { serveAlone } from './bank-server.ts';

/** From which the bank derives the key of each dispenser in the tests. */
export const bankKey = randomBytes(32);

/** A KMS that keeps one key, for as long as the tests of a file run. */
export const serveKeys = () =>
  serveAlone(
    createServer(async (request, response) => {
      const operation = String(request.headers['x-amz-target']).replace(/^.*\./, '');
      const { status, answer } = answered(operation, await json(request));
      response
        .writeHead(status, { 'content-type': 'application/x-amz-json-1.1' })
        .end(JSON.stringify(answer));
    }),
  );

function answered(operation: string, body: unknown): { status: number; answer: unknown } {
  try {
    return { status: 200, answer: answerKeysCall(operation, body, oneKey) };
  } catch (error) {
    if (!(error instanceof CloudRefusal)) throw error;
    return { status: error.status, answer: { __type: error.code, message: error.message } };
  }
}

const key = {
  arn: 'arn:aws:kms:eu-central-1:123456789012:key/dispense-key',
  material: bankKey.toString('hex'),
};

const oneKey: MacKeys = {
  ensure: () => {},
  find: (idOrArn) => (key.arn.endsWith(idOrArn) ? key : undefined),
};
