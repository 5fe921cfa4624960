import { describe, expect, it } from 'vitest';
import { Config } from '../../bridge/config.ts';
import { BODY_BYTES_MAX } from '../../functions/edge/read-body.ts';
import { KEPT_S } from '../../shared/aws/journal/journal.ts';
import { DIALECTS } from '../../shared/iso8583/dialects.ts';
import { MESSAGE_BYTES_MAX } from '../../shared/iso8583/message.ts';
import { RESPONSE_CODES } from '../../shared/iso8583/response-codes.ts';
import { REVERSAL_REASONS } from '../../shared/iso8583/reversal-reasons.ts';
import { limits } from '../../shared/session/limits.ts';
import { DeclineReason } from '../../shared/switch/canonical/decline-reason.ts';
import { PREPARED_WITHDRAWALS_MAX } from '../../shared/switch/canonical/inquiry-response.ts';
import { DECLINE_CODES } from '../../shared/switch/decline-codes.ts';
import { CLOCKS_DIFFER_MAX_MS, LATE_AFTER_MS } from '../../shared/switch/journal/is-late.ts';
import { ANSWERED_WITHIN_MS } from '../../shared/switch/journal/transitions.ts';
import { SHOWN_AT_MACHINE } from '../../shared/switch/shown-at-machine.ts';
import { CASH_REPORT_COUNTS_MS } from '../../shared/terminal/machine-cash.ts';
import { atmDoc, blockNamed } from './atm-doc.ts';

const table = (...rows: readonly (readonly string[])[]): string =>
  rows
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
    .replace('\n', `\n|${'---|'.repeat(rows[0]?.length ?? 0)}\n`);

describe('docs/atm.md', () => {
  it('says of each decline the codes, what to do and what to show, as the code has it', () => {
    const rows = DeclineReason.options.map((reason) => {
      const { response, action } = DECLINE_CODES[reason];
      const { meaning, says } = RESPONSE_CODES[response] ?? { meaning: '', says: '' };
      const does = says === 'declined' ? 'give back' : 'reverse';
      return [`\`${reason}\``, response, action, meaning, does, SHOWN_AT_MACHINE[reason].en];
    });

    expect(blockNamed('declines')).toBe(
      table(['reason', '1987', '1993', 'the standard calls it', 'the machine', 'and shows'], ...rows),
    );
  });

  it('says of each reversal reason what it means, as the code has it', () => {
    const rows = Object.entries(REVERSAL_REASONS).map(([code, { meaning, cash }]) => [code, meaning, cash]);

    expect(blockNamed('reversal reasons')).toBe(table(['25', 'meaning', 'cash that came out'], ...rows));
  });

  it('says each time and bound as the code has it', () => {
    const bridge = Config.parse({
      door: { url: 'https://bank.example' },
      identity: { issuer: 'https://bank.example', clientId: 'a', keyFile: 'a' },
    });
    const of = (ms: number, unit: 's' | 'min' | 'h' | 'days') =>
      `${ms / { s: 1_000, min: 60_000, h: 3_600_000, days: 86_400_000 }[unit]} ${unit}`;
    const rows = [
      [
        'a withdrawal is answered, or taken back by the clock after',
        of(ANSWERED_WITHIN_MS, 's'),
        '`ANSWERED_WITHIN_MS`',
      ],
      [
        'a request is declined as `late` if it was sent longer ago than',
        of(LATE_AFTER_MS, 's'),
        '`LATE_AFTER_MS`',
      ],
      [
        "or is ahead of the bank's clock by more than",
        of(CLOCKS_DIFFER_MAX_MS, 's'),
        '`CLOCKS_DIFFER_MAX_MS`',
      ],
      [
        'the bridge waits for the door',
        of(bridge.door.answerWithinMs, 's'),
        '`door.answerWithinMs` of the bridge',
      ],
      [
        'the bridge sends again what it keeps, after',
        `${of(bridge.delivery.backoffMinMs, 's')} to ${of(bridge.delivery.backoffMaxMs, 's')}`,
        '`delivery.backoffMinMs`, `backoffMaxMs`',
      ],
      ['a line on which nothing is said is closed after', of(bridge.lines.idleMs, 'min'), '`lines.idleMs`'],
      [
        'a withdrawal that began at the machine waits for it',
        of(limits.walkUpLivesMs, 'min'),
        '`walkUpLivesMs`',
      ],
      [
        'people are told that a machine has not reported after',
        of(limits.cashReportedWithinMs, 'min'),
        '`cashReportedWithinMs`',
      ],
      ['a network that advises must have done so after', 'its own', '`completion.dueAfterS` of the profile'],
      [
        'a network that completes by silence has done so after',
        'its own',
        '`completion.completeAfterS` of the profile',
      ],
      ['a QR lives', of(limits.invitationLivesMs, 's'), '`invitationLivesMs`'],
      ['a visit lives', of(limits.visitLivesMs, 'min'), '`visitLivesMs`'],
      [
        'card and PIN were verified at most this long before a visit',
        of(limits.visitEvidenceAgeMaxMs, 's'),
        '`visitEvidenceAgeMaxMs`',
      ],
      ['a report of cash counts for', of(CASH_REPORT_COUNTS_MS, 'h'), '`CASH_REPORT_COUNTS_MS`'],
      ['the name of a withdrawal is remembered for', of(KEPT_S * 1_000, 'days'), '`KEPT_S`'],
      ['a message has at most', `${MESSAGE_BYTES_MAX} bytes`, '`MESSAGE_BYTES_MAX`'],
      ['a body has at most', `${BODY_BYTES_MAX} bytes`, '`BODY_BYTES_MAX`'],
      [
        'an inquiry names at most',
        `${PREPARED_WITHDRAWALS_MAX} prepared withdrawals`,
        '`PREPARED_WITHDRAWALS_MAX`',
      ],
    ];

    expect(blockNamed('times')).toBe(table(['what', 'how long', 'where it stands'], ...rows));
  });

  it('names every dialect', () => {
    for (const name of Object.keys(DIALECTS)) expect(atmDoc).toContain(`\`${name}\``);
  });
});
