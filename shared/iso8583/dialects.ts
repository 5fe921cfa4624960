import * as z from 'zod';
import { iso1987Ascii, iso1987AsciiBinaryBitmap, iso1987Binary, iso1987Ebcdic } from './iso1987.ts';
import { iso1993Ascii, iso1993AsciiBinaryBitmap, iso1993Binary, iso1993Ebcdic } from './iso1993.ts';
import { Dialect, extendPackager, type Packager, WrongPackager } from './packager.ts';

/** The packagers that a network, or the bridge before it, may name. */
export const DIALECTS = {
  iso1987Ascii,
  iso1987AsciiBinaryBitmap,
  iso1987Binary,
  iso1987Ebcdic,
  iso1993Ascii,
  iso1993AsciiBinaryBitmap,
  iso1993Binary,
  iso1993Ebcdic,
} as const satisfies Record<string, Packager>;

export type DialectName = keyof typeof DIALECTS;
const DialectName = z.enum(Object.keys(DIALECTS) as [DialectName, ...DialectName[]]);

/** A dialect of a network's own: one of these, and what it does otherwise. Refused where that contradicts itself. */
const OwnDialect = Dialect.extend({ extends: DialectName }).superRefine((own, context) => {
  try {
    made(own);
  } catch (error) {
    if (!(error instanceof WrongPackager)) throw error;
    context.addIssue({ code: 'custom', message: error.message });
  }
});

/** What a network speaks, as data: the name of a dialect, or its own. */
export const SpokenDialect = z.union([DialectName, OwnDialect]);
export type SpokenDialect = z.infer<typeof SpokenDialect>;

/** The packager of what a network speaks. */
export function packagerFor(spoken: SpokenDialect): Packager {
  if (typeof spoken === 'string') return DIALECTS[spoken];
  const text = JSON.stringify(spoken);
  const known = ownOnes.get(text) ?? made(spoken);
  if (ownOnes.size < OWN_ONES_MAX) ownOnes.set(text, known);
  return known;
}

/** Made once in a process: a network speaks with every message. */
const ownOnes = new Map<string, Packager>();
const OWN_ONES_MAX = 100;

const made = ({ extends: base, ...own }: Dialect & { readonly extends: DialectName }): Packager =>
  extendPackager(DIALECTS[base], own);
