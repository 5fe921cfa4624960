import type { Staffetta } from '../../client/staffetta.ts';
import type { Told } from '../machine/input.ts';
import type { Wish } from '../machine/visit.ts';
import { type CashOut, nothingYet } from './debt.ts';
import { type Journal, newKey } from './journal.ts';
import type { SessionOfVisit } from './session-of-visit.ts';
import { silence, toldOf } from './told.ts';

export interface AtVisit {
  readonly terminalId: string;
  readonly bank: Staffetta;
  readonly pass: string;
  readonly journal: Journal;
  readonly session: SessionOfVisit;
}

/** What the bank said, and, if cash may come out, what the machine owes for it under which key. */
export interface Answered {
  readonly told: Told;
  readonly key?: string;
}

/**
 * Takes what was prepared over, and asks whether it may come out. Each question is in the journal before it is asked, so
 * that one whose answer never comes is asked once more, and taken back.
 */
export async function authorizePrepared(
  { terminalId, bank, pass, journal, session }: AtVisit,
  { transactionId, agreed }: Extract<Wish, { is: 'prepared' }>,
): Promise<Answered> {
  const taken = await session.takeOver(transactionId);
  if (!taken.data) return { told: toldOf(taken) };

  let asked = '';
  const askOnce = (ifMatch: string) => {
    journal.paid(asked);
    asked = newKey();
    journal.open(asked, { is: 'asked-in-vain', transactionId, pass, ifMatch, agreed });
    return bank.POST('/terminals/{terminalId}/withdrawals', {
      params: { path: { terminalId }, header: { 'If-Match': ifMatch, 'Idempotency-Key': asked } },
      body: { transactionId, ...(agreed.length > 0 && { consents: [...agreed] }) },
    });
  };
  const result = await session.change(askOnce).catch(() => undefined);
  const { authorizationId, dispense } = result?.data ?? {};
  if (authorizationId && dispense) {
    const key = newKey();
    const debt: CashOut = { is: 'prepared', transactionId, authorizationId, pass, ...nothingYet(dispense) };
    journal.open(key, debt);
    journal.paid(asked);
    return {
      key,
      told: { is: 'told', that: 'authorized', cash: { name: authorizationId, money: dispense } },
    };
  }
  const told = result ? toldOf(result) : silence;
  if (told === silence) journal.owe(asked);
  else journal.paid(asked);
  return { told };
}
