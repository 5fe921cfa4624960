import { signOut } from '../sign-in/sign-out.ts';
import type { Saying } from '../words/say.ts';
import { words } from '../words/words.ts';
import { useChannel } from './channel-context.ts';
import { useChange } from './use-change.ts';

export interface SignOutButtonProps {
  readonly says?: Saying;
  /** What is done while the customer is still signed in. */
  readonly before?: () => Promise<unknown>;
}

/** Signs this channel out of the session, and the customer out of the browser. What was begun stays. */
export function SignOutButton({ says = words.signOut, before }: SignOutButtonProps) {
  const { client, live, session, say } = useChannel();
  const { change, isBusy } = useChange();
  const leave = async () => {
    await live.saveAll();
    await before?.();
    const here = session.attachments.find((attachment) => attachment.here);
    if (here)
      await change(({ header }) =>
        live.bank.DELETE('/session/attachments/{attachmentId}', {
          params: { header, path: { attachmentId: here.attachmentId } },
        }),
      );
    await signOut(client);
  };
  return (
    <button type="button" class="button quiet" disabled={isBusy} onClick={leave}>
      {say(says)}
    </button>
  );
}
