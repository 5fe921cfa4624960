import { useState } from 'preact/hooks';
import type { components } from '../../client/schema.generated.ts';
import { useChannel } from '../../shared/parts/channel-context.ts';
import { Trouble } from '../../shared/parts/trouble.tsx';
import type { Changed } from '../../shared/session/live-session.ts';
import { beginSignIn } from '../../shared/sign-in/begin-sign-in.ts';
import { signOut } from '../../shared/sign-in/sign-out.ts';
import { troubleWords } from '../../shared/words/problem-words.ts';
import { words } from '../../shared/words/words.ts';
import { bankWords } from '../bank-words.ts';

type Erasure = components['schemas']['Erasure'];

/** Asks once more, and then says what was erased, and what is kept and why. */
export function Erase() {
  const { client, live, say } = useChannel();
  const [asks, setAsks] = useState(false);
  const [isBusy, setBusy] = useState(false);
  const [said, setSaid] = useState<Changed<Erasure> | undefined>();
  if (said?.data) return <ErasureDone erasure={said.data} />;

  const erase = async () => {
    setBusy(true);
    setSaid(await live.end(({ header }) => live.bank.DELETE('/privacy/data', { params: { header } })));
    setBusy(false);
  };
  const isTooOld = said?.problem?.code === 'sign-in-too-old';
  return (
    <section class="card" aria-labelledby="erase">
      <h2 id="erase">{say(bankWords.erase)}</h2>
      <p>{say(bankWords.eraseHow)}</p>
      <Trouble says={said && troubleWords(said, say)} />
      <div class="row">
        {isTooOld && (
          <button type="button" class="button" onClick={() => beginSignIn(client, { afresh: true })}>
            {say(words.signIn)}
          </button>
        )}
        {asks && !isTooOld && (
          <>
            <button type="button" class="button" disabled={isBusy} onClick={erase}>
              {say(bankWords.eraseSure)}
            </button>
            <button type="button" class="button quiet" onClick={() => setAsks(false)}>
              {say(words.keep)}
            </button>
          </>
        )}
        {!asks && (
          <button type="button" class="button quiet" onClick={() => setAsks(true)}>
            {say(bankWords.erase)}
          </button>
        )}
      </div>
    </section>
  );
}

function ErasureDone({ erasure }: { erasure: Erasure }) {
  const { client, say } = useChannel();
  return (
    <section class="card" aria-labelledby="erased" role="status">
      <h2 id="erased">{say(bankWords.erased)}</h2>
      <p>{erasure.says}</p>
      <ul class="dots">
        {erasure.erased.map((each) => (
          <li key={each}>{each}</li>
        ))}
      </ul>
      <h3>{say(bankWords.keptBecause)}</h3>
      <ul class="dots">
        {erasure.kept.map(({ data, why }) => (
          <li key={data}>
            {data}: {why}
          </li>
        ))}
      </ul>
      <button type="button" class="button" onClick={() => signOut(client)}>
        {say(words.close)}
      </button>
    </section>
  );
}
