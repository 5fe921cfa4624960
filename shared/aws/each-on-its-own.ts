/**
 * Does one deed after the other, also when one before it failed.
 *
 * Throws at the end what failed, all of it as one `AggregateError`, so that whoever called counts a failure and
 * comes again.
 */
export async function eachOnItsOwn(deeds: readonly (() => Promise<unknown>)[]): Promise<void> {
  const errors: unknown[] = [];
  for (const deed of deeds) {
    try {
      await deed();
    } catch (error) {
      errors.push(...(error instanceof AggregateError ? error.errors : [error]));
    }
  }
  if (errors.length > 0) throw new AggregateError(errors, 'Some of what was to be done failed.');
}
