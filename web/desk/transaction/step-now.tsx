import { useEffect, useRef } from 'preact/hooks';
import { useChannel } from '../../shared/parts/channel-context.ts';
import { useChange } from '../../shared/parts/use-change.ts';
import type { TransactionView } from '../../shared/session/live-session.ts';
import { StepForm } from '../../shared/transaction/step-form.tsx';
import type { Field } from '../../shared/transaction/typed.ts';
import { useFocusLeft } from '../keys/use-focus-left.ts';
import { deskWords } from '../words/desk-words.ts';
import { ShownValue } from './shown-value.tsx';

/** What is asked now: as a form to whoever drives and may fill it, else to be looked at. */
export function StepNow({ transaction }: { readonly transaction: TransactionView }) {
  const { say, session } = useChannel();
  const { step, holder } = transaction;
  const heading = useFocusLeft<HTMLHeadingElement>(step?.name);
  const isHere = holder?.here === true;
  const mayFill = step?.form === 'question' && step.mayFill === true && !asksForAccount(step.fields);
  if (!step) return null;
  return (
    <section class="card step-now" aria-labelledby="step">
      <p class="soft small">{say(deskWords.thisStep)}</p>
      <h3 id="step" ref={heading} tabIndex={-1} lang={session.preferences.language}>
        {step.says}
      </h3>
      {isHere && mayFill && <Filled key={step.name} transaction={transaction} />}
      {!(isHere && mayFill) && <LookedAt step={step} />}
      {!mayFill && (
        <p class="note small">
          {say(isCustomersOwn(step) ? deskWords.customersStep : deskWords.notYourRole)}
        </p>
      )}
    </section>
  );
}

type Step = NonNullable<TransactionView['step']>;

/** Which account it is is chosen from what the customer has, which is not shown here. */
const asksForAccount = (fields: readonly Field[] = []): boolean =>
  fields.some(({ type }) => type === 'account');

const isCustomersOwn = ({ form, fields = [] }: Step): boolean =>
  form !== 'question' || fields.some(({ type }) => type === 'consent' || type === 'account');

/** The form takes the focus: whoever was let drive types at once. */
function Filled({ transaction }: { readonly transaction: TransactionView }) {
  const changing = useChange();
  const around = useRef<HTMLDivElement>(null);
  useEffect(() => around.current?.querySelector<HTMLElement>('select, input')?.focus(), []);
  return (
    <div ref={around}>
      <StepForm transaction={transaction} changing={changing} />
    </div>
  );
}

function LookedAt({ step }: { readonly step: Step }) {
  const { session } = useChannel();
  const { fields = [], answer, draft, masked = [] } = step;
  const typed = { ...answer, ...draft };
  return (
    <dl class="pairs">
      {fields.map((field) => (
        <div key={field.name}>
          <dt lang={session.preferences.language}>{field.label}</dt>
          <dd>
            <ShownValue
              name={field.name}
              value={typed[field.name]}
              isMasked={masked.includes(field.name)}
              choices={field.choices}
            />
          </dd>
        </div>
      ))}
    </dl>
  );
}
