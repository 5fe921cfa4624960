import { builtPages } from '../../built-pages.ts';
import { CannotSynthesize } from '../../cannot-synthesize.ts';
import { Sentence } from '../sentence.ts';

/** The folder of the built pages, or a sentence that says why there is none. */
export async function pagesHere(rootFolder: string): Promise<string> {
  return builtPages(rootFolder).catch((failure: unknown) => {
    throw failure instanceof CannotSynthesize ? new Sentence(failure.message) : failure;
  });
}
