import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Consent } from '../../../shared/consent/consent.ts';
import { isAllowed } from '../../../shared/consent/is-allowed.ts';
import { Purpose } from '../../../shared/consent/purpose.ts';
import { sayNoByLink } from '../../../shared/session/decisions/say-no-by-link.ts';
import { aSession, HOUR_MS, NOON } from '../../support/a-session.ts';

const said = (state: Consent['state']): Consent => ({ state, textVersion: 1, atMs: NOON, channel: 'web' });
const link = { purpose: 'offers-by-email', sealedAtMs: NOON, evidence: 'hash' } as const;
const LATER = NOON + HOUR_MS;

describe('the no of a link in an e-mail', () => {
  it('withdraws what was given, and the ledger has that it came by the link', () => {
    const session = aSession({
      consents: { 'offers-by-email': said('given'), 'personalised-offers': said('given') },
    });

    const { session: after, consents, events } = sayNoByLink(session, link, 8, LATER);

    const change = { state: 'withdrawn', textVersion: 1, atMs: LATER };
    expect(after.consents?.['offers-by-email']).toEqual({ ...change, channel: 'email-link' });
    expect(after.consents?.['personalised-offers']).toEqual(said('given'));
    expect(consents).toMatchObject([{ ...change, channel: 'email-link', evidence: 'hash' }]);
    expect(events).toEqual([{ type: 'ConsentChanged', purpose: 'offers-by-email', ...change }]);
  });

  it('objects to what rests on no consent', () => {
    const { session } = sayNoByLink(aSession(), { ...link, purpose: 'reminders' }, 8, LATER);

    expect(session.consents?.reminders?.state).toBe('objected');
  });

  it('changes nothing of who had everything erased since, or never was', () => {
    const erased = aSession({ erasure: { sinceMs: NOON + 1, language: 'en' } });
    const nobody = aSession({ version: 0 });
    const reminded = { ...link, purpose: 'reminders' } as const;

    expect(sayNoByLink(erased, reminded, 8, LATER).session).toBe(erased);
    expect(sayNoByLink(nobody, reminded, 1, LATER).session).toBe(nobody);
  });

  it('weakens no objection, and notes nothing where nothing was given', () => {
    for (const state of ['objected', 'withdrawn'] as const) {
      const session = aSession({ consents: { 'offers-by-email': said(state) } });
      expect(sayNoByLink(session, link, 8, LATER).session).toBe(session);
    }
    const silent = aSession();

    expect(sayNoByLink(silent, link, 8, LATER).session).toBe(silent);
  });

  it('never comes to a yes, whatever was said before, and a repeat changes nothing', () => {
    const states = fc.option(fc.constantFrom<Consent['state']>('given', 'withdrawn', 'objected'));
    const whatWasSaid = fc.record(Object.fromEntries(Purpose.options.map((purpose) => [purpose, states])));
    fc.assert(
      fc.property(whatWasSaid, fc.constantFrom(...Purpose.options), (before, purpose) => {
        const consents = Object.fromEntries(
          Object.entries(before).flatMap(([name, state]) => (state ? [[name, said(state)]] : [])),
        );
        const session = aSession({ consents });

        const once = sayNoByLink(session, { ...link, purpose }, 8, LATER);
        const twice = sayNoByLink(once.session, { ...link, purpose }, 9, LATER + 1);

        expect(isAllowed(once.session.consents, purpose)).toBe(false);
        for (const other of Purpose.options) {
          if (isAllowed(once.session.consents, other)) expect(isAllowed(consents, other)).toBe(true);
        }
        expect(twice.session).toBe(once.session);
        expect(twice.events).toEqual([]);
      }),
    );
  });
});
