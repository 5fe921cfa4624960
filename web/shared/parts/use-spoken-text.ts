import { useEffect, useRef } from 'preact/hooks';
import { fallSilent, sayAloud } from '../speech.ts';
import type { Language } from '../words/say.ts';

/** What stands on the screen settles within this, and is said once. */
const SETTLES_MS = 400;

/** Says aloud what is on the screen, and again when that has changed: for a customer who wants that, on every channel. */
export function useSpokenText(isWanted: boolean, language: Language): void {
  const said = useRef('');
  useEffect(() => {
    if (!isWanted) return;
    let settling: ReturnType<typeof setTimeout> | undefined;
    const speak = () => {
      const text = document.querySelector('main')?.innerText.trim() ?? '';
      if (text === '' || text === said.current) return;
      said.current = text;
      sayAloud(text, language);
    };
    const changed = () => {
      clearTimeout(settling);
      settling = setTimeout(speak, SETTLES_MS);
    };
    const watch = new MutationObserver(changed);
    watch.observe(document.body, { subtree: true, childList: true, characterData: true });
    changed();
    return () => {
      watch.disconnect();
      clearTimeout(settling);
      said.current = '';
      fallSilent();
    };
  }, [isWanted, language]);
}
