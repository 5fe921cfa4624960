import { useDesk } from '../desk.ts';
import { channels, daysBefore, daysIn, kinds, todayOf } from '../view/view.ts';
import { analystWords, lastDays } from '../words/analyst-words.ts';
import { nameWords } from '../words/name-words.ts';

const PRESETS_DAYS = [7, 30, 90];
const DAYS_MAX = 366;

/** What is looked at. Each change goes into the address. */
export function Filters() {
  const { say, view, change } = useDesk();
  const today = todayOf(Date.now());
  const days = daysIn(view);
  return (
    <form class="filters" aria-label={say(analystWords.filters)} onSubmit={(event) => event.preventDefault()}>
      <div class="presets">
        {PRESETS_DAYS.map((preset) => (
          <button
            key={preset}
            type="button"
            class="tool"
            aria-pressed={view.to === today && days === preset}
            onClick={() => change({ from: daysBefore(today, preset - 1), to: today })}
          >
            {say(lastDays(preset))}
          </button>
        ))}
      </div>
      <label>
        <span>{say(analystWords.from)}</span>
        <input
          type="date"
          value={view.from}
          max={view.to}
          required
          onChange={({ currentTarget: { value } }) => value && change({ from: value })}
        />
      </label>
      <label>
        <span>{say(analystWords.to)}</span>
        <input
          type="date"
          value={view.to}
          min={view.from}
          required
          onChange={({ currentTarget: { value } }) => value && change({ to: value })}
        />
      </label>
      <label>
        <span>{say(analystWords.kind)}</span>
        <select
          value={view.kind ?? ''}
          onChange={({ currentTarget: { value } }) => change({ kind: kinds.find((each) => each === value) })}
        >
          <option value="">{say(analystWords.everyKind)}</option>
          {kinds.map((kind) => (
            <option key={kind} value={kind}>
              {say(nameWords(kind))}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{say(analystWords.channel)}</span>
        <select
          value={view.channel ?? ''}
          onChange={({ currentTarget: { value } }) =>
            change({ channel: channels.find((each) => each === value) })
          }
        >
          <option value="">{say(analystWords.everyChannel)}</option>
          {channels.map((channel) => (
            <option key={channel} value={channel}>
              {say(nameWords(channel))}
            </option>
          ))}
        </select>
      </label>
      {(days < 1 || days > DAYS_MAX) && (
        <p class="trouble" role="alert">
          {say(analystWords.daysWrong)}
        </p>
      )}
    </form>
  );
}
