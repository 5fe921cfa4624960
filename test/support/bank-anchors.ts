import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll } from 'vitest';
import { openBuckets } from '../../infra/local/buckets/buckets.ts';
import { type Cloud, serveCloud } from '../../infra/local/cloud/serve-cloud.ts';
import { openStore } from '../../infra/local/store.ts';
import { anchorsFolder } from '../../shared/contract/anchors-folder.ts';
import { type ServedAlone, serveAlone } from './bank-server.ts';

export interface BankAnchors {
  /** The names of a customer's anchors, as they lie in the bucket. */
  of(customerId: string): string[];
}

const BUCKET = 'anchors';

/** A bucket for the anchors of a test file's audit, with S3 before it, as the local cloud has it. */
export function useAnchors(): BankAnchors {
  const folder = mkdtempSync(join(tmpdir(), 'staffetta-anchors-'));
  let served: ServedAlone | undefined;

  beforeAll(async () => {
    const buckets = openBuckets(openStore(join(folder, 'anchors.sqlite')), join(folder, 'buckets'));
    buckets.add(BUCKET);
    // Nobody here asks for anything else of a cloud.
    served = await serveAlone(createServer(serveCloud({ buckets } as Partial<Cloud> as Cloud)));
    process.env['AWS_ENDPOINT_URL_S3'] = served.endpoint;
    process.env['ANCHOR_BUCKET'] = BUCKET;
  });

  afterAll(async () => {
    delete process.env['AWS_ENDPOINT_URL_S3'];
    delete process.env['ANCHOR_BUCKET'];
    await served?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  return {
    of: (customerId) => {
      const chain = join(folder, 'buckets', BUCKET, anchorsFolder, customerId);
      return existsSync(chain) ? readdirSync(chain).sort() : [];
    },
  };
}
