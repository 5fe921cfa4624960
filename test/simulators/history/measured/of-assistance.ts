import { definitions } from '../../../../shared/transaction/definitions.ts';
import type { Books } from '../books.ts';
import type { Happening } from '../story.ts';
import type { Counted } from './of-transactions.ts';
import { countOf, grouped, percentile, type Row, shareOf } from './rows.ts';

/** What the measures of assistance come to. */
export function ofAssistance({ assistances }: Books, counted: readonly Counted[]): Record<string, Row[]> {
  return {
    containment: grouped(counted, ({ story }) => ({ kind: story.kind, origin: story.startedOn })).map(
      ({ key, items }) => {
        const assisted = countOf(items, isAssisted);
        const contained = items.length - assisted;
        return {
          ...key,
          started: items.length,
          contained,
          assisted,
          containment: shareOf(contained, items.length),
        };
      },
    ),
    'assisted-steps': assistedSteps(counted),
    'time-with-agent': grouped(assistances.values(), ({ channel, basis }) => ({ channel, basis })).map(
      ({ key, items }) => {
        const took = items.flatMap(({ openedAtMs, endedAtMs }) =>
          endedAtMs === undefined ? [] : [endedAtMs - openedAtMs],
        );
        return {
          ...key,
          assistances: items.length,
          ended: took.length,
          not_ended: items.length - took.length,
          p50_ms: percentile(took, 50),
          p90_ms: percentile(took, 90),
        };
      },
    ),
    'completion-after-assistance': grouped(counted.filter(isAssisted), ({ story }) => ({
      kind: story.kind,
    })).map(({ key, items }) => {
      const completed = countOf(items, ({ outcome }) => outcome === 'completed');
      return {
        ...key,
        assisted: items.length,
        completed,
        not_completed: items.length - completed,
        handed_back: countOf(items, has('handed-back')),
        completion: shareOf(completed, items.length),
      };
    }),
  };
}

const has =
  (what: Happening['what']) =>
  ({ story }: Counted): boolean =>
    story.happened.some((each) => each.what === what);

const isAssisted = has('let-drive');

function assistedSteps(counted: readonly Counted[]): Row[] {
  const answers = counted.flatMap(({ story: { kind, definition, happened } }) =>
    happened.flatMap((each) => (each.what === 'answered' ? [{ ...each, kind, definition }] : [])),
  );
  return grouped(answers, ({ kind, definition, step }) => ({ kind, definition, step })).map(
    ({ key, items }) => {
      const byAgent = countOf(items, ({ channel }) => channel === 'branch' || channel === 'contact-centre');
      const steps = definitions[key.kind].find(({ version }) => version === key.definition)?.steps ?? [];
      return {
        ...key,
        place: steps.findIndex(({ name }) => name === key.step) + 1,
        answered: items.length,
        by_agent: byAgent,
        unassisted: items.length - byAgent,
        assisted_share: shareOf(byAgent, items.length),
      };
    },
  );
}
