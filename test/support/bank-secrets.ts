import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import { json } from 'node:stream/consumers';
import { answerSecretsCall } from '../../infra/local/secrets/answer-secrets-call.ts';
import type { Secrets } from '../../infra/local/secrets/secrets.ts';
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

const secretNamed = (name: string) => ({
  name,
  arn: `arn:aws:secretsmanager:eu-central-1:123456789012:secret:${name}`,
  text: `${randomUUID()}${randomUUID()}`,
  versionId: randomUUID(),
  createdAtMs: Date.now(),
});

const secrets = ['seal-key', 'card-key'].map(secretNamed);

const itsSecrets: Secrets = {
  ensure: () => {},
  find: (wanted) => secrets.find(({ name }) => name === wanted),
};
