import type { Say, Saying } from '../shared/words/say.ts';
import { moverWords, stageWords } from './stage-words.ts';

export interface ChannelFrameProps {
  readonly channel: 'mobile' | 'web' | 'atm';
  readonly address: string;
  readonly say: Say;
  readonly hasBaton: boolean;
  /** On a small screen one is seen at a time. */
  readonly isShown: boolean;
}

/** One channel as it is alone, in a frame. What it shows it has from the bank, and nothing from this page. */
export function ChannelFrame({ channel, address, say, hasBaton, isShown }: ChannelFrameProps) {
  const name: Saying = moverWords[channel];
  return (
    <section class={`channel ${channel} ${hasBaton ? 'holds' : ''} ${isShown ? 'shown' : ''}`}>
      <header>
        <h2>{say(name)}</h2>
        <p class="baton-mark" role="status">
          {hasBaton && say(stageWords.holds)}
        </p>
        <a href={address} target="_blank" rel="noreferrer">
          {say(stageWords.alone)}
          <span class="hidden-words">: {say(name)}</span>
        </a>
      </header>
      <iframe src={address} title={say(name)} />
    </section>
  );
}
