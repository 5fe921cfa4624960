import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import type { components } from '../../client/schema.generated.ts';
import { useChannel } from '../../shared/parts/channel-context.ts';
import { Trouble } from '../../shared/parts/trouble.tsx';
import { useChange } from '../../shared/parts/use-change.ts';
import { channelWords } from '../../shared/words/words.ts';
import { KeyedButton } from '../keys/keyed-button.tsx';
import { usePass } from '../pass.ts';
import { deskWords } from '../words/desk-words.ts';
import type { ForTransaction } from './consent-pane.tsx';

type To = components['schemas']['HandBack']['to'];

const customersOwn: readonly To[] = ['mobile', 'web', 'atm'];

interface HandBackFormProps extends ForTransaction {
  /** Told before it is done: the consent that ends with it was not taken back. */
  readonly isHandingBack: RefObject<boolean>;
}

/** Gives it back at the very step, to the channel that the customer chooses, of those that can do it. */
export function HandBackForm({ transaction: { id, step }, isHandingBack }: HandBackFormProps) {
  const { live, session, say } = useChannel();
  const pass = usePass();
  const { change, isBusy, trouble } = useChange();
  const [chosen, choose] = useState<To | undefined>();
  const able = customersOwn.filter((channel) => step?.continueOn.includes(channel));
  const isThere = (channel: To) => session.attachments.some((attached) => attached.channel === channel);
  const to = able.find((channel) => channel === chosen) ?? able.find(isThere) ?? able[0];

  const handBack = async (event: SubmitEvent) => {
    event.preventDefault();
    if (!to) return;
    await live.saveAll();
    isHandingBack.current = true;
    const { data } = await change(
      ({ header }) =>
        live.bank.POST('/session/transactions/{transactionId}/hand-back', {
          params: { header: { ...header, ...pass }, path: { transactionId: id } },
          body: { to },
        }),
      id,
    );
    if (!data) isHandingBack.current = false;
  };
  return (
    <form class="stack" onSubmit={handBack}>
      <div class="field">
        <label for="hand-back-to">{say(deskWords.handBackTo)}</label>
        <select
          id="hand-back-to"
          value={to}
          onChange={({ currentTarget: { value } }) => choose(able.find((channel) => channel === value))}
        >
          {able.map((channel) => (
            <option key={channel} value={channel}>
              {say(channelWords(channel))}
              {isThere(channel) && ` (${say(deskWords.isThereNow)})`}
            </option>
          ))}
        </select>
      </div>
      <Trouble says={trouble} />
      <KeyedButton name="handBack" isBusy={isBusy} />
    </form>
  );
}
