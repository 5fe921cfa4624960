import type { Bank, MoneyOutcome } from '../../cash/bank.ts';
import type { MoneyAct } from '../../cash/money-act.ts';
import { accountsOf } from './accounts-of.ts';
import { allocate } from './allocate.ts';
import { bookedUnder } from './booked-under.ts';
import { capture } from './capture.ts';
import { fee } from './fee.ts';
import { hold } from './hold.ts';
import { refund } from './refund.ts';
import { release } from './release.ts';
import { resize } from './resize.ts';
import { settleLate } from './settle-late.ts';
import { takeIn } from './take-in.ts';
import { transfer } from './transfer.ts';

/** The default bank: double-entry books in the DynamoDB table that `LEDGER_TABLE` names. */
export const ledger: Bank = { carryOut, accountsOf, bookedUnder };

async function carryOut(act: MoneyAct): Promise<MoneyOutcome> {
  switch (act.act) {
    case 'hold':
      return hold(act);
    case 'resize':
      return resize(act);
    case 'capture':
      return capture(act);
    case 'release':
      return release(act);
    case 'transfer':
      return transfer(act);
    case 'fee':
      return fee(act);
    case 'settle-late':
      return settleLate(act);
    case 'take-in':
      return takeIn(act);
    case 'allocate':
      return allocate(act);
    case 'refund':
      return refund(act);
  }
}
