import { useChannel } from '../parts/channel-context.ts';
import { Trouble } from '../parts/trouble.tsx';
import { useChange } from '../parts/use-change.ts';
import type { TransactionView } from '../session/live-session.ts';
import { timeOf } from '../words/moments.ts';
import { channelWords, inUseOn, words } from '../words/words.ts';

/** The baton lies, or another channel has it: the customer picks it up here. */
export function ContinueHere({ transaction }: { readonly transaction: TransactionView }) {
  const { live, say, language, session } = useChannel();
  const { change, isBusy, trouble } = useChange();
  const { id, holder, step } = transaction;
  const time = holder && timeOf(holder.since, language, session.preferences.timeZone);
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
      <button type="button" class="button" disabled={isBusy} onClick={takeOver}>
        {say(words.continueHere)}
      </button>
    </section>
  );
}
