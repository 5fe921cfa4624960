import type { MoneyOutcome } from '../../cash/bank.ts';
import { lateCash, lateCashUnowned } from '../../cash/books.ts';
import type { MoneyActOf } from '../../cash/money-act.ts';
import { takeWhatIsGone } from './account-moves.ts';
import { posting } from './posting.ts';
import { once } from './remembered-act.ts';

/**
 * Takes from the account what a machine gave out and reported too late for its hold. The cash is gone, so nothing is
 * a reason to refuse: a lack of funds leaves the account below zero, and where the account itself is gone the bank
 * bears it until people have looked at it at the end of the day.
 */
export function settleLate(act: MoneyActOf<'settle-late'>): Promise<MoneyOutcome> {
  const { id, money } = act;
  const to = { bank: lateCash(act.terminalId) };
  const fromTheAccount = { account: takeWhatIsGone(act, money), ...posting(id, { from: act, to, money }) };
  const fromTheBank = posting(id, { from: { bank: lateCashUnowned }, to, money });
  return once<'account' | 'posting'>(act, fromTheAccount, () =>
    once(act, fromTheBank, () => {
      throw new Error(`Something was posted as ${id} that no act remembers.`);
    }),
  );
}
