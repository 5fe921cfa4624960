import { Refusal } from '../../refusal/refusal.ts';
import type { Decision } from '../decision.ts';
import type { Party } from '../open-transactions.ts';
import type { Session } from '../session.ts';

/** Removes a device that was lost or replaced: from then on it can approve nothing. */
export function removeDevice(
  session: Session,
  command: { by: Party; keyThumbprint: string },
  nowMs: number,
): Decision {
  const devices = session.devices.filter(({ keyThumbprint }) => keyThumbprint !== command.keyThumbprint);
  if (devices.length === session.devices.length) {
    throw new Refusal('device-unknown', 'No device of yours is enrolled with this key.');
  }
  return {
    session: { ...session, devices },
    events: [{ type: 'DeviceRemoved', atMs: nowMs, channel: command.by.channel }],
  };
}
