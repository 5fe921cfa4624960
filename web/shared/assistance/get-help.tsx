import { useState } from 'preact/hooks';
import type { components } from '../../client/schema.generated.ts';
import { useChannel } from '../parts/channel-context.ts';
import { Trouble } from '../parts/trouble.tsx';
import { useChange } from '../parts/use-change.ts';
import { useIsPast } from '../parts/use-is-past.ts';
import { timeOf } from '../words/moments.ts';
import { assistanceWords, codeLasts } from './assistance-words.ts';
import { spelled } from './spelled.ts';

type Code = components['schemas']['HelpCode'];

/** A way to a person: a code to read out to them. While somebody is there it is not needed. */
export function GetHelp() {
  const { live, session, say } = useChannel();
  const { change, isBusy, trouble } = useChange();
  const [code, setCode] = useState<Code | undefined>();
  if (session.assistance) return null;

  const draw = async () => {
    const { data } = await change(({ header }) =>
      live.bank.POST('/session/help-codes', { params: { header } }),
    );
    setCode(data);
  };
  return (
    <details class="card get-help">
      <summary>{say(assistanceWords.getHelp)}</summary>
      <div class="stack">
        <p class="soft small">{say(assistanceWords.getHelpHow)}</p>
        <div role="status">{code && <ReadOut key={code.helpCode} code={code} />}</div>
        <Trouble says={trouble} />
        <button type="button" class={`button ${code ? 'quiet' : ''}`} disabled={isBusy} onClick={draw}>
          {say(code ? assistanceWords.drawAnother : assistanceWords.draw)}
        </button>
      </div>
    </details>
  );
}

function ReadOut({ code: { helpCode, expiresAt } }: { readonly code: Code }) {
  const { session, say, language } = useChannel();
  const isOver = useIsPast(Date.parse(expiresAt));
  if (isOver) return <p>{say(assistanceWords.over)}</p>;
  return (
    <div class="stack">
      <p>
        <span class="soft small">{say(assistanceWords.readOut)}</span>
        <span class="code help-code">{helpCode}</span>
        <span class="small">{say(codeLasts(timeOf(expiresAt, language, session.preferences.timeZone)))}</span>
      </p>
      <p class="small">
        <b>{say(assistanceWords.spelled)}:</b> {spelled(helpCode, language)}
      </p>
    </div>
  );
}
