import { type Language, sayIn } from '../../shared/words/say.ts';
import type { Touch } from '../machine/input.ts';
import { atmWords } from '../words.ts';

/**
 * As on every machine: three columns of digits, and beside them the keys that end, mend and confirm, which are called what
 * the screen calls them.
 */
export function Keypad({ language, touch }: KeypadProps) {
  const say = sayIn(language);
  const digit = (name: string) => (
    <button key={name} type="button" class="pad-key" onClick={() => touch({ is: 'digit', digit: name })}>
      {name}
    </button>
  );
  const command = (is: 'cancel' | 'clear' | 'enter') => (
    <button type="button" class={`pad-key ${is}`} onClick={() => touch({ is })}>
      {say(atmWords[is])}
    </button>
  );
  return (
    <fieldset class="keypad" lang={language} aria-label={say(atmWords.keypad)}>
      {['1', '2', '3'].map(digit)}
      {command('cancel')}
      {['4', '5', '6'].map(digit)}
      {command('clear')}
      {['7', '8', '9'].map(digit)}
      {command('enter')}
      <span />
      {digit('0')}
    </fieldset>
  );
}

interface KeypadProps {
  readonly language: Language;
  readonly touch: (input: Touch) => void;
}

/** The same from a keyboard. A key that a control needs itself stays its own. */
export function touchOf({ key, target }: KeyboardEvent): Touch | undefined {
  if (/^[0-9]$/.test(key)) return isTyping(target) ? undefined : { is: 'digit', digit: key };
  if (key === 'Escape') return { is: 'cancel' };
  if (key === 'Backspace' || key === 'Delete') return { is: 'clear' };
  return key === 'Enter' && !isControl(target) ? { is: 'enter' } : undefined;
}

const isControl = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('button, a, select, input') !== null;

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('input, select') !== null;
