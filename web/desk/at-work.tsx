import type { ComponentChildren } from 'preact';
import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Config } from '../shared/config.ts';
import { ChannelContext, useChannel } from '../shared/parts/channel-context.ts';
import { useRead } from '../shared/parts/use-read.ts';
import { useSeen } from '../shared/parts/use-seen.ts';
import { LiveSession, type SessionView } from '../shared/session/live-session.ts';
import type { ChannelClient } from '../shared/sign-in/channel-client.ts';
import { tokenOf } from '../shared/sign-in/tokens.ts';
import type { Language, Say } from '../shared/words/say.ts';
import { words } from '../shared/words/words.ts';
import type { Begun, Left } from './desk.tsx';
import { AllKeys } from './keys/all-keys.tsx';
import { KeyedButton } from './keys/keyed-button.tsx';
import { useShortcut } from './keys/use-shortcut.ts';
import { Offers } from './offers.tsx';
import { Top } from './parts/top.tsx';
import { PassContext, usePass } from './pass.ts';
import { SessionPane } from './session-pane.tsx';
import { Timeline } from './timeline.tsx';
import { TransactionPane } from './transaction/transaction-pane.tsx';
import { useSettled } from './use-settled.ts';
import { staffRefusals } from './words/staff-refusals.ts';

export interface AtWorkProps {
  readonly config: Config;
  readonly client: ChannelClient;
  readonly language: Language;
  readonly say: Say;
  readonly begun: Begun;
  readonly leave: (why: Left) => void;
}

/** The session of the customer who is helped, kept up to date, for as long as the assistance lasts. */
export function AtWork({ config, client, language, say, begun, leave }: AtWorkProps) {
  const live = useMemo(() => new LiveSession(config, tokenOf(client), begun.pass), [config, client, begun]);
  const pass = useMemo(() => ({ 'Staffetta-Assistance': begun.pass }), [begun]);
  const { session, isOffline, isOver } = useSeen(live);
  useEffect(() => {
    if (isOver) leave('over');
  }, [isOver, leave]);

  const here = useMemo(
    () => session && { client, live, session, isOffline, language, say, refusals: staffRefusals },
    [client, live, session, isOffline, language, say],
  );
  if (!here || isOver) return <p class="loading">{say(words.loading)}</p>;
  return (
    <ChannelContext.Provider value={here}>
      <PassContext.Provider value={pass}>
        <p class="line" role="status">
          {isOffline && say(words.offline)}
        </p>
        <Columns leave={leave} />
      </PassContext.Provider>
    </ChannelContext.Provider>
  );
}

/** The session, the transaction, and what happened: side by side where there is room, else one below the other. */
function Columns({ leave }: Pick<AtWorkProps, 'leave'>) {
  const { client, live, session, language, say } = useChannel();
  const pass = usePass();
  const [chosen, choose] = useState<string | undefined>();
  const id = shownOf(session, chosen);
  const transaction = session.transactions.find((each) => each.id === id);
  const timeline = useRead(
    () => live.bank.GET('/session/timeline', { params: { query: { language } } }),
    [useSettled(session.version)],
  );
  const end = async () => {
    await live.saveAll();
    const { data, problem } = await live.end(() =>
      live.bank.DELETE('/assistances/current', { params: { header: pass } }),
    );
    if (data ?? problem) leave('done');
  };
  return (
    <div class="desk">
      <Top say={say} place={client.channel}>
        <AllKeys />
        <KeyedButton name="end" press={end} />
      </Top>
      <main class="columns">
        <Column name="session">
          <SessionPane chosen={id} choose={choose} refusedSince={timeline.data?.refusedSince} />
        </Column>
        <Column name="transaction">
          <TransactionPane key={id} transaction={transaction} />
        </Column>
        <Column name="timeline">
          <Timeline read={timeline} />
          <Offers />
        </Column>
      </main>
    </div>
  );
}

/** What was chosen; else what the consent is about, or what the customer moved last. */
function shownOf({ transactions, assistance }: SessionView, chosen: string | undefined): string | undefined {
  const isOpen = (wanted: string | undefined) => transactions.some(({ id }) => id === wanted);
  if (isOpen(chosen)) return chosen;
  const consented = assistance?.consent?.transactionId;
  if (isOpen(consented)) return consented;
  return transactions.toSorted((one, other) => other.savedAt.localeCompare(one.savedAt))[0]?.id;
}

interface ColumnProps {
  readonly name: 'session' | 'transaction' | 'timeline';
  readonly children: ComponentChildren;
}

/** A part of the desk that a key leads to. */
function Column({ name, children }: ColumnProps) {
  const column = useRef<HTMLElement>(null);
  useShortcut(
    name,
    useCallback(() => column.current?.focus(), []),
  );
  return (
    <section ref={column} class={`column ${name}`} tabIndex={-1} aria-labelledby={`column-${name}`}>
      {children}
    </section>
  );
}
