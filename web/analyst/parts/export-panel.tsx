import { useEffect, useState } from 'preact/hooks';
import { type ExportFormat, type Exporting, useExport } from '../asking/use-export.ts';
import { useDesk } from '../desk.ts';
import { analystWords, exportFor, linksUntil, madeFor, rowsSaid } from '../words/analyst-words.ts';
import { InTrouble } from './in-trouble.tsx';

const formats = [
  ['csv', 'CSV'],
  ['parquet', 'Parquet'],
] as const satisfies readonly (readonly [ExportFormat, string])[];

/** Everything of the days in view as files: asked for, waited for, and fetched. */
export function ExportPanel() {
  const { say, view, figures } = useDesk();
  const exporting = useExport();
  const isMaking =
    exporting.sinceMs !== undefined && exporting.made?.state !== 'ready' && !hasEnded(exporting);
  const days = say(exportFor(figures.fullDay(view.from), figures.fullDay(view.to)));
  return (
    <section class="panel whole export" id="export" aria-labelledby="export-title">
      <header>
        <div>
          <h3 id="export-title">{days}</h3>
          <p class="says">{say(analystWords.exportSays)}</p>
        </div>
        <div class="tools">
          {formats.map(([format, called]) => (
            <button
              key={format}
              type="button"
              class="button quiet"
              disabled={isMaking}
              onClick={() => exporting.order(format)}
            >
              {say(analystWords.export)} {called}
            </button>
          ))}
        </div>
      </header>
      {isMaking && <Making sinceMs={exporting.sinceMs ?? 0} />}
      {exporting.trouble && <InTrouble trouble={exporting.trouble} again={exporting.look} />}
      {exporting.made?.state === 'failed' && (
        <p class="trouble" role="alert">
          {say(analystWords.exportFailed)} <span lang="en">{exporting.made.reason}</span>
        </p>
      )}
      {exporting.made?.state === 'ready' && <Ready exporting={exporting} />}
    </section>
  );
}

const hasEnded = ({ made, trouble }: Exporting): boolean =>
  made?.state === 'failed' || (trouble !== undefined && !made);

const SECOND_MS = 1_000;

/** How long one has waited: how long is left, nobody knows. */
function Making({ sinceMs }: { readonly sinceMs: number }) {
  const { say } = useDesk();
  const [nowMs, setNowMs] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNowMs(Date.now()), SECOND_MS);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.round((nowMs - sinceMs) / SECOND_MS));
  return (
    <div class="making">
      <progress aria-label={say(analystWords.exportMaking)} />
      <p aria-hidden="true">{say(madeFor(seconds))}</p>
      <p class="hidden-words" role="status">
        {say(analystWords.exportMaking)}
      </p>
    </div>
  );
}

function Ready({ exporting: { made, look } }: { readonly exporting: Exporting }) {
  const { say, figures } = useDesk();
  const { files = [], linksEndAt } = made ?? {};
  return (
    <>
      <p role="status">
        <b>{say(analystWords.exportReady)}</b>{' '}
        {linksEndAt && say(linksUntil(figures.time(Date.parse(linksEndAt))))}{' '}
        <button type="button" class="link" onClick={look}>
          {say(analystWords.newLinks)}
        </button>
      </p>
      <ul class="files" aria-label={say(analystWords.files)}>
        {files.map(({ name, url, bytes, rows }) => (
          <li key={name}>
            <a href={url} download={name}>
              {name}
            </a>
            <span class="soft small">
              {figures.bytes(bytes)}
              {rows !== undefined && ` · ${say(rowsSaid(rows))}`}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
