import { afterAll, beforeAll, vi } from 'vitest';
import { registerNetwork } from '../../shared/aws/directory/networks.ts';
import { publishProduct } from '../../shared/aws/directory/products.ts';
import { registerTerminal } from '../../shared/aws/directory/terminals.ts';
import { noRateLimits } from '../../shared/contract/rate-limits.ts';
import type { NetworkProfile } from '../../shared/switch/network-profile.ts';
import type { Terminal } from '../../shared/terminal/terminal.ts';
import { serveKeys } from './bank-keys.ts';
import { serveSecrets } from './bank-secrets.ts';
import { useEngine } from './engine.ts';

/** The OAuth clients of the tests: channels, networks of machines, the bank's own people and its analysts. */
export const clients = {
  phone: 'staffetta-phone',
  web: 'staffetta-web',
  branch: 'staffetta-branch',
  contactCentre: 'staffetta-contact-centre',
  network: 'staffetta-atm',
  otherNetwork: 'elsewhere-atm',
  operations: 'staffetta-operations',
  marketing: 'staffetta-marketing',
  analyst: 'staffetta-analyst',
} as const;

/** Two machines of one network, a third whose dispenser shares a key with the bank, and one of another network. */
export const machines = { here: 'atm-1', there: 'atm-2', endToEnd: 'atm-3', elsewhere: 'atm-9' } as const;

export const products = [
  { productId: 'card-replacement', price: 1000 },
  { productId: 'debit-card', termsVersion: '2026-05' },
  { productId: 'personal-loan', price: 690, termsVersion: '2026-09' },
] as const;

/** What the network of the machines agreed: a session reference in element 48, and an advice of what came out. */
export const networkProfile: NetworkProfile = {
  name: 'A network',
  packager: 'iso1987Ascii',
  sessionReferenceField: 48,
  clockOffsetMinutes: 60,
  completion: { by: 'advice', dueAfterS: 3600 },
};

/** Long enough for a walk of many steps on a machine that has other things to do. */
const TEST_TIMEOUT_MS = 60_000;

const environment = {
  CHANNEL_OF_CLIENT: JSON.stringify({
    [clients.phone]: 'mobile',
    [clients.web]: 'web',
    [clients.branch]: 'branch',
    [clients.contactCentre]: 'contact-centre',
    [clients.network]: 'atm',
    [clients.otherNetwork]: 'atm',
    [clients.operations]: 'operations',
    [clients.marketing]: 'catalogue',
    [clients.analyst]: 'measures',
  }),
  // Tests are quicker than people, and time stands still in some of them. What holds is tested in `rate-limits.test.ts`.
  RATE_LIMITS: JSON.stringify(noRateLimits),
  SEAL_KEY_SECRET: 'seal-key',
  CARD_KEY_SECRET: 'card-key',
  LOT_KEY_SECRET: 'lot-key',
  FACT_KEY_SECRET: 'fact-key',
  DISPENSE_KEY: 'dispense-key',
  BUS_NAME: 'staffetta-bus',
  LIVE_URL: 'wss://live.bank.example/live',
  LINK_ORIGIN: 'https://bank.example',
  POWERTOOLS_SERVICE_NAME: 'staffetta',
  POWERTOOLS_METRICS_NAMESPACE: 'staffetta',
  POWERTOOLS_METRICS_DISABLED: 'true',
  POWERTOOLS_LOG_LEVEL: 'SILENT',
};

/**
 * Gives the tests of a file a bank of their own, in this process: the engine, machines, products and the secret.
 * Customers are each test's own (`aCustomer`).
 *
 * `line` may stand between the functions and the engine, as `useBadLine` does.
 */
export function useBank<Line = void>(line?: () => Line): Line {
  vi.setConfig({ testTimeout: TEST_TIMEOUT_MS });
  useEngine();
  const between = line?.();
  let close: (() => Promise<void>) | undefined;

  beforeAll(async () => {
    close = await furnishBank();
  });

  afterAll(async () => close?.());

  return between as Line;
}

/** Gives the engine of the environment a bank; for a program that is no test, too. Answers how to end it. */
export async function furnishBank(): Promise<() => Promise<void>> {
  Object.assign(process.env, environment);
  const [secrets, keys] = await Promise.all([serveSecrets(), serveKeys()]);
  process.env['AWS_ENDPOINT_URL_SECRETS_MANAGER'] = secrets.endpoint;
  process.env['AWS_ENDPOINT_URL_KMS'] = keys.endpoint;
  await registerMachinesAndProducts();

  return async () => {
    for (const name of Object.keys(environment)) delete process.env[name];
    delete process.env['AWS_ENDPOINT_URL_SECRETS_MANAGER'];
    delete process.env['AWS_ENDPOINT_URL_KMS'];
    await Promise.all([secrets.close(), keys.close()]);
  };
}

/** What a bank has before it has customers. */
export async function registerMachinesAndProducts(): Promise<void> {
  await Promise.all([
    ...aNetworkOfMachines.map((machine) => registerTerminal(machine)),
    ...products.map(publishProduct),
    registerNetwork(clients.network, networkProfile),
  ]);
}

const aNetworkOfMachines: readonly Terminal[] = [
  {
    terminalId: machines.here,
    network: clients.network,
    name: 'Machine 1',
    address: 'Piazza Navona 7, Roma',
  },
  {
    terminalId: machines.there,
    network: clients.network,
    name: 'Machine 2',
    address: 'Via Giolitti 34, Roma',
  },
  {
    terminalId: machines.endToEnd,
    network: clients.network,
    name: 'Machine 3',
    address: 'Via Appia 1, Roma',
    endToEnd: true,
  },
  {
    terminalId: machines.elsewhere,
    network: clients.otherNetwork,
    name: 'Machine 9',
    address: 'Elsewhere 9',
  },
];
