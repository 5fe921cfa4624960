import { useEffect, useState } from 'preact/hooks';

/** Which screen is shown, as the part of the address behind `#`: it can be linked to, gone back from, and read. */
export function useAddress(): readonly string[] {
  const [path, setPath] = useState(pathNow);
  useEffect(() => {
    const moved = () => setPath(pathNow());
    window.addEventListener('hashchange', moved);
    return () => window.removeEventListener('hashchange', moved);
  }, []);
  return path;
}

export function goTo(...path: readonly string[]): void {
  location.hash = `/${path.join('/')}`;
}

const pathNow = (): readonly string[] => location.hash.replace(/^#\/?/, '').split('/').filter(Boolean);
