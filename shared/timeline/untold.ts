/** The events that the timeline leaves out, each with its reason. Every other event of the contract is told. */
export const untold: Readonly<Record<string, string>> = {
  DataErased: 'There is nothing left to tell it beside: the timeline goes with everything else.',
  MoneyMoved: 'What it belongs to is told: cash that came out, a transfer that is done, money given back.',
  OfferChosen: 'Nobody saw it yet: it is told when it is shown.',
  OfferWithheld: 'The customer saw nothing of it, and why not is the bank’s.',
  ReminderPlanned: 'It may never be sent: it is told when it is.',
  ReminderSuppressed: 'Nothing happened to the customer.',
};
