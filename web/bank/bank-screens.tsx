import { useEffect, useRef } from 'preact/hooks';
import { GetHelp } from '../shared/assistance/get-help.tsx';
import { WithYou } from '../shared/assistance/with-you.tsx';
import { consentWords } from '../shared/consents/consent-words.ts';
import { History } from '../shared/history/history.tsx';
import { Offers } from '../shared/offers/offers.tsx';
import { Accounts } from '../shared/parts/accounts.tsx';
import { useChannel } from '../shared/parts/channel-context.ts';
import { Notices } from '../shared/parts/notices.tsx';
import { SignOutButton } from '../shared/parts/sign-out-button.tsx';
import { useAddress } from '../shared/parts/use-address.ts';
import { Begin } from '../shared/transaction/begin.tsx';
import { TransactionPage } from '../shared/transaction/transaction-page.tsx';
import { Unfinished } from '../shared/transaction/unfinished.tsx';
import { words } from '../shared/words/words.ts';
import { bankWords } from './bank-words.ts';
import { screenOfLink } from './screen-of-link.ts';
import { EndedTable } from './screens/ended-table.tsx';
import { Settings } from './screens/settings.tsx';
import { YourData } from './screens/your-data.tsx';

/** A page with a menu above. What a message linked to is opened first. */
export function BankScreens() {
  const [name = 'home', id = ''] = useAddress();
  useEffect(() => {
    const linked = screenOfLink(location.pathname);
    if (linked) history.replaceState(undefined, '', `/bank#/${linked}`);
    if (linked) window.dispatchEvent(new HashChangeEvent('hashchange'));
  }, []);
  return (
    <div class="bank">
      <Top now={name} />
      <main class="page wide" tabIndex={-1}>
        <WithYou />
        {name === 'transactions' ? (
          <TransactionPage key={id} id={id} parts={noParts} />
        ) : (
          <Screen name={name} />
        )}
      </main>
    </div>
  );
}

/** A browser gives out no cash, and approves nothing: both go on elsewhere. */
const noParts = {};

function Screen({ name }: { name: string }) {
  if (name === 'offers') return <Offers />;
  if (name === 'history') return <History Page={EndedTable} />;
  if (name === 'notices') return <Notices />;
  if (name === 'data') return <YourData />;
  if (name === 'settings') return <Settings />;
  return (
    <>
      <h1 class="hidden-words">Staffetta</h1>
      <div class="columns">
        <div class="stack spaced">
          <Unfinished />
          <Begin />
        </div>
        <div class="stack spaced">
          <Accounts />
          <GetHelp />
        </div>
      </div>
    </>
  );
}

const pages = [
  { name: 'home', says: words.home },
  { name: 'offers', says: words.offers },
  { name: 'history', says: words.history },
  { name: 'notices', says: words.notices },
  { name: 'data', says: consentWords.title },
  { name: 'settings', says: bankWords.settings },
] as const;

function Top({ now }: { now: string }) {
  const { say } = useChannel();
  const menu = useRef<HTMLElement>(null);
  // On a small screen the menu is wider than there is room, and where one is must be seen.
  useEffect(() => {
    menu.current?.querySelector('[aria-current]')?.scrollIntoView({ inline: 'center', block: 'nearest' });
  }, [now]);
  return (
    <header class="top">
      <b class="mark">Staffetta</b>
      <nav ref={menu} aria-label={say(bankWords.menu)}>
        {pages.map(({ name, says }) => (
          <a
            key={name}
            href={name === 'home' ? '#/' : `#/${name}`}
            aria-current={name === now ? 'page' : undefined}
          >
            {say(says)}
          </a>
        ))}
      </nav>
      <SignOutButton />
    </header>
  );
}
