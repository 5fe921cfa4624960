import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DayDifference, meaningOf } from '../../../shared/reconciliation/day-difference.ts';

const runbook = readFileSync(join(import.meta.dirname, '../../../docs/reconciliation.md'), 'utf8');

describe('docs/reconciliation.md', () => {
  it.each(DayDifference.options)('says of %s what the report says, and what to do', (difference) => {
    const { says, toDo, isUnknown } = meaningOf[difference];

    expect(runbook).toContain(`| \`${difference}\`${isUnknown ? ' (unknown)' : ''} | ${says} | ${toDo} |`);
  });
});
