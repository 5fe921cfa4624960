import { readFileSync } from 'node:fs';
import { packagerFor } from '../shared/iso8583/dialects.ts';
import { type ClientTls, httpClient } from './ask-http.ts';
import { addressOf, type Config } from './config.ts';
import { converseWith } from './converse.ts';
import { Copies } from './copies.ts';
import { deliveryOf } from './deliver.ts';
import { doorTo } from './forward.ts';
import { watch } from './health.ts';
import { listen } from './listen.ts';
import type { Log } from './log.ts';
import { stans } from './own-messages.ts';
import { Sentence } from './sentence.ts';
import { openStore } from './store.ts';
import { type ClientKey, readClientKey, tokens } from './token.ts';

export interface Bridge {
  /** Where the switch connects. */
  readonly port: number;
  /** The name of the dialect that it speaks. */
  readonly packager: string;
  /** Takes nothing more, answers what was taken for a bounded time, and closes. What is undelivered is kept. */
  stop(): Promise<void>;
}

/**
 * Opens the bridge between a switch's socket and the bank's HTTPS door.
 *
 * Throws a `Sentence` for what a person can put right: a key or certificate that cannot be read, an address or a store
 * in use.
 */
export async function openBridge(config: Config, log: Log): Promise<Bridge> {
  const { door: itsDoor, identity, lines, delivery: pace } = config;
  const key = clientKeyIn(identity.keyFile);
  const http = httpClient(tlsFrom(itsDoor.tls));
  const packager = packagerFor(config.packager);
  const nextStan = stans();
  const copies = new Copies();
  const store = openStore(config.store);
  const { door, health } = watch(
    doorTo({
      url: itsDoor.url,
      http,
      tokens: tokens({ ...identity, key, http, withinMs: identity.answerWithinMs }),
      packager,
    }),
    packager,
    nextStan,
  );
  const answerWithinMs = itsDoor.answerWithinMs;
  const delivery = deliveryOf({
    store,
    door,
    log,
    terminalsMax: pace.terminalsMax,
    backoff: { minMs: pace.backoffMinMs, maxMs: Math.max(pace.backoffMinMs, pace.backoffMaxMs) },
    withinMs: answerWithinMs,
  });
  const converse = converseWith({
    door,
    health,
    store,
    delivery,
    packager,
    nextStan,
    copies,
    answerWithinMs,
  });
  const listener = await listen({
    ...addressOf(config.listen),
    ...lines,
    frame: config.frame,
    packager,
    converse,
    nextStan,
    log,
  }).catch((error) => {
    store.close();
    http.close();
    throw error;
  });
  log('started', {
    listen: config.listen,
    port: listener.port,
    packager: packager.name,
    ...store.counts(),
  });
  delivery.resume();

  return {
    port: listener.port,
    packager: packager.name,
    async stop() {
      log('stopping');
      await Promise.all([listener.stop(config.stopWithinMs), delivery.stop()]);
      http.close();
      log('stopped', store.counts());
      store.close();
    },
  };
}

function tlsFrom({ certFile, keyFile, caFile }: Config['door']['tls']): ClientTls {
  return {
    ...(certFile && { cert: fileAt(certFile) }),
    ...(keyFile && { key: fileAt(keyFile) }),
    ...(caFile && { ca: fileAt(caFile) }),
  };
}

function clientKeyIn(file: string): ClientKey {
  const text = fileAt(file).toString('utf8');
  try {
    return readClientKey(text);
  } catch (error) {
    throw new Sentence(`The key file ${file} holds no private key for ES256. Bring one as a JWK or as PEM.`, {
      cause: error,
    });
  }
}

function fileAt(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new Sentence(
      `The file ${file} cannot be read. Put it there, or name another in the configuration.`,
      {
        cause: error,
      },
    );
  }
}
