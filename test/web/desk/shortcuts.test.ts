import { describe, expect, it } from 'vitest';
import { shortcuts } from '../../../web/desk/keys/shortcuts.ts';

const all = Object.entries(shortcuts);

describe('the keys of the desk', () => {
  it('are each for one thing', () => {
    const codes = all.map(([, { code }]) => code);

    expect(new Set(codes).size).toBe(codes.length);
  });

  it.each(all)(
    '%s shows the key that it listens to, and says what it does in both languages',
    (_, shortcut) => {
      const { code, shows, says } = shortcut;

      expect(code.replace(/^(Key|Arrow)/, '')).toBe(shows);
      expect(says.en).not.toBe(says.it);
    },
  );
});
