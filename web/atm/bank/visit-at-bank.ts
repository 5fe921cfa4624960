import type { Staffetta } from '../../client/staffetta.ts';
import type { Told } from '../machine/input.ts';
import { euro, type Money } from '../machine/money.ts';
import type { NothingBecause } from '../machine/order.ts';
import { LABEL_CHARS_MAX } from '../machine/room.ts';
import type { Account, Authorized, OfferShown, Wish } from '../machine/visit.ts';
import { authorizePrepared } from './authorize-prepared.ts';
import { authorizeWalkUp } from './authorize-walk-up.ts';
import { type Journal, newKey } from './journal.ts';
import { sessionOfVisit } from './session-of-visit.ts';
import { toldOf } from './told.ts';

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
  const session = sessionOfVisit(bank, site.seen ?? null);
  const { change, takeOver } = session;
  /** How the journal knows what was authorized or opened, by the name that the machine has for it. */
  const keys = new Map<string, string>();

  return {
    async authorize(wish: Wish, cardToken = ''): Promise<Told> {
      const at = { terminalId, bank, pass, journal, session };
      const { told, key } =
        wish.is === 'prepared'
          ? await authorizePrepared(at, wish)
          : await authorizeWalkUp(at, wish, cardToken);
      if (key && told.that === 'authorized') keys.set(told.cash.name, key);
      return told;
    },

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
      await session.look();
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

const IBAN_CHARS_SHOWN = 4;

/** A label has little room, and two accounts may have one name. */
function labelOf(name: string, iban: string): string {
  const end = ` *${iban.slice(-IBAN_CHARS_SHOWN)}`;
  return `${name.slice(0, LABEL_CHARS_MAX - end.length)}${end}`;
}
