/** What an answer says: money may move in full or in part, it may not, or it is not known and must be asked again. */
export interface ResponseCode {
  readonly meaning: string;
  readonly says: 'approved' | 'approved in part' | 'declined' | 'unanswered';
}

/** Element 39 of ISO 8583:1987, "response code" (an 2): those that an ATM meets. */
export const RESPONSE_CODES: Readonly<Record<string, ResponseCode>> = {
  '00': { meaning: 'Approved or completed successfully', says: 'approved' },
  '05': { meaning: 'Do not honour', says: 'declined' },
  '10': { meaning: 'Approved for partial amount', says: 'approved in part' },
  '12': { meaning: 'Invalid transaction', says: 'declined' },
  '13': { meaning: 'Invalid amount', says: 'declined' },
  '14': { meaning: 'Invalid card number', says: 'declined' },
  '25': { meaning: 'Unable to locate record on file', says: 'declined' },
  '30': { meaning: 'Format error', says: 'declined' },
  '51': { meaning: 'Not sufficient funds', says: 'declined' },
  '54': { meaning: 'Expired card', says: 'declined' },
  '55': { meaning: 'Incorrect PIN', says: 'declined' },
  '57': { meaning: 'Transaction not permitted to cardholder', says: 'declined' },
  '58': { meaning: 'Transaction not permitted to terminal', says: 'declined' },
  '61': { meaning: 'Exceeds withdrawal amount limit', says: 'declined' },
  '65': { meaning: 'Exceeds withdrawal frequency limit', says: 'declined' },
  '68': { meaning: 'Response received too late', says: 'unanswered' },
  '75': { meaning: 'Allowable number of PIN tries exceeded', says: 'declined' },
  '91': { meaning: 'Issuer or switch is inoperative', says: 'unanswered' },
  '94': { meaning: 'Duplicate transmission', says: 'declined' },
  '96': { meaning: 'System malfunction', says: 'unanswered' },
};

/** Element 39 of ISO 8583:1993, "action code" (n 3): the same answers in its own codes. */
export const ACTION_CODES: Readonly<Record<string, ResponseCode>> = {
  '000': { meaning: 'Approved', says: 'approved' },
  '002': { meaning: 'Approved for partial amount', says: 'approved in part' },
  '100': { meaning: 'Do not honour', says: 'declined' },
  '101': { meaning: 'Expired card', says: 'declined' },
  '106': { meaning: 'Allowable PIN tries exceeded', says: 'declined' },
  '110': { meaning: 'Invalid amount', says: 'declined' },
  '111': { meaning: 'Invalid card number', says: 'declined' },
  '116': { meaning: 'Not sufficient funds', says: 'declined' },
  '117': { meaning: 'Incorrect PIN', says: 'declined' },
  '119': { meaning: 'Transaction not permitted to cardholder', says: 'declined' },
  '120': { meaning: 'Transaction not permitted to terminal', says: 'declined' },
  '121': { meaning: 'Exceeds withdrawal amount limit', says: 'declined' },
  '123': { meaning: 'Exceeds withdrawal frequency limit', says: 'declined' },
  '400': { meaning: 'Reversal accepted', says: 'approved' },
  '800': { meaning: 'Network management accepted', says: 'approved' },
  '902': { meaning: 'Invalid transaction', says: 'declined' },
  '904': { meaning: 'Format error', says: 'declined' },
  '907': { meaning: 'Card issuer or switch inoperative', says: 'unanswered' },
  '909': { meaning: 'System malfunction', says: 'unanswered' },
  '911': { meaning: 'Card issuer timed out', says: 'unanswered' },
  '913': { meaning: 'Duplicate transmission', says: 'declined' },
  '914': { meaning: 'Not able to trace back to original transaction', says: 'declined' },
};
