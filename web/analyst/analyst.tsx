import { useEffect, useMemo, useState } from 'preact/hooks';
import { staffetta } from '../client/staffetta.ts';
import type { Config } from '../shared/config.ts';
import { beginSignIn } from '../shared/sign-in/begin-sign-in.ts';
import type { ChannelClient } from '../shared/sign-in/channel-client.ts';
import { kept } from '../shared/sign-in/kept.ts';
import { forget } from '../shared/sign-in/sign-out.ts';
import { tokenOf } from '../shared/sign-in/tokens.ts';
import { languageOfBrowser, sayIn } from '../shared/words/say.ts';
import { fewAtOnce } from './asking/few-at-once.ts';
import type { Measure } from './asking/table.ts';
import { type Trouble, troubleIn, troubleOf } from './asking/trouble.ts';
import { type Desk, DeskContext } from './desk.ts';
import { figuresIn } from './numbers/in-figures.ts';
import { InTrouble } from './parts/in-trouble.tsx';
import { Counting } from './parts/panel.tsx';
import { Report } from './report.tsx';
import { useView } from './view/use-view.ts';
import { Welcome } from './welcome.tsx';

export interface AnalystProps {
  readonly config: Config;
  readonly client: ChannelClient;
}

/** Two questions at once: more would only wait for each other where they are counted. */
const AT_ONCE = 2;

/** The analyst's page: its welcome, and the measures once an analyst is signed in and the dictionary was read. */
export function Analyst({ config, client }: AnalystProps) {
  const language = languageOfBrowser();
  const [isOver, setOver] = useState(() => kept.tokens(client.channel).read() === undefined);
  const [hasEnded, setEnded] = useState(false);
  const [view, change] = useView();
  const [measures, setMeasures] = useState<ReadonlyMap<string, Measure>>();
  const [trouble, setTrouble] = useState<Trouble>();
  const [times, setTimes] = useState(0);

  const steady = useMemo(
    () => ({
      bank: staffetta({ url: config.apiUrl, token: tokenOf(client) }),
      turn: fewAtOnce(AT_ONCE),
      say: sayIn(language),
      figures: figuresIn(language),
      noteTrouble: ({ why }: Trouble) => {
        if (why !== 'signed-out') return;
        forget(client);
        setEnded(true);
        setOver(true);
      },
    }),
    [config, client, language],
  );
  useEffect(() => {
    document.documentElement.lang = language;
    document.title = `${steady.say({ en: 'Measures', it: 'Misure' })} · Staffetta`;
  }, [language, steady]);
  useEffect(() => {
    if (isOver) return;
    readDictionary(steady.bank).then((told) => {
      setTrouble(told.trouble);
      if (told.measures) setMeasures(told.measures);
      if (told.trouble) steady.noteTrouble(told.trouble);
    });
  }, [steady, isOver, times]);

  if (isOver) {
    return (
      <Welcome
        say={steady.say}
        staff={config.local?.staff}
        signIn={() => beginSignIn(client, { afresh: hasEnded })}
      />
    );
  }
  const desk: Desk = {
    ...steady,
    view,
    change,
    language,
    measures: measures ?? new Map(),
    isLocal: config.local !== undefined,
  };
  return (
    <DeskContext.Provider value={desk}>
      {measures ? (
        <Report client={client} />
      ) : (
        <main class="page">
          {trouble ? <InTrouble trouble={trouble} again={() => setTimes(times + 1)} /> : <Counting />}
        </main>
      )}
    </DeskContext.Provider>
  );
}

async function readDictionary(
  bank: Desk['bank'],
): Promise<{ measures?: ReadonlyMap<string, Measure>; trouble?: Trouble }> {
  try {
    const told = await bank.GET('/measures');
    if (!told.data) return { trouble: troubleIn(told, Date.now()) };
    return { measures: new Map(told.data.measures.map((measure) => [measure.name, measure])) };
  } catch (failure) {
    return { trouble: troubleOf(failure) };
  }
}
