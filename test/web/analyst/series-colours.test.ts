import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const css = readFileSync(join(import.meta.dirname, '../../../web/analyst/analyst.css'), 'utf8');
const series = [...css.matchAll(/--series-(\w+): light-dark\((#\w{6}), (#\w{6})\)/g)];

type Colour = readonly [number, number, number];

/**
 * How colours come to who sees no red, no green, no blue: G. M. Machado, M. M. Oliveira, L. A. F. Fernandes, “A
 * physiologically-based model for simulation of color vision deficiency”, IEEE TVCG 15 (2009), at severity 1.
 */
const eyes = {
  'all three': [1, 0, 0, 0, 1, 0, 0, 0, 1],
  'no red': [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  'no green': [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  'no blue': [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
} as const;

/** In hundredths of OKLab: two is about what can just be told apart side by side. */
const FAR_ENOUGH = { 'all three': 11, 'no red': 11, 'no green': 11, 'no blue': 8 } as const;

/** WCAG 2.2, 1.4.11, on a card. */
const CONTRAST_MIN = 3;
const cards = { light: '#ffffff', dark: '#18212a' } as const;

describe.each(['light', 'dark'] as const)('the colours of series in %s', (theme) => {
  const colours = series.map(([, , light = '', dark = '']) => linear(theme === 'light' ? light : dark));

  it.each(Object.keys(eyes) as (keyof typeof eyes)[])('are told apart by eyes with %s', (kind) => {
    const seen = colours.map((colour) => inOkLab(by(eyes[kind], colour)));

    const distances = seen.flatMap((one, at) => seen.slice(at + 1).map((other) => distance(one, other)));
    expect(colours.length).toBe(6);
    expect(Math.min(...distances)).toBeGreaterThan(FAR_ENOUGH[kind]);
  });

  it('stand out from the card', () => {
    const card = luminance(linear(cards[theme]));
    for (const colour of colours) {
      const [darker = 0, lighter = 0] = [card, luminance(colour)].sort((one, other) => one - other);
      expect((lighter + 0.05) / (darker + 0.05)).toBeGreaterThan(CONTRAST_MIN);
    }
  });
});

/** Out of sRGB, in light. */
function linear(hex: string): Colour {
  const channel = (at: number) => {
    const value = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return [channel(1), channel(3), channel(5)];
}

function by(matrix: readonly number[], [red, green, blue]: Colour): Colour {
  const row = (at: number) => {
    const [r = 0, g = 0, b = 0] = matrix.slice(at, at + 3);
    return Math.min(1, Math.max(0, r * red + g * green + b * blue));
  };
  return [row(0), row(3), row(6)];
}

/** B. Ottosson, “A perceptual color space for image processing” (2020). */
function inOkLab([red, green, blue]: Colour): Colour {
  const l = Math.cbrt(0.4122214708 * red + 0.5363325363 * green + 0.0514459929 * blue);
  const m = Math.cbrt(0.2119034982 * red + 0.6806995451 * green + 0.1073969566 * blue);
  const s = Math.cbrt(0.0883024619 * red + 0.2817188376 * green + 0.6299787005 * blue);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

const distance = (one: Colour, other: Colour): number =>
  100 * Math.hypot(one[0] - other[0], one[1] - other[1], one[2] - other[2]);

const luminance = ([red, green, blue]: Colour): number => 0.2126 * red + 0.7152 * green + 0.0722 * blue;
