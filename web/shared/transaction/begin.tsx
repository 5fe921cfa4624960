import { useState } from 'preact/hooks';
import { useChannel } from '../parts/channel-context.ts';
import { Trouble } from '../parts/trouble.tsx';
import { goTo } from '../parts/use-address.ts';
import { useChange } from '../parts/use-change.ts';
import type { SessionView } from '../session/live-session.ts';
import { channelWords, words } from '../words/words.ts';

type Kind = SessionView['canBegin'][number]['kind'];

/** What can be begun here, and where else the rest can. */
export function Begin() {
  const { live, session, say } = useChannel();
  const { change, isBusy, problem, trouble } = useChange();
  const [wanted, setWanted] = useState<Kind | undefined>();

  const begin = async (kind: Kind, another = false) => {
    setWanted(kind);
    const { data } = await change(({ header }) =>
      live.bank.POST('/session/transactions', { params: { header }, body: { kind, another } }),
    );
    if (data) goTo('transactions', data.id);
  };
  const isOpenAlready = problem?.code === 'kind-already-open';

  return (
    <section class="stack" aria-labelledby="begin">
      <h2 id="begin">{say(words.begin)}</h2>
      <div class="begin">
        {session.canBegin.map(({ kind, name }) => (
          <button key={kind} type="button" class="card kind" disabled={isBusy} onClick={() => begin(kind)}>
            <Sign kind={kind} />
            {name}
          </button>
        ))}
      </div>
      {isOpenAlready && wanted ? (
        <div class="note stack" role="alert">
          <p>{say(openAlready)}</p>
          <div class="row">
            <button
              type="button"
              class="button even"
              onClick={() => goTo('transactions', problem.transactionId ?? '')}
            >
              {say(continueIt)}
            </button>
            <button type="button" class="button quiet even" onClick={() => begin(wanted, true)}>
              {say(beginAnother)}
            </button>
          </div>
        </div>
      ) : (
        <Trouble says={trouble} />
      )}
      {session.canBeginElsewhere.map(({ kind, name, continueOn }) => (
        <p key={kind} class="soft small">
          {say(elsewhere(name, continueOn))}
        </p>
      ))}
    </section>
  );
}

const openAlready = {
  en: 'You have begun one already. Continue it, or begin another?',
  it: 'Ne hai già iniziata una. La continui, o ne inizi un’altra?',
};
const continueIt = { en: 'Continue it', it: 'Continua' };
const beginAnother = { en: 'Begin another', it: 'Inizia un’altra' };

const elsewhere = (name: string, channels: readonly string[]) => ({
  en: `${name}: begins on ${channels.map((each) => channelWords(each).en).join(' or ')}.`,
  it: `${name}: si inizia con ${channels.map((each) => channelWords(each).it).join(' o ')}.`,
});

const signs: Record<Kind, string> = {
  'cash-withdrawal': 'M4 8h16v9H4zM12 10.2a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6M12 2v4m-2-2 2 2 2-2',
  'cash-deposit': 'M4 8h16v9H4zM12 10.2a2.3 2.3 0 1 0 0 4.6 2.3 2.3 0 0 0 0-4.6M12 6V2m-2 2 2-2 2 2',
  transfer: 'M4 9h14l-4-4M20 15H6l4 4',
  'loan-application': 'M5 20V9l7-5 7 5v11M9 20v-6h6v6',
  'card-replacement': 'M3 6h18v12H3zM3 10h18M6 15h4',
};

function Sign({ kind }: { kind: Kind }) {
  return (
    <svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
      <path d={signs[kind]} />
    </svg>
  );
}
