import { once } from 'node:events';
import { connect, type Socket } from 'node:net';
import { type FrameForm, framed, framesIn } from '../../../bridge/frame.ts';
import { decode } from '../../../shared/iso8583/decode.ts';
import { encode } from '../../../shared/iso8583/encode.ts';
import { iso1987Ascii } from '../../../shared/iso8583/iso1987.ts';
import type { Message } from '../../../shared/iso8583/message.ts';
import type { Packager } from '../../../shared/iso8583/packager.ts';
import { eventually } from './eventually.ts';

/** A switch on its line: says messages and hears answers, in whatever order they come. */
export interface SwitchClient {
  readonly socket: Socket;
  readonly heard: Message[];
  say(message: Message): void;
  /** Says a message and waits for what carries its audit number. */
  ask(message: Message): Promise<Message>;
  /** Whether the bridge has hung up. */
  isCutOff(): boolean;
  hangUp(): void;
}

export const BINARY: FrameForm = { length: 'binary-2', inclusive: false };

export async function dial(
  port: number,
  { frame = BINARY, packager = iso1987Ascii }: { frame?: FrameForm; packager?: Packager } = {},
): Promise<SwitchClient> {
  const socket = connect({ port, host: '127.0.0.1' });
  await once(socket, 'connect');
  socket.on('error', () => socket.destroy());
  const heard: Message[] = [];
  let cutOff = false;
  const listen = async () => {
    for await (const bytes of framesIn(socket, frame)) heard.push(decode(bytes, packager));
  };
  void listen()
    .catch(() => undefined)
    .finally(() => {
      cutOff = true;
    });

  const say = (message: Message) => socket.write(framed(encode(message, packager), frame));
  return {
    socket,
    heard,
    say,
    ask(message) {
      say(message);
      return eventually(`an answer to ${message.mti} ${message.fields[11]}`, () =>
        heard.find(({ fields }) => fields[11] === message.fields[11]),
      );
    },
    isCutOff: () => cutOff,
    hangUp: () => socket.destroy(),
  };
}
