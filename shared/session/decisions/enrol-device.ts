import { Refusal } from '../../refusal/refusal.ts';
import { type Decision, unchanged } from '../decision.ts';
import { limits } from '../limits.ts';
import type { Party } from '../open-transactions.ts';
import type { Session } from '../session.ts';

/**
 * Enrols a device's key, so that the device may sign approvals.
 *
 * Only right after signing in: a token that was stolen minutes later must not bring a key of its own.
 */
export function enrolDevice(
  session: Session,
  command: {
    by: Party;
    keyThumbprint: string;
    name: string;
    signedAtMs: number;
    signedInAtMs: number | undefined;
  },
  nowMs: number,
): Decision {
  if (session.devices.some(({ keyThumbprint }) => keyThumbprint === command.keyThumbprint))
    return unchanged(session);
  if (Math.abs(nowMs - command.signedAtMs) > limits.approvalAgeMaxMs) {
    throw new Refusal('approval-stale', 'The enrolment was signed too long ago. Sign again.');
  }
  const signInAgeMs = nowMs - (command.signedInAtMs ?? 0);
  if (signInAgeMs > limits.enrolmentSignInAgeMaxMs) {
    throw new Refusal('sign-in-too-old', 'Sign in again, and enrol the device right after.');
  }
  if (session.devices.length >= limits.devicesMax) {
    throw new Refusal('too-many-devices', `You can enrol ${limits.devicesMax} devices. Remove one first.`);
  }
  const device = { keyThumbprint: command.keyThumbprint, name: command.name, enrolledAtMs: nowMs };
  return {
    session: { ...session, devices: [...session.devices, device] },
    events: [{ type: 'DeviceEnrolled', atMs: nowMs, channel: command.by.channel }],
  };
}
