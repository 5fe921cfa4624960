import type { TriedCustomer } from '../../shared/config.ts';
import type { Say } from '../../shared/words/say.ts';
import { type Mood, moods } from '../dispenser.ts';
import { atmWords, moodWords } from '../words.ts';

export interface HandProps {
  readonly say: Say;
  readonly customers: readonly TriedCustomer[];
  readonly customerId: string;
  readonly choose: (customerId: string) => void;
  readonly mood: Mood;
  readonly setMood: (mood: Mood) => void;
  readonly isEmpty: boolean;
  readonly setEmpty: (isEmpty: boolean) => void;
}

/** What a visitor brings along, and what they may have the machine do wrong. None of it is a part of the machine. */
export function Hand(props: HandProps) {
  const { say, customers, customerId, choose, mood, setMood, isEmpty, setEmpty } = props;
  return (
    <aside class="in-hand" aria-label={say(atmWords.hand)}>
      <label>
        <span>{say(atmWords.whose)}</span>
        <select value={customerId} onChange={({ currentTarget }) => choose(currentTarget.value)}>
          {customers.map((each) => (
            <option key={each.customerId} value={each.customerId}>
              {each.name}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{say(atmWords.mouth)}</span>
        <select value={mood} onChange={({ currentTarget }) => setMood(currentTarget.value as Mood)}>
          {moods.map((each) => (
            <option key={each} value={each}>
              {say(moodWords[each])}
            </option>
          ))}
        </select>
      </label>
      <label class="tick">
        <input
          type="checkbox"
          checked={isEmpty}
          onChange={({ currentTarget }) => setEmpty(currentTarget.checked)}
        />
        <span>{say(atmWords.cassettes)}</span>
      </label>
      <p class="small soft">{say(atmWords.anyPin)}</p>
    </aside>
  );
}
