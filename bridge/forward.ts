import { setTimeout as wait } from 'node:timers/promises';
import { decode } from '../shared/iso8583/decode.ts';
import { MalformedMessage } from '../shared/iso8583/malformed-message.ts';
import type { Message } from '../shared/iso8583/message.ts';
import { answerTo } from '../shared/iso8583/mti.ts';
import type { Packager } from '../shared/iso8583/packager.ts';
import { type HttpClient, NoHttpAnswer } from './ask-http.ts';
import { type Backoff, backoffMs } from './backoff.ts';
import { NoToken, type Tokens } from './token.ts';

/** What became of a message at the door. Without an answer, nobody here knows what the door did. */
export type Passed =
  | { readonly is: 'answered'; readonly bytes: Uint8Array; readonly answer: Message }
  /** For good: the same bytes would be refused again. */
  | { readonly is: 'refused'; readonly status: number }
  | { readonly is: 'unanswered'; readonly why: string };

/** What names a message at the door: its type and its audit number. */
export interface Asked {
  readonly mti: string;
  readonly stan: string;
}

export interface Door {
  /** Passes a message on, as its own bytes, and waits for the answer `withinMs` at most. */
  pass(asked: Asked, bytes: Uint8Array, withinMs: number): Promise<Passed>;
}

export interface DoorOptions {
  /** The bank's address, to which `/switch/messages` is added. */
  readonly url: string;
  readonly http: HttpClient;
  readonly tokens: Tokens;
  readonly packager: Packager;
}

/**
 * The bank's HTTPS door for messages.
 *
 * A connection that breaks is tried again within the time given. The door knows a message by its own elements and
 * gives the same answer twice, so that a second try is safe also where the first one arrived.
 */
export function doorTo(options: DoorOptions): Door {
  return {
    async pass(asked, bytes, withinMs) {
      const untilMs = performance.now() + withinMs;
      for (let tries = 1; ; tries += 1) {
        const { passed, mayTryAgain } = await passOnce(options, asked, bytes, untilMs);
        const pauseMs = backoffMs(tries, RECONNECT);
        const isTimeForMore = performance.now() + pauseMs < untilMs;
        if (!mayTryAgain || tries === TRIES_MAX || !isTimeForMore) return passed;
        await wait(pauseMs);
      }
    },
  };
}

const TRIES_MAX = 3;
const RECONNECT: Backoff = { minMs: 50, maxMs: 500 };

/** The message itself is at fault. All other statuses may be different tomorrow: nothing is given up for those. */
const REFUSED_FOR_GOOD: readonly number[] = [400, 413, 422];

const STATUS_UNAUTHORIZED = 401;

interface Attempt {
  readonly passed: Passed;
  readonly mayTryAgain?: boolean;
}

async function passOnce(
  options: DoorOptions,
  asked: Asked,
  bytes: Uint8Array,
  untilMs: number,
): Promise<Attempt> {
  try {
    const first = await post(options, bytes, untilMs);
    // The token may have been withdrawn, or the door's key changed: once with a fresh one.
    const { status, body } =
      first.status === STATUS_UNAUTHORIZED ? await post(options, bytes, untilMs) : first;
    if (status === 200) return { passed: answerIn(body, asked, options.packager) };
    if (REFUSED_FOR_GOOD.includes(status)) return { passed: { is: 'refused', status } };
    return { passed: { is: 'unanswered', why: `status-${status}` } };
  } catch (error) {
    if (error instanceof NoToken) return { passed: { is: 'unanswered', why: `no-token-${error.why}` } };
    if (!(error instanceof NoHttpAnswer)) throw error;
    return {
      passed: { is: 'unanswered', why: error.why },
      mayTryAgain: BROKEN_CONNECTION.includes(error.why),
    };
  }
}

const BROKEN_CONNECTION: readonly string[] = ['ECONNRESET', 'ECONNREFUSED', 'EPIPE'];

async function post({ url, http, tokens }: DoorOptions, body: Uint8Array, untilMs: number) {
  const token = await inTime(tokens.current(), untilMs);
  const answer = await http.ask({
    url: `${url}/switch/messages`,
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'application/octet-stream',
      accept: 'application/octet-stream',
    },
    body,
    withinMs: Math.max(1, untilMs - performance.now()),
  });
  if (answer.status === STATUS_UNAUTHORIZED) tokens.forget(token);
  return answer;
}

/** Whoever waits for a token shared by many keeps to their own time. */
async function inTime<T>(coming: Promise<T>, untilMs: number): Promise<T> {
  const { promise: late, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new NoToken('time-out')), Math.max(1, untilMs - performance.now()));
  try {
    return await Promise.race([coming, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** An answer counts only if it is ISO 8583, of the type that answers the question, and about the same number. */
function answerIn(body: Buffer, asked: Asked, packager: Packager): Passed {
  try {
    const answer = decode(body, packager);
    const isOurs = answer.mti === answerTo(asked.mti) && (answer.fields[11] ?? '') === asked.stan;
    return isOurs ? { is: 'answered', bytes: body, answer } : { is: 'unanswered', why: 'answer-to-another' };
  } catch (error) {
    if (error instanceof MalformedMessage) return { is: 'unanswered', why: 'answer-not-understood' };
    throw error;
  }
}
