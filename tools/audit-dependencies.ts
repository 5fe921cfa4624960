import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { acceptedAdvisories } from './dependencies/accepted-advisories.ts';
import { type AuditReport, judgeAdvisories } from './dependencies/judge-advisories.ts';

/**
 * `npm run audit:dependencies`: asks the registry for known advisories on what the lock file names.
 *
 * One that is high or critical ends it with 1, unless it is accepted with a reason and a day until when. A registry that
 * has no advisories ends it with 2; with `--offline-ok` it says so and goes on.
 */
const asked = spawnSync('npm', ['audit', '--json', '--package-lock-only'], {
  cwd: join(import.meta.dirname, '..'),
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
const report = reportIn(asked.stdout);

if (!report?.vulnerabilities) {
  console.log(`The registry of this machine tells no advisories (${report?.message ?? 'npm said nothing'}).`);
  process.exitCode = process.argv.includes('--offline-ok') ? 0 : 2;
} else {
  const { refused, lines } = judgeAdvisories(
    report,
    acceptedAdvisories,
    new Date().toISOString().slice(0, 10),
  );
  for (const line of lines) console.log(line);
  console.log(
    refused
      ? 'Mend them, or accept them in tools/dependencies/accepted-advisories.ts.'
      : 'No advisory stands in the way.',
  );
  process.exitCode = refused ? 1 : 0;
}

function reportIn(text: string): AuditReport | undefined {
  try {
    return JSON.parse(text) as AuditReport;
  } catch {
    return undefined;
  }
}
