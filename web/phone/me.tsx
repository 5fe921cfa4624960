import { consentWords } from '../shared/consents/consent-words.ts';
import { useChannel } from '../shared/parts/channel-context.ts';
import { Preferences } from '../shared/parts/preferences.tsx';
import { SignOutButton } from '../shared/parts/sign-out-button.tsx';
import { Trouble } from '../shared/parts/trouble.tsx';
import { useChange } from '../shared/parts/use-change.ts';
import { dayAndTimeOf } from '../shared/words/moments.ts';
import { Enrol } from './device/enrol.tsx';
import { useDeviceKey } from './device/use-device-key.ts';
import { phoneWords } from './phone-words.ts';

/** What follows the customer, and what this phone may do. */
export function Me() {
  const { say } = useChannel();
  const device = useDeviceKey();
  return (
    <article class="stack" aria-labelledby="me">
      <h1 id="me">{say(phoneWords.me)}</h1>
      <div class="card">
        <Preferences />
      </div>
      <a class="link" href="#/data">
        {say(consentWords.title)}
      </a>
      <Devices device={device} />
      <SignOutButton />
      {device.thumbprint && (
        <>
          <SignOutButton says={phoneWords.forgetPhone} before={device.forget} />
          <p class="soft small">{say(phoneWords.forgetPhoneWhy)}</p>
        </>
      )}
    </article>
  );
}

function Devices({ device }: { device: ReturnType<typeof useDeviceKey> }) {
  const { live, session, say, language } = useChannel();
  const { change, isBusy, trouble } = useChange();
  const remove = (keyThumbprint: string): Promise<unknown> => {
    if (keyThumbprint === device.thumbprint) return device.forget();
    return change(({ header }) =>
      live.bank.DELETE('/session/devices/{keyThumbprint}', { params: { header, path: { keyThumbprint } } }),
    );
  };
  return (
    <section class="card" aria-labelledby="devices">
      <h2 id="devices">{say(phoneWords.devices)}</h2>
      {device.isEnrolled ? <p>{say(phoneWords.enrolled)}</p> : <Enrol device={device} />}
      <ul class="stack">
        {session.devices.map(({ keyThumbprint, name, enrolledAt }) => (
          <li key={keyThumbprint} class="row apart">
            <span>
              {name}{' '}
              {keyThumbprint === device.thumbprint && <span class="badge">{say(phoneWords.here)}</span>}
              <br />
              <span class="soft small">
                {dayAndTimeOf(enrolledAt, language, session.preferences.timeZone)}
              </span>
            </span>
            <button type="button" class="link" disabled={isBusy} onClick={() => remove(keyThumbprint)}>
              {say(phoneWords.remove)}
            </button>
          </li>
        ))}
      </ul>
      <Trouble says={trouble ?? device.enrolling.trouble} />
    </section>
  );
}
