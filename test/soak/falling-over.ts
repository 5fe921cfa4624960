import { AsyncLocalStorage } from 'node:async_hooks';
import { documentClient } from '../../shared/aws/document-client.ts';
import type { Crash } from '../simulators/atm-network/life.ts';
import { Silence } from '../simulators/atm-network/switch-line.ts';

interface Falling {
  readonly crash: Crash;
  writes: number;
  isDown: boolean;
}

const falling = new AsyncLocalStorage<Falling>();
const WRITES: readonly string[] = ['PutItemCommand', 'UpdateItemCommand', 'TransactWriteItemsCommand'];

/** Does something during which the bank's function dies at a certain write, if it comes that far. Nobody hears of it. */
export async function fallingOver<Done>(crash: Crash | undefined, deed: () => Promise<Done>): Promise<Done> {
  if (!crash) return deed();
  beAbleToFall();
  await falling.run({ crash, writes: 0, isDown: false }, deed).catch(() => undefined);
  throw new Silence('The bank fell over.');
}

let isAble = false;

/** Between the functions and the client, since a retry of the client's own would outlive the crash. */
function beAbleToFall(): void {
  if (isAble) return;
  isAble = true;
  documentClient().middlewareStack.add(
    (next, context) => async (args) => {
      const now = falling.getStore();
      if (!now) return next(args);
      if (now.isDown) throw new Error('The function is dead.');
      if (!WRITES.includes(context.commandName ?? '')) return next(args);
      now.writes += 1;
      const isIt = now.writes === now.crash.write;
      if (isIt && now.crash.falls === 'before') return fall(now);
      const result = await next(args);
      return isIt ? fall(now) : result;
    },
    { step: 'initialize', name: 'fallingOver' },
  );
}

function fall(now: Falling): never {
  now.isDown = true;
  throw new Error('The function dies.');
}
