import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../../..');
const redocly = 'node_modules/@redocly/cli/bin/cli.js';

describe('what is made from the contract', () => {
  it('is committed as the contract says', () => {
    const check = spawnSync(process.execPath, ['tools/generate.ts', '--check'], {
      cwd: root,
      encoding: 'utf8',
    });

    expect(check.stderr + check.stdout).toContain('Everything is as the contract says.');
    expect(check.status).toBe(0);
  });

  it('is a sound OpenAPI document, and a sound AsyncAPI document', () => {
    const env = { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' };

    const lint = spawnSync(process.execPath, [redocly, 'lint', '--format=stylish'], {
      cwd: root,
      env,
      encoding: 'utf8',
    });

    expect(lint.status, lint.stdout).toBe(0);
    expect(lint.stderr).toContain('docs/api/openapi.json: validated');
    expect(lint.stderr).toContain('docs/api/asyncapi.json: validated');
  });
});
