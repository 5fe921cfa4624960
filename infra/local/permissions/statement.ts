import * as z from 'zod';
import { Sentence } from '../sentence.ts';
import { isKnownCondition } from './condition.ts';

/** One statement of a policy, as plain data, so that it can cross into a function's thread. */
export interface Statement {
  readonly allows: boolean;
  /** Patterns; of `NotAction` and `NotResource`, what it does not mean. */
  readonly actions: readonly string[];
  readonly allActionsBut: boolean;
  readonly resources: readonly string[];
  readonly allResourcesBut: boolean;
  /** Of a resource's own policy: ARNs, services or `*`. */
  readonly principals: readonly string[];
  readonly conditions: readonly Condition[];
}

export interface Condition {
  readonly operator: string;
  readonly key: string;
  readonly values: readonly string[];
}

const oneOrMany = z.union([z.string().transform((one) => [one]), z.array(z.string())]);
const Value = z.union([z.string(), z.boolean(), z.number()]).transform(String);
const Values = z.union([Value.transform((one) => [one]), z.array(Value)]);
const Principal = z.union([z.literal('*'), z.record(z.string(), oneOrMany)]);

const Written = z
  .object({
    Sid: z.string().optional(),
    Effect: z.enum(['Allow', 'Deny']),
    Action: oneOrMany.optional(),
    NotAction: oneOrMany.optional(),
    Resource: oneOrMany.optional(),
    NotResource: oneOrMany.optional(),
    Principal: Principal.optional(),
    Condition: z.record(z.string(), z.record(z.string(), Values)).default({}),
  })
  .strict();

export const PolicyDocument = z.object({
  Statement: z.union([Written.transform((one) => [one]), z.array(Written)]),
});

/** Reads a policy; throws a sentence for what could not be judged here, rather than judge it wrongly. */
export function readStatements(document: unknown, of: string): Statement[] {
  const read = PolicyDocument.safeParse(document);
  if (!read.success) throw new Sentence(`A policy of ${of} cannot be read: ${z.prettifyError(read.error)}`);
  return read.data.Statement.map((written) => {
    const conditions = Object.entries(written.Condition).flatMap(([operator, keys]) =>
      Object.entries(keys).map(([key, values]) => ({ operator, key, values })),
    );
    const unknown = conditions.find((condition) => !isKnownCondition(condition));
    if (unknown) {
      throw new Sentence(
        `A policy of ${of} asks for ${unknown.operator} of ${unknown.key}, which the local runner cannot judge: ` +
          'add it in infra/local/permissions/condition.ts.',
      );
    }
    return {
      allows: written.Effect === 'Allow',
      actions: written.NotAction ?? written.Action ?? [],
      allActionsBut: written.NotAction !== undefined,
      resources: written.NotResource ?? written.Resource ?? [],
      allResourcesBut: written.NotResource !== undefined,
      principals: principalsOf(written.Principal),
      conditions,
    };
  });
}

function principalsOf(principal: z.output<typeof Principal> | undefined): readonly string[] {
  if (principal === undefined) return [];
  return principal === '*' ? ['*'] : Object.values(principal).flat();
}
