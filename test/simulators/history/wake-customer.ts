import { wake } from '../../../shared/session/decisions/wake.ts';
import { dueAtMs } from '../../../shared/session/due-at.ts';
import { type Bank, change } from './bank.ts';
import { type Customer, mainAccountOf } from './customer.ts';

const MINUTE_MS = 60_000;

/** The clock looks each minute at whoever is due. */
export function wakeAt(bank: Bank, customer: Customer, dueMs: number): void {
  const atMs = Math.ceil(Math.max(dueMs, bank.agenda.nowMs() + 1) / MINUTE_MS) * MINUTE_MS;
  if (atMs >= customer.wokenAtMs) return;
  customer.wokenAtMs = atMs;
  bank.agenda.note(atMs, () => {
    if (customer.wokenAtMs === atMs) wakeCustomer(bank, customer);
  });
}

function wakeCustomer(bank: Bank, customer: Customer): void {
  customer.wokenAtMs = Number.POSITIVE_INFINITY;
  const due = dueAtMs(customer.session);
  if (due === undefined) return;
  if (due <= bank.agenda.nowMs()) {
    change(bank, customer, (session, _, nowMs) =>
      wake(session, { mainAccountId: mainAccountOf(customer) }, nowMs),
    );
  }
  const next = dueAtMs(customer.session);
  if (next !== undefined) wakeAt(bank, customer, next);
}
