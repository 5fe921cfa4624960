import { findCard } from '../../shared/aws/directory/cards.ts';
import { customerAt } from '../../shared/aws/directory/confirmations.ts';
import { findMachine } from '../../shared/aws/directory/terminals.ts';
import { reportFact } from '../../shared/aws/sessions/amend-session.ts';
import { readEnded } from '../../shared/aws/sessions/history.ts';
import { Refusal } from '../../shared/refusal/refusal.ts';
import { tellDeclinedCash } from '../../shared/session/decisions/tell-declined-cash.ts';
import type { DeclinedBecause } from '../../shared/session/declined-cash.ts';
import { keyText } from '../../shared/switch/canonical/transaction-key.ts';
import { declinedBecause } from '../../shared/switch/declined-because.ts';
import type { Leg } from '../../shared/switch/journal/journal-entry.ts';
import type { Asked } from '../../shared/switch/journal/transitions.ts';
import type { NamedMachine } from '../../shared/terminal/named-machine.ts';
import { clock } from '../edge/clock.ts';
import { markOf } from '../edge/read-guards.ts';
import type { SwitchCaller } from './switch-caller.ts';

/**
 * Lets the customer know that a machine was told no, where the bank knows whose attempt it was: the machine shows
 * nothing of the reason. Once for each request, however often it comes.
 *
 * A machine that can ask is told what to ask, and asks; that is no "no" yet. A withdrawal that has ended by it says so
 * itself.
 */
export async function tellDeclined(
  by: SwitchCaller,
  asked: Pick<Asked, 'kind' | 'key' | 'money' | 'card' | 'reference'>,
  why: Refusal | 'late',
  leg?: Leg,
): Promise<void> {
  const because = why === 'late' ? why : declinedBecause(why.code);
  if (!because || (because === 'consent-needed' && by.canAsk)) return;
  if (leg && (await readEnded(leg.customerId, leg.transactionId))) return;
  const customerId = leg?.customerId ?? (await whose(asked));
  const machine = await findMachine(asked.key.terminal);
  if (!customerId || machine?.network !== by.client) return;
  const others = why === 'late' ? [] : (why.details.machines ?? []);
  await reportFact(
    {
      customerId,
      mark: markOf(`declined#${by.client}#${keyText(asked.key)}`, ''),
      traceparent: by.traceparent,
    },
    (session) =>
      tellDeclinedCash(
        session,
        {
          wanted: asked.kind === 'withdrawal' ? 'cash-withdrawal' : 'cash-deposit',
          terminalId: machine.terminalId,
          machine: placeOf(machine),
          money: asked.money,
          because: because satisfies DeclinedBecause,
          ...(others.length > 0 && { others: others.map(placeOf) }),
          reference: leg?.transactionId ?? asked.reference,
        },
        clock.nowMs(),
      ),
  );
}

const placeOf = ({ name, address }: Pick<NamedMachine, 'name' | 'address'>): string => `${name}, ${address}`;

/** Nobody, where neither the card nor a confirmation of this machine says who. */
async function whose({ card, key, reference = '' }: Pick<Asked, 'card' | 'key' | 'reference'>) {
  try {
    return card ? (await findCard(card)).customerId : await customerAt(key.terminal, reference);
  } catch (error) {
    if (error instanceof Refusal) return undefined;
    throw error;
  }
}
