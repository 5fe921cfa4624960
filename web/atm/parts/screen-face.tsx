import type { Say } from '../../shared/words/say.ts';
import type { SideKey } from '../machine/input.ts';
import type { Screen } from '../machine/screen.ts';
import { atmWords } from '../words.ts';
import { QrCode } from './qr-code.tsx';

/** The glass: what the machine says, and a label towards each key that has one. The labels are the keys' own names. */
export function ScreenFace({ screen, say }: { readonly screen: Screen; readonly say: Say }) {
  const { title, lines, entry, qr, isBusy, language } = screen;
  return (
    <section class="glass" lang={language} aria-label={say(atmWords.screen)}>
      <div class="says" role="status" aria-atomic="true">
        <h2 key={title}>{title}</h2>
        {lines.map((line) => (
          <p key={line}>{line}</p>
        ))}
        {isBusy && <Busy label={say(atmWords.busy)} />}
      </div>
      {entry && (
        <p class="entry">
          <span>{entry.label}</span> <output>{entry.shown}</output>
        </p>
      )}
      {qr && <QrCode text={qr} label={say(atmWords.qr)} />}
      <Labels screen={screen} />
    </section>
  );
}

function Labels({ screen: { choices } }: { readonly screen: Screen }) {
  const labelAt = (key: SideKey) => choices.find((choice) => choice.key === key)?.label;
  return (
    <div class="labels" aria-hidden="true">
      {rows.map(([left, right]) => (
        <div key={left}>
          <span class={labelAt(left) && 'told'}>{labelAt(left)}</span>
          <span class={labelAt(right) && 'told'}>{labelAt(right)}</span>
        </div>
      ))}
    </div>
  );
}

const rows = [
  ['L1', 'R1'],
  ['L2', 'R2'],
  ['L3', 'R3'],
  ['L4', 'R4'],
] as const;

function Busy({ label }: { readonly label: string }) {
  return (
    <span class="busy">
      <span class="hidden-words">{label}</span>
      <i />
      <i />
      <i />
    </span>
  );
}
