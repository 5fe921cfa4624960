import { registerCard } from '../../../shared/aws/directory/cards.ts';
import { registerTerminal } from '../../../shared/aws/directory/terminals.ts';
import { openAccount } from '../../../shared/aws/ledger/open-account.ts';
import { clients, furnishBank } from '../../support/bank-under-test.ts';
import { openEngine } from '../../support/engine.ts';
import { theCrowd } from '../crowd.ts';
import { directLine } from './direct-line.ts';
import { MACHINE } from './journey.ts';
import type { Line } from './line.ts';
import { setOut, type Traveller } from './travellers.ts';

/** A bank in this process, without gateway, threads or consumers, and customers who have set out. */
export interface WalkingBank {
  readonly line: Line;
  readonly travellers: readonly Traveller[];
  close(): Promise<void>;
}

/**
 * Opens one on the engine of the environment, or on one of its own, in fresh tables without streams. `furnished` is called
 * when the tables are there, and before anything speaks to them.
 */
export async function openWalkingBank(
  count: number,
  { quiet = false, furnished = () => {} }: { quiet?: boolean; furnished?: () => void } = {},
): Promise<WalkingBank> {
  const closeEngine = await openEngine({ streams: false });
  furnished();
  const closeBank = await furnishBank();
  if (!quiet) sayAsInTheCloud();
  await registerTerminal({ terminalId: MACHINE, network: clients.network, name: 'M', address: 'A' });
  const line = directLine();
  const travellers: Traveller[] = [];
  for (const { customerId, cardToken } of theCrowd(count)) {
    const account = { customerId, accountId: 'current', name: 'Current', iban: 'IT**0000', position: 0 };
    await openAccount(account, { amountMinor: 1_000_00, currency: 'EUR' });
    await registerCard(cardToken, { customerId, accountId: 'current' });
    const by = { line, networkToken: NETWORK, phoneToken: phoneOf(customerId) };
    travellers.push(await setOut({ customerId, cardToken }, by));
  }
  return {
    line,
    travellers,
    close: async () => {
      await closeBank();
      await closeEngine();
    },
  };
}

/** A line for each request, and its metrics, which the caller of the program throws away. */
function sayAsInTheCloud(): void {
  process.env['POWERTOOLS_LOG_LEVEL'] = 'INFO';
  delete process.env['POWERTOOLS_METRICS_DISABLED'];
}

const NETWORK = JSON.stringify({ client_id: clients.network, scope: 'terminal' });

const phoneOf = (customerId: string): string =>
  JSON.stringify({
    client_id: clients.phone,
    scope: 'openid session approve',
    sub: customerId,
    sid: `sign-in-${customerId}`,
    auth_time: String(Math.floor(Date.now() / 1000)),
  });
