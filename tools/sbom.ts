import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { packagesInside } from '../infra/bundle.ts';
import type { Bill } from './dependencies/bill.ts';
import { billOfDeployed } from './dependencies/bill-of-deployed.ts';

/**
 * `npm run sbom`: writes what the system is made of, as CycloneDX 1.5, into `build/sbom`.
 *
 * `everything.cdx.json` is npm's own bill of the lock file, for development included. `functions.cdx.json` is what is
 * really inside the code that is deployed, and says of each package in which functions. Neither needs a network.
 */
const root = join(import.meta.dirname, '..');
const folder = join(root, 'build', 'sbom');
const lock = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8'));

const said = execFileSync('npm', ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
  stdio: ['ignore', 'pipe', 'ignore'],
});
const everything = JSON.parse(said) as Bill;
const deployed = billOfDeployed(everything, lock, await packagesInside());

mkdirSync(folder, { recursive: true });
write('everything.cdx.json', everything);
write('functions.cdx.json', deployed);
console.log(
  `build/sbom: everything.cdx.json (${everything.components.length} packages), functions.cdx.json (${deployed.components.length} packages, inside the functions' code).`,
);

function write(file: string, bill: Bill): void {
  writeFileSync(join(folder, file), `${JSON.stringify(bill, null, 1)}\n`);
}
