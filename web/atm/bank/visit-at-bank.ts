import type { Staffetta } from '../../client/staffetta.ts';
import type { Told } from '../machine/input.ts';
import { euro, type Money } from '../machine/money.ts';
import type { NothingBecause } from '../machine/order.ts';
import { LABEL_CHARS_MAX } from '../machine/room.ts';
import type { Account, Authorized, OfferShown, Wish } from '../machine/visit.ts';
import type { CashOut } from './debt.ts';
import type { Journal } from './journal.ts';
import { silence, toldOf } from './told.ts';
import { withdrawalRequest } from './withdrawal-request.ts';

/** Of one answer: the data, or the refusal, and the version that it tells. */
interface Result<Data> {
  data?: Data;
  error?: unknown;
  response: Response;
}

const SESSION_CHANGED = 412;
/** Somebody else may move the session while a customer stands here; they do not go on for ever. */
const TRIES_MAX = 4;

/**
 * One visit at the bank, with a pass and a version of its own: what is answered late belongs to this visit and can be
 * taken for no other's.
 */
export function visitAtBank(site: {
  readonly terminalId: string;
  readonly bank: Staffetta;
  readonly pass: string;
  readonly seen?: string | null;
  readonly journal: Journal;
}) {
  const { terminalId, bank, pass, journal } = site;
  let seen = site.seen ?? '"0"';
  /** How the journal knows what was authorized, by the name that the machine has for it. */
  const keys = new Map<string, string>();

  const noted = <Data>(result: Result<Data>): Result<Data> => {
    seen = result.response.headers.get('etag') ?? seen;
    return result;
  };
  const session = async () => noted(await bank.GET('/session'));

  /** A change of what this visit saw; where it saw too little, it looks again. */
  async function change<Data>(ask: (ifMatch: string) => Promise<Result<Data>>): Promise<Result<Data>> {
    for (let tries = 1; ; tries += 1) {
      const result = noted(await ask(seen));
      if (result.response.status !== SESSION_CHANGED || tries === TRIES_MAX) return result;
      await session();
    }
  }

  const takeOver = (transactionId: string) =>
    change((ifMatch) =>
      bank.POST('/session/transactions/{transactionId}/take-over', {
        params: { path: { transactionId }, header: { 'If-Match': ifMatch } },
      }),
    );

  function authorized(key: string, name: string, debt: CashOut): Told {
    journal.open(key, debt);
    keys.set(name, key);
    return { is: 'told', that: 'authorized', cash: { name, money: debt.authorized } };
  }

  async function authorizePrepared({
    transactionId,
    agreed,
  }: Extract<Wish, { is: 'prepared' }>): Promise<Told> {
    const taken = await takeOver(transactionId);
    if (!taken.data) return toldOf(taken);
    let asked = { key: newKey(), ifMatch: seen };
    const askedInVain = () => {
      const { key, ifMatch } = asked;
      journal.owe(key, { is: 'asked-in-vain', ifMatch, transactionId, pass, agreed });
      return silence;
    };
    try {
      const result = await change((ifMatch) => {
        asked = { key: newKey(), ifMatch };
        return bank.POST('/terminals/{terminalId}/withdrawals', {
          params: { path: { terminalId }, header: { 'If-Match': ifMatch, 'Idempotency-Key': asked.key } },
          body: { transactionId, ...(agreed.length > 0 && { consents: [...agreed] }) },
        });
      });
      if (!result.data) {
        const told = toldOf(result);
        return told === silence ? askedInVain() : told;
      }
      const { authorizationId, dispense } = result.data;
      return authorized(newKey(), authorizationId, {
        ...{ is: 'prepared', transactionId, authorizationId, pass, authorized: dispense },
        ...nothingYet(dispense),
      });
    } catch {
      return askedInVain();
    }
  }

  /** By card and PIN, and nothing prepared: the network asks, by ISO 20022. Its silence is taken back by its name. */
  async function authorizeWalkUp(wish: Extract<Wish, { is: 'walk-up' }>, cardToken: string): Promise<Told> {
    const request = withdrawalRequest(terminalId, cardToken, wish);
    const debt = { is: 'walk-up', request, authorized: wish.money, ...nothingYet(wish.money) } as const;
    try {
      const { data, error, response } = await bank.POST('/switch/withdrawals', { body: request });
      const { AuthstnRslt, TtlAuthrsdAmt, Prmpts } = data?.TxRspn ?? {};
      if (TtlAuthrsdAmt) {
        return authorized(newKey(), request.Tx.TxId.TxRef, { ...debt, authorized: TtlAuthrsdAmt });
      }
      if (Prmpts) return { is: 'told', that: 'consent-needed', asked: Prmpts };
      const why = AuthstnRslt?.RspnToAuthstn.RspnRsn;
      if (why === undefined) return lost(toldOf({ error, response }));
      return leavesOpen.includes(why) ? lost(silence) : { is: 'told', that: 'refused' };
    } catch {
      return lost(silence);
    }

    function lost(told: Told): Told {
      if (told === silence) journal.owe(newKey(), { ...debt, because: 'response-too-late' });
      return told;
    }
  }

  return {
    authorize: (wish: Wish, cardToken?: string): Promise<Told> =>
      wish.is === 'prepared' ? authorizePrepared(wish) : authorizeWalkUp(wish, cardToken ?? ''),

    presented({ name }: Authorized, presented: Money): void {
      journal.note(keys.get(name) ?? '', { presented });
    },

    report({ name }: Authorized, presented: Money, because?: NothingBecause): void {
      journal.close(keys.get(name) ?? '', { presented, because });
    },

    async openSlot(): Promise<Told> {
      const result = await change((ifMatch) =>
        bank.POST('/session/transactions', {
          params: { header: { 'If-Match': ifMatch } },
          body: { kind: 'cash-deposit', another: true },
        }),
      );
      if (!result.data) return toldOf(result);
      const { id: transactionId } = result.data;
      const key = newKey();
      journal.open(key, { is: 'cash-in', transactionId, pass, counted: euro(0) });
      keys.set(transactionId, key);
      return { is: 'told', that: 'slot-opened', transactionId };
    },

    inserted(transactionId: string, counted: Money): void {
      journal.note(keys.get(transactionId) ?? '', { counted });
    },

    async closeSlot(transactionId: string): Promise<void> {
      journal.paid(keys.get(transactionId) ?? '');
      await change((ifMatch) =>
        bank.POST('/session/transactions/{transactionId}/cancellation', {
          params: { path: { transactionId }, header: { 'If-Match': ifMatch } },
        }),
      );
    },

    keep(transactionId: string, counted: Money): void {
      journal.close(keys.get(transactionId) ?? '', { counted });
    },

    async accounts(transactionId: string, money: Money): Promise<Told> {
      await session();
      const taken = await takeOver(transactionId);
      if (!taken.data) return toldOf(taken);
      const result = await bank.GET('/accounts');
      if (!result.data) return toldOf(result);
      const accounts = result.data.accounts.map(({ accountId, name, iban }): Account => {
        return { accountId, label: labelOf(name, iban) };
      });
      return { is: 'told', that: 'accounts', transactionId, money, accounts };
    },

    async allocate(transactionId: string, accountId: string): Promise<Told> {
      const result = await change((ifMatch) =>
        bank.POST('/session/transactions/{transactionId}/answers', {
          params: { path: { transactionId }, header: { 'If-Match': ifMatch } },
          body: { step: 'allocation', answer: { accountId } },
        }),
      );
      return result.data ? { is: 'told', that: 'allocated' } : toldOf(result);
    },

    async answerOffer(
      { offerId, offerVersion }: OfferShown,
      answer: 'seen' | 'saved' | 'declined',
    ): Promise<void> {
      await bank.POST('/offers/{offerId}/responses', {
        params: { path: { offerId } },
        body: { answer, offerVersion },
      });
    },

    async end(): Promise<void> {
      await bank.DELETE('/terminals/{terminalId}/visits/current', { params: { path: { terminalId } } });
    },
  };
}

export type VisitAtBank = ReturnType<typeof visitAtBank>;

const newKey = (): string => `"${crypto.randomUUID()}"`;

const nothingYet = (money: Money) =>
  ({ presented: { ...money, amountMinor: 0 }, because: 'unable-to-deliver' }) as const;

/** Declines that leave open what was done: for a machine they are as good as no answer (docs/atm.md). */
const leavesOpen: readonly string[] = ['late', 'unavailable', 'system'];

const IBAN_CHARS_SHOWN = 4;

/** A label has little room, and two accounts may have one name. */
function labelOf(name: string, iban: string): string {
  const end = ` *${iban.slice(-IBAN_CHARS_SHOWN)}`;
  return `${name.slice(0, LABEL_CHARS_MAX - end.length)}${end}`;
}
