import { randomUUID } from 'node:crypto';
import { holdsCardNumber } from '../../shared/iso8583/holds-card-number.ts';

/** W3C Trace Context, section 3.2: version, trace id, parent id, flags. All-zero ids are invalid. */
const TRACEPARENT = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/;

/** The caller's trace, or the beginning of a new one: it is logged, so it may be no card number either. */
export const readTraceparent = (header: string | undefined): string =>
  header !== undefined && TRACEPARENT.test(header) && !header.split('-').some(holdsCardNumber)
    ? header
    : `00-${drawnHex()}-${drawnHex().slice(SPAN_FROM)}-01`;

/** Node draws UUIDs ahead, so one costs a tenth of as many random bytes. Never all zero, since a version stands in it. */
const drawnHex = (): string => randomUUID().replaceAll('-', '');

/** The last half of a UUID, in which its variant stands. */
const SPAN_FROM = 16;
