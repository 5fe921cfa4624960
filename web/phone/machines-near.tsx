import { useState } from 'preact/hooks';
import type { components } from '../client/schema.generated.ts';
import { useChannel } from '../shared/parts/channel-context.ts';
import { useRead } from '../shared/parts/use-read.ts';
import { distanceOf } from '../shared/words/distance.ts';
import type { Money } from '../shared/words/money.ts';
import { words } from '../shared/words/words.ts';
import { phoneWords } from './phone-words.ts';
import { placeNamed, places } from './places.ts';

type Near = components['schemas']['NearMachines']['machines'][number];

/** Where prepared cash can be collected, the nearest machine first, and which of them has it. Asked only when it is opened. */
export function MachinesNear({ money }: { readonly money: Money }) {
  const { say } = useChannel();
  const [isOpen, setOpen] = useState(false);
  return (
    <details onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>{say(phoneWords.machinesNear)}</summary>
      {isOpen && <NearPlace money={money} />}
    </details>
  );
}

function NearPlace({ money: { amountMinor } }: { money: Money }) {
  const { live, session, say } = useChannel();
  const [name, setName] = useState<string>(places[0].name);
  const { latitude, longitude } = placeNamed(name);
  const { data, failed } = useRead(
    () => live.bank.GET('/machines', { params: { query: { latitude, longitude, amountMinor } } }),
    [name, amountMinor, session.version],
  );
  return (
    <div class="stack">
      <div class="field">
        <label for="place">{say(phoneWords.whereAreYou)}</label>
        <select
          id="place"
          value={name}
          aria-describedby="place-how"
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        >
          {places.map((each) => (
            <option key={each.name} value={each.name}>
              {each.name}
            </option>
          ))}
        </select>
        <span class="hint" id="place-how">
          {say(phoneWords.placeHow)}
        </span>
      </div>
      {!data && <p class="soft">{say(failed ? words.broken : words.loading)}</p>}
      {data?.machines.length === 0 && <p class="soft">{say(phoneWords.noMachines)}</p>}
      <ul class="list">
        {data?.machines.map((machine) => (
          <li key={machine.terminalId}>
            <NearMachine machine={machine} />
          </li>
        ))}
      </ul>
    </div>
  );
}

function NearMachine({ machine }: { machine: Near }) {
  const { say, language } = useChannel();
  const { name, address, distanceM, dispenses = 'unknown' } = machine;
  return (
    <>
      <span class="row apart">
        <b>{name}</b>
        <span class={`badge ${badgeOf[dispenses]}`}>{say(phoneWords.dispenses[dispenses])}</span>
      </span>
      <span class="soft small">
        {address} · {distanceOf(distanceM, language)}
      </span>
    </>
  );
}

const badgeOf = { yes: 'on', no: 'off', unknown: '' } as const;
