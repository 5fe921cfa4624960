import { useChannel } from '../parts/channel-context.ts';
import type { TransactionView } from '../session/live-session.ts';
import { step } from '../words/words.ts';

/** How far it is: read aloud as words, seen as a row of marks. */
export function Progress({ transaction: { progress } }: { readonly transaction: TransactionView }) {
  const { say } = useChannel();
  const marks = Array.from({ length: progress.of }, (_, index) => index + 1);
  return (
    <div>
      <p class="soft small">{say(step(progress.step, progress.of))}</p>
      <div class="progress" aria-hidden="true">
        {marks.map((mark) => (
          <span key={mark} class={mark < progress.step ? 'done' : mark === progress.step ? 'now' : ''} />
        ))}
      </div>
    </div>
  );
}
