import { decode } from '../../shared/iso8583/decode.ts';
import { DIALECTS, type DialectName } from '../../shared/iso8583/dialects.ts';
import { encode } from '../../shared/iso8583/encode.ts';
import type { Message } from '../../shared/iso8583/message.ts';
import { httpLine } from '../simulators/atm-network/http-line.ts';
import { dial } from '../simulators/atm-network/iso-line.ts';
import { speakingIso } from '../simulators/atm-network/speaking-iso.ts';
import type { SwitchLine } from '../simulators/atm-network/switch-line.ts';
import type { OneWithdrawal } from './one-withdrawal.ts';
import type { Recipe } from './recipe.ts';

/** How a withdrawal can come to the bank, and the floor: the same calls to the engine with the SDK alone. */
export const WAYS = ['floor', 'json', 'iso8583', 'bridge'] as const;
export type Way = (typeof WAYS)[number];

export interface Site {
  readonly url: string;
  readonly token: string;
  readonly bridge: { readonly host: string; readonly port: number; readonly packager: string };
  readonly engineUrl: string;
  readonly recipe: Recipe;
}

/** What one caller does over and over. */
export interface Caller {
  authorize(one: OneWithdrawal): Promise<void>;
  complete(one: OneWithdrawal): Promise<void>;
  leave(): void;
}

/** One caller who comes that way, with a line of its own. */
export async function callerBy(way: Way, site: Site, name: string): Promise<Caller> {
  switch (way) {
    case 'floor': {
      // Loaded only here: the other ways need no SDK, and each way has a process of its own.
      const { openFloor, sdkAt } = await import('./floor-of-calls.ts');
      const sdk = sdkAt(site.engineUrl);
      const floor = await openFloor(sdk, site.recipe, name);
      return {
        authorize: () => {
          floor.begin();
          return floor.make('authorization');
        },
        complete: () => floor.make('completion'),
        leave: () => sdk.destroy(),
      };
    }
    case 'json': {
      const line = httpLine({ url: site.url, token: () => site.token });
      return calling(
        () => line,
        () => {},
      );
    }
    case 'iso8583':
      return calling(
        (pan) => speakingIso(pan, (message) => overHttp(site, message)),
        () => {},
      );
    case 'bridge': {
      const line = await dial(site.bridge.host, site.bridge.port);
      return calling(
        (pan) => speakingIso(pan, (message) => line.ask(message)),
        () => line.socket.destroy(),
      );
    }
  }
}

const calling = (lineFor: (pan: string) => SwitchLine, leave: () => void): Caller => ({
  authorize: async ({ customer, request }) => {
    const verdict = await lineFor(customer.cardNumber).ask(request);
    if (verdict.says === 'no') throw new Error(`A withdrawal of the bench was declined: ${verdict.why}.`);
  },
  complete: async ({ customer, advice }) => {
    const said = await lineFor(customer.cardNumber).advise('completion', advice);
    if (said.is === 'refused') throw new Error(`A completion of the bench was refused: ${said.why}.`);
  },
  leave,
});

async function overHttp({ url, token, bridge }: Site, message: Message): Promise<Message> {
  const packager = DIALECTS[bridge.packager as DialectName];
  const response = await fetch(`${url}/switch/messages`, {
    method: 'POST',
    headers: { authorization: `Bearer ${token}`, 'content-type': 'application/octet-stream' },
    body: Uint8Array.from(encode(message, packager)),
  });
  if (!response.ok) throw new Error(`The door answered ${response.status}: ${await response.text()}`);
  return decode(new Uint8Array(await response.arrayBuffer()), packager);
}
