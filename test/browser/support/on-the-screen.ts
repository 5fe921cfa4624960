import type { Page } from 'playwright-core';

/** Does what a form asks: chooses where there is a choice, types where there is a line, ticks where there is a box. */
export async function fillIn(page: Page, fields: Readonly<Record<string, string | true>>): Promise<void> {
  for (const [label, value] of Object.entries(fields)) {
    const field = page.getByLabel(label);
    if (value === true) await field.check();
    else if ((await field.evaluate(tagOf)) === 'SELECT') await field.selectOption(value);
    else await field.fill(value);
  }
}

/** Runs in the page. */
const tagOf = (element: { readonly tagName: string }): string => element.tagName;

export async function fillInAndGoOn(
  page: Page,
  fields: Readonly<Record<string, string | true>>,
): Promise<void> {
  await fillIn(page, fields);
  await press(page, 'Continue');
}

export const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).click();

export const follow = (page: Page, name: string): Promise<void> =>
  page.getByRole('link', { name, exact: true }).click();

export const heading = (page: Page, name: string): Promise<void> =>
  page.getByRole('heading', { name, exact: true }).waitFor();

/** What was typed has reached the bank. */
export const saved = (page: Page): Promise<void> => page.getByText(/^Saved \d/).waitFor();
