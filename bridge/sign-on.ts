import type { Message } from '../shared/iso8583/message.ts';
import { parseMti } from '../shared/iso8583/mti.ts';
import type { Packager } from '../shared/iso8583/packager.ts';
import type { Health } from './health.ts';
import { type Reply, standIn } from './stand-in.ts';

/** A request of network management that the bridge answers itself, or undefined for any other message. */
export function networkFunctionOf({ mti, fields }: Message): NetworkFunction | undefined {
  const its = parseMti(mti);
  if (its.class !== 'network management' || its.function !== 'request') return undefined;
  return its.version === '1987' ? IN_1987[fields[70] ?? ''] : IN_1993[fields[24] ?? ''];
}

/**
 * Answers sign-on and echo for the bank behind: accepted while its door is open, and inoperative (91, or 907) while it
 * is not, so that the switch knows to stand in. A sign-off is always accepted.
 */
export async function answerNetwork(
  { health, packager }: { readonly health: Health; readonly packager: Packager },
  message: Message,
  asks: NetworkFunction,
): Promise<Reply> {
  const isFine = asks === 'sign-off' || (await health.isDoorOpen());
  return { outcome: asks, ...standIn(message, isFine ? 'network' : 'inoperative', packager) };
}

export type NetworkFunction = 'sign-on' | 'sign-off' | 'echo';

/** Element 70, "network management information code". */
const IN_1987: Readonly<Record<string, NetworkFunction>> = {
  '001': 'sign-on',
  '002': 'sign-off',
  '301': 'echo',
};

/** Element 24, "function code", 800 to 899 for network management. */
const IN_1993: Readonly<Record<string, NetworkFunction>> = {
  '801': 'sign-on',
  '802': 'sign-off',
  '831': 'echo',
};
