/** What charts are drawn with: the colours and letters that the page itself wears just now. */
export interface Look {
  readonly ink: string;
  readonly soft: string;
  readonly line: string;
  readonly card: string;
  /** Six that are told apart by those who see no red or no green, too: `analyst.css` says which. */
  readonly series: Readonly<Record<SeriesName, string>>;
  /** Of what is hidden. */
  readonly hidden: string;
  readonly font: string;
  /** Too narrow for long words beside an axis. */
  readonly isNarrow: boolean;
  readonly isStill: boolean;
}

export const seriesNames = ['teal', 'sky', 'gold', 'purple', 'navy', 'brick'] as const;
export type SeriesName = (typeof seriesNames)[number];

const NARROW_PX = 520;

export function lookOf(element: HTMLElement): Look {
  const colour = (name: string) => colourOf(element, name);
  return {
    ink: colour('ink'),
    soft: colour('ink-soft'),
    line: colour('line'),
    card: colour('card'),
    series: Object.fromEntries(seriesNames.map((name) => [name, colour(`series-${name}`)])) as Look['series'],
    hidden: colour('hidden'),
    font: getComputedStyle(element).fontFamily,
    isNarrow: element.clientWidth < NARROW_PX,
    isStill: matchMedia('(prefers-reduced-motion: reduce)').matches,
  };
}

/** A property may say one thing for light and another for dark: what it comes to is known by wearing it. */
function colourOf(element: HTMLElement, name: string): string {
  const probe = document.createElement('span');
  probe.style.color = `var(--${name})`;
  element.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}
