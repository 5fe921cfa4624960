import type { Once, Work } from './lives/play-history.ts';
import type { Scene, SceneName } from './lives/scene.ts';
import { CARD } from './lives/scene.ts';
import type { Item } from './tables/values.ts';
import { type Knock, knock } from './world/knock.ts';
import type { World } from './world/world.ts';

/** Everything that changes something, once each: by whom, and where the history stands then. */
export interface Operation {
  readonly name: string;
  readonly scene: SceneName;
  readonly once: (scene: Scene) => Once;
}

type By = 'phone' | 'web' | 'machine';
type More = Partial<Pick<Knock, 'path' | 'body'>>;

const key = 'a-key-of-the-enumeration';

/** A right request of somebody's, in the version that the scene stands at. */
const request = (
  name: SceneName,
  door: string,
  by: By,
  more: (scene: Scene) => More = () => ({}),
): Operation => ({
  name: `${door}, ${name}`,
  scene: name,
  once: (scene) => ({
    request: async ({ people, pass }) => ({
      door,
      key,
      seen: versionIn(scene),
      by: by === 'phone' ? people.phone : by === 'web' ? people.web : people.network,
      ...(by === 'machine' && { visit: pass }),
      ...more(scene),
    }),
  }),
});

/** What comes of a request, or of the time that passes. */
const work = (name: SceneName, its: Work, afterMs: number, after?: Operation): Operation => ({
  name: `${its}, ${after?.name ?? name}, ${afterMs / HOUR_MS} h later`,
  scene: name,
  once: (scene) => ({ ...after?.once(scene), work: its, afterMs }),
});

const HOUR_MS = 3_600_000;

const versionIn = (scene: Scene): number => Number(sessionIn(scene)?.['version'] ?? 0);

const sessionIn = ({ moment }: Scene): Item | undefined =>
  moment
    .get('sessions')
    ?.get('customer#c-anna')
    ?.find(({ sk }) => sk === 'session');

const its = ({ transactionId = '' }: Scene): More => ({ path: { transactionId } });
const atMachine = ({ transactionId = '' }: Scene) => ({ path: { terminalId: 'atm-1', transactionId } });
const euros = (amountMinor: number) => ({ amountMinor, currency: 'EUR' });

const requests: readonly Operation[] = [
  request('stranger', 'attach-channel', 'phone'),
  request('stranger', 'begin-visit', 'machine', ({ atMs }) => ({
    path: { terminalId: 'atm-1' },
    body: { cardToken: CARD, verifiedAt: new Date(atMs).toISOString() },
  })),
  request('at home', 'start-transaction', 'phone', () => ({ body: { kind: 'cash-withdrawal' } })),
  request('at home', 'start-transaction', 'web', () => ({ body: { kind: 'transfer' } })),
  request('at home', 'set-preferences', 'web', () => ({ body: { language: 'it' } })),
  request('at home', 'change-consent', 'phone', () => ({
    path: { purpose: 'personalised-offers' },
    body: { state: 'objected' },
  })),
  request('half-way', 'answer-step', 'web', (scene) => ({
    ...its(scene),
    body: { step: 'delivery', answer: { deliverTo: 'home' } },
  })),
  request('half-way', 'save-draft', 'web', (scene) => ({
    ...its(scene),
    body: { step: 'delivery', draft: { typed: 1 } },
  })),
  request('half-way', 'step-back', 'web', its),
  request('half-way', 'suspend-transaction', 'web', its),
  request('half-way', 'hand-over', 'web', (scene) => ({ ...its(scene), body: { to: 'mobile' } })),
  request('half-way', 'cancel-transaction', 'web', its),
  {
    name: 'approve-transaction, to be approved',
    scene: 'to be approved',
    once: (scene) => ({
      request: async ({ people }) => {
        const { path = {} } = its(scene);
        const { body } = await knock({ door: 'read-transaction', by: people.phone, path, key });
        const approval = await people.device.approval(body.step.terms);
        return {
          door: 'approve-transaction',
          by: people.phone,
          key,
          seen: versionIn(scene),
          path,
          body: { approval },
        };
      },
    }),
  },
  request('prepared', 'cancel-transaction', 'phone', its),
  request('prepared', 'step-back', 'phone', its),
  request('prepared', 'begin-visit', 'machine', ({ atMs }) => ({
    path: { terminalId: 'atm-1' },
    body: { cardToken: CARD, verifiedAt: new Date(atMs).toISOString() },
  })),
  request('at the machine', 'authorize-withdrawal', 'machine', ({ transactionId }) => ({
    path: { terminalId: 'atm-1' },
    body: { transactionId },
  })),
  request('at the machine', 'end-visit', 'machine', () => ({ path: { terminalId: 'atm-1' } })),
  ...[120_00, 50_00, 0].map((amountMinor) => ({
    ...request('dispensing', 'complete-withdrawal', 'machine', (scene) => ({
      ...atMachine(scene),
      body: { authorizationId: scene.authorizationId, dispensed: euros(amountMinor) },
    })),
    name: `complete-withdrawal with ${amountMinor}`,
  })),
  request('dispensing', 'reverse-withdrawal', 'machine', (scene) => ({
    ...atMachine(scene),
    body: { authorizationId: scene.authorizationId, reason: 'malfunction' },
  })),
  request('slot open', 'count-deposit', 'machine', (scene) => ({
    ...atMachine(scene),
    body: { counted: euros(80_00) },
  })),
  request('counted', 'answer-step', 'machine', (scene) => ({
    ...its(scene),
    body: { step: 'allocation', answer: { accountId: 'savings' } },
  })),
];

const requestOf = (door: string): Operation => {
  const found = requests.find(({ name }) => name.startsWith(door));
  if (!found) throw new Error(`There is no request to ${door}.`);
  return found;
};

const works: readonly Operation[] = [
  // Warned, expired with what was held given back, allocated to the first account; and a machine that says nothing.
  work('half-way', 'the clock', 6.5 * 24 * HOUR_MS),
  work('half-way', 'the clock', 7.5 * 24 * HOUR_MS),
  work('prepared', 'the clock', 23 * HOUR_MS),
  work('prepared', 'the clock', 25 * HOUR_MS),
  work('counted', 'the clock', 8 * 24 * HOUR_MS),
  work('dispensing', 'the clock', HOUR_MS / 10),
  ...[
    'start-transaction',
    'cancel-transaction',
    'complete-withdrawal',
    'count-deposit',
    'authorize-withdrawal',
  ].flatMap((door) => {
    const after = requestOf(door);
    return [work(after.scene, 'the stream', 0, after), work(after.scene, 'the queues', 0, after)];
  }),
];

export const operations: readonly Operation[] = [...requests, ...works];

/**
 * What an end comes to, whenever it was and whatever its ids: what became of each transaction, what is on the accounts,
 * which holds and postings there are, and which events were told.
 */
export function endOf({ tables, others }: World): unknown {
  const ofCustomer = tables.everything('sessions').filter(({ pk }) => pk === 'customer#c-anna');
  const ledger = tables.everything('ledger');
  const transactions = ofCustomer.flatMap(({ sk, transaction }) =>
    String(sk).startsWith('transaction#') ? [withoutTimes(transaction)] : [],
  );
  const session = ofCustomer.find(({ sk }) => sk === 'session');
  const events = new Map(others.published.map(({ id, type }) => [id, type]));
  return {
    version: session?.['version'],
    session: withoutTimes(session?.['session']),
    transactions,
    accounts: ledger.filter(({ sk }) => String(sk).startsWith('account#')),
    books: ledger
      .filter(({ sk }) => ['hold', 'posting', 'take-in', 'act'].includes(String(sk)))
      .map(withoutTimes),
    events: [...events.values()],
    notices: ofCustomer.filter(({ sk }) => String(sk).startsWith('notice#')).length,
  };
}

function withoutTimes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutTimes);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([name]) => !/AtMs$|Ms$|^at$|commitId|^dueAtMs$/.test(name))
      .map(([name, each]) => [name, withoutTimes(each)]),
  );
}
