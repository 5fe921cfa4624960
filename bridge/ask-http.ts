import * as http from 'node:http';
import * as https from 'node:https';

/** What a client of HTTPS presents and trusts: PEM, each of them optional. */
export interface ClientTls {
  readonly cert?: Buffer;
  readonly key?: Buffer;
  /** Trusted instead of the authorities that Node knows. */
  readonly ca?: Buffer;
}

export interface HttpQuestion {
  readonly url: string;
  readonly method: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array | string;
  /** Milliseconds from the question to the end of the answer. */
  readonly withinMs: number;
}

export interface HttpAnswer {
  readonly status: number;
  readonly body: Buffer;
}

export interface HttpClient {
  /** Throws `NoHttpAnswer`, and nothing else. A redirect is an answer like any other, and is not followed. */
  ask(question: HttpQuestion): Promise<HttpAnswer>;
  close(): void;
}

/** Asks over lasting connections, at most `CONNECTIONS_MAX` to one host. */
export function httpClient(tls: ClientTls = {}): HttpClient {
  const lasting = { keepAlive: true, maxSockets: CONNECTIONS_MAX };
  const secure = new https.Agent({ ...lasting, ...tls });
  const plain = new http.Agent(lasting);
  return {
    ask: (question) =>
      question.url.startsWith('https:')
        ? answerOf(https.request(question.url, { ...optionsOf(question), agent: secure }), question)
        : answerOf(http.request(question.url, { ...optionsOf(question), agent: plain }), question),
    close() {
      secure.destroy();
      plain.destroy();
    },
  };
}

/** No whole answer came. `why` is a fixed word or an error's code, and may be logged. */
export class NoHttpAnswer extends Error {
  override readonly name = 'NoHttpAnswer';
  readonly why: string;

  constructor(why: string, options?: ErrorOptions) {
    super(`There was no answer over HTTP: ${why}.`, options);
    this.why = why;
  }
}

const CONNECTIONS_MAX = 128;

/** No ISO 8583 message and no token is near this. */
const ANSWER_BYTES_MAX = 65_536;

const optionsOf = ({ method, headers, body }: HttpQuestion) => ({
  method,
  headers: { ...headers, ...(body !== undefined && { 'content-length': Buffer.byteLength(body) }) },
});

function answerOf(request: http.ClientRequest, { body, withinMs }: HttpQuestion): Promise<HttpAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<HttpAnswer>();
  const timer = setTimeout(() => request.destroy(new NoHttpAnswer('time-out')), withinMs);
  request.on('response', (response) => {
    wholeOf(response).then(
      (whole) => resolve({ status: response.statusCode ?? 0, body: whole }),
      (error) => {
        request.destroy();
        reject(error);
      },
    );
  });
  request.on('error', reject);
  request.end(body);
  return promise
    .catch((error: NodeJS.ErrnoException) => {
      throw error instanceof NoHttpAnswer
        ? error
        : new NoHttpAnswer(error.code ?? 'unreachable', { cause: error });
    })
    .finally(() => clearTimeout(timer));
}

async function wholeOf(response: http.IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  for await (const chunk of response) {
    bytes += chunk.length;
    if (bytes > ANSWER_BYTES_MAX) throw new NoHttpAnswer('answer-too-long');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
