import { useRef, useState } from 'preact/hooks';
import { useChannel } from '../../shared/parts/channel-context.ts';
import { Trouble } from '../../shared/parts/trouble.tsx';
import { useChange } from '../../shared/parts/use-change.ts';
import { Keys } from '../keys/keyed-button.tsx';
import { shortcuts } from '../keys/shortcuts.ts';
import { useShortcut } from '../keys/use-shortcut.ts';
import { usePass } from '../pass.ts';
import { deskWords, documentWords } from '../words/desk-words.ts';
import type { ForTransaction } from './consent-pane.tsx';
import { type Asked, askedAtFirst, PurposeAndMinutes } from './purpose-and-minutes.tsx';

type Document = keyof typeof documentWords;

const documents = Object.keys(documentWords) as Document[];

/** The customer stands here and says yes: what they showed is written down. In a branch alone. */
export function InPersonForm({ transaction: { id } }: ForTransaction) {
  const { live, say } = useChannel();
  const pass = usePass();
  const { change, isBusy, trouble } = useChange();
  const [asked, setAsked] = useState<Asked>(askedAtFirst);
  const [document, setDocument] = useState<Document>('identity-card');
  const [reference, setReference] = useState('');
  const details = useRef<HTMLDetailsElement>(null);
  useShortcut('inPerson', () => {
    if (!details.current) return;
    details.current.open = true;
    details.current.querySelector<HTMLElement>('select')?.focus();
  });
  const record = (event: SubmitEvent) => {
    event.preventDefault();
    void change(
      ({ header }) =>
        live.bank.POST('/session/transactions/{transactionId}/in-person-consents', {
          params: { header: { ...header, ...pass }, path: { transactionId: id } },
          body: { ...asked, evidence: { document, reference } },
        }),
      id,
    );
  };
  return (
    <details ref={details}>
      <summary>
        {say(shortcuts.inPerson.says)} <Keys name="inPerson" />
      </summary>
      <form class="stack" onSubmit={record}>
        <PurposeAndMinutes within="in-person" asked={asked} change={setAsked} />
        <div class="side-by-side">
          <div class="field">
            <label for="document">{say(deskWords.document)}</label>
            <select
              id="document"
              value={document}
              onChange={({ currentTarget: { value } }) =>
                setDocument(documents.find((each) => each === value) ?? 'identity-card')
              }
            >
              {documents.map((each) => (
                <option key={each} value={each}>
                  {say(documentWords[each])}
                </option>
              ))}
            </select>
          </div>
          <div class="field">
            <label for="evidence">{say(deskWords.reference)}</label>
            <input
              id="evidence"
              value={reference}
              autocomplete="off"
              required
              minLength={4}
              maxLength={60}
              onInput={({ currentTarget }) => setReference(currentTarget.value)}
            />
          </div>
        </div>
        <Trouble says={trouble} />
        <button type="submit" class="button" disabled={isBusy}>
          {say(deskWords.writeDown)}
        </button>
      </form>
    </details>
  );
}
