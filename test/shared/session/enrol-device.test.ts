import { describe, expect, it } from 'vitest';
import { enrolDevice } from '../../../shared/session/decisions/enrol-device.ts';
import { limits } from '../../../shared/session/limits.ts';
import { aDevice, aSession, NOON, phone } from '../../support/a-session.ts';
import { refusalOf, sound } from '../../support/domain-expectations.ts';

const keyOf = (name: string) => name.padEnd(43, '_');

const enrolling = {
  by: phone,
  keyThumbprint: keyOf('new-key'),
  name: 'New phone',
  signedAtMs: NOON,
  signedInAtMs: NOON as number | undefined,
};

const withDevices = (howMany: number) =>
  aSession({ devices: Array.from({ length: howMany }, (_, at) => aDevice(keyOf(`key-${at}`))) });

describe('enrolling a device', () => {
  it('adds its key', () => {
    const enrolled = sound(enrolDevice(aSession(), enrolling, NOON));

    expect(enrolled.session.devices.at(-1)).toEqual({
      keyThumbprint: keyOf('new-key'),
      name: 'New phone',
      enrolledAtMs: NOON,
    });
    expect(enrolled.events).toEqual([{ type: 'DeviceEnrolled', atMs: NOON, channel: 'mobile' }]);
  });

  it('changes nothing for a key that is enrolled already', () => {
    const session = aSession({ devices: [aDevice(keyOf('new-key'))] });

    expect(enrolDevice(session, enrolling, NOON)).toEqual({ session, events: [] });
  });

  it('takes the last place', () => {
    expect(enrolDevice(withDevices(limits.devicesMax - 1), enrolling, NOON).session.devices).toHaveLength(5);
  });

  it('takes a signature and a sign-in as old as the limits say', () => {
    const signedAtMs = NOON - limits.approvalAgeMaxMs;
    const signedInAtMs = NOON - limits.enrolmentSignInAgeMaxMs;

    expect(enrolDevice(aSession(), { ...enrolling, signedAtMs, signedInAtMs }, NOON).events).toHaveLength(1);
  });

  it.each([
    ['approval-stale', aSession(), { signedAtMs: NOON - limits.approvalAgeMaxMs - 1 }],
    ['approval-stale', aSession(), { signedAtMs: NOON + limits.approvalAgeMaxMs + 1 }],
    ['sign-in-too-old', aSession(), { signedInAtMs: NOON - limits.enrolmentSignInAgeMaxMs - 1 }],
    ['sign-in-too-old', aSession(), { signedInAtMs: undefined }],
    ['too-many-devices', withDevices(limits.devicesMax), {}],
  ] as const)('refuses with %s', (code, session, other) => {
    expect(refusalOf(() => enrolDevice(session, { ...enrolling, ...other }, NOON)).code).toBe(code);
  });
});
