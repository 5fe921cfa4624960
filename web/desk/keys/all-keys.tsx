import { useRef } from 'preact/hooks';
import { useChannel } from '../../shared/parts/channel-context.ts';
import { words } from '../../shared/words/words.ts';
import { deskWords } from '../words/desk-words.ts';
import { KeyedButton } from './keyed-button.tsx';
import { type Shortcut, shortcuts } from './shortcuts.ts';

const all = Object.keys(shortcuts) as Shortcut[];

/** The one place that lists them. The browser's own dialog keeps the focus, gives it back, and closes with Escape. */
export function AllKeys() {
  const { say } = useChannel();
  const dialog = useRef<HTMLDialogElement>(null);
  return (
    <>
      <KeyedButton name="keys" isQuiet press={() => dialog.current?.showModal()} />
      <dialog ref={dialog} class="all-keys" aria-labelledby="all-keys">
        <h2 id="all-keys">{say(shortcuts.keys.says)}</h2>
        <dl class="pairs">
          {all.map((name) => (
            <div key={name}>
              <dt>{say(shortcuts[name].says)}</dt>
              <dd>
                <kbd>Alt {shortcuts[name].shows}</kbd>
              </dd>
            </div>
          ))}
        </dl>
        <p class="soft small">{say(deskWords.keysHow)}</p>
        <button type="button" class="button" onClick={() => dialog.current?.close()}>
          {say(words.close)}
        </button>
      </dialog>
    </>
  );
}
