import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { setTheme, type Theme, theme, themes } from '../theme.ts';
import type { Say } from '../words/say.ts';
import { words } from '../words/words.ts';

export interface ThemeChoiceProps {
  readonly say: Say;
  readonly class?: string;
  /** What stands before it. */
  readonly children: ComponentChildren;
}

/** How bright all pages are on this device. */
export function ThemeChoice({ say, class: name, children }: ThemeChoiceProps) {
  const [chosen, choose] = useState<Theme>(theme);
  return (
    <label class={name}>
      {children}
      <select
        value={chosen}
        onChange={({ currentTarget: { value } }) => {
          const next = themes.find((each) => each === value) ?? 'auto';
          setTheme(next);
          choose(next);
        }}
      >
        {themes.map((each) => (
          <option key={each} value={each}>
            {say(words.themeOf[each])}
          </option>
        ))}
      </select>
    </label>
  );
}
