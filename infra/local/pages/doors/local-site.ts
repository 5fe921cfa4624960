import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import type { EventBuses } from '../../bus/event-bus.ts';
import { seededCustomers } from '../../identity/customers.ts';
import { seededStaff } from '../../identity/staff.ts';
import { seedFolder } from '../../seed/seed-folder.ts';
import { busEventsDoor } from './bus-events-door.ts';
import type { LocalDoors } from './local-door.ts';
import { networkTokenDoor } from './network-token-door.ts';

/** What the pages have on this machine and nowhere else. */
export interface LocalSite {
  /** Stands in `config.json`, by which a page knows that it is tried out here. */
  readonly settings: { readonly customers: readonly TriedCustomer[]; readonly staff: readonly TriedStaff[] };
  readonly doors: LocalDoors;
  stop(): Promise<void>;
}

/** Whom a visitor can be, and what they have with them. They exist on this machine alone. */
interface TriedCustomer {
  readonly customerId: string;
  readonly name: string;
  readonly passcode: string;
  readonly cardToken: string | undefined;
}

interface TriedStaff {
  readonly staffId: string;
  readonly name: string;
  readonly passcode: string;
  readonly role: string;
  readonly unit: string;
}

export function localSite(site: {
  readonly issuer: string;
  readonly networkKeyFile: string;
  readonly buses: Pick<EventBuses, 'watch'>;
  /** The folder of the bank, its customers and its staff, if not the seed's own. */
  readonly seedFolder?: string | undefined;
}): LocalSite {
  const token = networkTokenDoor({ issuer: site.issuer, keyFile: site.networkKeyFile });
  const events = busEventsDoor(site.buses);
  const folder = site.seedFolder ?? seedFolder;
  return {
    settings: { customers: triedCustomers(folder), staff: triedStaff(folder) },
    doors: { '/_local/network-token': token.door, '/_local/events': events.door },
    stop: async () => {
      await Promise.all([token.stop(), events.stop()]);
    },
  };
}

const Seed = z.object({ cards: z.array(z.object({ cardToken: z.string(), customerId: z.string() })) });

function triedCustomers(folder: string): TriedCustomer[] {
  const { cards } = Seed.parse(JSON.parse(readFileSync(join(folder, 'bank.json'), 'utf8')));
  return seededCustomers(folder).map(({ customerId, name, passcode }) => {
    const card = cards.find((each) => each.customerId === customerId);
    return { customerId, name, passcode, cardToken: card?.cardToken };
  });
}

const triedStaff = (folder: string): readonly TriedStaff[] =>
  seededStaff(folder).map(({ staffId, name, passcode, role, unit }) => ({
    staffId,
    name,
    passcode,
    role,
    unit,
  }));
