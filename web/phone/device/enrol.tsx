import { useChannel } from '../../shared/parts/channel-context.ts';
import { Trouble } from '../../shared/parts/trouble.tsx';
import { beginSignIn } from '../../shared/sign-in/begin-sign-in.ts';
import { words } from '../../shared/words/words.ts';
import { phoneWords } from '../phone-words.ts';
import type { useDeviceKey } from './use-device-key.ts';

/** Before its first approval, a phone is enrolled: right after the customer signed in, and never by itself. */
export function Enrol({ device }: { readonly device: ReturnType<typeof useDeviceKey> }) {
  const { client, say } = useChannel();
  const { isBusy, problem, trouble } = device.enrolling;
  const isTooOld = problem?.code === 'sign-in-too-old';
  return (
    <div class="stack">
      <p>{say(phoneWords.enrolWhy)}</p>
      <Trouble says={trouble} />
      {isTooOld ? (
        <button type="button" class="button" onClick={() => beginSignIn(client, { afresh: true })}>
          {say(words.signIn)}
        </button>
      ) : (
        <button
          type="button"
          class="button"
          disabled={isBusy}
          onClick={() => device.enrol(say(phoneWords.thisPhone))}
        >
          {say(phoneWords.enrol)}
        </button>
      )}
    </div>
  );
}
