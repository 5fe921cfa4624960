import type { Saying } from '../channel/wording.ts';

/** Where a customer says that they want no more of this. It locates, and authenticates nobody: they sign in first. */
export const consentsLink = (origin: string): string => new URL('/consents', origin).href;

/** What stands before that link in an e-mail. */
export const sayNo: Saying = { en: 'To get no more of these', it: 'Per non riceverne più' };
