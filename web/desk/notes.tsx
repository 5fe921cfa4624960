import { useRef, useState } from 'preact/hooks';
import type { components } from '../client/schema.generated.ts';
import { useChannel } from '../shared/parts/channel-context.ts';
import { Trouble } from '../shared/parts/trouble.tsx';
import { useChange } from '../shared/parts/use-change.ts';
import { dayAndTimeOf } from '../shared/words/moments.ts';
import { channelWords } from '../shared/words/words.ts';
import { KeyedButton } from './keys/keyed-button.tsx';
import { usePass } from './pass.ts';
import { deskWords, roleWords } from './words/desk-words.ts';

type Note = components['schemas']['Note'];

const NOTE_CHARS_MAX = 500;

/** What people of the bank wrote down, and what is written down now for whoever helps next. */
export function Notes({ notes }: { readonly notes: readonly Note[] | undefined }) {
  const { say, session, language } = useChannel();
  return (
    <section class="stack small" aria-labelledby="notes">
      <h3 id="notes">{say(deskWords.notes)}</h3>
      <NoteForm />
      <ul class="stack">
        {notes?.map(({ noteId, at, role, unit, channel, text }) => (
          <li key={noteId} class="card">
            <span class="soft">
              <time dateTime={at}>{dayAndTimeOf(at, language, session.preferences.timeZone)}</time>
              {`, ${say(roleWords[role])}, ${unit}, ${say(channelWords(channel))}`}
            </span>
            {text === undefined ? (
              <p class="masked">{say(deskWords.noteOfSpecialist)}</p>
            ) : (
              <p class="note-text">{text}</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Its key leads to where one writes; and once something is written, it writes it down. */
function NoteForm() {
  const { live, say } = useChannel();
  const pass = usePass();
  const { change, isBusy, trouble } = useChange();
  const [text, setText] = useState('');
  const [isKept, setKept] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);

  const leave = async (event: SubmitEvent) => {
    event.preventDefault();
    field.current?.focus();
    if (text.trim() === '') return;
    const { data } = await change(() =>
      live.bank.POST('/assistances/current/notes', { params: { header: pass }, body: { text } }),
    );
    if (!data) return;
    setText('');
    setKept(true);
  };
  return (
    <form class="stack" onSubmit={leave}>
      <div class="field">
        <label for="note">{say(deskWords.note)}</label>
        <textarea
          id="note"
          ref={field}
          rows={2}
          maxLength={NOTE_CHARS_MAX}
          value={text}
          aria-describedby="note-hint"
          onInput={({ currentTarget }) => {
            setText(currentTarget.value);
            setKept(false);
          }}
        />
        <span class="hint" id="note-hint">
          {say(deskWords.noteHint)}
        </span>
      </div>
      <Trouble says={trouble} />
      <p role="status">{isKept && say(deskWords.noteKept)}</p>
      <KeyedButton name="note" isBusy={isBusy} isQuiet />
    </form>
  );
}
