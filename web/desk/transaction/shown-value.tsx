import { useChannel } from '../../shared/parts/channel-context.ts';
import { CURRENCY } from '../../shared/transaction/typed.ts';
import { inWords } from '../../shared/words/money.ts';
import { deskWords } from '../words/desk-words.ts';

export interface ShownValueProps {
  readonly name: string;
  readonly value: unknown;
  /** It is there, and was not sent to this page. */
  readonly isMasked: boolean;
  readonly choices?: readonly { readonly value: string; readonly label: string }[] | undefined;
}

/** What was filled in, or that it was. */
export function ShownValue({ name, value, isMasked, choices = [] }: ShownValueProps) {
  const { say, language } = useChannel();
  if (isMasked) {
    return (
      <span class="masked">
        <span aria-hidden="true">•••• </span>
        {say(deskWords.masked)}
      </span>
    );
  }
  if (value === undefined || value === '') return <span class="soft">{say(deskWords.empty)}</span>;
  if (value === true) return <>{say(deskWords.yes)}</>;
  if (typeof value === 'number' && name.endsWith('Minor'))
    return <>{inWords({ amountMinor: value, currency: CURRENCY }, language)}</>;
  return <>{choices.find((choice) => choice.value === value)?.label ?? String(value)}</>;
}
