import { requireCashIn } from '../shared/aws/directory/cash-elsewhere.ts';
import { findProfile } from '../shared/aws/directory/networks.ts';
import { terminalOf } from '../shared/aws/directory/terminals.ts';
import { amendSession } from '../shared/aws/sessions/amend-session.ts';
import type { Changed } from '../shared/aws/sessions/change-session.ts';
import { feeOf } from '../shared/cash/fee.ts';
import type { AgreedPrompts } from '../shared/cash/prompt.ts';
import { authorizeWithdrawalRoute } from '../shared/contract/cash-routes.ts';
import { unchanged } from '../shared/session/decision.ts';
import { type AuthorizeCash, authorizeCash } from '../shared/session/decisions/authorize-cash.ts';
import { reportOf } from '../shared/session/decisions/complete-cash.ts';
import { recordedFirst } from '../shared/session/decisions/recorded-first.ts';
import { isAuthorizedAs } from '../shared/session/is-authorized-as.ts';
import { isHeldBy } from '../shared/session/open-transactions.ts';
import { partyOf } from '../shared/session/party-of.ts';
import type { Session } from '../shared/session/session.ts';
import type { Transaction } from '../shared/transaction/transaction.ts';
import { agreedCharges } from './edge/agreed-charges.ts';
import { answerAuthorization } from './edge/answer-authorization.ts';
import { change } from './edge/change.ts';
import { clock } from './edge/clock.ts';
import type { DoorRequest } from './edge/door-request.ts';
import { endpoint } from './edge/endpoint.ts';
import { withFeeSetAside } from './edge/set-aside.ts';
import { authorizationIdFor } from './edge/transaction-id.ts';

/**
 * POST /terminals/{terminalId}/withdrawals: the machine that holds a prepared withdrawal may dispense it.
 *
 * A machine that cannot pay it out is told before anything changes, and which others can. Where it costs something
 * that the customer has not agreed to, the machine is told what to ask them, and nothing changes either. A repeat goes on
 * where a crash stopped the first one.
 */
export const handler = endpoint(authorizeWithdrawalRoute, async (request) => {
  const machine = await terminalOf(request.token.client, request.path.terminalId);
  const { terminalId, endToEnd } = machine;
  const { transactionId, nonce, consents } = request.body;
  const { customerId } = request.caller;
  const { client } = request.token;
  const idAt = (version: number) => authorizationIdFor(customerId, request.mark.key, version);
  let agreed: AuthorizeCash | undefined;
  const changed = await change(request, async (session, by, committing) => {
    const nowMs = clock.nowMs();
    const authorizationId = idAt(committing);
    const command = { transactionId, terminalId, by, authorizationId, endToEnd, nonce };
    const held = heldFor(session, command, nowMs);
    await requireCashIn(machine, held.money, nowMs);
    agreed = { ...command, charges: await chargesFor(customerId, held, client, consents) };
    return authorizeCash(session, agreed, nowMs);
  });
  const authorized = agreed
    ? await withFee(changed, agreed, request.traceparent)
    : await carriedOn(changed, { terminalId, endToEnd, authorizationId: idAt(changed.version) }, request);
  return answerAuthorization(
    { ...authorized, replayed: changed.replayed },
    { transactionId, authorizationId: idAt(changed.version) },
  );
});

type Held = NonNullable<Transaction['money']['hold']>;

/** What this machine takes beside the cash, as the customer agreed to it. */
async function chargesFor(customerId: string, held: Held, client: string, consents?: AgreedPrompts) {
  const fee = feeOf((await findProfile(client))?.surcharge, client);
  const { accountId, money: requested } = held;
  return agreedCharges({ customerId, accountId, requested, fee, held }, consents);
}

/** A repeat of a request that had not come to its authorization: a fee was to be set aside first, and the bank was down. */
async function carriedOn(
  changed: Changed,
  at: Pick<AuthorizeCash, 'terminalId' | 'endToEnd' | 'authorizationId'>,
  { body, caller, token, traceparent }: DoorRequest<typeof authorizeWithdrawalRoute>,
): Promise<Changed> {
  const { transactionId, nonce, consents } = body;
  const { customerId } = caller;
  const transaction = changed.session.transactions.find(({ id }) => id === transactionId);
  const { hold, pending, dispensing } = transaction?.money ?? {};
  if (!transaction || !hold || dispensing || reportOf(transaction, at)) return changed;
  const by = partyOf(changed.session, caller, clock.nowMs());
  const charges = await chargesFor(customerId, hold, token.client, consents);
  const command: AuthorizeCash = { ...at, transactionId, nonce, by, charges };
  const isIntended = pending?.act.act === 'resize' && isHeldBy(transaction, by);
  const intended = isIntended
    ? changed
    : await amendSession({ customerId, traceparent, after: changed.after }, (session) =>
        isAuthorizedAs(session, command)
          ? unchanged(session)
          : authorizeCash(session, command, clock.nowMs()),
      );
  return withFee(intended, command, traceparent);
}

/** What is set aside for a withdrawal that this machine may be authorized for; refused where it may not. */
function heldFor(session: Session, command: AuthorizeCash, nowMs: number) {
  const { session: authorized } = authorizeCash(session, command, nowMs);
  const held = authorized.transactions.find(({ id }) => id === command.transactionId)?.money.hold;
  if (!held) throw new Error('A machine was authorized for what nobody holds.');
  return held;
}

/** Where a fee is to be set aside first, it is now, and then the machine is authorized. */
const withFee = (changed: Changed, command: AuthorizeCash, traceparent: string): Promise<Changed> =>
  withFeeSetAside(
    changed,
    command.transactionId,
    traceparent,
    (held) => (session) =>
      recordedFirst(session, { ...command, held }, clock.nowMs(), (now) =>
        isAuthorizedAs(now, command) ? unchanged(now) : authorizeCash(now, command, clock.nowMs()),
      ),
  );
