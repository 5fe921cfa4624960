import { describe, expect, it } from 'vitest';
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
});
