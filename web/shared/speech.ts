import type { Language } from './words/say.ts';

const voiceFor: Record<Language, string> = { en: 'en-GB', it: 'it-IT' };

/** More than this nobody listens to at once. */
const CHARS_MAX = 600;

/** Whether this browser can say anything: some have the words for it, and no voice. */
export const canSpeak = (): boolean =>
  'speechSynthesis' in globalThis && speechSynthesis.getVoices().length > 0;

/** Says it aloud, in place of what was being said. Where there is no voice, nothing happens. */
export function sayAloud(text: string, language: Language): void {
  if (!('speechSynthesis' in globalThis)) return;
  speechSynthesis.cancel();
  const spoken = new SpeechSynthesisUtterance(text.slice(0, CHARS_MAX));
  spoken.lang = voiceFor[language];
  speechSynthesis.speak(spoken);
}

export function fallSilent(): void {
  if ('speechSynthesis' in globalThis) speechSynthesis.cancel();
}
