import { type BusEvent, type Mover, moverOf } from './bus-event.ts';

/** Where a transaction went with each event that moves it. Any other leaves it where it is. */
const goesTo: Readonly<Record<string, (event: BusEvent) => Mover | undefined>> = {
  TransactionStarted: moverOf,
  TransactionTakenOver: moverOf,
  TransactionHandedBack: () => undefined,
  TransactionSuspended: () => undefined,
  TransactionCompleted: () => undefined,
  TransactionCancelled: () => undefined,
  TransactionDeclined: () => undefined,
  TransactionExpired: () => undefined,
};

/** Who has the baton after these events: whoever holds the transaction that moved last. Nobody, once it has ended. */
export function batonAfter(events: readonly BusEvent[]): Mover | undefined {
  let holder: Mover | undefined;
  for (const event of events) {
    const where = goesTo[event.type];
    if (where) holder = where(event);
  }
  return holder;
}
