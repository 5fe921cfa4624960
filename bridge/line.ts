import { once } from 'node:events';
import type { Socket } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { decode } from '../shared/iso8583/decode.ts';
import { MalformedMessage } from '../shared/iso8583/malformed-message.ts';
import type { Message } from '../shared/iso8583/message.ts';
import type { Packager } from '../shared/iso8583/packager.ts';
import type { Converse } from './converse.ts';
import { type EchoOptions, echoesOn } from './echo.ts';
import { BadFrame, type FrameForm, framed, framesIn } from './frame.ts';
import type { Log } from './log.ts';
import { namesOf } from './names.ts';
import type { Reply } from './stand-in.ts';

export interface LineOptions extends EchoOptions {
  readonly frame: FrameForm;
  readonly packager: Packager;
  readonly converse: Converse;
  /** Messages of one connection that are being answered at a time. While there are so many, no more is read. */
  readonly messagesInFlightMax: number;
  /** A connection on which nothing was said for so long is closed. */
  readonly idleMs: number;
  readonly log: Log;
}

export interface Line {
  /** Resolves when the connection is over. */
  readonly over: Promise<void>;
  /** Takes no more messages, answers those that were taken, and hangs up. */
  finish(): Promise<void>;
}

/**
 * One connection of a switch. Answers go back as they come, in any order, since the switch matches them by their
 * elements.
 */
export function serveLine(socket: Socket, name: number, options: LineOptions): Line {
  const { frame, packager, converse, messagesInFlightMax, idleMs } = options;
  const log: Log = (event, facts) => options.log(event, { line: name, ...facts });
  const inFlight = new Set<Promise<void>>();
  let unreadableInARow = 0;
  let isFinishing = false;
  let why = 'ended';

  const say = (bytes: Uint8Array) => {
    if (socket.writable) socket.write(framed(bytes, frame));
  };
  const echoes = echoesOn({ ...options, log, say, hangUp: () => socket.destroy() });

  const hear = async (bytes: Uint8Array) => {
    const startedMs = performance.now();
    const message = readable(bytes);
    if (!message || echoes.areAnsweredBy(message)) return;
    const reply = await replyTo(message, bytes);
    if (reply.bytes) say(reply.bytes);
    log('message', {
      ...namesOf(message),
      outcome: reply.outcome,
      code: reply.code,
      why: reply.why,
      ms: Math.round(performance.now() - startedMs),
    });
  };

  /** One message that cannot be read leaves the others of its line alone. It gets no answer. */
  const readable = (bytes: Uint8Array): Message | undefined => {
    try {
      const message = decode(bytes, packager);
      unreadableInARow = 0;
      return message;
    } catch (error) {
      if (!(error instanceof MalformedMessage)) throw error;
      unreadableInARow += 1;
      log('unreadable', { where: error.field, reason: error.reason, bytes: bytes.length });
      return undefined;
    }
  };

  /** A fault here leaves the message unanswered: the switch then does what it does after any silence. */
  const replyTo = async (message: Message, bytes: Uint8Array): Promise<Reply> => {
    try {
      return await converse(message, bytes);
    } catch (error) {
      return { outcome: 'failed', why: error instanceof Error ? error.name : 'unknown' };
    }
  };

  const read = async () => {
    for await (const bytes of framesIn(socket.iterator({ destroyOnReturn: false }), frame)) {
      if (isFinishing) return;
      const heard = hear(bytes).finally(() => inFlight.delete(heard));
      inFlight.add(heard);
      if (unreadableInARow >= UNREADABLE_MAX) throw new BadFrame('Nothing on this line can be read.');
      while (inFlight.size >= messagesInFlightMax) await Promise.race(inFlight);
      await heardBySwitch(socket);
    }
  };

  const serve = async () => {
    log('line-opened');
    try {
      await read();
    } catch (error) {
      if (why === 'ended') why = reasonOf(error);
    }
    await Promise.all(inFlight);
    echoes.stop();
    await hangUp(socket);
    log('line-closed', { why });
  };

  socket.setTimeout(idleMs, () => {
    if (inFlight.size > 0) return;
    why = 'idle';
    socket.destroy();
  });
  // Read errors come out of the loop that reads; this is for those of writing.
  socket.on('error', () => socket.destroy());
  const over = serve();
  return {
    over,
    async finish() {
      isFinishing = true;
      why = 'stopping';
      await Promise.all(inFlight);
      await hangUp(socket);
      await over;
    },
  };
}

/** So many unreadable messages in a row say that the other side speaks another dialect. */
const UNREADABLE_MAX = 10;

/** How long the other side has to take the last answers before the connection is cut. */
const LINGER_MS = 1_000;

/** A switch that does not take its answers is not asked for more questions. */
async function heardBySwitch(socket: Socket): Promise<void> {
  if (!socket.writableNeedDrain || socket.destroyed) return;
  const done = new AbortController();
  const { signal } = done;
  await Promise.race([once(socket, 'drain', { signal }), once(socket, 'close', { signal })]).finally(() =>
    done.abort(),
  );
}

async function hangUp(socket: Socket): Promise<void> {
  if (socket.destroyed) return;
  const done = new AbortController();
  const { signal } = done;
  const closed = once(socket, 'close', { signal }).catch(() => undefined);
  // What still comes in is thrown away, so that the last answers are not cut off with it.
  socket.resume();
  socket.end();
  await Promise.race([closed, wait(LINGER_MS, undefined, { signal }).catch(() => undefined)]);
  done.abort();
  socket.destroy();
}

function reasonOf(error: unknown): string {
  if (error instanceof BadFrame) return error.message;
  return (error as NodeJS.ErrnoException).code ?? 'broken';
}
