import type { Page } from 'playwright-core';
import { signInAsAnalyst } from '../../support/sign-in-as-analyst.ts';
import type { Theatre } from '../theatre.ts';

/** The month that was simulated for it: the balance line, and what flows between the channels. */
export const simulatedMonth = { customers: 800, days: 30, seed: 1, from: '2026-10-23' } as const;

const VIEW = `/analyst?from=${simulatedMonth.from}&to=2026-11-21`;
const COUNTED_WITHIN_MS = 60_000;

export async function atTheAnalysts({ open, take }: Theatre): Promise<void> {
  const page = await open(VIEW, { width: 1440, height: 1040, scale: 1 });
  await signInAsAnalyst(page);
  await drawn(page, 'balance');
  await take(page, 'analyst');
  const dark = await open(`${VIEW}#channel-switch-matrix`, {
    width: 1440,
    height: 1040,
    scale: 1,
    theme: 'dark',
  });
  await signInAsAnalyst(dark);
  await drawn(dark, 'balance');
  await drawn(dark, 'channel-switch-matrix');
  await drawn(dark, 'time-to-resume');
  await dark.locator('#channel-switch-matrix').evaluate(toTheTop);
  await take(dark, 'analyst-dark');
}

async function drawn(page: Page, name: string): Promise<void> {
  const panel = page.locator(`#${name}`);
  await panel.waitFor({ timeout: COUNTED_WITHIN_MS });
  await panel.scrollIntoViewIfNeeded();
  await panel.locator('canvas').waitFor({ timeout: COUNTED_WITHIN_MS });
}

/** Runs in the page. */
const toTheTop = (element: { scrollIntoView(options: { block: 'start' }): void }): void =>
  element.scrollIntoView({ block: 'start' });
