export type Language = 'en' | 'it';

/** One thing said in each language. */
export type Saying = Readonly<Record<Language, string>>;

export type Say = (saying: Saying) => string;

export const sayIn =
  (language: Language): Say =>
  (saying) =>
    saying[language];

/** Before anybody is signed in, the browser says what its owner reads. */
export const languageOfBrowser = (): Language => (navigator.language.startsWith('it') ? 'it' : 'en');
