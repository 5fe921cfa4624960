import { useEffect, useState } from 'preact/hooks';
import type { Config, TriedCustomer, TriedStaff } from '../shared/config.ts';
import { ThemeChoice } from '../shared/parts/theme-choice.tsx';
import { languageOfBrowser, type Say, sayIn } from '../shared/words/say.ts';
import { batonAfter } from './baton.ts';
import type { BusEvent } from './bus-event.ts';
import { ChannelFrame } from './channel-frame.tsx';
import { followBus } from './follow-bus.ts';
import { Ribbon } from './ribbon.tsx';
import { moverWords, stageWords } from './stage-words.ts';

const channels = ['mobile', 'web', 'atm'] as const;
type Channel = (typeof channels)[number];

/** Three channels side by side on one customer, and what goes over the bus while they pass the baton. */
export function Stage({ config }: { readonly config: Config }) {
  const language = languageOfBrowser();
  const say = sayIn(language);
  const customers = config.local?.customers ?? [];
  const [customer, choose] = useState<TriedCustomer | undefined>(customers[0]);
  const [shown, show] = useState<Channel>('mobile');
  const events = useBus(customer?.customerId);
  const baton = batonAfter(events);

  const query = customer ? `?${new URLSearchParams({ customer: customer.customerId })}` : '';
  const addresses: Record<Channel, string> = { mobile: '/phone', web: '/bank', atm: `/atm${query}` };
  return (
    <div class="stage">
      <header class="top">
        <div>
          <h1>Staffetta</h1>
          <p>{say(stageWords.title)}</p>
        </div>
        {customer && <Who say={say} customers={customers} customer={customer} choose={choose} />}
        <Staff say={say} staff={config.local?.staff} />
        <ThemeChoice class="look" say={say}>
          <span>{say(stageWords.theme)}</span>
        </ThemeChoice>
      </header>
      <nav class="switch" aria-label={say(stageWords.show)}>
        {channels.map((channel) => (
          <button key={channel} type="button" aria-pressed={shown === channel} onClick={() => show(channel)}>
            {say(moverWords[channel])}
          </button>
        ))}
      </nav>
      <main class="channels">
        {channels.map((channel) => (
          <ChannelFrame
            key={channel}
            channel={channel}
            address={addresses[channel]}
            say={say}
            hasBaton={baton === channel}
            isShown={shown === channel}
          />
        ))}
      </main>
      <Ribbon events={events} say={say} language={language} isHere={config.local !== undefined} />
    </div>
  );
}

function useBus(customerId: string | undefined): readonly BusEvent[] {
  const [events, setEvents] = useState<readonly BusEvent[]>([]);
  useEffect(() => {
    setEvents([]);
    return customerId === undefined ? undefined : followBus(customerId, setEvents);
  }, [customerId]);
  return events;
}

interface WhoProps {
  readonly say: Say;
  readonly customers: readonly TriedCustomer[];
  readonly customer: TriedCustomer;
  readonly choose: (customer: TriedCustomer | undefined) => void;
}

/** As whom to sign in. A stage is for trying out, so it tells. */
function Who({ say, customers, customer, choose }: WhoProps) {
  return (
    <div class="whom">
      <label>
        <span>{say(stageWords.customer)}</span>
        <select
          value={customer.customerId}
          onChange={({ currentTarget: { value } }) =>
            choose(customers.find(({ customerId }) => customerId === value))
          }
        >
          {customers.map(({ customerId, name }) => (
            <option key={customerId} value={customerId}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <p>
        {say(stageWords.passcode)} <code>{customer.passcode}</code>
      </p>
    </div>
  );
}

/** Where the bank's own people are, behind one word: the stage is the customer's. */
function Staff(props: StaffedProps) {
  return (
    <details class="staff">
      <summary>{props.say(stageWords.staff)}</summary>
      <div>
        <Desks {...props} />
        <Measures {...props} />
      </div>
    </details>
  );
}

const desks = ['branch', 'contact-centre'] as const;

/** Where somebody of the bank helps with it, and as whom to sit down there. */
function Desks({ say, staff = [] }: StaffedProps) {
  return (
    <>
      {desks.map((place) => {
        const helper = staff.find(({ unit }) => unit.startsWith(place));
        return (
          <p key={place} class="whom">
            <a href={`/desk?at=${place}`} target="_blank" rel="noreferrer">
              {say(stageWords.desk[place])}
            </a>
            {helper && <Tried say={say} who={helper} />}
          </p>
        );
      })}
    </>
  );
}

/** Where what happens here is counted, and as whom to sign in there. */
function Measures({ say, staff }: StaffedProps) {
  const analyst = staff?.find(({ role }) => role === 'analyst');
  return (
    <p class="whom">
      <a href="/analyst" target="_blank" rel="noreferrer">
        {say(stageWords.measures)}
      </a>
      {analyst && <Tried say={say} who={analyst} />}
    </p>
  );
}

interface StaffedProps {
  readonly say: Say;
  readonly staff: readonly TriedStaff[] | undefined;
}

function Tried({ say, who }: { readonly say: Say; readonly who: TriedStaff }) {
  return (
    <span>
      {who.name}, {say(stageWords.passcode).toLowerCase()} <code>{who.passcode}</code>
    </span>
  );
}
