import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { physicalName } from '../infra/local/resources/world.ts';
import { Sentence } from '../infra/local/sentence.ts';
import { readAssembly } from '../infra/local/template/assembly.ts';
import { constructOf } from '../infra/local/template/deployment.ts';
import type { Stack } from '../infra/local/template/template.ts';

/** A copy of the system that runs on this machine: its DynamoDB, its folder, and its other services where they are needed. */
export interface Copy {
  readonly engine: string;
  readonly data: string;
  readonly cloud?: string;
}

/**
 * Points this process at what it reads, by variables and the outputs of the templates that say them: at what the
 * environment names, else at that of `npm start`.
 */
export async function reachCopy(outputs: Readonly<Record<string, string>>, copy: Copy): Promise<void> {
  if (Object.keys(outputs).every((name) => process.env[name])) return;
  const { engine, data, cloud } = copy;
  const assembly = join(data, 'cdk.out');
  if (!existsSync(assembly)) {
    throw new Sentence(
      `Nothing has ever run in ${data}. Start the system with npm start, or name its folder: --data`,
    );
  }
  await answers(engine, 'DynamoDB', '--engine');
  if (cloud) await answers(cloud, 'cloud', '--cloud');
  Object.assign(process.env, namesIn(assembly, outputs), {
    AWS_ENDPOINT_URL_DYNAMODB: engine,
    ...(cloud && { AWS_ENDPOINT_URL_S3: cloud }),
    AWS_REGION: 'eu-central-1',
    AWS_ACCESS_KEY_ID: 'nobody',
    AWS_SECRET_ACCESS_KEY: 'nothing',
  });
}

async function answers(url: string, what: string, option: string): Promise<void> {
  await fetch(url).catch((cause: unknown) => {
    throw new Sentence(
      `No ${what} answers at ${url}. Start the system with npm start, or say where it is: ${option}`,
      { cause },
    );
  });
}

function namesIn(assembly: string, outputs: Readonly<Record<string, string>>): Record<string, string> {
  const stacks = readAssembly(assembly);
  return Object.fromEntries(
    Object.entries(outputs).flatMap(([variable, output]) =>
      stacks.flatMap((stack) => {
        const value = stack.template.Outputs?.[output]?.Value as { readonly Ref?: string } | undefined;
        return value?.Ref ? [[variable, nameOf(stack, value.Ref)]] : [];
      }),
    ),
  );
}

/** As the local runner calls a table or a bucket. */
function nameOf(stack: Stack, logicalId: string): string {
  const resource = stack.template.Resources?.[logicalId];
  if (resource?.Type !== 'AWS::S3::Bucket') return physicalName(undefined, { stack: stack.name, logicalId });
  const construct = constructOf(resource, logicalId);
  return physicalName(undefined, { stack: stack.name, logicalId: construct }).toLowerCase();
}
