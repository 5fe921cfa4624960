import type { Told } from '../machine/input.ts';
import type { Wish } from '../machine/visit.ts';
import type { Answered, AtVisit } from './authorize-prepared.ts';
import { nothingYet, type WithdrawalRequest } from './debt.ts';
import { newKey } from './journal.ts';
import { refused, silence, toldOf } from './told.ts';
import { withdrawalRequest } from './withdrawal-request.ts';

/**
 * By card and PIN, and nothing prepared: the network asks, by ISO 20022. It is in the journal before it is asked: silence,
 * and a power cut, are taken back by its name.
 */
export async function authorizeWalkUp(
  { terminalId, bank, journal }: Pick<AtVisit, 'terminalId' | 'bank' | 'journal'>,
  wish: Extract<Wish, { is: 'walk-up' }>,
  cardToken: string,
): Promise<Answered> {
  const request = withdrawalRequest(terminalId, cardToken, wish);
  const key = newKey();
  journal.open(key, { is: 'walk-up', request: withoutCard(request), ...nothingYet(wish.money) });

  const result = await bank.POST('/switch/withdrawals', { body: request }).catch(() => undefined);
  const { AuthstnRslt, TtlAuthrsdAmt: money, Prmpts } = result?.data?.TxRspn ?? {};
  if (money) {
    journal.note(key, { authorized: money });
    return { key, told: { is: 'told', that: 'authorized', cash: { name: request.Tx.TxId.TxRef, money } } };
  }
  const told = ((): Told => {
    if (Prmpts) return { is: 'told', that: 'consent-needed', asked: Prmpts };
    const why = AuthstnRslt?.RspnToAuthstn.RspnRsn;
    if (why !== undefined) return leavesOpen.includes(why) ? silence : refused;
    return result ? toldOf(result) : silence;
  })();
  if (told === silence) journal.owe(key);
  else journal.paid(key);
  return { told };
}

/** Declines that leave open what was done: for a machine they are as good as no answer (docs/atm.md). */
const leavesOpen: readonly string[] = ['late', 'unavailable', 'system'];

/** A report names the withdrawal; whose card it was stands nowhere. */
function withoutCard({ Envt: { Card: _, ...Envt }, ...request }: WithdrawalRequest): WithdrawalRequest {
  return { ...request, Envt };
}
