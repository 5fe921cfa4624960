import { useState } from 'preact/hooks';
import { useChannel } from '../shared/parts/channel-context.ts';
import { Trouble } from '../shared/parts/trouble.tsx';
import { goTo } from '../shared/parts/use-address.ts';
import { useChange } from '../shared/parts/use-change.ts';
import { words } from '../shared/words/words.ts';
import { phoneWords } from './phone-words.ts';

/** The code that another channel showed, typed as people type. */
export function EnterCode() {
  const { live, say } = useChannel();
  const { change, isBusy, trouble } = useChange();
  const [code, setCode] = useState('');
  const accept = async (event: SubmitEvent) => {
    event.preventDefault();
    const { data } = await change(({ header }) =>
      live.bank.POST('/hand-overs/acceptance', { params: { header }, body: { ticket: code } }),
    );
    if (data) goTo('transactions', data.id);
  };
  return (
    <details class="card">
      <summary>{say(phoneWords.haveCode)}</summary>
      <form class="stack" onSubmit={accept}>
        <div class="field">
          <label for="code">{say(phoneWords.code)}</label>
          <input
            id="code"
            type="text"
            autocomplete="off"
            autocapitalize="characters"
            maxLength={20}
            value={code}
            onInput={({ currentTarget }) => setCode(currentTarget.value)}
          />
        </div>
        <Trouble says={trouble} />
        <button type="submit" class="button" disabled={isBusy || code.trim().length < CODE_CHARS_MIN}>
          {say(words.continueHere)}
        </button>
      </form>
    </details>
  );
}

const CODE_CHARS_MIN = 8;
