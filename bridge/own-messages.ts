import { randomInt } from 'node:crypto';
import { sensitiveFields } from '../shared/iso8583/card-data.ts';
import type { Message } from '../shared/iso8583/message.ts';
import { formatMti, parseMti } from '../shared/iso8583/mti.ts';
import {
  formatOriginalData1987,
  formatOriginalData1993,
  institution,
} from '../shared/iso8583/original-data.ts';
import type { Packager } from '../shared/iso8583/packager.ts';
import { formatLocalDateTime, formatTransmissionTime } from '../shared/iso8583/times.ts';
import { OWN_CODES } from './own-codes.ts';

/** The next systems trace audit number (element 11) of the bridge's own messages. */
export type NextStan = () => string;

/** Begins anywhere, so that two starts within a second do not number alike. */
export function stans(): NextStan {
  let last = randomInt(STANS);
  return () => {
    last = (last % (STANS - 1)) + 1;
    return String(last).padStart(6, '0');
  };
}

/** An echo, to ask whether somebody is there: function 301 of element 70 in 1987, 831 of element 24 in 1993. */
export function echo(version: Packager['version'], stan: string, nowMs: number): Message {
  const fields = { 7: formatTransmissionTime(nowMs), 11: stan };
  return version === '1987'
    ? { mti: '0800', fields: { ...fields, 70: '301' } }
    : { mti: '1804', fields: { ...fields, 12: formatLocalDateTime(nowMs, 0), 24: '831' } };
}

/**
 * The reversal advice for a request whose answer did not come. It says what the request said, but for what proves the
 * card (tracks, PIN, chip: PCI DSS 4.0.1, requirement 3.3) and the authentication codes, which would no longer be
 * right. Why it was sent stands in element 39 in 1987, with what the switch was told, and in 25 in 1993.
 *
 * Throws `MalformedMessage` for a request that no reversal could name: without audit number, or without its time.
 */
export function reversalOf(request: Message, nextStan: NextStan, nowMs: number): Message {
  const asked = parseMti(request.mti);
  const kept = Object.entries(request.fields).filter(([key]) => !NOT_REPEATED.includes(Number(key)));
  const {
    7: transmittedAt = '',
    11: stan = '',
    12: localAt = '',
    32: acquirer,
    33: forwarder,
  } = request.fields;
  const mti = formatMti({ ...asked, repeat: false });
  return {
    mti: formatMti({ ...asked, class: 'reversal', function: 'advice', repeat: false }),
    fields: {
      ...Object.fromEntries(kept),
      7: formatTransmissionTime(nowMs),
      11: otherThan(stan, nextStan),
      ...(asked.version === '1987'
        ? {
            39: OWN_CODES['1987'].inoperative,
            90: formatOriginalData1987({
              mti,
              stan,
              transmittedAt,
              acquirer: institution(acquirer),
              forwarder: institution(forwarder),
            }),
          }
        : {
            24: FULL_REVERSAL,
            25: NO_ANSWER_IN_TIME,
            56: formatOriginalData1993({ mti, stan, localAt, acquirer: acquirer ?? '' }),
          }),
    },
  };
}

/** Element 11 has six digits. */
const STANS = 1_000_000;

/** Element 24 of 1993, "function code". */
const FULL_REVERSAL = '400';

/** Element 25 of 1993: time-out waiting for response, and so no cash. */
const NO_ANSWER_IN_TIME = '4021';

const CARD_NUMBER = 2;
const AUTHENTICATION_CODES = [64, 128];
const NOT_REPEATED = [...sensitiveFields.filter((number) => number !== CARD_NUMBER), ...AUTHENTICATION_CODES];

/** A reversal in the same second as its request must not look like the same message. */
function otherThan(stan: string, nextStan: NextStan): string {
  const next = nextStan();
  return next === stan ? nextStan() : next;
}
