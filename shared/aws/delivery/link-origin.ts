import { environmentOf } from '../environment-of.ts';

/** Where the bank's pages and its app answer. */
export const linkOrigin = (): string => environmentOf('LINK_ORIGIN');
