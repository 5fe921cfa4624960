import { useState } from 'preact/hooks';
import type { components } from '../../client/schema.generated.ts';
import { useChannel } from '../parts/channel-context.ts';
import { Trouble } from '../parts/trouble.tsx';
import { useChange } from '../parts/use-change.ts';
import type { TransactionView } from '../session/live-session.ts';
import { timeOf } from '../words/moments.ts';
import { channelWords, codeGoodUntil, codeWords } from '../words/words.ts';

type Ticket = components['schemas']['Ticket'];

/** A code to type on another channel. It says where the transaction is, and lets nobody in: the other side signs in. */
export function CodeFor({ transaction }: { readonly transaction: TransactionView }) {
  const { live, session, say, language } = useChannel();
  const { change, isBusy, trouble } = useChange();
  const [ticket, setTicket] = useState<Ticket | undefined>();
  const to = transaction.step?.continueOn.find((each) => each === 'mobile' || each === 'web');
  if (!to || transaction.holder?.here !== true) return null;

  const write = async () => {
    const { data } = await change(
      ({ header }) =>
        live.bank.POST('/session/transactions/{transactionId}/hand-overs', {
          params: { header, path: { transactionId: transaction.id } },
          body: { to },
        }),
      transaction.id,
    );
    setTicket(data);
  };
  return (
    <div class="stack">
      {ticket && (
        <p role="status">
          <span class="code">{ticket.ticket}</span>
          <span class="soft small">
            {say(codeGoodUntil(timeOf(ticket.expiresAt, language, session.preferences.timeZone)))}
          </span>
        </p>
      )}
      <Trouble says={trouble} />
      <button type="button" class="button quiet" disabled={isBusy} onClick={write}>
        {say(codeWords.make)} {say(channelWords(to))}
      </button>
    </div>
  );
}
