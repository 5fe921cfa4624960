import { randomUUID } from 'node:crypto';
import type { Line, Said } from './line.ts';
import type { Traveller } from './travellers.ts';

/**
 * The journeys that are measured: begun at a machine, one step there, handed over, read on the phone, and ended there.
 *
 * A hand-over is two requests here, since a ticket is drawn on one channel and shown on the other. `plain` is the session
 * alone; it ends by a cancellation, because whatever ends as completed moves money or is signed. `deposit` ends as
 * completed, and moves money twice: when the machine has counted, and when the phone has chosen the account.
 */
export const JOURNEYS = ['plain', 'deposit'] as const;
export type JourneyName = (typeof JOURNEYS)[number];

export const MACHINE = 'atm-0042';

/** One request out of twenty that change something is sent again, and must be answered as the first was. */
const REPLAYED_EVERY = 20;

interface Deed {
  readonly name: string;
  readonly on: 'machine' | 'phone';
  readonly method: 'GET' | 'POST';
  readonly path: (so: SoFar) => string;
  /** What a change names: the version that it saw, or none, since it is a fact. */
  readonly names: 'version' | 'key' | 'nothing';
  readonly body?: (so: SoFar) => unknown;
}

interface SoFar {
  id: string;
  ticket: string;
}

const start = (kind: string): Deed => ({
  name: 'start at the machine',
  on: 'machine',
  method: 'POST',
  path: () => '/session/transactions',
  names: 'version',
  body: () => ({ kind, another: true }),
});

const handedOver: readonly Deed[] = [
  {
    name: 'hand over',
    on: 'machine',
    method: 'POST',
    path: ({ id }) => `/session/transactions/${id}/hand-overs`,
    names: 'version',
    body: () => ({ to: 'mobile' }),
  },
  {
    name: 'accept on the phone',
    on: 'phone',
    method: 'POST',
    path: () => '/hand-overs/acceptance',
    names: 'version',
    body: ({ ticket }) => ({ ticket }),
  },
  {
    name: 'read on the phone',
    on: 'phone',
    method: 'GET',
    path: ({ id }) => `/session/transactions/${id}`,
    names: 'nothing',
  },
];

const DEEDS: Record<JourneyName, readonly Deed[]> = {
  plain: [
    start('card-replacement'),
    {
      name: 'answer a step',
      on: 'machine',
      method: 'POST',
      path: ({ id }) => `/session/transactions/${id}/answers`,
      names: 'version',
      body: () => ({ step: 'reason', answer: { reason: 'lost' } }),
    },
    ...handedOver,
    {
      name: 'end on the phone',
      on: 'phone',
      method: 'POST',
      path: ({ id }) => `/session/transactions/${id}/cancellation`,
      names: 'version',
    },
  ],
  deposit: [
    start('cash-deposit'),
    {
      name: 'count the cash',
      on: 'machine',
      method: 'POST',
      path: ({ id }) => `/terminals/${MACHINE}/deposits/${id}/count`,
      names: 'key',
      body: () => ({ counted: { amountMinor: 20_00, currency: 'EUR' } }),
    },
    ...handedOver,
    {
      name: 'complete on the phone',
      on: 'phone',
      method: 'POST',
      path: ({ id }) => `/session/transactions/${id}/answers`,
      names: 'version',
      body: () => ({ step: 'allocation', answer: { accountId: 'current' } }),
    },
  ],
};

export const deedsOf = (journey: JourneyName): readonly string[] => DEEDS[journey].map(({ name }) => name);

/** Walks a journey to its end, and answers how many requests it took. Whatever is not answered as it should be throws. */
export async function walk(
  journey: JourneyName,
  traveller: Traveller,
  line: Line,
  around: <Answer>(name: string, deed: () => Promise<Answer>) => Promise<Answer> = (_, deed) => deed(),
): Promise<number> {
  const so: SoFar = { id: '', ticket: '' };
  let requests = 0;
  for (const deed of DEEDS[journey]) {
    const asked = {
      method: deed.method,
      path: deed.path(so),
      headers: headersOf(deed, traveller),
      ...(deed.body && { body: deed.body(so) }),
    };
    const said = await around(deed.name, () => line.ask(asked));
    requests += 1;
    if (said.status >= 300) throw new Error(`${deed.name}: ${said.status} ${said.text}`);
    if (deed.names !== 'nothing' && isReplayed()) {
      requireAlike(deed.name, said, await line.ask(asked));
      requests += 1;
    }
    learnFrom(said, deed, so, traveller);
  }
  return requests;
}

let changes = 0;
const isReplayed = (): boolean => {
  changes += 1;
  return changes % REPLAYED_EVERY === 0;
};

function requireAlike(name: string, first: Said, second: Said): void {
  if (second.replayed && second.status === first.status && second.text === first.text) return;
  throw new Error(`${name}: a repeat was answered ${second.status} ${second.text}`);
}

function learnFrom(said: Said, { name }: Deed, so: SoFar, traveller: Traveller): void {
  if (said.version !== undefined) traveller.version = said.version;
  if (name === 'start at the machine') so.id = JSON.parse(said.text).id;
  if (name === 'hand over') so.ticket = JSON.parse(said.text).ticket;
}

function headersOf({ on, names }: Deed, { phoneToken, networkToken, pass, version }: Traveller) {
  return {
    ...(on === 'phone'
      ? { authorization: `Bearer ${phoneToken}` }
      : { authorization: `Bearer ${networkToken}`, 'staffetta-visit': pass }),
    ...(names === 'version' && { 'if-match': `"${version}"` }),
    ...(names !== 'nothing' && { 'idempotency-key': `"${randomUUID()}"` }),
  };
}
