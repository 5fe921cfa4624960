import { assistanceWords } from '../assistance/assistance-words.ts';
import { useChannel } from '../parts/channel-context.ts';
import { Trouble } from '../parts/trouble.tsx';
import { useChange } from '../parts/use-change.ts';
import { useIsPast } from '../parts/use-is-past.ts';
import type { TransactionView } from '../session/live-session.ts';
import { timeOf } from '../words/moments.ts';
import { channelWords, inUseOn, words } from '../words/words.ts';

/** The baton lies, or another channel has it: the customer picks it up here. */
export function ContinueHere({ transaction }: { readonly transaction: TransactionView }) {
  const { live, say, language, session } = useChannel();
  const { change, isBusy, trouble } = useChange();
  const { id, holder, step } = transaction;
  const time = holder && timeOf(holder.since, language, session.preferences.timeZone);
  const isHelped = useIsHelped(transaction);
  const takeOver = () =>
    change(
      ({ header }) =>
        live.bank.POST('/session/transactions/{transactionId}/take-over', {
          params: { header, path: { transactionId: id } },
        }),
      id,
    );
  return (
    <section class="card baton" aria-labelledby="step">
      <h2 id="step">{step?.says}</h2>
      <p>{say(holder && time ? inUseOn(channelWords(holder.channel), time) : words.waiting)}</p>
      <Trouble says={trouble} />
      {isHelped ? (
        <p class="note">{say(assistanceWords.helpedNow)}</p>
      ) : (
        <button type="button" class="button" disabled={isBusy} onClick={takeOver}>
          {say(words.continueHere)}
        </button>
      )}
    </section>
  );
}

/** Somebody of the bank drives it by the customer's consent, which would have to end first. */
function useIsHelped({ id, holder }: TransactionView): boolean {
  const consent = useChannel().session.assistance?.consent;
  const given = consent?.state === 'given' && consent.transactionId === id ? consent : undefined;
  const isOver = useIsPast(given ? Date.parse(given.until) : 0);
  return !isOver && (holder?.channel === 'branch' || holder?.channel === 'contact-centre');
}
