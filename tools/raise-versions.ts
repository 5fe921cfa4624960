import { parseArgs } from 'node:util';
import { Sentence } from '../infra/local/sentence.ts';
import { raiseVersions } from './raise-versions/raise.ts';
import { reachCopy } from './reach-copy.ts';

const USAGE = `After a table was restored, and before anybody calls: npm run raise-versions -- --by 1000000
  --by 1000000                       more than any version in it, and another, higher number after each further restore
  --engine http://127.0.0.1:4002 --data .staffetta
                                     as npm start says them, under DynamoDB and state
In the cloud: set SESSION_TABLE and the usual variables of AWS.`;

// npm run raise-versions: so that nothing from the time that was lost fits any more.
try {
  const { by, engine, data } = readArguments();
  await reachCopy({ SESSION_TABLE: 'SessionsTableName' }, { engine, data });
  const { raised, highEnough } = await raiseVersions(by);
  console.log(`${raised} raised by ${by}; ${highEnough} were that high already.`);
} catch (error) {
  if (!(error instanceof Sentence)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        by: { type: 'string' },
        engine: { type: 'string', default: 'http://127.0.0.1:4002' },
        data: { type: 'string', default: '.staffetta' },
      },
    });
    const by = Number(values.by);
    if (Number.isSafeInteger(by) && by > 0 && URL.canParse(values.engine)) return { ...values, by };
  } catch {
    // An argument that is unknown is answered like one that does not fit.
  }
  throw new Sentence(USAGE);
}
