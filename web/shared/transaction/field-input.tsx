import { useAccounts } from '../parts/accounts.tsx';
import { useChannel } from '../parts/channel-context.ts';
import { inWords } from '../words/money.ts';
import { between, words } from '../words/words.ts';
import { CURRENCY, type Field, inStepsOf } from './typed.ts';

export interface FieldInputProps {
  readonly field: Field;
  readonly value: string | boolean;
  readonly wrong: string | undefined;
  readonly isDisabled: boolean;
  onType(value: string | boolean): void;
}

/** One thing that a step asks, drawn from its definition: the same on every screen that can ask it. */
export function FieldInput(props: FieldInputProps) {
  const { field, wrong } = props;
  if (field.type === 'consent') return <Tick {...props} />;
  return (
    <div class="field">
      <label for={idOf(field)}>{field.label}</label>
      <Control {...props} />
      <Hint field={field} />
      {wrong && (
        <span class="wrong" id={`${idOf(field)}-wrong`}>
          {wrong}
        </span>
      )}
    </div>
  );
}

function Control(props: FieldInputProps) {
  const { field } = props;
  if (field.type === 'account') return <AccountChoice {...props} />;
  if (field.type === 'choice') return <Choice {...props} choices={field.choices ?? []} />;
  if (field.type === 'amount')
    return (
      <span class="money-input">
        <Line {...props} />
        <span aria-hidden="true">€</span>
      </span>
    );
  return <Line {...props} />;
}

function Line({ field, value, wrong, isDisabled, onType }: FieldInputProps) {
  const keyboard = { amount: 'decimal', number: 'numeric' } as const;
  return (
    <input
      {...described(field, wrong)}
      type="text"
      value={String(value)}
      inputMode={field.type === 'amount' || field.type === 'number' ? keyboard[field.type] : 'text'}
      maxLength={field.type === 'text' ? field.max : undefined}
      autocomplete="off"
      readOnly={isDisabled}
      onInput={({ currentTarget }) => onType(currentTarget.value)}
    />
  );
}

interface ChoiceProps extends FieldInputProps {
  readonly choices: readonly { readonly value: string; readonly label: string }[];
}

function Choice({ field, value, wrong, isDisabled, onType, choices }: ChoiceProps) {
  const { say } = useChannel();
  return (
    <select
      {...described(field, wrong)}
      value={String(value)}
      disabled={isDisabled}
      onChange={({ currentTarget }) => onType(currentTarget.value)}
    >
      <option value="">{say(words.choose)}</option>
      {choices.map((choice) => (
        <option key={choice.value} value={choice.value}>
          {choice.label}
        </option>
      ))}
    </select>
  );
}

function AccountChoice(props: FieldInputProps) {
  const { language } = useChannel();
  const { data } = useAccounts();
  const choices = (data?.accounts ?? []).map(({ accountId, name, available }) => ({
    value: accountId,
    label: `${name}: ${inWords(available, language)}`,
  }));
  return <Choice {...props} choices={choices} />;
}

function Tick({ field, value, wrong, isDisabled, onType }: FieldInputProps) {
  return (
    <div class="field">
      <label class="tick" for={idOf(field)}>
        <input
          {...described(field, wrong)}
          type="checkbox"
          checked={value === true}
          disabled={isDisabled}
          onChange={({ currentTarget }) => onType(currentTarget.checked)}
        />
        <span>{field.label}</span>
      </label>
      {wrong && (
        <span class="wrong" id={`${idOf(field)}-wrong`}>
          {wrong}
        </span>
      )}
    </div>
  );
}

function Hint({ field }: { readonly field: Field }) {
  const { say, language } = useChannel();
  const { type, min, max, multipleOf = 1 } = field;
  if (type !== 'amount' || !min || max === undefined) return null;
  const sum = (amountMinor: number) => inWords({ amountMinor, currency: CURRENCY }, language);
  const steps = multipleOf > 1 ? `. ${say(inStepsOf(sum(multipleOf)))}` : '';
  return (
    <span class="hint" id={`${idOf(field)}-hint`}>
      {say(between(sum(min), sum(max)))}
      {steps}
    </span>
  );
}

const idOf = ({ name }: Field): string => `field-${name}`;

function described(field: Field, wrong: string | undefined) {
  const hasHint = field.type === 'amount' && Boolean(field.min);
  const by = [hasHint && `${idOf(field)}-hint`, wrong && `${idOf(field)}-wrong`].filter(Boolean).join(' ');
  return {
    id: idOf(field),
    name: field.name,
    ...(by && { 'aria-describedby': by }),
    ...(wrong && { 'aria-invalid': true as const }),
  };
}
