import { useEffect, useState } from 'preact/hooks';
import type { components } from '../../client/schema.generated.ts';
import { useDesk } from '../desk.ts';
import { type Trouble, troubleIn, troubleOf } from './trouble.ts';

export type Export = components['schemas']['Export'];
export type ExportFormat = Export['format'];

export interface Exporting {
  readonly made?: Export;
  readonly trouble?: Trouble;
  /** Since when somebody waits. */
  readonly sinceMs?: number;
  order(format: ExportFormat): void;
  /** How far it is; of one that is ready, new links. */
  look(): void;
}

const LOOK_EVERY_MS = 1_000;

/** Orders an export of the days in view, and looks how far it is until it is ready or has failed. */
export function useExport(): Exporting {
  const { bank, view } = useDesk();
  const [known, setKnown] = useState<Omit<Exporting, 'order' | 'look'>>({});
  const { made } = known;

  const note = async (ask: () => Promise<{ data?: Export; response: Response; error?: unknown }>) => {
    try {
      const told = await ask();
      setKnown(({ trouble: _, ...before }) =>
        told.data ? { ...before, made: told.data } : { ...before, trouble: troubleIn(told, Date.now()) },
      );
    } catch (failure) {
      setKnown((before) => ({ ...before, trouble: troubleOf(failure) }));
    }
  };
  const look = () => {
    if (made) note(() => bank.GET('/exports/{exportId}', { params: { path: { exportId: made.exportId } } }));
  };
  useEffect(() => {
    if (made?.state !== 'running') return;
    const timer = setTimeout(look, LOOK_EVERY_MS);
    return () => clearTimeout(timer);
  }, [known]);

  const order = (format: ExportFormat) => {
    setKnown({ sinceMs: Date.now() });
    const { from, to } = view;
    note(() => bank.POST('/exports', { body: { from, to, format } }));
  };
  return { ...known, order, look };
}
