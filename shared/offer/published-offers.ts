import cardInsurance1 from './published/card-insurance.1.json' with { type: 'json' };
import cardInsurance2 from './published/card-insurance.2.json' with { type: 'json' };
import instalmentLoan1 from './published/instalment-loan.1.json' with { type: 'json' };
import instalmentLoan2 from './published/instalment-loan.2.json' with { type: 'json' };
import paperlessStatements1 from './published/paperless-statements.1.json' with { type: 'json' };
import paperlessStatements2 from './published/paperless-statements.2.json' with { type: 'json' };
import prepareCash1 from './published/prepare-cash.1.json' with { type: 'json' };
import savingsRate1 from './published/savings-rate.1.json' with { type: 'json' };
import savingsRate2 from './published/savings-rate.2.json' with { type: 'json' };
import scheduledTransfers1 from './published/scheduled-transfers.1.json' with { type: 'json' };

/**
 * The offers that are deployed with the code: one file for each version, which never changes once it is published. A
 * new version is another file; the others stay as long as somebody may have saved them. They are as they were written:
 * whoever reads them lets `Offer` check them.
 */
export const publishedOffers: readonly unknown[] = [
  cardInsurance1,
  cardInsurance2,
  instalmentLoan1,
  instalmentLoan2,
  paperlessStatements1,
  paperlessStatements2,
  prepareCash1,
  savingsRate1,
  savingsRate2,
  scheduledTransfers1,
];
