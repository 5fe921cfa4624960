import { parseArgs } from 'node:util';
import { Sentence } from '../infra/local/sentence.ts';
import type { Verdict } from '../shared/audit/verify-chain.ts';
import { readAudit } from '../shared/aws/audit/read-audit.ts';
import { Language } from '../shared/channel/wording.ts';
import { recordInText, verdictInText } from './audit/in-text.ts';
import { reachCopy } from './reach-copy.ts';

const USAGE = `Read who of the bank saw and did what for a customer, and verify that nothing of it was tampered with:
npm run audit -- --customer c-anna
  --language it                      in Italian
  --json                             for programs: one line for each record, then the verdict
  --engine http://127.0.0.1:4002 --cloud http://127.0.0.1:4003 --data .staffetta
                                     as npm start says them, under DynamoDB, cloud and state
In the cloud: set AUDIT_TABLE, ANCHOR_BUCKET and the usual variables of AWS.`;

/** Whole; broken; not done. */
const EXIT = { whole: 0, broken: 1, failed: 2 } as const;

/** By which output of the templates each is known. */
const READ = { AUDIT_TABLE: 'AuditTableName', ANCHOR_BUCKET: 'AnchorBucketName' } as const;

// npm run audit: the chain of a customer, record by record, and whether it is whole. It writes nothing.
try {
  const { customerId, language, json, ...copy } = readArguments();
  await reachCopy(READ, copy);
  if (!json) console.log(`\nWho of the bank saw and did what for ${customerId}\n`);
  const verdict = await tellChain(customerId, (record) =>
    console.log(json ? JSON.stringify(record) : recordInText(record, language)),
  );
  console.log(json ? JSON.stringify(verdict) : `${verdictInText(customerId, verdict)}\n`);
  process.exitCode = verdict.isWhole ? EXIT.whole : EXIT.broken;
} catch (error) {
  if (!(error instanceof Sentence)) throw error;
  console.error(error.message);
  process.exitCode = EXIT.failed;
}

type Page = Awaited<ReturnType<typeof readAudit>>;

/** Page by page, up to the first record that is broken: what is behind it proves nothing any more. */
async function tellChain(
  customerId: string,
  tell: (record: Page['records'][number]) => void,
): Promise<Verdict> {
  const nowMs = Date.now();
  let [records, anchored, after]: [number, number, number | undefined] = [0, 0, 0];
  while (after !== undefined) {
    const page: Page = await readAudit(customerId, after, nowMs);
    const { verdict } = page;
    for (const record of page.records) if (verdict.isWhole || record.seq < verdict.seq) tell(record);
    if (!verdict.isWhole) return verdict;
    records += verdict.records;
    anchored += verdict.anchored;
    after = page.next;
  }
  return { isWhole: true, records, anchored };
}

function readArguments() {
  const { values } = parsed();
  const language = Language.safeParse(values.language);
  if (!values.customer || !language.success) throw new Sentence(USAGE);
  if (!URL.canParse(values.engine) || !URL.canParse(values.cloud)) throw new Sentence(USAGE);
  const { customer: customerId, json, engine, cloud, data } = values;
  return { customerId, language: language.data, json, engine, cloud, data };
}

function parsed() {
  try {
    return parseArgs({
      options: {
        customer: { type: 'string' },
        language: { type: 'string', default: 'en' },
        json: { type: 'boolean', default: false },
        engine: { type: 'string', default: 'http://127.0.0.1:4002' },
        cloud: { type: 'string', default: 'http://127.0.0.1:4003' },
        data: { type: 'string', default: '.staffetta' },
      },
    });
  } catch (cause) {
    throw new Sentence(USAGE, { cause });
  }
}
