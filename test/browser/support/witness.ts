import type { Frame, Page } from 'playwright-core';

/** Sees what a window asks and shows, so that whoever reads of a test that failed knows what stood there instead. */
export function witness(page: Page): () => Promise<string> {
  const asked: string[] = [];
  const beganMs = performance.now();
  page.on('response', (response) => {
    const request = response.request();
    if (request.resourceType() !== 'fetch' || request.method() === 'OPTIONS') return;
    const atS = ((performance.now() - beganMs) / MS_PER_S).toFixed(1);
    const { pathname } = new URL(request.url());
    asked.push(`  ${atS} s: ${request.method()} ${pathname}: ${response.status()}`);
  });
  return async () => {
    const shown = await Promise.all(page.frames().map(shownIn));
    return ['The last that was asked, and what stood there:', ...asked.slice(-ASKED_TOLD), ...shown].join(
      '\n',
    );
  };
}

const MS_PER_S = 1_000;
const ASKED_TOLD = 40;
const CHARS_TOLD = 1_000;

async function shownIn(frame: Frame): Promise<string> {
  const text: string = await frame.evaluate(ALL_BUT_CHOICES);
  return `  ${new URL(frame.url()).pathname} shows: ${text.replaceAll(/\s*\n\s*/g, ' / ').slice(0, CHARS_TOLD)}`;
}

/** Of a list of the tests' customers only its place is of interest. */
const ALL_BUT_CHOICES = `[...document.querySelectorAll('select')].reduce(
  (text, { innerText }) => text.replace(innerText, '…'),
  document.body.innerText,
)`;
