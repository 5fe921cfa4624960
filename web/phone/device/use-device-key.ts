import { useEffect, useState } from 'preact/hooks';
import { useChannel } from '../../shared/parts/channel-context.ts';
import { useChange } from '../../shared/parts/use-change.ts';
import { type DeviceKey, newDeviceKey, signWith } from './device-key.ts';
import { keyStore } from './key-store.ts';

/** This phone's key, and whether the session knows it, so that it may approve. */
export function useDeviceKey() {
  const { live, session } = useChannel();
  const { sessionId, devices } = session;
  const [key, setKey] = useState<DeviceKey | undefined>();
  const enrolling = useChange();
  useEffect(() => {
    keyStore.read(sessionId).then(setKey);
  }, [sessionId]);

  const isEnrolled =
    key !== undefined && devices.some(({ keyThumbprint }) => keyThumbprint === key.thumbprint);
  /** A key is kept before the bank hears of it: an answer that is lost then leaves nothing that cannot be used. */
  const enrol = async (deviceName: string) => {
    const own = key ?? (await newDeviceKey());
    await keyStore.write(sessionId, own);
    setKey(own);
    const enrolment = await signWith(own, 'staffetta-enrolment+jwt', { deviceName });
    await enrolling.change(({ header }) =>
      live.bank.POST('/session/devices', { params: { header }, body: { enrolment } }),
    );
  };
  const sign = (terms: object): Promise<string> => {
    if (!key) throw new Error('The phone has no key.');
    return signWith(key, 'staffetta-approval+jwt', terms);
  };
  /** The bank takes no approval of it any more, and then the key is gone. */
  const forget = async () => {
    if (!key) return;
    const { lost } = await enrolling.change(({ header }) =>
      live.bank.DELETE('/session/devices/{keyThumbprint}', {
        params: { header, path: { keyThumbprint: key.thumbprint } },
      }),
    );
    if (lost) return;
    await keyStore.forget(sessionId);
    setKey(undefined);
  };
  return { isEnrolled, enrol, sign, forget, thumbprint: key?.thumbprint, enrolling };
}
