/** Where every message that asks for something says that one may say no. It locates, and authenticates nobody. */
export const consentsLink = (origin: string): string => new URL('/consents', origin).href;
