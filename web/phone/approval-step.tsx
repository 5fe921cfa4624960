import { useChannel } from '../shared/parts/channel-context.ts';
import { Sum } from '../shared/parts/sum.tsx';
import { Trouble } from '../shared/parts/trouble.tsx';
import type { StepProps } from '../shared/transaction/step-props.ts';
import { words } from '../shared/words/words.ts';
import { Enrol } from './device/enrol.tsx';
import { useDeviceKey } from './device/use-device-key.ts';
import { phoneWords } from './phone-words.ts';

/** What you see is what you sign: the exact amount, to the exact payee. */
export function ApprovalStep({ transaction, changing }: StepProps) {
  const { live, say } = useChannel();
  const device = useDeviceKey();
  const { change, isBusy, trouble } = changing;
  const { id, step } = transaction;
  const terms = step?.terms;
  if (!terms) return null;

  const approve = async () => {
    const approval = await device.sign(terms);
    await change(
      ({ header }) =>
        live.bank.POST('/session/transactions/{transactionId}/approval', {
          params: { header, path: { transactionId: id } },
          body: { approval },
        }),
      id,
    );
  };

  return (
    <div class="stack">
      <p class="soft small">{say(phoneWords.signing)}</p>
      <p class="big-money">
        <Sum money={terms} />
      </p>
      <dl class="pairs">
        <dt>{say(phoneWords.payee)}</dt>
        <dd>{terms.payee === 'cash' ? say(phoneWords.cashPayee) : terms.payee}</dd>
      </dl>
      <Trouble says={trouble} />
      {device.isEnrolled ? (
        <button type="button" class="button" disabled={isBusy} onClick={approve}>
          {say(words.approve)}
        </button>
      ) : (
        <Enrol device={device} />
      )}
    </div>
  );
}
