import { useDesk } from '../desk.ts';
import { daysIn } from '../view/view.ts';
import { analystWords } from '../words/analyst-words.ts';

const CUSTOMERS = 1_000;

/** Nothing was counted: what to do about it. On one's own machine there is a way to have a month at once. */
export function Nothing() {
  const { say, view, isLocal } = useDesk();
  return (
    <section class="empty" aria-labelledby="empty">
      <h2 id="empty">{say(analystWords.emptyTitle)}</h2>
      <p>{say(analystWords.emptySays)}</p>
      {isLocal && (
        <>
          <p>
            <a class="button quiet" href="/">
              {say(analystWords.emptyChannels)}
            </a>
          </p>
          <p>{say(analystWords.emptySimulate)}</p>
          <pre>
            <code>{`npm run simulate -- --customers ${CUSTOMERS} --days ${daysIn(view)} --from ${view.from}
cp -r .staffetta/simulated/facts .staffetta/buckets/*measures*/`}</code>
          </pre>
        </>
      )}
    </section>
  );
}
