import { useState } from 'preact/hooks';
import { useChannel } from '../../shared/parts/channel-context.ts';
import { Trouble } from '../../shared/parts/trouble.tsx';
import { useChange } from '../../shared/parts/use-change.ts';
import { KeyedButton } from '../keys/keyed-button.tsx';
import { usePass } from '../pass.ts';
import type { ForTransaction } from './consent-pane.tsx';
import { type Asked, askedAtFirst, PurposeAndMinutes } from './purpose-and-minutes.tsx';

/** Asks the customer, who answers on a device of their own. */
export function AskForm({ transaction: { id } }: ForTransaction) {
  const { live } = useChannel();
  const pass = usePass();
  const { change, isBusy, trouble } = useChange();
  const [asked, setAsked] = useState<Asked>(askedAtFirst);
  const ask = (event: SubmitEvent) => {
    event.preventDefault();
    void change(
      ({ header }) =>
        live.bank.POST('/session/transactions/{transactionId}/take-over-requests', {
          params: { header: { ...header, ...pass }, path: { transactionId: id } },
          body: asked,
        }),
      id,
    );
  };
  return (
    <form class="stack" onSubmit={ask}>
      <PurposeAndMinutes within="ask" asked={asked} change={setAsked} />
      <Trouble says={trouble} />
      <KeyedButton name="ask" isBusy={isBusy} />
    </form>
  );
}
