import { engineAt } from '../../../infra/local/engine/ask-engine.ts';
import { sessionKey } from '../../../shared/aws/sessions/session-item.ts';
import { anItem } from '../transport/an-item.ts';
import { toWireMap } from '../transport/wire.ts';

/** DynamoDB takes no more in one call. */
const PER_CALL = 25;
const CALLS_AT_ONCE = 8;

export interface Filled {
  /** How many there are now. Fewer than wanted, where the time was up. */
  readonly customers: number;
  readonly tookMs: number;
}

export const customerAt = (number: number): string => `c-grown-${number}`;

/** Writes a session of about 1 KB for each customer up to that many, by the engine's own door, until the time is up. */
export async function fill(
  engineUrl: string,
  table: string,
  { from, to, atMostMs }: { readonly from: number; readonly to: number; readonly atMostMs: number },
): Promise<Filled> {
  const { ask, close } = engineAt(engineUrl);
  const startedAtMs = performance.now();
  const item = toWireMap(anItem());
  let next = from;
  const write = async () => {
    while (next < to && performance.now() - startedAtMs < atMostMs) {
      const these = Array.from({ length: Math.min(PER_CALL, to - next) }, (_, at) => next + at);
      next += these.length;
      const puts = these.map((number) => ({
        PutRequest: { Item: { ...item, ...toWireMap(sessionKey(customerAt(number))) } },
      }));
      await ask('DynamoDB_20120810.BatchWriteItem', { RequestItems: { [table]: puts } });
    }
  };
  await Promise.all(Array.from({ length: CALLS_AT_ONCE }, write));
  close();
  return { customers: next, tookMs: performance.now() - startedAtMs };
}
