import { Construct } from 'constructs';
import type { Estate } from '../house.ts';
import type { Settings } from '../settings.ts';
import { AnalystWorkgroup } from './analyst-workgroup.ts';
import { ExportQueue } from './export-queue.ts';
import { FactCatalogue } from './fact-catalogue.ts';
import { FactStream } from './fact-stream.ts';
import { LakeBucket } from './lake-bucket.ts';

/** What happened, by nobody’s name: how it comes in, where it lies, what it is called, and where it is asked for. */
export class Lake extends Construct {
  readonly bucket: LakeBucket;
  readonly facts: FactStream;
  readonly catalogue: FactCatalogue;
  readonly workgroup: AnalystWorkgroup;
  readonly exports: ExportQueue;

  constructor(scope: Construct, id: string, { key, bus }: Pick<Estate, 'key' | 'bus'>, settings: Settings) {
    super(scope, id);
    this.bucket = new LakeBucket(this, 'bucket', key);
    const of = { bucket: this.bucket, settings };
    this.facts = new FactStream(this, 'facts', { ...of, bus });
    this.catalogue = new FactCatalogue(this, 'catalogue', of);
    this.workgroup = new AnalystWorkgroup(this, 'analysts', of);
    this.exports = new ExportQueue(this, 'exports');
  }
}
