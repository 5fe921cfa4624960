import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { useChannel } from '../parts/channel-context.ts';
import { useRead } from '../parts/use-read.ts';
import type { TransactionView } from '../session/live-session.ts';
import { words } from '../words/words.ts';

/** How a channel has room to show what ended. */
export type EndedPage = ComponentType<{ readonly transactions: readonly TransactionView[] }>;

/** What ended, page by page, the last begun first. */
export function History({ Page }: { readonly Page: EndedPage }) {
  const { say } = useChannel();
  const [pages, setPages] = useState<readonly (string | undefined)[]>([undefined]);
  return (
    <section class="stack" aria-labelledby="history">
      <h1 id="history">{say(words.history)}</h1>
      {pages.map((after, at) => (
        <HistoryPage
          key={after ?? 'first'}
          Page={Page}
          after={after}
          more={at === pages.length - 1 ? (next) => setPages([...pages, next]) : undefined}
        />
      ))}
    </section>
  );
}

interface HistoryPageProps {
  readonly Page: EndedPage;
  readonly after: string | undefined;
  readonly more: ((next: string) => void) | undefined;
}

function HistoryPage({ Page, after, more }: HistoryPageProps) {
  const { live, session, say } = useChannel();
  const { data, failed } = useRead(
    () => live.bank.GET('/session/history', { params: { query: after === undefined ? {} : { after } } }),
    [after, session.version],
  );
  if (!data) return <p class="soft">{say(failed ? words.broken : words.loading)}</p>;
  if (data.transactions.length === 0) return <p class="soft">{say(words.noHistory)}</p>;
  const { next } = data;
  return (
    <>
      <Page transactions={data.transactions} />
      {next && more && (
        <button type="button" class="button quiet" onClick={() => more(next)}>
          {say(words.more)}
        </button>
      )}
    </>
  );
}
