import { useChannel } from '../parts/channel-context.ts';
import type { TransactionView } from '../session/live-session.ts';
import { channelWords, continueOn } from '../words/words.ts';

/** Never a dead end: a step that this channel cannot do names those that can, and waits there. */
export function Elsewhere({ transaction: { step } }: { readonly transaction: TransactionView }) {
  const { say } = useChannel();
  return <p class="note">{say(continueOn((step?.continueOn ?? []).map(channelWords)))}</p>;
}
