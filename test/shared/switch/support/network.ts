import { createHash } from 'node:crypto';
import type { Message } from '../../../../shared/iso8583/message.ts';
import type { NetworkProfile } from '../../../../shared/switch/network-profile.ts';
import type { SwitchContext } from '../../../../shared/switch/switch-context.ts';

/** The number of a test card of Visa's, which no bank issued. */
export const PAN = '4111111111111111';
export const TRACK_2 = `${PAN}=29122010000012300000`;

export const NOW = '2026-11-21T09:41:05.000Z';
export const REFERENCE = 't000004-9f86d08188';

const ROME_IN_WINTER_MINUTES = 60;

export const network: NetworkProfile = {
  name: 'Rete Prova',
  packager: 'iso1987Ascii',
  sessionReferenceField: 48,
  clockOffsetMinutes: ROME_IN_WINTER_MINUTES,
  completion: { by: 'advice', dueAfterS: 900 },
};

export const tokenOf = (pan: string): string =>
  `tok_${createHash('sha256').update(pan).digest('hex').replace(/[0-9]/g, 'x').slice(0, 20)}`;

export const context: SwitchContext = { nearMs: Date.parse(NOW), tokenOf, profile: network };

/** The same message with some elements changed; undefined leaves one out. */
export function but(
  { mti, fields }: Message,
  changes: Readonly<Record<number, string | undefined>>,
  as = mti,
): Message {
  const kept = Object.entries({ ...fields, ...changes }).filter(([, value]) => value !== undefined);
  return { mti: as, fields: Object.fromEntries(kept) as Record<number, string> };
}
