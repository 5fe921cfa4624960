import { iso1987Ascii, iso1987AsciiBinaryBitmap, iso1987Binary } from './iso1987.ts';
import { iso1993Ascii, iso1993AsciiBinaryBitmap, iso1993Binary } from './iso1993.ts';
import type { Packager } from './packager.ts';

/** The packagers that a network, or the bridge before it, may name. */
export const DIALECTS = {
  iso1987Ascii,
  iso1987AsciiBinaryBitmap,
  iso1987Binary,
  iso1993Ascii,
  iso1993AsciiBinaryBitmap,
  iso1993Binary,
} as const satisfies Record<string, Packager>;

export type DialectName = keyof typeof DIALECTS;
