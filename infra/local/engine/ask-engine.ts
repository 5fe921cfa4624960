import { Agent, request } from 'node:http';

/** Speaks to the DynamoDB engine in its wire protocol, AWS JSON 1.0, without an SDK. */
export type AskEngine = <Answer>(operation: string, body: unknown) => Promise<Answer>;

/** An answer of DynamoDB other than 200. */
export class EngineRefusal extends Error {
  readonly code: string;
  constructor(code: string, message: string) {
    super(message);
    this.code = code;
  }
}

const ANSWER_WITHIN_MS = 10_000;

/** The engine looks whether a request is signed, not by whom. */
const SIGNED_BY_NOBODY = {
  'content-type': 'application/x-amz-json-1.0',
  'x-amz-date': '20260101T000000Z',
  authorization:
    'AWS4-HMAC-SHA256 Credential=local/20260101/local/dynamodb/aws4_request, SignedHeaders=host, Signature=0',
};

/** `operation` carries its service: `DynamoDB_20120810.DescribeTable`. */
export function engineAt(endpoint: string): { ask: AskEngine; close(): void } {
  const agent = new Agent({ keepAlive: true });
  return {
    ask: <Answer>(operation: string, body: unknown) =>
      new Promise<Answer>((resolve, reject) => {
        const headers = { ...SIGNED_BY_NOBODY, 'x-amz-target': operation };
        const call = request(
          endpoint,
          { method: 'POST', agent, headers, timeout: ANSWER_WITHIN_MS },
          (answer) => {
            const chunks: Buffer[] = [];
            answer.on('data', (chunk: Buffer) => chunks.push(chunk));
            answer.on('error', reject);
            answer.on('end', () => {
              try {
                const said = JSON.parse(Buffer.concat(chunks).toString() || '{}');
                if (answer.statusCode === 200) resolve(said as Answer);
                else
                  reject(
                    new EngineRefusal(
                      String(said.__type).split('#').at(-1) ?? '',
                      said.message ?? said.Message,
                    ),
                  );
              } catch (cause) {
                reject(
                  new Error(`The DynamoDB engine answered ${operation} with something that is not JSON.`, {
                    cause,
                  }),
                );
              }
            });
          },
        );
        call.on('timeout', () =>
          call.destroy(new Error(`The DynamoDB engine did not answer ${operation} in time.`)),
        );
        call.on('error', reject);
        call.end(JSON.stringify(body));
      }),
    close: () => agent.destroy(),
  };
}
