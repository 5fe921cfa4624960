import { useState } from 'preact/hooks';
import { useChannel } from '../parts/channel-context.ts';
import { Trouble } from '../parts/trouble.tsx';
import { goTo } from '../parts/use-address.ts';
import { useChange } from '../parts/use-change.ts';
import type { TransactionView } from '../session/live-session.ts';
import { dayAndTimeOf } from '../words/moments.ts';
import { until, words } from '../words/words.ts';

interface LeaveItProps {
  readonly transaction: TransactionView;
  /** Told before a step back, where a refusal outlives the step that it was of. */
  readonly leaves?: () => void;
}

/** The ways out: a step back, laying it aside, and cancelling, which asks once more. */
export function LeaveIt({ transaction, leaves }: LeaveItProps) {
  const { live, say, language, session } = useChannel();
  const { change, isBusy, trouble } = useChange();
  const [asks, setAsks] = useState(false);
  const { id, holder, progress, step, expiresAt } = transaction;
  const isHere = holder?.here === true;
  const path = { transactionId: id };

  const back = async () => {
    leaves?.();
    await live.saveAll();
    await change(
      ({ header }) =>
        live.bank.POST('/session/transactions/{transactionId}/back', { params: { header, path } }),
      id,
    );
  };
  const layAside = async () => {
    await live.saveAll();
    const { data } = await change(
      ({ header }) =>
        live.bank.POST('/session/transactions/{transactionId}/suspension', { params: { header, path } }),
      id,
    );
    if (data) goTo();
  };
  const cancel = () =>
    change(
      ({ header }) =>
        live.bank.POST('/session/transactions/{transactionId}/cancellation', { params: { header, path } }),
      id,
    );

  return (
    <footer class="stack">
      <Trouble says={trouble} />
      <div class="row">
        {isHere && progress.step > 1 && step?.form !== 'cash-out' && (
          <button type="button" class="link" disabled={isBusy} onClick={back}>
            {say(words.back)}
          </button>
        )}
        {isHere && (
          <button type="button" class="link" disabled={isBusy} onClick={layAside}>
            {say(words.later)}
          </button>
        )}
        {!asks && (
          <button type="button" class="link" disabled={isBusy} onClick={() => setAsks(true)}>
            {say(words.cancel)}
          </button>
        )}
      </div>
      {asks && (
        <div class="row">
          <button type="button" class="button even" disabled={isBusy} onClick={cancel}>
            {say(words.cancelSure)}
          </button>
          <button type="button" class="button quiet even" onClick={() => setAsks(false)}>
            {say(words.keep)}
          </button>
        </div>
      )}
      <p class="soft small">{say(until(dayAndTimeOf(expiresAt, language, session.preferences.timeZone)))}</p>
    </footer>
  );
}
