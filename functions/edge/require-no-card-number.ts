import { holdsCardNumber, isCardNumber } from '../../shared/iso8583/holds-card-number.ts';
import { Refusal } from '../../shared/refusal/refusal.ts';

/**
 * Refuses what holds the number of a card anywhere, as text, as a number or as a name: whatever is kept, logged or sent
 * on behind the edge has none (PCI DSS 4.0.1, requirement 3). The refusal does not repeat it, nor say where it stood,
 * since that could be its name.
 */
export function requireNoCardNumber(said: unknown): void {
  if (typeof said === 'string' && holdsCardNumber(said)) throw refused();
  if (typeof said === 'number' && isCardNumber(said)) throw refused();
  if (typeof said !== 'object' || said === null) return;
  for (const [name, within] of Object.entries(said)) {
    if (holdsCardNumber(name)) throw refused();
    requireNoCardNumber(within);
  }
}

const refused = (): Refusal =>
  new Refusal(
    'card-number-sent',
    'This looks like the number of a card, and no such number may be kept here. Leave it out.',
  );
