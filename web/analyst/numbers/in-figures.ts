import type { Language } from '../../shared/words/say.ts';

const locales: Record<Language, string> = { en: 'en-GB', it: 'it-IT' };

const MINOR_PER_MAJOR = 100;
const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const DAY_MS = 24 * HOUR_MS;

/** Numbers as people of a language read them. */
export interface Figures {
  count(value: number): string;
  /** 0.1234 as `12.3%`. */
  share(value: number): string;
  /** A difference of shares, with its sign, in percentage points. */
  points(value: number): string;
  decimal(value: number): string;
  money(minor: number, currency?: string): string;
  /** In the one unit that fits: `45 s`, `12 min`, `3.5 h`, `2.1 d`. */
  duration(ms: number): string;
  /** A round duration in its largest unit: `1 h`, `7 d`. */
  mark(ms: number): string;
  /** `23 Oct`. */
  day(day: string): string;
  /** `23 October 2026`. */
  fullDay(day: string): string;
  /** `9:41`, on this screen's own clock. */
  time(ms: number): string;
  dayAndTime(ms: number): string;
  bytes(bytes: number): string;
}

export function figuresIn(language: Language): Figures {
  const locale = locales[language];
  const whole = new Intl.NumberFormat(locale, { useGrouping: 'always' });
  const one = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const two = new Intl.NumberFormat(locale, { maximumFractionDigits: 2 });
  const percent = new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const signed = new Intl.NumberFormat(locale, {
    signDisplay: 'exceptZero',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  const dates = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale, options);
  const short = dates({ day: 'numeric', month: 'short', timeZone: 'UTC' });
  const long = dates({ day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
  const clock = dates({ hour: 'numeric', minute: '2-digit' });
  const dayAndClock = dates({ day: 'numeric', month: 'long', hour: 'numeric', minute: '2-digit' });

  const dayUnit = language === 'it' ? 'g' : 'd';
  const units = [
    [DAY_MS, dayUnit],
    [HOUR_MS, 'h'],
    [MINUTE_MS, 'min'],
    [1_000, 's'],
  ] as const;

  return {
    count: (value) => whole.format(value),
    share: (value) => percent.format(value),
    points: (value) => signed.format(value * 100),
    decimal: (value) => two.format(value),
    money: (minor, currency) =>
      new Intl.NumberFormat(locale, {
        ...(currency ? { style: 'currency', currency } : { minimumFractionDigits: 2 }),
        maximumFractionDigits: 2,
      }).format(minor / MINOR_PER_MAJOR),
    duration: (ms) => {
      if (ms < 1_000) return `${whole.format(ms)} ms`;
      if (ms < 2 * MINUTE_MS) return `${one.format(ms / 1_000)} s`;
      if (ms < 2 * HOUR_MS) return `${one.format(ms / MINUTE_MS)} min`;
      if (ms < 2 * DAY_MS) return `${one.format(ms / HOUR_MS)} h`;
      return `${one.format(ms / DAY_MS)} ${dayUnit}`;
    },
    mark: (ms) => {
      const [unitMs, unit] = units.find(([unitMs]) => ms % unitMs === 0) ?? [1, 'ms'];
      return `${whole.format(ms / unitMs)} ${unit}`;
    },
    day: (day) => short.format(new Date(day)),
    fullDay: (day) => long.format(new Date(day)),
    time: (ms) => clock.format(new Date(ms)),
    dayAndTime: (ms) => dayAndClock.format(new Date(ms)),
    bytes: (bytes) => (bytes < 1024 ? `${bytes} B` : `${one.format(bytes / 1024)} KiB`),
  };
}
