import type { Kind } from '../transaction/kind.ts';

/**
 * How much a field says of its customer.
 *
 * - `plain`: what is chosen of a list, and counts of little weight.
 * - `personal`: what the customer does and wants, amounts among it.
 * - `financial`: what they earn, owe and have, and where their money goes.
 */
export type Sensitivity = 'plain' | 'personal' | 'financial';

/**
 * The sensitivity of every field of every kind, by step: beside the definitions, which never change once they are
 * published. A field that is missing here is seen by nobody but the customer.
 */
const fields: Readonly<Record<Kind, Readonly<Record<string, Readonly<Record<string, Sensitivity>>>>>> = {
  'cash-withdrawal': { amount: { accountId: 'personal', amountMinor: 'personal' } },
  'cash-deposit': { allocation: { accountId: 'personal' } },
  transfer: {
    payee: { name: 'personal', iban: 'financial' },
    amount: { accountId: 'personal', amountMinor: 'personal', reference: 'personal' },
  },
  'loan-application': {
    loan: { purpose: 'plain', amountMinor: 'personal', months: 'plain' },
    household: { adults: 'plain', children: 'plain', housing: 'plain' },
    employment: { contract: 'plain', occupation: 'personal', sinceYear: 'plain' },
    income: { netMonthlyMinor: 'financial' },
    expenses: { housingMinor: 'financial', otherLoansMinor: 'financial' },
    terms: { agreed: 'plain' },
  },
  'card-replacement': {
    reason: { reason: 'plain' },
    delivery: { deliverTo: 'plain' },
    fee: { accountId: 'personal', agreed: 'plain' },
  },
};

export const sensitivityOf = (kind: Kind, step: string, field: string): Sensitivity | undefined => {
  const steps = fields[kind];
  const ofStep = Object.hasOwn(steps, step) ? steps[step] : undefined;
  return ofStep && Object.hasOwn(ofStep, field) ? ofStep[field] : undefined;
};

/** A price and the version of terms are the bank's own; a balance is the customer's. */
export const sensitivityOfFact = (fact: string): Sensitivity =>
  /^(price|terms):/.test(fact) ? 'plain' : 'financial';
