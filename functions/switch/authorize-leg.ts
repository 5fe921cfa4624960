import { bank } from '../../shared/aws/bank.ts';
import { readPinnedFacts } from '../../shared/aws/read-facts.ts';
import { amendSession, reportFact } from '../../shared/aws/sessions/amend-session.ts';
import { readEnded } from '../../shared/aws/sessions/history.ts';
import { Refusal } from '../../shared/refusal/refusal.ts';
import { authorizeWalkUp } from '../../shared/session/decisions/authorize-walk-up.ts';
import { collectPrepared } from '../../shared/session/decisions/collect-prepared.ts';
import { depositAtMachine } from '../../shared/session/decisions/deposit-at-machine.ts';
import { withdrawAtMachine } from '../../shared/session/decisions/withdraw-at-machine.ts';
import type { Session } from '../../shared/session/session.ts';
import { keyText } from '../../shared/switch/canonical/transaction-key.ts';
import type { JournalEntry, Leg } from '../../shared/switch/journal/journal-entry.ts';
import { clock } from '../edge/clock.ts';
import { markOf } from '../edge/read-guards.ts';
import { type SetAside, withFeeSetAside } from '../edge/set-aside.ts';
import type { SwitchCaller } from './switch-caller.ts';

/**
 * Authorizes the session's side of a withdrawal or deposit, once however often it is asked. Throws the `Refusal` by which it is
 * declined; whatever else is thrown is an outage, and the same entry may be carried through again.
 */
export async function authorizeLeg(
  by: SwitchCaller,
  { leg, requested, ...entry }: JournalEntry,
  isRepeat: boolean,
): Promise<void> {
  if (!leg || !requested) throw new Error('What nobody asked for is to be authorized.');
  const asked: ToAuthorize = { ...entry, leg, requested };
  if (isRepeat) await requireNotOver(leg);
  if (entry.kind === 'deposit') await openDeposit(by, asked);
  else if (leg.accountId === undefined) await collect(by, asked);
  else await withdraw(by, asked, leg.accountId);
}

type ToAuthorize = JournalEntry & Required<Pick<JournalEntry, 'leg' | 'requested'>>;

async function collect(by: SwitchCaller, { key, requested, leg }: ToAuthorize): Promise<void> {
  const { customerId, transactionId } = leg;
  const decideOn = (held?: SetAside) => async (session: Session) => {
    const facts = await readPinnedFacts(session, transactionId);
    const command = { ...leg, terminalId: key.terminal, money: requested, facts, held };
    return collectPrepared(session, command, clock.nowMs());
  };
  const collected = await amendSession({ customerId, traceparent: by.traceparent }, decideOn());
  await withFeeSetAside(collected, transactionId, by.traceparent, decideOn);
}

/** Money that nobody set aside yet: intended in the session, carried out by the bank, then authorized. */
async function withdraw(by: SwitchCaller, asked: ToAuthorize, accountId: string): Promise<void> {
  const { customerId, transactionId } = asked.leg;
  const command = { ...asked.leg, terminalId: asked.key.terminal, accountId, money: asked.requested };
  const begun = await reportFact(
    { customerId, mark: markOn(asked), traceparent: by.traceparent },
    (session) => withdrawAtMachine(session, command, clock.nowMs()),
  );
  const act = begun.session.transactions.find(({ id }) => id === transactionId)?.money.pending?.act;
  const held = act?.act === 'hold' ? { actId: act.id, outcome: await bank.carryOut(act) } : undefined;
  await amendSession({ customerId, traceparent: by.traceparent, after: begun.after }, (session) =>
    authorizeWalkUp(session, { ...command, held }, clock.nowMs()),
  );
}

async function openDeposit(by: SwitchCaller, asked: ToAuthorize): Promise<void> {
  const { customerId, transactionId } = asked.leg;
  const command = { transactionId, terminalId: asked.key.terminal, counted: asked.requested };
  await reportFact({ customerId, mark: markOn(asked), traceparent: by.traceparent }, (session) =>
    depositAtMachine(session, command, clock.nowMs()),
  );
}

/** So that copies which arrive together begin one. Of a later one the journal knows. */
const markOn = ({ network, key, requested }: ToAuthorize) =>
  markOf(`${network}#${keyText(key)}`, JSON.stringify(requested));

/** A repeat that comes when the first one was refused is told why, instead of being tried anew. */
async function requireNotOver({ customerId, transactionId }: Leg): Promise<void> {
  const ended = await readEnded(customerId, transactionId);
  if (!ended) return;
  if (ended.because === 'amount-invalid') {
    throw new Refusal('answer-invalid', 'This amount was declined before.');
  }
  throw ended.because === 'funds-insufficient' || ended.because === 'account-unknown'
    ? new Refusal(ended.because, 'The bank has declined this withdrawal before.')
    : new Refusal('transaction-not-found', 'This withdrawal is over.');
}
