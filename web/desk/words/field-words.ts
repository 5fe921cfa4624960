import type { Saying } from '../../shared/words/say.ts';

const fields: Readonly<Record<string, Saying>> = {
  accountId: { en: 'Account', it: 'Conto' },
  amountMinor: { en: 'Amount', it: 'Importo' },
  name: { en: 'Name', it: 'Nome' },
  iban: { en: 'IBAN', it: 'IBAN' },
  reference: { en: 'Reference', it: 'Causale' },
  purpose: { en: 'Purpose', it: 'Scopo' },
  months: { en: 'Months', it: 'Mesi' },
  adults: { en: 'Adults', it: 'Adulti' },
  children: { en: 'Children', it: 'Figli' },
  housing: { en: 'Home', it: 'Casa' },
  contract: { en: 'Contract', it: 'Contratto' },
  occupation: { en: 'Occupation', it: 'Professione' },
  sinceYear: { en: 'Since', it: 'Dal' },
  netMonthlyMinor: { en: 'Net monthly income', it: 'Reddito mensile netto' },
  housingMinor: { en: 'Rent or mortgage', it: 'Affitto o mutuo' },
  otherLoansMinor: { en: 'Other loans', it: 'Altri prestiti' },
  agreed: { en: 'Agreed', it: 'Accettato' },
  reason: { en: 'Reason', it: 'Motivo' },
  deliverTo: { en: 'Delivery', it: 'Consegna' },
};

/** A field by its name, where its label is not at hand. One without words stands as it is. */
export const fieldWords = (field: string): Saying => fields[field] ?? { en: field, it: field };
