import { useState } from 'preact/hooks';
import { useChannel } from '../parts/channel-context.ts';
import { Trouble } from '../parts/trouble.tsx';
import { useChange } from '../parts/use-change.ts';
import type { TransactionView } from '../session/live-session.ts';
import { FieldInput } from '../transaction/field-input.tsx';
import { answerOf, CURRENCY, type Field, type Typed } from '../transaction/typed.ts';
import type { Say } from '../words/say.ts';
import { aboutWords, type ClaimAbout, claimWords } from './claim-words.ts';

export interface OpenClaimProps {
  readonly transaction: TransactionView;
  /** What can have happened, as the bank says. */
  readonly mayClaim: readonly ClaimAbout[];
  readonly isAnother: boolean;
}

/** Says what went wrong: few questions, and only those that matter for what happened. */
export function OpenClaim({ transaction, mayClaim, isAnother }: OpenClaimProps) {
  const { live, language, say } = useChannel();
  const { change, isBusy, trouble } = useChange();
  const [typed, setTyped] = useState<Typed>({});
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const fields = fieldsFor(mayClaim, typed['claim-about'], transaction, say);

  const tell = async (event: SubmitEvent) => {
    event.preventDefault();
    const read = answerOf(fields, typed, language, say);
    setWrong(read.wrong);
    const [first] = Object.keys(read.wrong);
    if (first) return document.getElementById(`field-${first}`)?.focus();
    const body = claimFrom(read.answer);
    await change(
      ({ header }) =>
        live.bank.POST('/session/transactions/{transactionId}/claims', {
          params: { header, path: { transactionId: transaction.id } },
          body,
        }),
      transaction.id,
    );
  };

  return (
    <details class="card">
      <summary>{say(isAnother ? claimWords.askAgain : claimWords.ask)}</summary>
      <form class="stack" onSubmit={tell} noValidate>
        {fields.map((field) => (
          <FieldInput
            key={field.name}
            field={field}
            value={typed[field.name] ?? ''}
            wrong={wrong[field.name]}
            isDisabled={isBusy}
            onType={(value) => setTyped((before) => ({ ...before, [field.name]: value }))}
          />
        ))}
        <Trouble says={trouble} />
        <button type="submit" class="button" disabled={isBusy}>
          {say(claimWords.tell)}
        </button>
      </form>
    </details>
  );
}

const WORDS_CHARS_MAX = 500;

/** The amount is asked where nobody but the customer knows it: of a deposit, and where it differs. */
function fieldsFor(
  mayClaim: readonly ClaimAbout[],
  about: Typed[string] | undefined,
  { kind }: TransactionView,
  say: Say,
): Field[] {
  const isDeposit = kind === 'cash-deposit';
  return [
    {
      name: 'claim-about',
      type: 'choice',
      label: say(claimWords.about),
      choices: mayClaim.map((value) => ({ value, label: say(aboutWords[value]) })),
    },
    ...(isDeposit || about === 'amount-differs'
      ? [
          {
            name: 'claim-amount',
            type: 'amount' as const,
            label: say(isDeposit ? claimWords.putIn : claimWords.got),
          },
        ]
      : []),
    { name: 'claim-words', type: 'text', label: say(claimWords.words), max: WORDS_CHARS_MAX },
  ];
}

function claimFrom(answer: Readonly<Record<string, unknown>>) {
  const { 'claim-about': about, 'claim-amount': amountMinor, 'claim-words': words } = answer;
  return {
    about: about as ClaimAbout,
    ...(typeof amountMinor === 'number' && { amount: { amountMinor, currency: CURRENCY } }),
    ...(typeof words === 'string' && { words }),
  };
}
