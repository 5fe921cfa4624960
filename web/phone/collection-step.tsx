import { useChannel } from '../shared/parts/channel-context.ts';
import { goTo } from '../shared/parts/use-address.ts';
import type { TransactionView } from '../shared/session/live-session.ts';
import { MachinesNear } from './machines-near.tsx';
import { phoneWords } from './phone-words.ts';

/** The cash waits: any machine gives it out, once its code was scanned. */
export function CollectionStep({ transaction: { money } }: { readonly transaction: TransactionView }) {
  const { say } = useChannel();
  return (
    <div class="stack">
      <p>{say(phoneWords.collectHow)}</p>
      <button type="button" class="button" onClick={() => goTo('scan')}>
        {say(phoneWords.scan)}
      </button>
      {money?.held && <MachinesNear money={money.held} />}
    </div>
  );
}
