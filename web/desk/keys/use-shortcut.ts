import { useEffect } from 'preact/hooks';
import { type Shortcut, shortcuts } from './shortcuts.ts';

/** Does something when its keys are pressed, wherever the focus is; nothing while there is nothing to do. */
export function useShortcut(name: Shortcut, act: (() => void) | undefined): void {
  const { code } = shortcuts[name];
  useEffect(() => {
    if (!act) return;
    const pressed = (event: KeyboardEvent) => {
      if (!event.altKey || event.ctrlKey || event.metaKey || event.code !== code) return;
      event.preventDefault();
      act();
    };
    window.addEventListener('keydown', pressed);
    return () => window.removeEventListener('keydown', pressed);
  }, [code, act]);
}
