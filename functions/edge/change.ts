import { appendRecord } from '../../shared/aws/audit/append-record.ts';
import { type Changed, changeSession } from '../../shared/aws/sessions/change-session.ts';
import type { Route } from '../../shared/contract/route.ts';
import { Refusal } from '../../shared/refusal/refusal.ts';
import type { Decision } from '../../shared/session/decision.ts';
import { type Deed, deedOf } from '../../shared/session/deed-of.ts';
import type { Party } from '../../shared/session/open-transactions.ts';
import { partyOf, requireSignedIn, theAssistance } from '../../shared/session/party-of.ts';
import type { Session } from '../../shared/session/session.ts';
import { clock } from './clock.ts';
import type { DoorRequest } from './door-request.ts';
import { notedLook } from './noted-look.ts';
import { spendingAt } from './spending-at.ts';

/** A route that changes the session: it names the version it saw. */
export type ChangingRoute = Route & { readonly guard: 'version' };

type Decide = (session: Session, by: Party, committing: number) => Decision | Promise<Decision>;

/**
 * Loads the session, decides for the attached channel that calls, and commits; once for each request.
 *
 * `decide` is told who calls, and the version that it will commit, from which ids are made. What somebody of the bank
 * does is in the audit by the very write that does it; what they are refused, and what they are only shown, before they
 * are told.
 */
export async function change<R extends ChangingRoute>(
  request: DoorRequest<R>,
  decide: Decide,
): Promise<Changed> {
  const { caller, mark, seen, traceparent, door, pace } = request as Pick<
    DoorRequest<ChangingRoute>,
    'caller' | 'mark' | 'seen' | 'traceparent' | 'door' | 'pace'
  >;
  const named = transactionIn(request.path);
  const changed = await changeSession(
    {
      customerId: caller.customerId,
      seen,
      mark,
      traceparent,
      spending: spendingAt(pace),
      admit: (session) => {
        requireSignedIn(session, caller);
        if (caller.staff) partyOf(session, caller, clock.nowMs());
      },
      ...named,
    },
    (session, committing) => {
      const by = partyOf(session, caller, clock.nowMs());
      const decided = () => decide(session, by, committing);
      return by.assists ? onRecord(session, { door, ...named }, decided) : decided();
    },
  );
  const isShownOnly = changed.replayed || changed.session.version === seen;
  if (isShownOnly) await notedLook(changed.session, caller, { door, ...named });
  return changed;
}

function transactionIn(path: unknown): { transactionId?: string } {
  const { transactionId } = (path ?? {}) as { transactionId?: string };
  return transactionId === undefined ? {} : { transactionId };
}

/** What somebody of the bank decides, with what the audit says of it; or what they tried, where it is refused. */
async function onRecord(
  session: Session,
  about: { readonly door: string; readonly transactionId?: string },
  decide: () => Decision | Promise<Decision>,
): Promise<Decision> {
  const { kind, at: step } = session.transactions.find(({ id }) => id === about.transactionId) ?? {};
  const deed = (did: Deed) =>
    deedOf(
      theAssistance(session),
      { ...did, about: { ...about, ...(kind && { kind }), ...(step && { step }), ...did.about } },
      clock.nowMs(),
    );
  try {
    const decision = await decide();
    const changesNothing = decision.session === session && decision.events.length === 0;
    if (changesNothing || decision.deed) return decision;
    return { ...decision, deed: deed({ what: 'did' }) };
  } catch (error) {
    if (error instanceof Refusal) {
      await appendRecord(session.customerId, deed({ what: 'tried', about: { refusal: error.code } }));
    }
    throw error;
  }
}
