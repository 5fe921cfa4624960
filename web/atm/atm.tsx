import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { screenForCameras } from '../shared/camera.ts';
import type { Config } from '../shared/config.ts';
import { fallSilent, sayAloud } from '../shared/speech.ts';
import { languageOfBrowser, sayIn } from '../shared/words/say.ts';
import { openJournal } from './bank/journal.ts';
import { machineAtBank } from './bank/machine-at-bank.ts';
import { networkToken } from './bank/network-token.ts';
import { counted, type Faults, filled, noFaults, presentedIn } from './dispenser.ts';
import { asleep } from './machine/leaving.ts';
import { show } from './machine/react.ts';
import { type State, visitAt } from './machine/state.ts';
import type { Machine } from './machines.ts';
import { Cabinet } from './parts/cabinet.tsx';
import { Hand } from './parts/hand.tsx';
import type { PrintedReceipt } from './parts/slots.tsx';
import { runMachine } from './run-machine.ts';
import { atmWords } from './words.ts';

export interface AtmProps {
  readonly config: Config;
  readonly machine: Machine;
  /** Whose card a visitor has in their hand at first. */
  readonly customerId: string | undefined;
}

/** A machine of the network, and a visitor before it. */
export function Atm({ config, machine, customerId: first }: AtmProps) {
  const say = useMemo(() => sayIn(languageOfBrowser()), []);
  const customers = config.local?.customers ?? [];
  const [customerId, choose] = useState(first ?? customers[0]?.customerId ?? '');
  const [faults, setFaults] = useState(noFaults);
  const [receipt, setReceipt] = useState<PrintedReceipt>();
  const latest = useRef(faults);
  latest.current = faults;

  const { running, state, isHere } = useMachine(config, machine, {
    faults: () => latest.current,
    print: setReceipt,
  });
  useEffect(() => running.reportCash(), [running, faults.isEmpty]);
  useLine(faults.isCut, () => isHere && running.lineMoved());
  useCamera(show(state).qr);
  useVoice(state);

  const cardToken = customers.find((each) => each.customerId === customerId)?.cardToken;
  return (
    <main class="atm">
      <h1 class="hidden-words">
        {say(atmWords.machine)} · {machine.name}
      </h1>
      <Cabinet
        state={state}
        name={machine.name}
        say={say}
        touch={running.touch}
        cardToken={cardToken}
        receipt={receipt}
        takeReceipt={() => setReceipt(undefined)}
      />
      {!isHere && (
        <p class="note" role="status">
          {say(atmWords.inUse)}
        </p>
      )}
      <Hand
        {...{ say, machine, customers, customerId, choose, faults, setFaults }}
        mayWalk={state.at === 'welcome' || state.at === 'out-of-service'}
      />
    </main>
  );
}

interface Visitors {
  readonly faults: () => Faults;
  readonly print: (receipt: PrintedReceipt) => void;
}

/** One machine stands in one window: whoever opens it again waits until it is free. */
function useMachine(config: Config, machine: Machine, visitors: Visitors) {
  const [state, setState] = useState<State>(asleep);
  const [isHere, setHere] = useState(true);
  const running = useMemo(() => {
    const { terminalId } = machine;
    const journal = openJournal(localStorage, terminalId);
    const line = lineThat(() => visitors.faults().isCut);
    const atBank = machineAtBank({
      terminalId,
      url: config.apiUrl,
      token: networkToken(),
      journal,
      fetch: line,
    });
    const report = () => atBank.reportCash(visitors.faults().isEmpty ? [] : filled);
    const started = runMachine({
      atBank,
      journal,
      report,
      changed: setState,
      countOut: async (money) => {
        await counted();
        return presentedIn(visitors.faults().mood, money);
      },
      print: (printed) => visitors.print({ ...printed, machine: machine.name, at: new Date().toISOString() }),
    });
    return {
      ...started,
      reportCash: () => {
        if (started.state().at !== 'out-of-service') report();
      },
    };
  }, [config, machine]);

  useEffect(() => {
    const gone = new AbortController();
    const name = `staffetta.machine.${machine.terminalId}`;
    navigator.locks.request(name, { ifAvailable: true }, (lock) => setHere(lock !== null));
    navigator.locks
      .request(name, { signal: gone.signal }, () => {
        setHere(true);
        running.wake();
        return new Promise((resolve) => gone.signal.addEventListener('abort', resolve));
      })
      .catch(() => undefined);
    return () => {
      gone.abort();
      running.stop();
    };
  }, [running, machine]);

  return { running, state, isHere };
}

function useLine(isCut: boolean, moved: () => void): void {
  const before = useRef(isCut);
  useEffect(() => {
    if (before.current !== isCut) moved();
    before.current = isCut;
  });
}

/** A machine speaks into an earphone, and only to whoever wants to hear. What it says is what stands there. */
function useVoice(state: State): void {
  const { language, title, lines, choices } = show(state);
  const text = [title, ...lines, ...choices.map(({ label }) => label)].join('\n');
  const isWanted = visitAt(state)?.speaks === true;
  useEffect(() => {
    if (isWanted) sayAloud(text, language);
    else fallSilent();
  }, [isWanted, text, language]);
}

/** Fails as `fetch` does without a line. */
const lineThat =
  (isCut: () => boolean) =>
  (request: Request): Promise<Response> =>
    isCut() ? Promise.reject(new TypeError('The line is cut.')) : fetch(request);

/** What is on the screen can be seen by a phone before it. */
function useCamera(qr: string | undefined): void {
  const [screen] = useState(screenForCameras);
  useEffect(() => screen.show(qr), [screen, qr]);
}
