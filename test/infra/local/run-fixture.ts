import { run } from '../../../infra/local/run.ts';
import { fixtureApp } from './fixture.ts';

// The fixture in a process of its own, which a test may kill: node run-fixture.ts <data folder> <issuer>
const [dataFolder = '', issuer = ''] = process.argv.slice(2);
const running = await run({ port: 0, dataFolder, issuer, app: fixtureApp });
process.stdout.write(`${JSON.stringify({ ...running, pid: process.pid })}\n`);
