import { describe, expect, it } from 'vitest';
import { refuseDrift } from '../../infra/bundle.ts';
import { CannotSynthesize } from '../../infra/cannot-synthesize.ts';

describe('the functions on disk and those of the contract', () => {
  it('may be bundled when they are the same', () => {
    expect(() => refuseDrift(['take-over', 'step-back'], ['step-back', 'take-over'])).not.toThrow();
  });

  it.each([
    [
      'a file is missing',
      [],
      ['take-over'],
      'The contract names functions that do not exist: functions/take-over.ts.',
    ],
    [
      'a file is not named',
      ['take-over'],
      [],
      'The contract does not name these functions: functions/take-over.ts.',
    ],
  ] as const)('are refused when %s', (_, onDisk, named, message) => {
    expect(() => refuseDrift(onDisk, named)).toThrow(new CannotSynthesize(message));
  });
});
