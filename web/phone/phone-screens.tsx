import { GetHelp } from '../shared/assistance/get-help.tsx';
import { WithYou } from '../shared/assistance/with-you.tsx';
import { History } from '../shared/history/history.tsx';
import { Offers } from '../shared/offers/offers.tsx';
import { Accounts } from '../shared/parts/accounts.tsx';
import { useChannel } from '../shared/parts/channel-context.ts';
import { Notices } from '../shared/parts/notices.tsx';
import { useAddress } from '../shared/parts/use-address.ts';
import { Begin } from '../shared/transaction/begin.tsx';
import { TransactionPage } from '../shared/transaction/transaction-page.tsx';
import { Unfinished } from '../shared/transaction/unfinished.tsx';
import { words } from '../shared/words/words.ts';
import { ApprovalStep } from './approval-step.tsx';
import { CollectionStep } from './collection-step.tsx';
import { EndedCards } from './ended-cards.tsx';
import { EnterCode } from './enter-code.tsx';
import { Me } from './me.tsx';
import { phoneWords } from './phone-words.ts';
import { Scan } from './scan/scan.tsx';
import { YourData } from './your-data.tsx';

const parts = { approval: ApprovalStep, collection: CollectionStep };

/** One screen at a time, with a bar of five below it. */
export function PhoneScreens() {
  const [name = 'home', id = ''] = useAddress();
  return (
    <div class="phone">
      <main class="page" tabIndex={-1}>
        <WithYou />
        {name === 'transactions' ? (
          <TransactionPage key={id} id={id} parts={parts} />
        ) : (
          <Screen name={name} />
        )}
      </main>
      <Bar now={name} />
    </div>
  );
}

function Screen({ name }: { name: string }) {
  const { say } = useChannel();
  if (name === 'scan') return <Scan />;
  if (name === 'offers') return <Offers />;
  if (name === 'notices') return <Notices />;
  if (name === 'me') return <Me />;
  if (name === 'data') return <YourData />;
  if (name === 'history') return <History Page={EndedCards} />;
  return (
    <>
      <h1 class="hidden-words">Staffetta</h1>
      <Unfinished
        beside={
          <a class="link" href="#/history">
            {say(words.history)}
          </a>
        }
      />
      <Begin />
      <EnterCode />
      <Accounts />
      <GetHelp />
    </>
  );
}

const screens = [
  { name: 'home', says: words.home, sign: 'M4 11l8-7 8 7v9h-5v-6H9v6H4z' },
  {
    name: 'offers',
    says: words.offers,
    sign: 'M12 4l2.4 5 5.6.7-4.1 3.8 1.1 5.5-5-2.8-5 2.8 1.1-5.5L4 9.7 9.6 9z',
  },
  { name: 'scan', says: phoneWords.scan, sign: 'M4 9V4h5M15 4h5v5M20 15v5h-5M9 20H4v-5M8 12h8' },
  { name: 'notices', says: words.notices, sign: 'M6 17V11a6 6 0 0 1 12 0v6l2 2H4zM10 21h4' },
  { name: 'me', says: phoneWords.me, sign: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8M4 21c0-4 4-6 8-6s8 2 8 6' },
] as const;

/** What is reached from a screen of the bar belongs to it. */
const barOf = (now: string): string => (now === 'data' ? 'me' : now);

function Bar({ now }: { now: string }) {
  const { say } = useChannel();
  return (
    <nav class="bar" aria-label={say(phoneWords.menu)}>
      {screens.map(({ name, says, sign }) => (
        <a
          key={name}
          href={name === 'home' ? '#/' : `#/${name}`}
          aria-current={name === barOf(now) ? 'page' : undefined}
        >
          <svg class="sign" viewBox="0 0 24 24" aria-hidden="true">
            <path d={sign} />
          </svg>
          {say(says)}
        </a>
      ))}
    </nav>
  );
}
