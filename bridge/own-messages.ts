import { randomInt } from 'node:crypto';
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
 * The reversal advice for a request whose answer did not come. It repeats of the request what says which withdrawal it
 * was, where and of whom, and nothing that could be read as what became of it (30, 95), nor what proves the card
 * (tracks, PIN, chip: PCI DSS 4.0.1, requirement 3.3). Why it was sent stands in element 39 in 1987, with what the switch was told, and in 25 in 1993.
 *
 * Throws `MalformedMessage` for a request that no reversal could name: without audit number, or without its time.
 */
export function reversalOf(request: Message, nextStan: NextStan, nowMs: number): Message {
  const asked = parseMti(request.mti);
  const kept = Object.entries(request.fields).filter(([key]) => REPEATED.has(Number(key)));
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

/**
 * The card's number, processing code and amounts (2 to 6, 9, 10), when (12, 13, 15 to 17), how (18 to 22), by whom (32, 33,
 * 37, 41 to 43), in which currency (49 to 51), between which accounts (100, 102, 103), and what two parties agreed on
 * (48, 60 to 63, 120 to 127). Both editions number these alike.
 */
const REPEATED: ReadonlySet<number> = new Set([
  ...[2, 3, 4, 5, 6, 9, 10, 12, 13, 15, 16, 17, 18, 19, 20, 21, 22],
  ...[32, 33, 37, 41, 42, 43, 48, 49, 50, 51, 60, 61, 62, 63],
  ...[100, 102, 103, 120, 121, 122, 123, 124, 125, 126, 127],
]);

/** A reversal in the same second as its request must not look like the same message. */
function otherThan(stan: string, nextStan: NextStan): string {
  const next = nextStan();
  return next === stan ? nextStan() : next;
}
