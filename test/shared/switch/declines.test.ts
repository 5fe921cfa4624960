import { describe, expect, it } from 'vitest';
import { ACTION_CODES, RESPONSE_CODES } from '../../../shared/iso8583/response-codes.ts';
import { DeclineReason } from '../../../shared/switch/canonical/decline-reason.ts';
import { DECLINE_CODES } from '../../../shared/switch/decline-codes.ts';
import { SHOWN_AT_MACHINE } from '../../../shared/switch/shown-at-machine.ts';

/** Invalid card number: of the standard, and among the codes only where it is said. */
const ONLY_SAID_HERE = ['14', '111'];

const LINE_CHARS_MAX = 60;

describe('a decline', () => {
  it.each(DeclineReason.options)('for %s has codes of the standard that approve nothing', (reason) => {
    const { response, action } = DECLINE_CODES[reason];

    const meanings = [
      ONLY_SAID_HERE.includes(response) ? 'declined' : RESPONSE_CODES[response]?.says,
      ONLY_SAID_HERE.includes(action) ? 'declined' : ACTION_CODES[action]?.says,
    ];

    expect(meanings[0]).toMatch(/^(declined|unanswered)$/);
    expect(meanings[1]).toBe(meanings[0]);
  });

  it('leaves the outcome open only when it is', () => {
    const open = DeclineReason.options.filter((reason) => {
      const { response } = DECLINE_CODES[reason];
      return RESPONSE_CODES[response]?.says === 'unanswered';
    });

    expect(open).toEqual(['late', 'unavailable', 'system']);
  });

  it('shows one text at the machine for all that concerns the customer, and never the reason', () => {
    const ofTheCustomer: DeclineReason[] = [
      'funds-insufficient',
      'card-unknown',
      'not-permitted',
      'transaction-not-found',
    ];

    expect(new Set(ofTheCustomer.map((reason) => SHOWN_AT_MACHINE[reason].en))).toEqual(
      new Set(['Not possible now. See your app.']),
    );
  });

  it.each(DeclineReason.options)('for %s fits on a line of the machine, in each language', (reason) => {
    for (const text of Object.values(SHOWN_AT_MACHINE[reason])) {
      expect(text.length).toBeLessThanOrEqual(LINE_CHARS_MAX);
      expect(text).not.toMatch(/fund|balance|limit|card|saldo|carta|fondi/i);
    }
  });
});
