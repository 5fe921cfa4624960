import { useRef } from 'preact/hooks';
import { useChannel } from '../../shared/parts/channel-context.ts';
import { type Shortcut, shortcuts } from './shortcuts.ts';
import { useShortcut } from './use-shortcut.ts';

export interface KeyedButtonProps {
  readonly name: Shortcut;
  readonly isBusy?: boolean;
  readonly isQuiet?: boolean;
  /** What a press does. A button that submits its form needs none. */
  readonly press?: () => void;
}

/** A button that shows its keys, and is pressed by them. */
export function KeyedButton({ name, isBusy = false, isQuiet = false, press }: KeyedButtonProps) {
  const { say } = useChannel();
  const button = useRef<HTMLButtonElement>(null);
  useShortcut(name, () => button.current?.click());
  return (
    <button
      ref={button}
      type={press ? 'button' : 'submit'}
      class={`button ${isQuiet ? 'quiet' : ''}`}
      disabled={isBusy}
      aria-keyshortcuts={keysOf(name)}
      onClick={press}
    >
      {say(shortcuts[name].says)}
      <Keys name={name} />
    </button>
  );
}

export const Keys = ({ name }: { readonly name: Shortcut }) => (
  <span class="keycap" aria-hidden="true">
    Alt {shortcuts[name].shows}
  </span>
);

const keysOf = (name: Shortcut): string => `Alt+${shortcuts[name].code.replace('Key', '')}`;
