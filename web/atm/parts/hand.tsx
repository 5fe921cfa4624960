import type { TriedCustomer } from '../../shared/config.ts';
import type { Say } from '../../shared/words/say.ts';
import { type Faults, type Mood, moods } from '../dispenser.ts';
import { type Machine, machines } from '../machines.ts';
import { atmWords, moodWords } from '../words.ts';

export interface HandProps {
  readonly say: Say;
  readonly machine: Machine;
  /** Nobody is being served, so a visitor may go to another machine. */
  readonly mayWalk: boolean;
  readonly customers: readonly TriedCustomer[];
  readonly customerId: string;
  readonly choose: (customerId: string) => void;
  readonly faults: Faults;
  readonly setFaults: (faults: Faults) => void;
}

/** What a visitor brings along, and what they may have the machine suffer. None of it is a part of the machine. */
export function Hand({ say, customers, customerId, choose, faults, setFaults, ...where }: HandProps) {
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
      <Before {...where} say={say} customerId={customerId} />
      <label>
        <span>{say(atmWords.mouth)}</span>
        <select
          value={faults.mood}
          onChange={({ currentTarget }) => setFaults({ ...faults, mood: currentTarget.value as Mood })}
        >
          {moods.map((each) => (
            <option key={each} value={each}>
              {say(moodWords[each])}
            </option>
          ))}
        </select>
      </label>
      <span class="switches">
        <label class="tick">
          <input
            type="checkbox"
            checked={faults.isEmpty}
            onChange={({ currentTarget }) => setFaults({ ...faults, isEmpty: currentTarget.checked })}
          />
          <span>{say(atmWords.cassettes)}</span>
        </label>
        <label class="tick">
          <input
            type="checkbox"
            checked={faults.isCut}
            onChange={({ currentTarget }) => setFaults({ ...faults, isCut: currentTarget.checked })}
          />
          <span>{say(atmWords.offline)}</span>
        </label>
      </span>
      <p class="small soft">{say(atmWords.anyPin)}</p>
    </aside>
  );
}

/** Another machine is another page: this one is left as it stands, and so only while it serves nobody. */
function Before({
  say,
  machine,
  mayWalk,
  customerId,
}: Pick<HandProps, 'say' | 'machine' | 'mayWalk' | 'customerId'>) {
  return (
    <label>
      <span>{say(atmWords.standsBefore)}</span>
      <select
        value={machine.terminalId}
        disabled={!mayWalk}
        onChange={({ currentTarget: { value } }) => {
          location.search = String(new URLSearchParams({ customer: customerId, machine: value }));
        }}
      >
        {machines.map(({ terminalId, name }) => (
          <option key={terminalId} value={terminalId}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
