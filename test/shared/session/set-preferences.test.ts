import { describe, expect, it, vi } from 'vitest';
import { setPreferences } from '../../../shared/session/decisions/set-preferences.ts';
import { Preferences } from '../../../shared/session/session.ts';
import { aSession, NOON, phone } from '../../support/a-session.ts';
import { sound } from '../../support/domain-expectations.ts';

describe('setting preferences', () => {
  it('changes what is wished, keeps the rest, and names what changed but not to what', () => {
    const session = aSession();

    const set = sound(
      setPreferences(
        session,
        { by: phone, preferences: { language: 'it', largeText: true, spokenText: false } },
        NOON,
      ),
    );

    expect(set.session.preferences).toEqual({
      language: 'it',
      timeZone: 'Europe/Rome',
      largeText: true,
      spokenText: false,
    });
    expect(set.events).toEqual([
      { type: 'PreferencesChanged', atMs: NOON, channel: 'mobile', changed: ['language', 'largeText'] },
    ]);
  });

  it.each([
    ['nothing', {}],
    ['what is so already', { language: 'en' as const }],
    ['nothing in so many words', { language: undefined }],
  ])('changes nothing when %s is wished', (_, preferences) => {
    const session = aSession();

    expect(setPreferences(session, { by: phone, preferences }, NOON)).toEqual({ session, events: [] });
  });

  it.each([
    ['Europe/Rome', true],
    ['UTC', true],
    ['Middle-earth/Shire', false],
    ['', false],
  ])('the time zone %s is one: %s', (timeZone, is) => {
    const { success } = Preferences.safeParse({ ...aSession().preferences, timeZone });

    expect(success).toBe(is);
  });

  it('remembers no more spellings of a time zone than there are zones, however it is written', () => {
    const letters = [...'america/argentina/buenos_aires'];
    const spelling = (nth: number) =>
      letters.map((letter, at) => (Math.floor(nth / 2 ** at) % 2 ? letter.toUpperCase() : letter)).join('');
    const wish = (timeZone: string) => Preferences.parse({ ...aSession().preferences, timeZone });
    for (let nth = 0; nth < 2_400; nth += 1) wish(spelling(nth));
    const lookUp = vi.spyOn(Intl, 'DateTimeFormat');

    wish(spelling(2_399));
    wish(spelling(1));

    expect(lookUp).toHaveBeenCalledOnce();
    lookUp.mockRestore();
  });
});
