import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { answerSecretsCall } from '../../infra/local/secrets/answer-secrets-call.ts';
import type { Secrets } from '../../infra/local/secrets/secrets.ts';
import type { PseudonymKeys } from '../../shared/measures/pseudonym.ts';
import { serveAlone } from './bank-server.ts';

/** A Secrets Manager that keeps the secrets of the bank, for as long as the tests of a file run. */
export const serveSecrets = () =>
  serveAlone(
    createServer(async (request, response) => {
      const operation = String(request.headers['x-amz-target']).replace(/^.*\./, '');
      const answer = answerSecretsCall(operation, await json(request), itsSecrets);
      response.writeHead(200, { 'content-type': 'application/x-amz-json-1.1' }).end(JSON.stringify(answer));
    }),
  );

const secretNamed = (name: string, text = `${randomUUID()}${randomUUID()}`) => ({
  name,
  arn: `arn:aws:secretsmanager:eu-central-1:123456789012:secret:${name}`,
  text,
  versionId: randomUUID(),
  createdAtMs: Date.now(),
});

/** Two, so that a test can tell which is in force: the second from a day that no other test lives to see. */
export const pseudonymKeys: PseudonymKeys = {
  '1970-01-01': `${randomUUID()}${randomUUID()}`,
  '2099-01-01': `${randomUUID()}${randomUUID()}`,
};

const secrets = [
  secretNamed('seal-key'),
  secretNamed('card-key'),
  secretNamed('lot-key'),
  secretNamed('fact-key', JSON.stringify(pseudonymKeys)),
];

const itsSecrets: Secrets = {
  ensure: () => {},
  find: (wanted) => secrets.find(({ name }) => name === wanted),
};
