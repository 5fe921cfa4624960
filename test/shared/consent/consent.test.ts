import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Language } from '../../../shared/channel/wording.ts';
import { ConsentState, type Consents } from '../../../shared/consent/consent.ts';
import { entryIdFor } from '../../../shared/consent/consent-entry.ts';
import {
  consentTexts,
  currentText,
  SHORT_TEXT_CHARS_MAX,
  stillCovers,
} from '../../../shared/consent/consent-texts.ts';
import { isAllowed } from '../../../shared/consent/is-allowed.ts';
import { presentConsents, sayable } from '../../../shared/consent/present-consents.ts';
import { marketingPurposes, Purpose, purposes } from '../../../shared/consent/purpose.ts';
import { changeConsent } from '../../../shared/session/decisions/change-consent.ts';
import { aSession, laptop, machine, NOON, phone } from '../../support/a-session.ts';
import { refusalOf } from '../../support/domain-expectations.ts';
import published from './published-texts.json' with { type: 'json' };

const said = (state: ConsentState) => ({ state, textVersion: 1, atMs: NOON, channel: 'web' }) as const;

describe('what is allowed', () => {
  it.each(Purpose.options)('%s, when nothing was said, is as its legal basis has it', (purpose) => {
    expect(isAllowed(undefined, purpose)).toBe(purposes[purpose].basis === 'legitimate-interest');
    expect(isAllowed({}, purpose)).toBe(purposes[purpose].basis === 'legitimate-interest');
  });

  it.each([
    ['personalised-offers', 'given', true],
    ['personalised-offers', 'withdrawn', false],
    ['personalised-offers', 'objected', false],
    ['reminders', 'given', true],
    ['reminders', 'objected', false],
    ['analytics', 'given', true],
    ['analytics', 'objected', false],
  ] as const)('%s that was %s: %s', (purpose, state, allowed) => {
    expect(isAllowed({ [purpose]: said(state) }, purpose)).toBe(allowed);
  });

  it.each(['offers-by-email', 'offers-by-push'] as const)('%s stops with the offers', (purpose) => {
    const both: Consents = { [purpose]: said('given'), 'personalised-offers': said('given') };

    expect(isAllowed(both, purpose)).toBe(true);
    expect(isAllowed({ ...both, 'personalised-offers': said('objected') }, purpose)).toBe(false);
    expect(isAllowed({ [purpose]: said('given') }, purpose)).toBe(false);
  });

  it('is never anything of marketing after an objection, whatever else was said', () => {
    const anyConsents = fc.record(
      Object.fromEntries(
        Purpose.options.map((purpose) => [purpose, fc.constantFrom(...ConsentState.options).map(said)]),
      ),
      { requiredKeys: [] },
    );

    fc.assert(
      fc.property(anyConsents, (consents) => {
        const objected = { ...consents, 'personalised-offers': said('objected') } as Consents;
        expect(marketingPurposes.filter((purpose) => isAllowed(objected, purpose))).toEqual([]);
      }),
    );
  });

  it('names what each purpose stops, and each deed stops with one purpose alone', () => {
    const gated = Purpose.options.flatMap((purpose) => purposes[purpose].gates);

    expect(Purpose.options.filter((purpose) => purposes[purpose].gates.length === 0)).toEqual([]);
    expect(new Set(gated).size).toBe(gated.length);
  });
});

describe('the texts', () => {
  const all = Purpose.options.flatMap((purpose) =>
    consentTexts[purpose].map((text) => ({ purpose, ...text })),
  );

  it.each(all)('$purpose, version $version, is as it was published', ({ purpose, ...text }) => {
    const checksum = createHash('sha256').update(JSON.stringify(text)).digest('hex').slice(0, 16);

    expect({ [`${purpose} ${text.version}`]: checksum }).toEqual({
      [`${purpose} ${text.version}`]: (published as Record<string, string>)[`${purpose} ${text.version}`],
    });
  });

  it.each(all)('$purpose, version $version, is said in every language, and fits a machine', (text) => {
    for (const language of Language.options) {
      expect(text.long[language].length).toBeGreaterThan(20);
      expect(text.short[language].length).toBeLessThanOrEqual(SHORT_TEXT_CHARS_MAX);
    }
  });

  it.each(Purpose.options)('%s counts its versions up from one', (purpose) => {
    expect(consentTexts[purpose].map(({ version }) => version)).toEqual(
      consentTexts[purpose].map((_, at) => at + 1),
    );
    expect(stillCovers(purpose, currentText(purpose).version)).toBe(true);
  });
});

describe('what a channel shows', () => {
  it.each(['atm', 'web'] as const)('of the right to object, apart from all else, on %s', (channel) => {
    const { rightToObject, consents } = presentConsents({}, { channel, language: 'it' });

    expect(rightToObject.purposes).toEqual(['personalised-offers', 'offers-by-email', 'offers-by-push']);
    expect(rightToObject.says).toContain('opporti');
    if (channel === 'atm') expect(rightToObject.says.length).toBeLessThanOrEqual(SHORT_TEXT_CHARS_MAX);
    expect(consents.map(({ purpose }) => purpose)).toEqual(Purpose.options);
  });

  it('is what was said, and what may be said', () => {
    const { consents } = presentConsents({ reminders: said('objected') }, { channel: 'web', language: 'en' });

    expect(consents.find(({ purpose }) => purpose === 'reminders')).toMatchObject({
      isOn: false,
      state: 'objected',
      saidOn: 'web',
      may: ['given', 'objected'],
    });
  });
});

describe('changing a consent', () => {
  const giving = { purpose: 'personalised-offers', state: 'given', textVersion: 1, evidence: 'h' } as const;

  it('writes it into the session, into the ledger, and says so', () => {
    const { session, consents, events } = changeConsent(aSession(), { ...giving, by: phone }, 8, NOON);

    const given = { state: 'given', textVersion: 1, atMs: NOON, channel: 'mobile' };
    expect(session.consents).toEqual({ 'personalised-offers': given });
    expect(consents).toEqual([
      { ...given, entryId: entryIdFor(8), customerId: 'anna', purpose: 'personalised-offers', evidence: 'h' },
    ]);
    expect(events).toEqual([
      {
        type: 'ConsentChanged',
        atMs: NOON,
        channel: 'mobile',
        purpose: 'personalised-offers',
        state: 'given',
        textVersion: 1,
      },
    ]);
  });

  it.each([phone, laptop, machine])('is possible on $channel, and holds for all', (by) => {
    const given = changeConsent(aSession(), { ...giving, by: phone }, 8, NOON).session;

    const objected = changeConsent(given, { ...giving, state: 'objected', by }, 9, NOON + 1).session;

    expect(isAllowed(given.consents, 'personalised-offers')).toBe(true);
    expect(isAllowed(objected.consents, 'personalised-offers')).toBe(false);
  });

  it('changes nothing that was said already, and writes no second line of it', () => {
    const { session } = changeConsent(aSession(), { ...giving, by: phone }, 8, NOON);

    const again = changeConsent(session, { ...giving, by: laptop }, 9, NOON + 1);

    expect(again).toEqual({ session, events: [] });
  });

  it('withdraws what was given to, whatever the text says now', () => {
    const session = aSession({ consents: { 'offers-by-email': said('given') } });

    const { consents } = changeConsent(
      session,
      { purpose: 'offers-by-email', state: 'withdrawn', by: laptop, evidence: 'h' },
      8,
      NOON,
    );

    expect(consents).toMatchObject([{ state: 'withdrawn', textVersion: 1 }]);
  });

  it.each([
    ['consent-text-outdated', { ...giving, textVersion: 2 }],
    ['consent-text-outdated', { ...giving, textVersion: undefined }],
    ['objection-needed', { ...giving, purpose: 'reminders', state: 'withdrawn' }],
    ['objection-needed', { ...giving, purpose: 'analytics', state: 'withdrawn' }],
  ] as const)('refuses with %s: %j', (code, command) => {
    expect(refusalOf(() => changeConsent(aSession(), { ...command, by: phone }, 8, NOON)).code).toBe(code);
  });
});

describe('what may be said to a purpose', () => {
  it('is to withdraw only where something was consented to', () => {
    expect(sayable('personalised-offers')).toEqual(['given', 'withdrawn', 'objected']);
    expect(sayable('reminders')).toEqual(['given', 'objected']);
    expect(sayable('analytics')).toEqual(['given', 'objected']);
  });
});
