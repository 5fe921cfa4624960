import { parseArgs } from 'node:util';
import { Sentence } from '../infra/local/sentence.ts';
import assumptions from './capacity/assumptions.json' with { type: 'json' };
import { costOf } from './capacity/cost.ts';
import { type Assumptions, demandOf } from './capacity/demand.ts';
import { inText } from './capacity/in-text.ts';
import { loadsOf } from './capacity/limits.ts';
import units from './capacity/measured-units.json' with { type: 'json' };
import type { MeasuredUnits } from './capacity/measured-units.ts';
import { mixed } from './capacity/mixed.ts';
import facts from './capacity/prices-and-quotas.json' with { type: 'json' };

const USAGE = `What a stage would take, and cost: npm run capacity -- --customers 5000000 --journeys-per-day 0.2 --peak 8
  --journeys-per-day 0.2             begun by each customer, on average
  --peak 8                           how many times the average the busiest minute is
  --cash 0.6                         of journeys, how many are cash; the others are transfers
  --region eu-central-1              or eu-south-1
  --assume doorMs=40                 in place of what tools/capacity/assumptions.json says; may be given for each
  --json                             for programs`;

// npm run capacity: units that were counted, times journeys, at list prices. It asks nobody and writes nothing.
try {
  const { scenario, cash, region, assumed, json } = readArguments();
  const { prices, quotas } = facts.regions[region];
  const [ofCash, ofTransfer] = Object.values((units as MeasuredUnits).journeys);
  if (!ofCash || !ofTransfer) throw new Error('The measured units lack a journey: npm run capacity:units.');
  const demand = demandOf(
    scenario,
    mixed([
      [ofCash, cash],
      [ofTransfer, 1 - cash],
    ]),
    assumed,
  );
  const costs = costOf(demand, prices);
  const loads = loadsOf(demand, { ...quotas, ...facts.ours });
  if (json) console.log(JSON.stringify({ scenario, region, asOf: facts.asOf, demand, costs, loads }));
  else {
    console.log(inText(demand, costs, loads));
    console.log(
      `List prices and default quotas of ${region} as of ${facts.asOf}, to be checked; units counted on ${units.measuredOn}.`,
    );
  }
} catch (error) {
  if (!(error instanceof Sentence)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function readArguments() {
  const { values } = parsed();
  const scenario = {
    customers: positive(values.customers, '--customers'),
    journeysPerDay: positive(values['journeys-per-day'], '--journeys-per-day'),
    peak: positive(values.peak, '--peak'),
  };
  if (scenario.peak < 1)
    throw new Sentence('--peak is at least 1: the busiest minute is no quieter than the average.');
  const cash = Number(values.cash);
  if (!(cash >= 0 && cash <= 1)) throw new Sentence('--cash is a share, from 0 to 1.');
  const { region } = values;
  if (!isRegion(region)) throw new Sentence(`--region is one of ${Object.keys(facts.regions).join(', ')}.`);
  return { scenario, cash, region, assumed: assumedWith(values.assume ?? []), json: values.json };
}

function parsed() {
  try {
    return parseArgs({
      options: {
        customers: { type: 'string' },
        'journeys-per-day': { type: 'string', default: '0.2' },
        peak: { type: 'string', default: '8' },
        cash: { type: 'string', default: '0.6' },
        region: { type: 'string', default: 'eu-central-1' },
        assume: { type: 'string', multiple: true },
        json: { type: 'boolean', default: false },
      },
    });
  } catch (cause) {
    throw new Sentence(USAGE, { cause });
  }
}

function positive(text: string | undefined, option: string): number {
  if (text === undefined) throw new Sentence(USAGE);
  const value = Number(text);
  if (Number.isFinite(value) && value > 0) return value;
  throw new Sentence(`${option} is a number above 0.`);
}

function isRegion(name: string): name is keyof typeof facts.regions {
  return name in facts.regions;
}

function assumedWith(changes: readonly string[]): Assumptions {
  const { note: _, ...known } = assumptions;
  const changed = changes.map((change) => {
    const [name = '', value = ''] = change.split('=');
    if (name in known && value !== '' && Number(value) >= 0) return [name, Number(value)];
    throw new Sentence(
      `--assume takes a name of tools/capacity/assumptions.json and a number: ${Object.keys(known).join(', ')}.`,
    );
  });
  return { ...known, ...Object.fromEntries(changed) };
}
