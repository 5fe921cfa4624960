import { describe, expect, it } from 'vitest';
import { approve } from '../../../shared/session/decisions/approve.ts';
import { removeDevice } from '../../../shared/session/decisions/remove-device.ts';
import { aSession, NOON, phone } from '../../support/a-session.ts';
import { anAnsweredTransfer } from '../../support/a-transaction.ts';
import { refusalOf, sound } from '../../support/domain-expectations.ts';

const [device] = aSession().devices;
const keyThumbprint = device?.keyThumbprint ?? '';

describe('removing a device', () => {
  it('takes its key away, and says so', () => {
    const removed = sound(removeDevice(aSession(), { by: phone, keyThumbprint }, NOON));

    expect(removed.session.devices.map((each) => each.keyThumbprint)).not.toContain(keyThumbprint);
    expect(removed.events).toEqual([{ type: 'DeviceRemoved', atMs: NOON, channel: 'mobile' }]);
  });

  it('leaves it unable to approve', () => {
    const session = aSession({ transactions: [anAnsweredTransfer({ heldBy: phone })] });
    const terms = { transactionId: 't1', amountMinor: 1, currency: 'EUR', payee: 'anybody' };

    const { session: without } = removeDevice(session, { by: phone, keyThumbprint }, NOON);
    const refusal = refusalOf(() =>
      approve(
        without,
        {
          transactionId: 't1',
          by: phone,
          signed: { terms, keyThumbprint, atMs: NOON, signatureId: 'signature-1' },
        },
        NOON,
      ),
    );

    expect(refusal.code).toBe('device-not-enrolled');
  });

  it('refuses one that is not there', () => {
    const unknown = 'x'.repeat(43);

    expect(refusalOf(() => removeDevice(aSession(), { by: phone, keyThumbprint: unknown }, NOON)).code).toBe(
      'device-unknown',
    );
  });
});
