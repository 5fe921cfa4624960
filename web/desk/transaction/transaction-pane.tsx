import { useChannel } from '../../shared/parts/channel-context.ts';
import type { TransactionView } from '../../shared/session/live-session.ts';
import { AcceptedOffer } from '../../shared/transaction/accepted-offer.tsx';
import { ChangedSince } from '../../shared/transaction/changed-since.tsx';
import { LeaveIt } from '../../shared/transaction/leave-it.tsx';
import { Progress } from '../../shared/transaction/progress.tsx';
import { dayAndTimeOf } from '../../shared/words/moments.ts';
import { until } from '../../shared/words/words.ts';
import { deskWords } from '../words/desk-words.ts';
import { Answered } from './answered.tsx';
import { ConsentPane } from './consent-pane.tsx';
import { StepNow } from './step-now.tsx';

/** One transaction, as far as whoever assists may see it, and what they may do with it now. */
export function TransactionPane({ transaction }: { readonly transaction: TransactionView | undefined }) {
  const { say, session, language } = useChannel();
  if (!transaction) {
    return (
      <>
        <h2 id="column-transaction">{say(deskWords.transaction)}</h2>
        <p class="soft">{say(deskWords.chooseOne)}</p>
      </>
    );
  }
  const { name, money, holder, expiresAt } = transaction;
  return (
    <>
      <header class="stack">
        <h2 id="column-transaction" lang={session.preferences.language}>
          {name}
        </h2>
        <Progress transaction={transaction} />
      </header>
      {money && (
        <p class="card baton" lang={session.preferences.language}>
          {money.says}
        </p>
      )}
      <AcceptedOffer transaction={transaction} />
      <ChangedSince transaction={transaction} />
      <StepNow transaction={transaction} />
      <ConsentPane transaction={transaction} />
      <Answered transaction={transaction} />
      {holder?.here ? (
        <LeaveIt transaction={transaction} />
      ) : (
        <p class="soft small">
          {say(until(dayAndTimeOf(expiresAt, language, session.preferences.timeZone)))}
        </p>
      )}
    </>
  );
}
