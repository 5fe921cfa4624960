import type { SeriesName } from '../charts/look.ts';

export interface LegendProps {
  readonly entries: readonly {
    readonly name: string;
    readonly colour: SeriesName | 'hidden' | 'line' | 'faint';
    readonly shape?: string;
  }[];
}

/** Which colour is what. It stands beside the canvas as text, so that it is read, copied and enlarged like any other. */
export function Legend({ entries }: LegendProps) {
  return (
    <ul class="legend">
      {entries.map(({ name, colour, shape = '' }) => (
        <li key={name}>
          <i class={`swatch ${colour} ${shape}`} />
          {name}
        </li>
      ))}
    </ul>
  );
}
