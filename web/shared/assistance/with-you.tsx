import { useChannel } from '../parts/channel-context.ts';
import { Trouble } from '../parts/trouble.tsx';
import { useChange } from '../parts/use-change.ts';
import { useIsPast } from '../parts/use-is-past.ts';
import type { SessionView } from '../session/live-session.ts';
import { timeOf } from '../words/moments.ts';
import { assistanceWords, mayUntil, minutesWords, seesWords } from './assistance-words.ts';

type Assistance = NonNullable<SessionView['assistance']>;
type Consent = NonNullable<Assistance['consent']>;

/** Who of the bank is with the customer, what they see and ask, and the way to end it: on every screen, while it lasts. */
export function WithYou() {
  const { session } = useChannel();
  const { assistance } = session;
  return <div aria-live="polite">{assistance && <Present assistance={assistance} />}</div>;
}

function Present({ assistance }: { readonly assistance: Assistance }) {
  const { live, session, say, language } = useChannel();
  const { change, isBusy, trouble } = useChange();
  const { assistanceId, role, unit, says, since, endsAt, consent } = assistance;
  const isOver = useIsPast(Date.parse(endsAt));
  if (isOver) return null;

  const time = (moment: string) => timeOf(moment, language, session.preferences.timeZone);
  const end = () =>
    change(() =>
      live.bank.DELETE('/session/assistances/{assistanceId}', { params: { path: { assistanceId } } }),
    );
  const sees = seesWords[role][consent?.state === 'given' ? 'driving' : 'looking'];
  return (
    <section class="card with-you" aria-labelledby="with-you">
      <h2 id="with-you">{say(assistanceWords.withYou)}</h2>
      <p>{says}</p>
      {consent?.state === 'asked' && <Asked consent={consent} assistanceId={assistanceId} />}
      {consent?.state === 'given' && <Given consent={consent} assistanceId={assistanceId} />}
      <dl class="pairs small">
        <dt>{say(assistanceWords.where)}</dt>
        <dd>{unit}</dd>
        <dt>{say(assistanceWords.since)}</dt>
        <dd>{time(since)}</dd>
        <dt>{say(assistanceWords.endsAt)}</dt>
        <dd>{time(endsAt)}</dd>
        <dt>{say(assistanceWords.sees)}</dt>
        <dd>{say(sees)}</dd>
      </dl>
      <Trouble says={trouble} />
      <button type="button" class="button quiet" disabled={isBusy} onClick={end}>
        {say(assistanceWords.end)}
      </button>
    </section>
  );
}

interface ConsentProps<State> {
  readonly consent: Extract<Consent, { state: State }>;
  readonly assistanceId: string;
}

/** What they ask, with a yes and a no of the same size. What is not answered in time is asked no more. */
function Asked({ consent, assistanceId }: ConsentProps<'asked'>) {
  const { say } = useChannel();
  const { answer, isBusy, trouble } = useAnswer(consent, assistanceId);
  const isOver = useIsPast(Date.parse(consent.answerBy));
  if (isOver) return null;
  return (
    <section class="asked stack" aria-labelledby="asked">
      <h3 id="asked">{say(assistanceWords.asks)}</h3>
      <p class="asked-what">{consent.says}</p>
      <dl class="pairs small">
        <dt>{say(assistanceWords.howLong)}</dt>
        <dd>{say(minutesWords(consent.minutes))}</dd>
      </dl>
      <p class="small">{say(assistanceWords.onlyYou)}</p>
      <Trouble says={trouble} />
      <div class="row">
        <button type="button" class="button even" disabled={isBusy} onClick={() => answer('given')}>
          {say(assistanceWords.yes)}
        </button>
        <button type="button" class="button quiet even" disabled={isBusy} onClick={() => answer('refused')}>
          {say(assistanceWords.no)}
        </button>
      </div>
    </section>
  );
}

function Given({ consent, assistanceId }: ConsentProps<'given'>) {
  const { session, say, language } = useChannel();
  const { answer, isBusy, trouble } = useAnswer(consent, assistanceId);
  const isOver = useIsPast(Date.parse(consent.until));
  const name = session.transactions.find(({ id }) => id === consent.transactionId)?.name ?? '';
  if (isOver) return null;
  const time = timeOf(consent.until, language, session.preferences.timeZone);
  return (
    <div class="asked stack">
      <p>{say(mayUntil(name, time))}</p>
      <Trouble says={trouble} />
      <button type="button" class="button quiet" disabled={isBusy} onClick={() => answer('refused')}>
        {say(assistanceWords.takeBack)}
      </button>
    </div>
  );
}

function useAnswer({ transactionId }: Consent, assistanceId: string) {
  const { live } = useChannel();
  const { change, isBusy, trouble } = useChange();
  const answer = (said: 'given' | 'refused') =>
    change(
      ({ header }) =>
        live.bank.PUT('/session/transactions/{transactionId}/agent-consent', {
          params: { header, path: { transactionId } },
          body: { assistanceId, answer: said },
        }),
      transactionId,
    );
  return { answer, isBusy, trouble };
}
