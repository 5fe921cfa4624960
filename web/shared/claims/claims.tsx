import { useChannel } from '../parts/channel-context.ts';
import { Sum } from '../parts/sum.tsx';
import { useIsPast } from '../parts/use-is-past.ts';
import { useRead } from '../parts/use-read.ts';
import type { TransactionView } from '../session/live-session.ts';
import { aboutWords, type Claim, claimWords, stateWords } from './claim-words.ts';
import { claimsOf } from './claims-of.ts';
import { OpenClaim } from './open-claim.tsx';

/** A machine that works has given the cash out, and said so, long before. */
const REPORTS_WITHIN_MS = 60_000;

/**
 * What the customer said went wrong with this cash, what the bank answered, and a way to say it: also of a machine that
 * is still to report, once that takes too long. One that has died with the cash inside does not for hours.
 */
export function Claims({ transaction }: { readonly transaction: TransactionView }) {
  const { mayClaim, money, savedAt } = transaction;
  const isLate = useIsPast(Date.parse(savedAt) + REPORTS_WITHIN_MS);
  if (!mayClaim || (money?.state === 'dispensing' && !isLate)) return null;
  return <ClaimsAbout transaction={transaction} mayClaim={mayClaim} />;
}

interface ClaimsAboutProps {
  readonly transaction: TransactionView;
  readonly mayClaim: NonNullable<TransactionView['mayClaim']>;
}

function ClaimsAbout({ transaction, mayClaim }: ClaimsAboutProps) {
  const { live, session, say } = useChannel();
  const { id } = transaction;
  const { data: claims } = useRead(() => claimsOf(live.bank, id), [id, session.version]);
  if (!claims) return null;
  const mayTell = claims.every(({ state }) => state === 'rejected') && claims.length < CLAIMS_MAX;
  return (
    <>
      {claims.length > 0 && (
        <section class="card" aria-labelledby="claims">
          <h2 id="claims">{say(claimWords.told)}</h2>
          <ul class="stack">
            {claims.map((claim) => (
              <li key={claim.claimId} class="stack">
                <Told claim={claim} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {mayTell && <OpenClaim transaction={transaction} mayClaim={mayClaim} isAnother={claims.length > 0} />}
    </>
  );
}

/** As the bank has it (`claimsPerTransactionMax`): with the last answer it is answered for good. */
const CLAIMS_MAX = 3;

function Told({ claim }: { claim: Claim }) {
  const { say } = useChannel();
  const { about, state, words, says, refunded } = claim;
  return (
    <>
      <span class="row apart">
        <b>{say(aboutWords[about])}</b>
        <span class={`badge ${state === 'upheld' ? 'on' : ''}`}>{say(stateWords[state])}</span>
      </span>
      {words && <span class="soft">“{words}”</span>}
      <span>{says}</span>
      {refunded && refunded.amountMinor > 0 && (
        <span class="row apart">
          {say(claimWords.refunded)}
          <b>
            <Sum money={refunded} />
          </b>
        </span>
      )}
    </>
  );
}
