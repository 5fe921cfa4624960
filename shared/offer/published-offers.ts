import cardInsurance1 from './published/card-insurance.1.json' with { type: 'json' };
import instalmentLoan1 from './published/instalment-loan.1.json' with { type: 'json' };
import paperlessStatements1 from './published/paperless-statements.1.json' with { type: 'json' };
import prepareCash1 from './published/prepare-cash.1.json' with { type: 'json' };
import savingsRate1 from './published/savings-rate.1.json' with { type: 'json' };
import scheduledTransfers1 from './published/scheduled-transfers.1.json' with { type: 'json' };

/**
 * The offers that are deployed with the code: one file for each version, which never changes once it is published. A
 * new version is another file; the others stay as long as somebody may have saved them. They are as they were written:
 * whoever reads them lets `Offer` check them.
 */
export const publishedOffers: readonly unknown[] = [
  cardInsurance1,
  instalmentLoan1,
  paperlessStatements1,
  prepareCash1,
  savingsRate1,
  scheduledTransfers1,
];
