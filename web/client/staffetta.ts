import createClient, { type Client } from 'openapi-fetch';
import { fetchAgain, type RetryOptions } from './fetch-again.ts';
import type { paths } from './schema.generated.ts';

export interface StaffettaOptions extends RetryOptions {
  /** Where the API is, without a path: `https://api.bank.example`. */
  readonly url: string;
  /** An access token, asked for at each call, so that it may be a fresh one. */
  readonly token: () => Promise<string> | string;
  /** For a machine: the pass of the visit that it speaks for, or nothing while nobody stands there. */
  readonly visit?: () => string | undefined;
  /** For somebody of the bank: the pass of the assistance that they work by. */
  readonly assistance?: () => string | undefined;
}

export type Staffetta = Client<paths>;

/**
 * The API of Staffetta, typed by its contract.
 *
 * ```ts
 * const bank = staffetta({ url, token });
 * const { data, error, response } = await bank.GET('/session');
 * await bank.POST('/session/transactions', {
 *   params: { header: { 'If-Match': response.headers.get('etag') ?? '"0"' } },
 *   body: { kind: 'cash-withdrawal' },
 * });
 * ```
 *
 * A call that can be sent again without harm is: at most five times, with longer and longer pauses, when the
 * network fails, and when the API is busy with it (409 `request-in-progress`), has too much to do (429) or is away
 * (503). Each change carries one `Idempotency-Key` through all of its attempts, so it takes effect once. Give a key
 * of your own, in quotes, to go on with a change after the app itself was restarted.
 *
 * It keeps nothing: no token, no version, no answer. A refusal is an answer and not thrown (see `problemOf`);
 * when every attempt failed, the failure of the network is thrown, and the outcome is unknown.
 */
export function staffetta({ url, token, visit, assistance, ...retry }: StaffettaOptions): Staffetta {
  const client = createClient<paths>({ baseUrl: url, fetch: (request) => fetchAgain(request, retry) });
  client.use({
    async onRequest({ request }) {
      request.headers.set('authorization', `Bearer ${await token()}`);
      const pass = visit?.();
      if (pass) request.headers.set('staffetta-visit', pass);
      const assists = assistance?.();
      if (assists) request.headers.set('staffetta-assistance', assists);
      if (changesSomething(request) && !request.headers.has('idempotency-key')) {
        request.headers.set('idempotency-key', `"${crypto.randomUUID()}"`);
      }
      return request;
    },
  });
  return client;
}

function changesSomething(request: Request): boolean {
  return request.method !== 'GET';
}
