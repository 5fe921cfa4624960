import type { components } from '../../client/schema.generated.ts';
import { useChannel } from '../../shared/parts/channel-context.ts';
import { deskWords, purposeWords } from '../words/desk-words.ts';

export type Asked = components['schemas']['TakeOverRequest'];

const purposes = Object.keys(purposeWords) as Asked['purpose'][];

/** As the bank has it (`consentMinutesMax`). */
const MINUTES_MAX = 30;

export const askedAtFirst: Asked = { purpose: 'fill-in-together', minutes: 10 };

export interface PurposeAndMinutesProps {
  /** What the ids of its fields begin with. */
  readonly within: string;
  readonly asked: Asked;
  readonly change: (asked: Asked) => void;
}

export function PurposeAndMinutes({ within, asked, change }: PurposeAndMinutesProps) {
  const { say } = useChannel();
  return (
    <div class="side-by-side">
      <div class="field">
        <label for={`${within}-purpose`}>{say(deskWords.purpose)}</label>
        <select
          id={`${within}-purpose`}
          value={asked.purpose}
          onChange={({ currentTarget: { value } }) =>
            change({ ...asked, purpose: purposes.find((each) => each === value) ?? askedAtFirst.purpose })
          }
        >
          {purposes.map((purpose) => (
            <option key={purpose} value={purpose}>
              {say(purposeWords[purpose])}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for={`${within}-minutes`}>{say(deskWords.minutes)}</label>
        <input
          id={`${within}-minutes`}
          type="number"
          min={1}
          max={MINUTES_MAX}
          required
          value={asked.minutes}
          onInput={({ currentTarget }) => change({ ...asked, minutes: currentTarget.valueAsNumber })}
        />
      </div>
    </div>
  );
}
