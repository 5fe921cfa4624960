import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect } from 'vitest';
import { analystLookingAt } from './support/analyst-at-the-desk.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { type SimulatedDays, simulatedDays } from './support/lake-of-the-test.ts';
import { IN_THE_HAND, inBrowser, newWindow } from './support/visitor-of-pages.ts';

const IN_TIME = { timeout: 40_000 };
const NOBODY_LIVED_HERE = '?from=2026-01-01&to=2026-01-02';

let lived: SimulatedDays;
let view: string;

beforeAll(async () => {
  lived = await simulatedDays('2026-03-01', 6, 150);
  view = `?from=${lived.from}&to=${lived.to}`;
});

describe('the analyst’s page', () => {
  inBrowser('opens on the balance line, and every number of it is the export’s', async () => {
    const page = await analystLookingAt(view);

    const { started, completed, cancelled, declined, expired_with_notice, open, dropped } = lived.counts;
    expect(await balanceOf(page)).toEqual(
      [started, completed, cancelled, declined, expired_with_notice, open, dropped].map(inFigures),
    );
    await page.getByText('Everything that began is accounted for.').waitFor();
    await page.getByRole('img', { name: /^Chart: Day by day/ }).waitFor();
    await expectAccessible(page);
  });

  inBrowser('shows switches as the export counts them, drawn and as a matrix', async () => {
    const page = await analystLookingAt(view);
    const panel = panelOf(page, 'channel-switch-matrix');
    await panel.scrollIntoViewIfNeeded();

    await panel.getByRole('img').waitFor();
    const matrix = await tableIn(panel);
    const [, ...columns] = await panel.getByRole('columnheader').allInnerTexts();
    const shown = lived.rows('channel_switch_matrix').filter(({ switches }) => switches !== '');
    expect(shown.length).toBeGreaterThan(3);
    for (const { from_channel = '', to_channel = '', switches } of shown) {
      const [, ...cells] = matrix.find(([from]) => from === named(from_channel)) ?? [];
      expect(cells[columns.indexOf(named(to_channel))]).toBe(inFigures(Number(switches)));
    }
  });

  inBrowser(
    'has a table behind a chart, with what is hidden as hidden, and a link shows it, too',
    async () => {
      const page = await analystLookingAt(view);
      const panel = panelOf(page, 'resume-rate');
      await panel.getByRole('button', { name: /^Table/ }).click();
      const rows = await tableIn(panel);

      const exported = lived.rows('resume_rate');
      expect(rows.length).toBe(exported.length);
      expect(rows.map(([, , laidDown]) => laidDown)).toEqual(
        exported.map(({ suspended }) => (suspended === '' ? '•\nhidden' : inFigures(Number(suspended)))),
      );
      expect(rows.flat()).toContain('•\nhidden');
      expect(new URL(page.url()).searchParams.get('tables')).toBe('resume-rate');
      await page.reload();
      expect(await tableIn(panelOf(page, 'resume-rate'))).toEqual(rows);
    },
  );

  inBrowser('says what each measure is, one click away', async () => {
    const page = await analystLookingAt(view);
    const panel = panelOf(page, 'balance');
    await panel.getByRole('button', { name: /^Definition/ }).click();

    await panel.getByText('started = completed + cancelled + declined').waitFor();
    await panel.getByText(/^Of 100 transfers that began/).waitFor();
    await expectAccessible(page);
  });

  inBrowser('keeps its filters in the address: linked, gone back from, and asked of the bank', async () => {
    const page = await analystLookingAt(view);
    await balanceOf(page);
    await page.getByLabel('Kind').selectOption('transfer');
    const startedOf = (kind: string) =>
      Number(lived.rows('technical_drop_rate').find((row) => row['kind'] === kind)?.['started']);
    const dropped = async () => {
      await panelOf(page, 'technical-drop-rate').scrollIntoViewIfNeeded();
      return panelOf(page, 'technical-drop-rate').getByText(/^0 of/).innerText();
    };

    expect(await dropped()).toBe(`0 of ${inFigures(startedOf('transfer'))}`);
    const link = page.url();
    expect(new URL(link).searchParams.get('kind')).toBe('transfer');
    await panelOf(page, 'offer-funnel').getByText('Of the whole bank').waitFor();

    await page.goBack();
    await expect.poll(() => balanceOf(page), IN_TIME).toContain(inFigures(lived.counts['started']));
    expect(await page.getByLabel('Kind').inputValue()).toBe('');

    await page.goto(link);
    expect(await page.getByLabel('Kind').inputValue()).toBe('transfer');
    expect(await dropped()).toBe(`0 of ${inFigures(startedOf('transfer'))}`);
  });

  inBrowser('exports: asks, waits, and gives the files', async () => {
    const page = await analystLookingAt(view);
    await page.getByRole('button', { name: 'Export CSV' }).click();
    await page.getByText('It is ready.').waitFor();

    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'reconciliation.json' }).click(),
    ]);

    const file = JSON.parse(readFileSync(await download.path(), 'utf8'));
    expect(file).toMatchObject({ from: lived.from, to: lived.to, counts: lived.counts, balances: true });
    await page.getByRole('link', { name: 'transactions.csv' }).waitFor();
  });

  inBrowser('says what to do where nothing was counted, in the hand and in Italian', async () => {
    const page = await analystLookingAt(NOBODY_LIVED_HERE, { ...IN_THE_HAND, language: 'it-IT' });

    await page.getByRole('heading', { name: 'In questi giorni non c’è nulla da contare' }).waitFor();
    await page.getByText('npm run simulate -- --customers 1000 --days 2 --from 2026-01-01').waitFor();
    await expectAccessible(page);
    expect(await page.evaluate('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
  });

  inBrowser('says when it asks again where the bank still counts, and asks at once if told to', async () => {
    const page = await analystLookingAt(NOBODY_LIVED_HERE);
    await page.getByRole('heading', { name: 'Nothing was counted in these days' }).waitFor();
    await page.route('**/measures/balance?*', (route) => route.fulfill(stillCounting));
    await page.getByLabel('From').fill(lived.from);
    await page.getByLabel('To', { exact: true }).fill(lived.to);

    await page
      .getByText(/^It is still being counted.* It is asked again at \d/)
      .first()
      .waitFor();
    await page.unroute('**/measures/balance?*');
    await page.getByRole('button', { name: 'Ask again' }).first().click();
    expect(await balanceOf(page)).toContain(inFigures(lived.counts['started']));
  });

  inBrowser('signs out, and asks who it is before it shows anything again', async () => {
    const page = await analystLookingAt(view);
    await balanceOf(page);
    await page.getByRole('button', { name: 'Sign out' }).click();
    // Where it is asked once more, by a button of the same name.
    await page.waitForURL((url) => url.pathname !== '/analyst');
    await page.getByRole('button', { name: 'Sign out' }).click();

    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByLabel('Passcode').waitFor();
  });

  inBrowser('lets a customer see nothing of it', async () => {
    const page = await newWindow(IN_THE_HAND);
    await page.goto(`/analyst${view}`);
    await page.getByRole('button', { name: 'Sign in' }).click();

    const people = await page.getByLabel('Staff').locator('option').allInnerTexts();

    expect(people).toEqual(['Ada Rinaldi']);
  });
});

/** As the API refuses with `measure-not-ready`, where a count takes long. */
const stillCounting = {
  status: 503,
  contentType: 'application/problem+json',
  headers: {
    'access-control-allow-origin': '*',
    'access-control-expose-headers': 'retry-after',
    'retry-after': '40',
  },
  body: JSON.stringify({ code: 'measure-not-ready', status: 503, title: 'It is still being counted' }),
};

const panelOf = (page: Page, name: string) => page.locator(`#${name}`);

/** The figures of the balance line, in their order. */
async function balanceOf(page: Page): Promise<string[]> {
  const figures = page.locator('.equation dd');
  await figures.first().waitFor();
  return figures.allInnerTexts();
}

async function tableIn(panel: ReturnType<typeof panelOf>): Promise<string[][]> {
  const table = panel.getByRole('table');
  await table.waitFor();
  const rows = await table.locator('tbody tr').all();
  return Promise.all(rows.map((row) => row.locator('th, td').allInnerTexts()));
}

const inFigures = (count: number | undefined): string => (count ?? Number.NaN).toLocaleString('en-GB');

const names: Readonly<Record<string, string>> = {
  mobile: 'Phone',
  web: 'Web',
  atm: 'Machine',
  branch: 'Branch',
  'contact-centre': 'Call centre',
};
const named = (channel: string): string => names[channel] ?? channel;
