import type { Trouble } from '../asking/trouble.ts';
import { useDesk } from '../desk.ts';
import { againAt, analystWords, troubleSays } from '../words/analyst-words.ts';

/** Why there is nothing to see, when it is asked again, and how to ask at once. */
export function InTrouble({ trouble, again }: { readonly trouble: Trouble; readonly again: () => void }) {
  const { say, figures } = useDesk();
  return (
    <div class="in-trouble" role="alert">
      <p>
        {say(troubleSays[trouble.why])}
        {trouble.againAtMs !== undefined && ` ${say(againAt(figures.time(trouble.againAtMs)))}`}
      </p>
      {trouble.why !== 'days' && (
        <button type="button" class="button quiet" onClick={again}>
          {say(analystWords.again)}
        </button>
      )}
    </div>
  );
}
