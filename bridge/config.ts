import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import * as z from 'zod';
import { SpokenDialect } from '../shared/iso8583/dialects.ts';
import { Sentence } from './sentence.ts';

/** The configuration of a bridge, as its file has it. Times are milliseconds; files stand beside the file itself. */
export const Config = z.strictObject({
  /** Where the switch connects: `host:port`. There is no encryption on this side: keep it on a private line. */
  listen: z
    .string()
    .regex(/^(?:\[[0-9a-fA-F:]+\]|[^\s:]+):[0-9]{1,5}$/, 'Write it as host:port.')
    .default('127.0.0.1:4005'),
  frame: z
    .strictObject({
      length: z.enum(['binary-2', 'ascii-4']).default('binary-2'),
      inclusive: z.boolean().default(false),
    })
    .prefault({}),
  packager: SpokenDialect.default('iso1987Ascii'),
  door: z.strictObject({
    url: z
      .string()
      .transform(withoutSlash)
      .refine(isSafe, 'Write https://, or http:// to this very machine.'),
    /** Below the time that the switch itself waits. */
    answerWithinMs: z.int().min(100).max(60_000).default(10_000),
    tls: z
      .strictObject({
        certFile: z.string().optional(),
        keyFile: z.string().optional(),
        caFile: z.string().optional(),
      })
      .refine(({ certFile, keyFile }) => !certFile === !keyFile, 'A certificate and its key go together.')
      .prefault({}),
  }),
  identity: z.strictObject({
    issuer: z.string().refine(isSafe, 'Write https://, or http:// to this very machine.'),
    tokenUrl: z.string().refine(isSafe, 'Write https://, or http:// to this very machine.').optional(),
    clientId: z.string().min(1).max(200),
    keyFile: z.string().min(1),
    scope: z.string().min(1).max(200).default('terminal'),
    answerWithinMs: z.int().min(100).max(60_000).default(5_000),
  }),
  store: z
    .strictObject({
      file: z.string().min(1).default('bridge.sqlite'),
      keyFile: z.string().min(1).default('bridge.key'),
      messagesMax: z.int().min(1).max(10_000_000).default(100_000),
      bytesMax: z.int().min(4_096).default(268_435_456),
    })
    .prefault({}),
  lines: z
    .strictObject({
      connectionsMax: z.int().min(1).max(10_000).default(64),
      messagesInFlightMax: z.int().min(1).max(10_000).default(32),
      idleMs: z.int().min(1_000).max(86_400_000).default(300_000),
      echoEveryMs: z
        .int()
        .max(86_400_000)
        .refine((ms) => ms === 0 || ms >= 1_000, 'Echo at most once a second, or 0 for never.')
        .default(0),
    })
    .prefault({}),
  delivery: z
    .strictObject({
      terminalsMax: z.int().min(1).max(100).default(32),
      backoffMinMs: z.int().min(10).max(60_000).default(500),
      backoffMaxMs: z.int().min(10).max(3_600_000).default(30_000),
    })
    .prefault({}),
  stopWithinMs: z.int().min(0).max(120_000).default(15_000),
});
export type Config = z.output<typeof Config>;

/** What the command line says more loudly than the file. */
export interface Overrides {
  readonly listen?: string | undefined;
  readonly url?: string | undefined;
  readonly packager?: string | undefined;
}

/** Reads and checks a configuration. Throws a `Sentence` that names the first thing that is wrong. */
export function readConfig(file: string, { listen, url, packager }: Overrides = {}): Config {
  const said = readJson(file);
  const { success, data, error } = Config.safeParse({
    ...said,
    ...(listen !== undefined && { listen }),
    ...(packager !== undefined && { packager }),
    ...(url !== undefined && { door: { ...Object(said['door']), url } }),
  });
  if (success) return withFilesBeside(file, data);
  const [issue] = error.issues;
  const place = issue?.path.join('.') || 'its top';
  throw new Sentence(
    `The configuration ${file} is wrong at ${place}: ${issue?.message} Put it right and start again.`,
  );
}

/** The parts of an address `host:port`; an IPv6 host stands in brackets. */
export function addressOf(listen: string): { host: string; port: number } {
  const at = listen.lastIndexOf(':');
  return { host: listen.slice(0, at).replace(/^\[|\]$/g, ''), port: Number(listen.slice(at + 1)) };
}

const THIS_MACHINE = ['127.0.0.1', 'localhost', '[::1]'];

function isSafe(text: string): boolean {
  const url = URL.parse(text);
  return url?.protocol === 'https:' || (url?.protocol === 'http:' && THIS_MACHINE.includes(url.hostname));
}

function withoutSlash(url: string): string {
  return url.replace(/\/+$/, '');
}

function readJson(file: string): Record<string, unknown> {
  try {
    return Object(JSON.parse(readFileSync(file, 'utf8')));
  } catch (error) {
    const why = error instanceof SyntaxError ? 'is not JSON' : 'cannot be read';
    throw new Sentence(`The configuration ${file} ${why}. Begin with bridge/bridge.example.json.`, {
      cause: error,
    });
  }
}

function withFilesBeside(file: string, { door, identity, store, ...rest }: Config): Config {
  const beside = (name: string) => resolve(dirname(file), name);
  const { certFile, keyFile, caFile } = door.tls;
  return {
    ...rest,
    door: {
      ...door,
      tls: {
        ...(certFile && { certFile: beside(certFile) }),
        ...(keyFile && { keyFile: beside(keyFile) }),
        ...(caFile && { caFile: beside(caFile) }),
      },
    },
    identity: { ...identity, keyFile: beside(identity.keyFile) },
    store: { ...store, file: beside(store.file), keyFile: beside(store.keyFile) },
  };
}
