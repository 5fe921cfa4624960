import { ClientRequest } from 'node:http';
import { Readable } from 'node:stream';
import { asksOfDynamodb, type Tables } from './asks-of-dynamodb.ts';
import type { Context } from './condition.ts';
import { type Ask, type Grounds, judge, refusalInWords, type Verdict } from './judge.ts';
import type { Statement } from './statement.ts';

/** What a function's thread must know to judge its own calls of DynamoDB. */
export interface Guard {
  /** `arn:aws:sts::000000000000:assumed-role/<role>/<function>` */
  readonly principalArn: string;
  readonly statements: readonly Statement[];
  readonly tables: Tables;
  /** What holds for every call of the function. */
  readonly context: Context;
}

/** What was allowed for the first time in this thread, or refused. */
export type Judged = { readonly used: Grounds } | { readonly refused: Ask };

const TARGET = /^DynamoDB(?:Streams)?_\d+\.(\w+)$/;

/**
 * Stands between the code of a function and the DynamoDB engine, in the function's own thread: a call that its role does
 * not allow never leaves, and is answered as DynamoDB answers it.
 *
 * The engine knows no roles, and a proxy before it would cost every call a third of a millisecond of the one thread that
 * serves all. Here the very bytes that would be sent are judged, in some microseconds. It hears every client that speaks
 * by `node:http`, as the SDK does, and with or without the SDK.
 */
export function guardEngine(
  { principalArn, statements, tables, context }: Guard,
  tell: (judged: Judged) => void,
): void {
  const send = ClientRequest.prototype.end;
  // What a call of DynamoDB says of itself beside its action and its table is the same each time, and so is the verdict.
  const known = new Map<string, Verdict['is']>();

  const judged = (ask: Ask): Verdict['is'] => {
    const key = `${ask.action} ${ask.resource}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const verdict = judge(statements, { ...ask, context: { ...context, ...ask.context } });
    known.set(key, verdict.is);
    if (verdict.is === 'allowed') tell({ used: verdict.by });
    return verdict.is;
  };

  const refused = (operation: string, text: string): { ask: Ask; words: string } | undefined => {
    for (const ask of asksOfDynamodb(operation, JSON.parse(text || '{}'), tables)) {
      const verdict = judged(ask);
      if (verdict !== 'allowed') return { ask, words: refusalInWords(principalArn, ask, verdict) };
    }
    return undefined;
  };

  ClientRequest.prototype.end = function guarded(this: ClientRequest, ...given: unknown[]) {
    const operation = TARGET.exec(String(this.getHeader('x-amz-target') ?? ''))?.[1];
    const no = operation === undefined ? undefined : refused(operation, textOf(given[0]));
    if (!no) return Reflect.apply(send, this, given);
    tell({ refused: no.ask });
    setImmediate(() => {
      this.emit('response', answerOf(no.words));
      this.destroy();
    });
    return this;
  } as typeof send;
}

function textOf(body: unknown): string {
  if (typeof body === 'string') return body;
  return body instanceof Uint8Array
    ? Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString()
    : '';
}

/** As it would come off the wire. */
function answerOf(words: string): Readable {
  const body = JSON.stringify({ __type: 'com.amazon.coral.service#AccessDeniedException', Message: words });
  return Object.assign(Readable.from([Buffer.from(body)]), {
    statusCode: 400,
    statusMessage: 'Bad Request',
    headers: {
      'content-type': 'application/x-amz-json-1.0',
      'content-length': String(Buffer.byteLength(body)),
    },
  });
}
