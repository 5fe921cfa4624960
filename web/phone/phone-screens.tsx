import { useChannel } from '../shared/parts/channel-context.ts';
import { words } from '../shared/words/words.ts';

export function PhoneScreens() {
  const { say } = useChannel();
  return (
    <main class="page">
      <h1>{say(words.unfinished)}</h1>
    </main>
  );
}
