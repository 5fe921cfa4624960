import { useChannel } from '../parts/channel-context.ts';
import type { TransactionView } from '../session/live-session.ts';
import { stepWords } from '../words/step-words.ts';
import { channelWords } from '../words/words.ts';
import { assistanceWords } from './assistance-words.ts';

/** What somebody of the bank filled in of it, and where: to be looked at, and answered anew by whoever likes. */
export function AssistedSteps({ transaction }: { readonly transaction: TransactionView }) {
  const { say } = useChannel();
  const steps = Object.entries(transaction.assistedOn ?? {});
  if (steps.length === 0) return null;
  return (
    <section class="note" aria-labelledby="assisted">
      <h2 id="assisted">{say(assistanceWords.filledIn)}</h2>
      <ul>
        {steps.map(([step, channel]) => (
          <li key={step}>
            {say(stepWords(step))}: {say(channelWords(channel))}
          </li>
        ))}
      </ul>
    </section>
  );
}
