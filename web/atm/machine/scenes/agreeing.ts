import { authorize } from '../authorize.ts';
import { leave } from '../leaving.ts';
import { go, type Reaction } from '../reaction.ts';
import { PATIENCE_MS, type SceneOf, type StateAt } from '../scene.ts';
import { screen } from '../screen.ts';

/** A fee, an overdraft or a conversion, in the bank's own two lines, before anything is set aside. */
export const agreeing: SceneOf<'agreeing'> = {
  show: (state) =>
    screen(state.visit.language, {
      title: { en: 'Do you agree?', it: 'Accetti?' },
      lines: state.asked[0]?.says ?? [],
      choices: [
        { key: 'L4', label: { en: 'No', it: 'No' }, leadsTo: go({ at: 'menu', visit: state.visit }) },
        { key: 'R4', label: { en: 'Yes, I agree', it: 'Sì, accetto' }, leadsTo: agree(state) },
      ],
    }),
  on: (state, input) => {
    if (input.is === 'cancel') return leave(state.visit);
    return input.is === 'patience-over' ? go({ at: 'more-time', before: state }) : undefined;
  },
  patienceMs: PATIENCE_MS,
};

/** The next question, or, when all were answered, the wish again with what was agreed to. */
function agree({ visit, wish, asked: [first, ...rest], ...state }: StateAt<'agreeing'>): Reaction {
  const agreed = first ? { ...wish, agreed: [...wish.agreed, first.prompt] } : wish;
  return rest.length > 0 ? go({ ...state, visit, wish: agreed, asked: rest }) : authorize(visit, agreed);
}
