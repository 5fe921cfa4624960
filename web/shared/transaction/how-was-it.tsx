import { useState } from 'preact/hooks';
import type { components } from '../../client/schema.generated.ts';
import { useChannel } from '../parts/channel-context.ts';
import { Trouble } from '../parts/trouble.tsx';
import { useChange } from '../parts/use-change.ts';
import type { TransactionView } from '../session/live-session.ts';
import { feedbackReasons, howWasIt, outOfFive } from '../words/words.ts';

type Reason = components['schemas']['FeedbackReason'];

const SCORES = [1, 2, 3, 4, 5];
const reasons = Object.keys(feedbackReasons) as Reason[];

/** One tap says how it went, once, with a reason for whoever has one. Whoever says nothing is asked nothing more. */
export function HowWasIt({ transaction: { id } }: { readonly transaction: TransactionView }) {
  const { live, say } = useChannel();
  const { change, isBusy, problem, trouble } = useChange();
  const [isSaid, setSaid] = useState(false);
  const [reason, setReason] = useState<Reason | undefined>();
  const judge = async (score: number) => {
    const { data } = await change(
      ({ header }) =>
        live.bank.POST('/session/transactions/{transactionId}/feedback', {
          params: { header, path: { transactionId: id } },
          body: { score, ...(reason && { reason }) },
        }),
      id,
    );
    if (data) setSaid(true);
  };
  if (isSaid) return <p role="status">{say(howWasIt.thanks)}</p>;
  // Nothing was kept of it, so it is not thanked for; and to ask once more would be refused once more.
  if (problem?.code === 'feedback-given') return <Trouble says={trouble} />;
  if (problem?.code === 'transaction-not-found') return <Trouble says={say(howWasIt.tooLate)} />;
  return (
    <fieldset class="scores" disabled={isBusy}>
      <legend>{say(howWasIt.asks)}</legend>
      <div class="field why">
        <label for="feedback-reason">{say(howWasIt.why)}</label>
        <select
          id="feedback-reason"
          value={reason ?? ''}
          onChange={({ currentTarget: { value } }) => setReason(reasons.find((each) => each === value))}
        >
          <option value="">{say(howWasIt.nothing)}</option>
          {reasons.map((each) => (
            <option key={each} value={each}>
              {say(feedbackReasons[each])}
            </option>
          ))}
        </select>
      </div>
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
