import { describe, expect, it } from 'vitest';
import { consentNow } from '../../../shared/assistance/assistance.ts';
import { anAssistance, MINUTE_MS, NOON } from '../../support/a-session.ts';

describe('the consent that lets an agent drive', () => {
  const given = anAssistance({ drives: 't1' });

  it('holds until the moment at which it ends, and not at it', () => {
    const untilMs = given.consent?.state === 'given' ? given.consent.untilMs : 0;

    expect(consentNow(given, untilMs - 1)).toBe(given.consent);
    expect(consentNow(given, untilMs)).toBeUndefined();
  });

  it('holds no longer than the assistance', () => {
    const brief = { ...given, endsAtMs: NOON + MINUTE_MS };

    expect(consentNow(brief, NOON + MINUTE_MS - 1)).toBe(brief.consent);
    expect(consentNow(brief, NOON + MINUTE_MS)).toBeUndefined();
  });

  it('is none where nobody gave one', () => {
    expect(consentNow(anAssistance(), NOON)).toBeUndefined();
  });
});
