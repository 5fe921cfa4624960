import type { Say, Saying } from '../../shared/words/say.ts';
import type { SideKey, Touch } from '../machine/input.ts';
import type { Screen } from '../machine/screen.ts';
import { atmWords } from '../words.ts';

export interface SideKeysProps {
  readonly keys: readonly SideKey[];
  readonly name: Saying;
  readonly screen: Screen;
  readonly say: Say;
  readonly touch: (input: Touch) => void;
}

/** Four keys beside the screen. Each is called what the screen says next to it; one with nothing there does nothing. */
export function SideKeys({ keys, name, screen, say, touch }: SideKeysProps) {
  return (
    <fieldset class="side-keys" aria-label={say(name)}>
      {keys.map((key) => {
        const choice = screen.choices.find((each) => each.key === key);
        return (
          <button
            key={key}
            type="button"
            class="side-key"
            aria-disabled={choice === undefined}
            tabIndex={choice ? 0 : -1}
            aria-label={choice?.label ?? say(atmWords.emptyKey)}
            lang={choice ? screen.language : undefined}
            onClick={() => touch({ is: 'side-key', key })}
          />
        );
      })}
    </fieldset>
  );
}
