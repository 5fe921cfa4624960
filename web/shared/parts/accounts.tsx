import { words } from '../words/words.ts';
import { useChannel } from './channel-context.ts';
import { Sum } from './sum.tsx';
import { useRead } from './use-read.ts';

/** The accounts as they stand now: read anew whenever something moved. */
export function useAccounts() {
  const { live, session } = useChannel();
  return useRead(() => live.bank.GET('/accounts'), [session.version]);
}

export function Accounts() {
  const { say } = useChannel();
  const { data, failed } = useAccounts();
  return (
    <section class="card accounts" aria-labelledby="accounts">
      <h2 id="accounts">{say(words.accounts)}</h2>
      {!data && <p class="soft">{say(failed ? words.broken : words.loading)}</p>}
      <ul>
        {data?.accounts.map(({ accountId, name, iban, balance, available }) => (
          <li key={accountId} class="row apart">
            <span>
              <b>{name}</b> <span class="soft small">{iban}</span>
            </span>
            <span class="amounts">
              <b>
                <Sum money={available} />
              </b>
              {balance.amountMinor !== available.amountMinor && (
                <span class="soft small">
                  {say(words.balance)} <Sum money={balance} />
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
