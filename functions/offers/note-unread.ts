import type { Shelf } from '../../shared/offer/catalogue.ts';
import { writeLine } from '../edge/measured-line.ts';

/**
 * Says loudly which offers cannot be read, or not for each of their channels: they are left out, and everything else goes
 * on, so nobody would notice. An alarm listens.
 */
export function noteUnread({ faults }: Pick<Shelf, 'faults'>): void {
  if (faults.length === 0) return;
  writeLine(
    'catalogue',
    'offers that cannot be read',
    { UnreadOffers: faults.length },
    { offers: faults.join(', ') },
  );
}
