import { randomUUID } from 'node:crypto';
import { bank } from '../../shared/aws/bank.ts';
import { findCard } from '../../shared/aws/directory/cards.ts';
import { requireCashIn } from '../../shared/aws/directory/cash-elsewhere.ts';
import { customerAt } from '../../shared/aws/directory/confirmations.ts';
import { terminalOf } from '../../shared/aws/directory/terminals.ts';
import { loadSession } from '../../shared/aws/sessions/load-session.ts';
import { feeOf } from '../../shared/cash/fee.ts';
import { Refusal } from '../../shared/refusal/refusal.ts';
import { preparedFor } from '../../shared/session/prepared-for.ts';
import type { Session } from '../../shared/session/session.ts';
import type { WithdrawalRequest } from '../../shared/switch/canonical/withdrawal-request.ts';
import type { Leg } from '../../shared/switch/journal/journal-entry.ts';
import { agreedCharges } from '../edge/agreed-charges.ts';
import { clock } from '../edge/clock.ts';
import { authorizationIdFor, transactionIdFor } from '../edge/transaction-id.ts';
import type { SwitchCaller } from './switch-caller.ts';

/**
 * Whose session a withdrawal belongs to, and what it is there: a prepared one, or one that begins at the machine.
 *
 * A prepared one is named by its reference. Where the network's messages carry none, it is the oldest of exactly that
 * amount: else the customer would have the same money set aside twice. What it costs beside the cash is fixed here, as
 * the customer agreed to it; where they have not, it is refused with what to ask them. A machine that has said that it
 * cannot make the amount is refused before anybody is asked anything.
 */
export async function findLeg(by: SwitchCaller, request: WithdrawalRequest): Promise<Leg> {
  const { Envt, Cntxt, Tx } = request;
  const machine = await terminalOf(by.client, Envt.ATM.Id);
  const { terminalId, endToEnd } = machine;
  if (endToEnd)
    throw new Refusal('nonce-missing', 'The messages of a switch carry no token for its dispenser.');
  const card = Envt.Card && (await findCard(Envt.Card.Tkn));
  const customerId = card?.customerId ?? (await customerAt(terminalId, Cntxt.SsnRef ?? ''));
  const { session } = await loadSession(customerId);

  const prepared = Cntxt.SsnRef ?? (carriesReferences(by) ? undefined : waitingFor(session, Tx.TtlReqdAmt));
  const ids = idsFor(session);
  const known = card ? 'by-card' : 'by-confirmation';
  const wanted = { requested: Tx.TtlReqdAmt, fee: feeOf(by.profile.surcharge, by.client) };
  if (prepared) {
    const held = session.transactions.find(({ id }) => id === prepared)?.money.hold;
    if (held) await requireCashIn(machine, Tx.TtlReqdAmt, clock.nowMs());
    const charges =
      held && (await agreedCharges({ ...wanted, customerId, accountId: held.accountId, held }, Tx.Cnsnts));
    return { customerId, transactionId: prepared, authorizationId: ids.authorizationId, known, charges };
  }
  await requireCashIn(machine, Tx.TtlReqdAmt, clock.nowMs());
  const accountId = card?.accountId ?? (await firstAccountOf(customerId));
  const charges = await agreedCharges({ ...wanted, customerId, accountId }, Tx.Cnsnts);
  return { customerId, ...ids, accountId, known, charges };
}

const carriesReferences = ({ profile }: SwitchCaller): boolean => profile.sessionReferenceField !== undefined;

const waitingFor = (session: Session, money: WithdrawalRequest['Tx']['TtlReqdAmt']): string | undefined =>
  preparedFor(session, clock.nowMs()).find(
    ({ money: held }) => held.amountMinor === money.amountMinor && held.currency === money.currency,
  )?.transactionId;

/**
 * By which a withdrawal or deposit will be known in the session: the journal keeps them from here on, for every repeat.
 *
 * They are told in the measures. The network's own name of it is written in many logs, and is easily guessed: made of
 * that, whose it was could be found by trying customers.
 */
export function idsFor({ customerId, version }: Session): Pick<Leg, 'transactionId' | 'authorizationId'> {
  const name = randomUUID();
  return {
    transactionId: transactionIdFor(customerId, name, version + 1),
    authorizationId: authorizationIdFor(customerId, name, version + 1),
  };
}

async function firstAccountOf(customerId: string): Promise<string> {
  const [first] = await bank.accountsOf(customerId);
  if (!first) throw new Refusal('account-unknown', 'The customer of this card has no account.');
  return first.accountId;
}
