import type { components } from '../../client/schema.generated.ts';
import { useChannel } from '../../shared/parts/channel-context.ts';
import { Sum } from '../../shared/parts/sum.tsx';
import { Trouble } from '../../shared/parts/trouble.tsx';
import { goTo } from '../../shared/parts/use-address.ts';
import { useChange } from '../../shared/parts/use-change.ts';
import { useRead } from '../../shared/parts/use-read.ts';
import { troubleWords } from '../../shared/words/problem-words.ts';
import { words } from '../../shared/words/words.ts';
import { Enrol } from '../device/enrol.tsx';
import { useDeviceKey } from '../device/use-device-key.ts';
import { phoneWords } from '../phone-words.ts';

type Prepared = components['schemas']['InvitationDetails']['prepared'][number];

/** Which machine it is, and what it could give: the customer says yes or no, both as easily. */
export function Invitation({ qr, over }: { readonly qr: string; readonly over: () => void }) {
  const { live, say } = useChannel();
  const { data, problem, failed } = useRead(
    () => live.bank.POST('/invitations/reading', { body: { qr } }),
    [qr],
  );
  if (!data)
    return (
      <div class="stack">
        {failed ? (
          <>
            <Trouble says={problem ? troubleWords({ problem }, say) : say(words.broken)} />
            <button type="button" class="button" onClick={over}>
              {say(words.again)}
            </button>
          </>
        ) : (
          <p class="loading">{say(words.loading)}</p>
        )}
      </div>
    );

  const { terminal, prepared } = data;
  return (
    <div class="stack">
      <div class="card">
        <p class="soft small">{say(phoneWords.standBefore)}</p>
        <h2>{terminal.name}</h2>
        <p class="soft">{terminal.address}</p>
      </div>
      {prepared.length === 0 && <NothingPrepared />}
      {prepared.map((each) => (
        <Offered key={each.transactionId} qr={qr} prepared={each} over={over} />
      ))}
    </div>
  );
}

function Offered({ qr, prepared, over }: { qr: string; prepared: Prepared; over: () => void }) {
  const { live, say } = useChannel();
  const device = useDeviceKey();
  const { change, isBusy, trouble } = useChange();
  const { transactionId, name, money, terms } = prepared;

  const confirm = async () => {
    const approval = await device.sign(terms);
    const { data } = await change(
      ({ header }) =>
        live.bank.POST('/invitations/answers', {
          params: { header },
          body: { answer: 'confirm', qr, transactionId, approval },
        }),
      transactionId,
    );
    if (data) goTo('transactions', transactionId);
  };
  const decline = async () => {
    const { data } = await change(({ header }) =>
      live.bank.POST('/invitations/answers', {
        params: { header },
        body: { answer: 'decline', qr, transactionId },
      }),
    );
    if (data) over();
  };

  return (
    <section class="card baton">
      <p>{name}</p>
      <p class="big-money">
        <Sum money={money} />
      </p>
      <Trouble says={trouble} />
      {device.isEnrolled ? (
        <div class="row">
          <button type="button" class="button even" disabled={isBusy} onClick={confirm}>
            {say(phoneWords.giveHere)}
          </button>
          <button type="button" class="button quiet even" disabled={isBusy} onClick={decline}>
            {say(phoneWords.notHere)}
          </button>
        </div>
      ) : (
        <Enrol device={device} />
      )}
    </section>
  );
}

function NothingPrepared() {
  const { say } = useChannel();
  return (
    <div class="stack">
      <p class="note">{say(phoneWords.nothingPrepared)}</p>
      <button type="button" class="button" onClick={() => goTo()}>
        {say(phoneWords.prepare)}
      </button>
    </div>
  );
}
