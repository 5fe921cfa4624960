import type { Page } from 'playwright-core';
import { shows } from './at-the-machine.ts';
import { newWindow, type Screen } from './visitor-of-pages.ts';

export const AT_A_MACHINE: Screen = { width: 520, height: 1000 };

/** A machine that is in service, with nobody before it. */
export async function beforeTheMachine(
  customerId: string,
  screen = AT_A_MACHINE,
  terminalId = 'atm-0042',
): Promise<Page> {
  const page = await newWindow(screen);
  await page.goto(`/atm?customer=${customerId}&machine=${terminalId}`);
  await shows(page, 'Welcome');
  return page;
}
