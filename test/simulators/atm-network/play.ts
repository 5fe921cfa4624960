import { join } from 'node:path';
import { parseArgs } from 'node:util';
import bank from '../../../infra/local/seed/bank.json' with { type: 'json' };
import customers from '../../../infra/local/seed/customers.json' with { type: 'json' };
import { Phone } from '../phone.ts';
import { sayWhatHappened } from '../say-what-happened.ts';
import { signInNetwork } from '../sign-in.ts';
import { liveDay } from './day.ts';
import { httpLine } from './http-line.ts';
import { isoLine } from './iso-line.ts';

/**
 * `npm run atm -- --seed 7`: an ATM network that misbehaves on purpose, against a running `npm start`.
 *
 * It speaks ISO 8583 over TCP to the bridge, and JSON to the API, drops lines, repeats, delays, jams and dies, as the
 * seed has it; and at the end holds what left its machines against what the bank took. Ends with 1 if they differ.
 */
/** A customer of this program's own, so that nobody else's story meets what its machines leave behind. */
const CUSTOMER = 'c-fabio';
const CARD = 'tok_fabio-debit';
const MACHINES = ['atm-0042', 'atm-0077'] as const;
const ACQUIRER = '12345';
const NAME_CHARS = 12;

const { seed, lives, url, data } = readArguments();
try {
  process.exitCode = await play();
} catch (error) {
  console.error(`\nThe day broke off: ${sayWhatHappened(error, { url, data, elsewhere: '--url' })}`);
  process.exitCode = 1;
}

async function play(): Promise<number> {
  const { protocol, hostname, port } = new URL(url);
  // The local system has its identity provider on the next port, and the bridge on the fifth.
  const issuer = `${protocol}//${hostname}:${Number(port) + 1}`;
  const keyFile = join(data, 'identity', 'atm-network-key.json');
  const phone = await Phone.open({ url, issuer }, { customerId: CUSTOMER, passcode: secretOf(CUSTOMER) });
  const { devices } = await phone.session();
  for (const { keyThumbprint } of devices) await phone.removeDevice(keyThumbprint);
  await phone.enrol('Phone of the network’s day');

  const { accessToken } = await signInNetwork({ issuer, keyFile });
  const tcp = isoLine({ host: hostname, port: Number(port) + 4, pan: numberOf(CUSTOMER) });
  console.log(`\nA day of an ATM network that misbehaves on purpose, with seed ${seed}.`);
  const wrong = await liveDay(
    {
      seed,
      lives,
      phone,
      card: CARD,
      machines: MACHINES,
      acquirer: ACQUIRER,
      lines: [
        { name: 'ISO 8583 and TCP', line: tcp },
        { name: 'ISO 20022 names and JSON', line: httpLine({ url, token: () => accessToken }) },
      ],
    },
    tell,
  );
  tcp.hangUp();
  if (wrong.length === 0) console.log('\nWhat left the machines is what the bank took, to the cent.\n');
  else
    console.log(
      `\nWrong:\n${wrong.map((each) => `  ${each}`).join('\n')}\nPlay it again with --seed ${seed}.\n`,
    );
  return wrong.length === 0 ? 0 : 1;
}

function tell(who: string, happened: string): void {
  console.log(who === '' ? `\n${happened}\n` : `  ${who.padEnd(NAME_CHARS)} ${happened}`);
}

function secretOf(customerId: string): string {
  return customers.find((customer) => customer.customerId === customerId)?.passcode ?? '';
}

function numberOf(customerId: string): string {
  return bank.testCards.find((card) => card.customerId === customerId)?.number ?? '';
}

function readArguments() {
  try {
    const { values } = parseArgs({
      options: {
        seed: { type: 'string', default: '7' },
        lives: { type: 'string', default: '6' },
        url: { type: 'string', default: 'http://127.0.0.1:4000' },
        data: { type: 'string', default: '.staffetta' },
      },
    });
    const [seed, lives] = [Number(values.seed), Number(values.lives)];
    if (Number.isInteger(seed) && Number.isInteger(lives) && lives > 0 && URL.canParse(values.url)) {
      return { seed, lives, url: values.url.replace(/\/$/, ''), data: values.data };
    }
  } catch {
    // An argument that is unknown is answered like one that does not fit.
  }
  console.error('Play with: npm run atm -- --seed 7 --lives 6 --url http://127.0.0.1:4000 --data .staffetta');
  process.exit(1);
}
