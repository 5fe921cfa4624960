import { createHash } from 'node:crypto';
import type { Caller } from '../../shared/session/party-of.ts';

/**
 * What proves later who said something: a hash of the sign-in or, at a machine, of the visit's pass. The identity
 * provider's own log and the network's say to whom that one belonged.
 */
export const evidenceOf = ({ device, passHash }: Caller): string =>
  createHash('sha256')
    .update(`${device ?? passHash ?? ''}`)
    .digest('base64url');
