import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { type FrameForm, framed, framesIn } from '../../../bridge/frame.ts';
import { decode } from '../../../shared/iso8583/decode.ts';
import { encode } from '../../../shared/iso8583/encode.ts';
import { iso1987Ascii } from '../../../shared/iso8583/iso1987.ts';
import type { Message } from '../../../shared/iso8583/message.ts';
import { answerTo } from '../../../shared/iso8583/mti.ts';
import { formatTransmissionTime } from '../../../shared/iso8583/times.ts';
import { speakingIso } from './speaking-iso.ts';
import { Silence, type SwitchLine } from './switch-line.ts';

export interface IsoLineOptions {
  readonly host: string;
  readonly port: number;
  /** The number of the card whose token the life is about. */
  readonly pan: string;
}

/**
 * A switch's line to the bank: ISO 8583:1987 over TCP, two bytes of length before each message. It signs on, hears
 * answers in whatever order they come, and dials again when the line has dropped.
 */
export function isoLine({ host, port, pan }: IsoLineOptions): SwitchLine & { hangUp(): void } {
  let line: Promise<Line> | undefined;
  const dialled = async (): Promise<Line> => {
    const held = await line?.catch(() => undefined);
    if (held && !held.socket.destroyed) return held;
    line = dial(host, port);
    return line;
  };
  return {
    ...speakingIso(pan, async (message, { hangUp }) => (await dialled()).ask(message, hangUp)),
    hangUp: () => void line?.then(({ socket }) => socket.destroy()).catch(() => undefined),
  };
}

/** A connection that has signed on. */
export interface Line {
  readonly socket: Socket;
  ask(message: Message, hangUp?: boolean): Promise<Message>;
}

const FRAME: FrameForm = { length: 'binary-2', inclusive: false };

/** Longer than the bridge waits for the bank. */
const ANSWERED_WITHIN_MS = 15_000;

const SIGN_ON = '001';

export async function dial(host: string, port: number): Promise<Line> {
  const socket = connect({ host, port });
  socket.on('error', () => socket.destroy());
  await once(socket, 'connect');
  const awaited = new Map<string, ((answer: Message | undefined) => void)[]>();
  void listen(socket, awaited);

  const ask = async (message: Message, hangUp = false): Promise<Message> => {
    const { promise, resolve } = Promise.withResolvers<Message | undefined>();
    const name = nameOf(answerTo(message.mti), message);
    awaited.set(name, [...(awaited.get(name) ?? []), resolve]);
    const timer = setTimeout(() => resolve(undefined), ANSWERED_WITHIN_MS);
    socket.write(framed(encode(message, iso1987Ascii), FRAME), () => hangUp && socket.destroy());
    const answer = await promise.finally(() => clearTimeout(timer));
    if (!answer) throw new Silence('The line dropped, or nobody answered.');
    return answer;
  };
  const signOn = { 7: formatTransmissionTime(Date.now()), 11: '000001', 70: SIGN_ON };
  await ask({ mti: '0800', fields: signOn });
  return { socket, ask };
}

/** Answers come in any order, and are told apart by type, audit number and terminal. */
async function listen(
  socket: Socket,
  awaited: Map<string, ((answer: Message | undefined) => void)[]>,
): Promise<void> {
  try {
    for await (const bytes of framesIn(socket, FRAME)) {
      const answer = decode(bytes, iso1987Ascii);
      awaited.get(nameOf(answer.mti, answer))?.shift()?.(answer);
    }
  } catch {
    // A line that breaks amid a frame is one that dropped.
  } finally {
    socket.destroy();
    for (const resolve of [...awaited.values()].flat()) resolve(undefined);
  }
}

const nameOf = (mti: string, { fields }: Message): string =>
  `${mti} ${fields[11]} ${fields[41]?.trim() ?? ''}`;
