import { useEffect, useState } from 'preact/hooks';
import { lookForQr } from '../../shared/camera.ts';
import { useChannel } from '../../shared/parts/channel-context.ts';
import { phoneWords } from '../phone-words.ts';
import { Invitation } from './invitation.tsx';

/** The camera: until a machine's code is in view, and then what the code invites to. */
export function Scan() {
  const { say } = useChannel();
  const [qr, setQr] = useState<string | undefined>();
  useEffect(() => (qr === undefined ? lookForQr(setQr) : undefined), [qr]);

  return (
    <article class="stack" aria-labelledby="scan">
      <h1 id="scan">{say(phoneWords.scanTitle)}</h1>
      {qr === undefined ? (
        <Finder found={setQr} />
      ) : (
        <Invitation key={qr} qr={qr} over={() => setQr(undefined)} />
      )}
    </article>
  );
}

function Finder({ found }: { found: (qr: string) => void }) {
  const { say } = useChannel();
  const [text, setText] = useState('');
  const read = (event: SubmitEvent) => {
    event.preventDefault();
    if (text.trim()) found(text.trim());
  };
  return (
    <>
      <div class="finder">
        <p role="status">{say(phoneWords.looking)}</p>
      </div>
      <p class="soft small">{say(phoneWords.scanHow)}</p>
      <form class="stack" onSubmit={read}>
        <div class="field">
          <label for="qr">{say(phoneWords.paste)}</label>
          <input
            id="qr"
            type="text"
            autocomplete="off"
            value={text}
            onInput={({ currentTarget }) => setText(currentTarget.value)}
          />
        </div>
        <button type="submit" class="button quiet">
          {say(phoneWords.read)}
        </button>
      </form>
    </>
  );
}
