import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { factFilesIn } from '../../simulators/history/fact-files.ts';
import { type History, simulateHistory } from '../../simulators/history/simulate-history.ts';

/** Lets customers live some days, and writes what they did as files of a lake. */
export function liveInFiles(folder: string, history: History): void {
  const files = factFilesIn(folder, history.seed);
  simulateHistory(history, { tell: files.write });
  files.close();
}

/** Nobody checks who asks, on this machine. */
const credentials = { accessKeyId: 'nobody', secretAccessKey: 'nothing' };

/** Puts such files into the lake of a running copy, through the door of its buckets. */
export async function layIntoTheLake(
  { cloudUrl, dataFolder }: { readonly cloudUrl: string; readonly dataFolder: string },
  folder: string,
): Promise<void> {
  const bucket = readdirSync(join(dataFolder, 'buckets')).find((name) => name.includes('measures')) ?? '';
  const s3 = new S3Client({ endpoint: cloudUrl, region: 'eu-central-1', credentials, forcePathStyle: true });
  const written = readdirSync(join(folder, 'facts'), { recursive: true, encoding: 'utf8' });
  const keys = written.filter((name) => name.endsWith('.gz')).map((name) => `facts/${name}`);
  await Promise.all(
    keys.map((Key) =>
      s3.send(new PutObjectCommand({ Bucket: bucket, Key, Body: readFileSync(join(folder, Key)) })),
    ),
  );
  s3.destroy();
}
