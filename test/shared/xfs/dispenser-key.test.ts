import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { derivationOf } from '../../../shared/xfs/dispenser-key.ts';

describe('the key of a dispenser', () => {
  it('is derived as NIST SP 800-108 says: counter, label, nothing, terminal, length in bits', () => {
    expect(Buffer.from(derivationOf('atm-0099')).toString('latin1')).toBe(
      '\x00\x00\x00\x01staffetta dispenser\x00atm-0099\x00\x00\x01\x00',
    );
  });

  it('is derived alike by the command of docs/deploy.md', () => {
    const guide = readFileSync(join(import.meta.dirname, '../../../docs/deploy.md'), 'utf8');
    const [, command = ''] = /^(printf '.*' )"\$TERMINAL"/m.exec(guide) ?? [];

    const written = execFileSync('sh', ['-c', `${command}atm-0099`]);

    expect(written).toEqual(derivationOf('atm-0099'));
  });

  it('is another for each terminal', () => {
    expect(derivationOf('atm-0099')).not.toEqual(derivationOf('atm-0098'));
  });
});
