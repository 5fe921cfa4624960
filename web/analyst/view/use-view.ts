import { useCallback, useEffect, useState } from 'preact/hooks';
import { searchOf, todayOf, type View, viewOf } from './view.ts';

export type ChangeView = (change: Partial<View>) => void;

/** The view that the address names. A change of it is a step that the back button takes back. */
export function useView(): readonly [View, ChangeView] {
  const [view, setView] = useState(viewNow);

  useEffect(() => {
    history.replaceState(null, '', searchOf(viewNow()) + location.hash);
    const moved = () => setView(viewNow());
    window.addEventListener('popstate', moved);
    return () => window.removeEventListener('popstate', moved);
  }, []);

  const change = useCallback((changed: Partial<View>) => {
    const search = searchOf({ ...viewNow(), ...changed });
    if (search !== location.search) history.pushState(null, '', search + location.hash);
    setView(viewNow());
  }, []);
  return [view, change];
}

const viewNow = (): View => viewOf(location.search, todayOf(Date.now()));
