import { useState } from 'preact/hooks';
import { useChannel } from '../parts/channel-context.ts';
import { Trouble } from '../parts/trouble.tsx';
import type { TransactionView } from '../session/live-session.ts';
import { timeOf } from '../words/moments.ts';
import { savedAt, words } from '../words/words.ts';
import { FieldInput } from './field-input.tsx';
import type { StepProps } from './step-props.ts';
import { answerOf, type Typed, typedBefore } from './typed.ts';
import { type DraftState, useDraft } from './use-draft.ts';

/** The question of a step, as a form. It saves what is typed, and answers on request. */
export function StepForm({ transaction, changing }: StepProps) {
  const { live, language, say } = useChannel();
  const { id, step } = transaction;
  const fields = step?.fields ?? [];
  const [typed, setTyped] = useState<Typed>(() => (step ? typedBefore(step, language) : {}));
  const [wrong, setWrong] = useState<Readonly<Record<string, string>>>({});
  const draft = useDraft(transaction, typed);
  const { change, isBusy, trouble } = changing;

  const submit = async (event: SubmitEvent) => {
    event.preventDefault();
    const read = answerOf(fields, typed, language, say);
    setWrong(read.wrong);
    const [first] = Object.keys(read.wrong);
    if (first) return document.getElementById(`field-${first}`)?.focus();
    draft.forget();
    const { problem } = await change(
      ({ header }) =>
        live.bank.POST('/session/transactions/{transactionId}/answers', {
          params: { header, path: { transactionId: id } },
          body: { step: step?.name ?? '', answer: read.answer },
        }),
      id,
    );
    if (problem?.issues) setWrong(byField(problem.issues));
  };

  return (
    <form class="stack" onSubmit={submit} noValidate>
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
      <div class="row apart">
        <SavedWords state={draft.state} transaction={transaction} />
        <button type="submit" class="button" disabled={isBusy}>
          {say(words.continue)}
        </button>
      </div>
    </form>
  );
}

function SavedWords({ state, transaction }: { state: DraftState; transaction: TransactionView }) {
  const { say, language, session } = useChannel();
  const time = timeOf(transaction.savedAt, language, session.preferences.timeZone);
  const said = { saved: savedAt(time), saving: words.saving, waiting: words.notSavedYet }[state];
  return (
    <span class={`draft-state small ${state}`} role="status">
      {say(said)}
    </span>
  );
}

/** The last part of where an issue is names the field. */
const byField = (issues: readonly { at: string; says: string }[]) =>
  Object.fromEntries(issues.map(({ at, says }) => [at.split('.').at(-1) ?? at, says]));
