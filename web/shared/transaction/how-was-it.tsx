import { useState } from 'preact/hooks';
import { useChannel } from '../parts/channel-context.ts';
import { Trouble } from '../parts/trouble.tsx';
import { useChange } from '../parts/use-change.ts';
import type { TransactionView } from '../session/live-session.ts';
import { howWasIt, outOfFive } from '../words/words.ts';

const SCORES = [1, 2, 3, 4, 5];

/** One tap says how it went, once. Whoever says nothing is asked nothing more. */
export function HowWasIt({ transaction: { id } }: { readonly transaction: TransactionView }) {
  const { live, say } = useChannel();
  const { change, isBusy, problem, trouble } = useChange();
  const [isSaid, setSaid] = useState(false);
  const judge = async (score: number) => {
    const { data } = await change(
      ({ header }) =>
        live.bank.POST('/session/transactions/{transactionId}/feedback', {
          params: { header, path: { transactionId: id } },
          body: { score },
        }),
      id,
    );
    if (data) setSaid(true);
  };
  if (isSaid || problem?.code === 'feedback-given') return <p role="status">{say(howWasIt.thanks)}</p>;
  return (
    <fieldset class="scores" disabled={isBusy}>
      <legend>{say(howWasIt.asks)}</legend>
      {SCORES.map((score) => (
        <button
          key={score}
          type="button"
          class="button quiet"
          aria-label={say(outOfFive(score))}
          onClick={() => judge(score)}
        >
          {score}
        </button>
      ))}
      <Trouble says={trouble} />
    </fieldset>
  );
}
