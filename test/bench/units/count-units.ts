import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startEngine } from '../../../infra/local/engine.ts';
import { run } from '../../../infra/local/run.ts';
import { seed } from '../../../infra/local/seed/seed.ts';
import type { MeasuredUnits } from '../../../tools/capacity/measured-units.ts';
import { anna, atTheMachine, onThePhone, onTheWeb, type Stage } from '../../journeys/story/stage.ts';
import { type CountedCall, startCountingProxy } from '../counting-proxy.ts';
import { unitsOf } from './units-of.ts';

/**
 * `npm run capacity:units`: lives a journey of each kind until nothing is left to deliver, counts what doors and listeners
 * together ask of the tables, and writes it to `tools/capacity/measured-units.json`. Units are counted, not timed: a busy
 * machine counts the same.
 */
const FILE = join(import.meta.dirname, '..', '..', '..', 'tools', 'capacity', 'measured-units.json');

const folder = mkdtempSync(join(tmpdir(), 'staffetta-units-'));
const engine = await startEngine({ dataFile: join(folder, 'counted.sqlite') });
const proxy = await startCountingProxy(engine.endpoint);
process.env['AWS_ENDPOINT_URL_DYNAMODB'] = proxy.endpoint;
const running = await run({ port: 0, dataFolder: folder, quiet: true, seed });
try {
  const stage: Stage = { ...running, keyFile: join(folder, 'identity', 'atm-network-key.json') };
  const journeys: Record<string, MeasuredUnits['journeys'][string]> = {};
  for (const [name, { requests, live }] of Object.entries(journeysOn(stage))) {
    await live();
    await running.drained();
    proxy.take();
    await live();
    await running.drained();
    const calls: CountedCall[] = proxy.take();
    journeys[name] = { requests, ...unitsOf(calls) };
  }
  const measured: MeasuredUnits = {
    measuredOn: new Date().toISOString().slice(0, 10),
    command: 'npm run capacity:units',
    journeys,
  };
  writeFileSync(FILE, `${JSON.stringify(measured, null, 2)}\n`);
  console.log(`Counted, and written to ${FILE}.`);
} finally {
  await running.stop();
  await proxy.stop();
  await engine.stop();
  rmSync(folder, { recursive: true, force: true });
}

/** Each is lived twice, and counted the second time, when sign-in and device are there; reads of the session are among them. */
function journeysOn(stage: Stage) {
  const euros = (amountMinor: number) => ({ accountId: 'current', amountMinor });
  return {
    'cash prepared on the phone, collected at a machine': {
      requests: 15,
      live: async () => {
        const phone = await onThePhone(stage, anna);
        await phone.enrol();
        const { id } = await phone.start('cash-withdrawal');
        await phone.approve(await phone.answer(id, 'amount', euros(20_00)));
        const atm = await atTheMachine(stage);
        await atm.readCard('tok_anna-debit');
        await atm.takeOver(id);
        const authorized = await atm.authorize(id);
        await atm.dispensed(authorized, authorized.dispense);
        await atm.goodbye();
        await phone.session();
        await phone.session();
        await phone.removeDevice((await phone.session()).devices[0]?.keyThumbprint ?? '');
      },
    },
    'a transfer begun on the web, approved on the phone': {
      requests: 13,
      live: async () => {
        const web = await onTheWeb(stage, anna);
        const { id } = await web.start('transfer');
        await web.saveDraft(id, 'payee', { name: 'Casa' });
        await web.answer(id, 'payee', { name: 'Casa Verde', iban: 'DE89370400440532013000' });
        await web.answer(id, 'amount', euros(5_00));
        const phone = await onThePhone(stage, anna);
        await phone.enrol();
        await phone.approve(await phone.takeOver(id));
        await web.session();
        await phone.removeDevice((await phone.session()).devices[0]?.keyThumbprint ?? '');
      },
    },
  };
}
