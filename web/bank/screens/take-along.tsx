import { useState } from 'preact/hooks';
import { type Problem, problemOf } from '../../client/problem.ts';
import type { components } from '../../client/schema.generated.ts';
import type { Staffetta } from '../../client/staffetta.ts';
import { useChannel } from '../../shared/parts/channel-context.ts';
import { Trouble } from '../../shared/parts/trouble.tsx';
import { problemWords } from '../../shared/words/problem-words.ts';
import { words } from '../../shared/words/words.ts';
import { bankWords } from '../bank-words.ts';

/** Everything, as a file: asked for page by page, put together here, and kept nowhere. */
export function TakeAlong() {
  const { live, say } = useChannel();
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | undefined>();
  const make = async () => {
    setBusy(true);
    setTrouble(undefined);
    try {
      save(await everythingOf(live.bank));
    } catch (failure) {
      const problem = failure instanceof ExportRefused ? failure.problem : undefined;
      setTrouble(problem ? problemWords(problem, say) : say(words.broken));
    } finally {
      setBusy(false);
    }
  };
  return (
    <section class="card" aria-labelledby="take-along">
      <h2 id="take-along">{say(bankWords.takeAlong)}</h2>
      <p>{say(bankWords.takeAlongHow)}</p>
      <Trouble says={trouble} />
      <div class="row">
        <button type="button" class="button quiet" disabled={isBusy} onClick={make}>
          {say(bankWords.download)}
        </button>
      </div>
    </section>
  );
}

type Export = components['schemas']['PrivacyExport'];

class ExportRefused extends Error {
  override readonly name = 'ExportRefused';
  readonly problem: Problem | undefined;

  constructor(problem: Problem | undefined) {
    super('The bank did not give the data out.');
    this.problem = problem;
  }
}

async function everythingOf(bank: Staffetta): Promise<Export> {
  let whole: Export | undefined;
  let from: string | undefined;
  do {
    const result = await bank.GET('/privacy/export', {
      params: { query: from === undefined ? {} : { from } },
    });
    if (!result.data) throw new ExportRefused(problemOf(result));
    const records = [...(whole?.records ?? []), ...result.data.records];
    from = result.data.next;
    whole = { ...result.data, records };
  } while (from !== undefined);
  return whole;
}

function save(everything: Export): void {
  const file = new Blob([JSON.stringify(everything, null, 2)], { type: 'application/json' });
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = 'my-data.json';
  link.click();
  URL.revokeObjectURL(link.href);
}
