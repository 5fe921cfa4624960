import { CloudRefusal } from '../cloud/cloud-refusal.ts';

/** Puts a query's parameters, which are SQL themselves, in the place of its question marks, in their order. */
export function withParameters(sql: string, parameters: readonly string[]): string {
  let at = 0;
  const filled = sql.replace(/'(?:[^']|'')*'|"(?:[^"]|"")*"|--[^\n]*|\/\*.*?\*\/|\?/gs, (token) =>
    token === '?' ? (parameters[at++] ?? token) : token,
  );
  if (at === parameters.length || parameters.length === 0) return filled;
  throw new CloudRefusal(
    400,
    'InvalidRequestException',
    `The query has ${at} parameters, and ${parameters.length} were given.`,
  );
}
