import { describe, expect, it } from 'vitest';
import { whatIsSeenOf } from '../../../web/shared/session/what-is-seen-of.ts';

const asked = { state: 'asked', transactionId: 't1', purpose: 'fill-in-together', minutes: 5 };

const seen = (transactions: object[], consent: object = asked) =>
  whatIsSeenOf('t1', { transactions, assistance: { consent } } as never);

describe('what a customer saw of what they pressed something about', () => {
  it('is as it was where another transaction moved', () => {
    expect(seen([{ id: 't1' }, { id: 't2', moved: true }])).toBe(seen([{ id: 't1' }]));
  });

  it('is another where that one moved', () => {
    expect(seen([{ id: 't1', moved: true }])).not.toBe(seen([{ id: 't1' }]));
  });

  it('is another where somebody of the bank asks for more by now: a "yes" is to what was shown', () => {
    const more = { ...asked, purpose: 'continue-for-you', minutes: 30 };

    expect(seen([{ id: 't1' }], more)).not.toBe(seen([{ id: 't1' }]));
  });
});
