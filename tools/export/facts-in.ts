import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Sentence } from '../../infra/local/sentence.ts';
import { lakeFolders } from '../../shared/measures/lake-folders.ts';

/**
 * The files with facts in a folder: of `npm run simulate`, of a running copy's data, of a bucket or of the facts alone.
 *
 * Throws a sentence where there are none.
 */
export function factsIn(lake: string): string {
  const folder = resolve(lake);
  const buckets = join(folder, 'buckets');
  const places = [
    folder,
    ...(existsSync(buckets) ? readdirSync(buckets).map((name) => join(buckets, name)) : []),
  ];
  const facts = places.flatMap((place) => [join(place, lakeFolders.facts), place]).find(holdsDays);
  if (facts) return join(facts, '**', '*.gz');
  throw new Sentence(
    `No facts lie in ${folder}. Run npm run simulate and name its folder with --lake .staffetta/simulated, or name the data folder of a copy that has been running.`,
  );
}

const holdsDays = (folder: string): boolean =>
  existsSync(folder) && readdirSync(folder).some((name) => name.startsWith('day='));
