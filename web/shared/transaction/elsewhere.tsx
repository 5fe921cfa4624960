import { useChannel } from '../parts/channel-context.ts';
import type { TransactionView } from '../session/live-session.ts';
import { channelWords, continueOn } from '../words/words.ts';
import { CodeFor } from './code-for.tsx';

/** Never a dead end: a step that this channel cannot do names those that can, and waits there. */
export function Elsewhere({ transaction }: { readonly transaction: TransactionView }) {
  const { say } = useChannel();
  const channels = transaction.step?.continueOn ?? [];
  return (
    <div class="stack">
      <p class="note">{say(continueOn(channels.map(channelWords)))}</p>
      <CodeFor transaction={transaction} />
    </div>
  );
}
