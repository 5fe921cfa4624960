import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Staffetta } from '../client/staffetta.ts';
import type { Language, Say } from '../shared/words/say.ts';
import type { fewAtOnce } from './asking/few-at-once.ts';
import type { Measure } from './asking/table.ts';
import type { Trouble } from './asking/trouble.ts';
import type { Figures } from './numbers/in-figures.ts';
import type { ChangeView } from './view/use-view.ts';
import type { View } from './view/view.ts';

/** What every part of the analyst's page may use. */
export interface Desk {
  readonly bank: Staffetta;
  /** One question after the other: they are counted so. */
  readonly turn: ReturnType<typeof fewAtOnce>;
  readonly measures: ReadonlyMap<string, Measure>;
  readonly view: View;
  readonly change: ChangeView;
  readonly language: Language;
  readonly say: Say;
  readonly figures: Figures;
  /** Where it is tried out on somebody's own machine. */
  readonly isLocal: boolean;
  /** Some trouble is the whole page's: nobody is signed in any more. */
  readonly noteTrouble: (trouble: Trouble) => void;
}

export const DeskContext = createContext<Desk | undefined>(undefined);

export function useDesk(): Desk {
  const desk = useContext(DeskContext);
  if (!desk) throw new Error('This part needs an analyst’s desk around it.');
  return desk;
}
