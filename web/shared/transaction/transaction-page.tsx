import type { ComponentType } from 'preact';
import { AssistedSteps } from '../assistance/assisted-steps.tsx';
import { GetHelp } from '../assistance/get-help.tsx';
import { Claims } from '../claims/claims.tsx';
import { useChannel } from '../parts/channel-context.ts';
import { goTo } from '../parts/use-address.ts';
import { useChange } from '../parts/use-change.ts';
import { useRead } from '../parts/use-read.ts';
import type { TransactionView } from '../session/live-session.ts';
import { words } from '../words/words.ts';
import { AcceptedOffer } from './accepted-offer.tsx';
import { ChangedSince } from './changed-since.tsx';
import { ContinueHere } from './continue-here.tsx';
import { Elsewhere } from './elsewhere.tsx';
import { Ended } from './ended.tsx';
import { LeaveIt } from './leave-it.tsx';
import { Progress } from './progress.tsx';
import { StepForm } from './step-form.tsx';
import type { StepProps } from './step-props.ts';

export interface StepParts {
  /** How this channel does a step that is more than a form, where it can. */
  readonly approval?: ComponentType<StepProps>;
  readonly collection?: ComponentType<StepProps>;
}

/** One transaction, wherever it stands: open, held elsewhere, waiting for another channel, or ended. */
export function TransactionPage({ id, parts }: { readonly id: string; readonly parts: StepParts }) {
  const { session } = useChannel();
  const open = session.transactions.find((each) => each.id === id);
  return open ? <Open transaction={open} parts={parts} /> : <NotOpen id={id} />;
}

function Open({ transaction, parts }: { transaction: TransactionView; parts: StepParts }) {
  const { say } = useChannel();
  const { id, name, step, holder, money } = transaction;
  const isHere = holder?.here === true;
  const changing = useChange();
  return (
    <article class="stack transaction" aria-labelledby="transaction">
      <header class="stack">
        <button type="button" class="link start" onClick={() => goTo()}>
          {say(words.home)}
        </button>
        <h1 id="transaction">{name}</h1>
        <Progress transaction={transaction} />
      </header>
      {money && <p class="card baton">{money.says}</p>}
      <AssistedSteps transaction={transaction} />
      <AcceptedOffer transaction={transaction} />
      <ChangedSince transaction={transaction} />
      {isHere || step?.form === 'cash-out' ? (
        <Step key={`${id} ${step?.name}`} transaction={transaction} changing={changing} parts={parts} />
      ) : (
        <ContinueHere transaction={transaction} />
      )}
      <Claims transaction={transaction} />
      <LeaveIt transaction={transaction} leaves={changing.forget} />
      <GetHelp />
    </article>
  );
}

function Step({ transaction, changing, parts }: StepProps & { parts: StepParts }) {
  const { step, money } = transaction;
  const isAtMachine =
    step?.form === 'cash-out' && (money?.state === 'dispensing' || money?.state === 'moving');
  if (!step || isAtMachine) return null;
  const Part = {
    approval: parts.approval,
    'cash-out': parts.collection,
    question: StepForm,
    'cash-in': undefined,
  }[step.form];
  const isOurs = step.possibleHere || step.form === 'cash-out';
  return (
    <section class="card" aria-labelledby="step">
      <h2 id="step">{step.says}</h2>
      {Part && isOurs ? (
        <Part transaction={transaction} changing={changing} />
      ) : (
        <Elsewhere transaction={transaction} />
      )}
    </section>
  );
}

function NotOpen({ id }: { id: string }) {
  const { live, say, session } = useChannel();
  const { data, failed, problem } = useRead(
    () => live.bank.GET('/session/transactions/{transactionId}', { params: { path: { transactionId: id } } }),
    [id, session.version],
  );
  if (data) return <Ended transaction={data} />;
  if (!failed) return <p class="loading">{say(words.loading)}</p>;
  return (
    <section class="stack" aria-labelledby="transaction">
      <h1 id="transaction">{say(problem ? words.notYours : words.broken)}</h1>
      <button type="button" class="button quiet" onClick={() => goTo()}>
        {say(words.home)}
      </button>
    </section>
  );
}
