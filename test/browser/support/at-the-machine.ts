import type { Page } from 'playwright-core';

/** A page, or one of several in frames. */
type Shown = Pick<Page, 'getByRole' | 'getByLabel'>;

/** What the screen says, in its first line. */
export const shows = (machine: Shown, title: string): Promise<void> =>
  machine.getByRole('heading', { name: title, exact: true }).waitFor();

/** A side key is called by the label beside it, and a slot by what a hand does there. */
export const push = (machine: Shown, name: string): Promise<void> =>
  machine.getByRole('button', { name, exact: true }).click();

export async function insertCard(machine: Shown): Promise<void> {
  await push(machine, 'Insert card');
  for (const digit of '1234') await push(machine, digit);
  await push(machine, 'Enter');
}

/** What the visitor wants the machine to do wrong. */
export const letItsSlot = async (machine: Shown, mood: 'Works' | 'Jams' | 'Jams halfway'): Promise<void> => {
  await machine.getByLabel('Its cash slot').selectOption(mood);
};
