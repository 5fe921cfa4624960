import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium } from 'playwright-core';

/** A headless Chromium, or nothing where there is none. */
export async function openBrowser(): Promise<Browser | undefined> {
  const { program, libraries } = (await packagedChromium()) ?? { program: installedChromium() };
  if (!program) return undefined;
  return chromium.launch({
    executablePath: program,
    args: ['--font-render-hinting=none'],
    env: { ...process.env, ...(libraries && withLibraries(libraries)) },
  });
}

const unpacked = join(import.meta.dirname, '..', '..', 'build', 'chromium');

/**
 * The Chromium that came with `npm ci`, unpacked at its first use, with the libraries that a bare machine lacks.
 *
 * Nothing of its package's own settings is used: those switch off the very guards that the pages rely on.
 */
async function packagedChromium() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return undefined;
  if (!existsSync(unpacked)) await unpack();
  return { program: join(unpacked, 'chromium'), libraries: unpacked };
}

/** Whole or not at all: it is unpacked beside, and renamed. */
async function unpack(): Promise<void> {
  const beside = `${unpacked}.${process.pid}`;
  const { default: packaged, inflate } = await import('@sparticuz/chromium');
  const packs = join(import.meta.dirname, '..', '..', 'node_modules', '@sparticuz', 'chromium', 'bin');
  await withTemporary(beside, async () => {
    await packaged.executablePath();
    await inflate(join(packs, 'al2023.tar.br'));
  });
  writeFileSync(join(beside, 'fonts.conf'), fontsIn(unpacked));
  await rename(beside, unpacked).catch(() => rm(beside, { recursive: true, force: true }));
}

/** The package unpacks to wherever temporary files go, and nowhere else. */
async function withTemporary(folder: string, work: () => Promise<void>): Promise<void> {
  const before = process.env['TMPDIR'];
  mkdirSync(folder, { recursive: true });
  process.env['TMPDIR'] = folder;
  try {
    await work();
  } finally {
    if (before === undefined) delete process.env['TMPDIR'];
    else process.env['TMPDIR'] = before;
  }
}

const withLibraries = (folder: string) => ({
  LD_LIBRARY_PATH: [join(folder, 'al2023', 'lib'), process.env['LD_LIBRARY_PATH']].filter(Boolean).join(':'),
  FONTCONFIG_FILE: join(folder, 'fonts.conf'),
});

/** The package brings a font, and looks for it where no other machine has it. Without any font Chromium ends at once. */
const fontsIn = (folder: string) => `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${join(folder, 'fonts')}</dir>
  <cachedir>${join(folder, 'fonts-cache')}</cachedir>
</fontconfig>
`;

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

const installedChromium = (): string | undefined => INSTALLED.find((program) => existsSync(program));
