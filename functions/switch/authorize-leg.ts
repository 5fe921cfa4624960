import { bank } from '../../shared/aws/bank.ts';
import { readPinnedFacts } from '../../shared/aws/read-facts.ts';
import { amendSession, reportFact } from '../../shared/aws/sessions/amend-session.ts';
import { readEnded } from '../../shared/aws/sessions/history.ts';
import { Refusal } from '../../shared/refusal/refusal.ts';
import { authorizeWalkUp } from '../../shared/session/decisions/authorize-walk-up.ts';
import { collectPrepared } from '../../shared/session/decisions/collect-prepared.ts';
import { withdrawAtMachine } from '../../shared/session/decisions/withdraw-at-machine.ts';
import { keyText } from '../../shared/switch/canonical/transaction-key.ts';
import type { JournalEntry, Leg } from '../../shared/switch/journal/journal-entry.ts';
import { clock } from '../edge/clock.ts';
import { markOf } from '../edge/read-guards.ts';
import type { SwitchCaller } from './switch-caller.ts';

/**
 * Authorizes the session's side of a withdrawal, once however often it is asked. Throws the `Refusal` by which it is
 * declined; whatever else is thrown is an outage, and the same entry may be carried through again.
 */
export async function authorizeLeg(by: SwitchCaller, entry: JournalEntry): Promise<void> {
  const { leg } = entry;
  if (!leg) throw new Error('Nobody’s withdrawal is to be authorized.');
  await (leg.accountId === undefined ? collect(by, entry, leg) : withdraw(by, entry, leg, leg.accountId));
}

async function collect(by: SwitchCaller, { key, requested }: JournalEntry, leg: Leg): Promise<void> {
  const { customerId } = leg;
  await amendSession({ customerId, traceparent: by.traceparent }, async (session) => {
    const facts = await readPinnedFacts(session, leg.transactionId);
    const command = { ...leg, terminalId: key.terminal, amountMinor: requested?.amountMinor ?? 0, facts };
    return collectPrepared(session, command, clock.nowMs());
  });
}

/** Money that nobody set aside yet: intended in the session, carried out by the bank, then authorized. */
async function withdraw(
  by: SwitchCaller,
  { network, key, requested }: JournalEntry,
  leg: Leg,
  accountId: string,
): Promise<void> {
  if (!requested) throw new Error('A withdrawal without an amount is to be authorized.');
  const { customerId, transactionId } = leg;
  await requireNotOver(leg);
  const command = { ...leg, terminalId: key.terminal, accountId, money: requested };
  const mark = markOf(`${network}#${keyText(key)}`, JSON.stringify(requested));
  const begun = await reportFact({ customerId, mark, traceparent: by.traceparent }, (session) =>
    withdrawAtMachine(session, command, clock.nowMs()),
  );
  const act = begun.session.transactions.find(({ id }) => id === transactionId)?.money.pending?.act;
  const held = act?.act === 'hold' ? { actId: act.id, outcome: await bank.carryOut(act) } : undefined;
  await amendSession({ customerId, traceparent: by.traceparent, after: begun.after }, (session) =>
    authorizeWalkUp(session, { ...command, held }, clock.nowMs()),
  );
}

/** A repeat that comes when the first one was refused is told why, instead of being tried anew. */
async function requireNotOver({ customerId, transactionId }: Leg): Promise<void> {
  const ended = await readEnded(customerId, transactionId);
  if (!ended) return;
  throw ended.because === 'funds-insufficient' || ended.because === 'account-unknown'
    ? new Refusal(ended.because, 'The bank has declined this withdrawal before.')
    : new Refusal('transaction-not-found', 'This withdrawal is over.');
}
