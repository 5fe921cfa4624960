import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';
import { environmentOf } from '../lambda/environment.ts';
import { openFunctionLog } from '../lambda/function-log.ts';
import { createFunction } from '../lambda/lambda-function.ts';
import type { Judged } from '../permissions/guard-engine.ts';
import { Sentence } from '../sentence.ts';
import type { Declared } from '../template/deployment.ts';
import { arn } from '../template/place.ts';
import { type Kind, physicalName, type World } from './world.ts';

/**
 * How many events of one function run at once. Two at least, so that what races in the cloud races here too; and
 * no more than there are processors, since each thread costs memory. Whoever comes then waits for the next free.
 */
const CONCURRENCY_MAX = Math.min(Math.max(availableParallelism(), 2), 4);

const Properties = z.object({
  Role: z.string(),
  Handler: z.string(),
  Runtime: z.string().startsWith('nodejs'),
  Timeout: z.coerce.number().default(3),
  MemorySize: z.coerce.number().default(128),
  Environment: z.object({ Variables: z.record(z.string(), z.coerce.string()) }).optional(),
  LoggingConfig: z
    .object({ LogFormat: z.string().default('Text'), ApplicationLogLevel: z.string().optional() })
    .default({ LogFormat: 'Text' }),
  ReservedConcurrentExecutions: z.coerce.number().int().positive().optional(),
  Layers: z
    .array(z.unknown())
    .max(0, 'layers are not run on this machine: bundle what the function needs')
    .optional(),
});

export const lambdaFunction: Kind = {
  type: 'AWS::Lambda::Function',
  identify: (resource, place) => {
    const name = physicalName(resource.properties()['FunctionName'], resource);
    return { ref: name, attributes: { Arn: arn(place, 'lambda', `function:${name}`) } };
  },
  boot: (resource, world) => {
    const settings = settingsOf(resource, world);
    const target = createFunction(settings, logOf(resource, world), guardedBy(settings, resource, world));
    world.functions.set(target.settings.arn, target);
  },
};

function settingsOf(resource: Declared, { deployment, place }: World) {
  const { ref: name, attributes } = deployment.identityOf(resource);
  const wanted = Properties.parse(resource.properties());
  const codeFolder = resource.assetFolder;
  if (codeFolder === undefined || !existsSync(codeFolder)) {
    throw new Sentence(
      `The code of ${resource.construct} is not on this machine (${codeFolder ?? 'the template names no folder'}).`,
    );
  }
  const shared = { name, handler: wanted.Handler, memoryMb: wanted.MemorySize, codeFolder };
  const { LogFormat: logFormat, ApplicationLogLevel: logLevel } = wanted.LoggingConfig;
  return {
    ...shared,
    arn: attributes['Arn'] ?? '',
    construct: resource.construct,
    timeoutS: wanted.Timeout,
    concurrencyMax: Math.min(wanted.ReservedConcurrentExecutions ?? CONCURRENCY_MAX, CONCURRENCY_MAX),
    environment: environmentOf(
      place,
      { ...shared, logFormat, logLevel },
      wanted.Environment?.Variables ?? {},
    ),
  };
}

/** The function is who its signature says, and may do what its role allows. */
function guardedBy(
  { name, environment }: { name: string; environment: Readonly<Record<string, string>> },
  resource: Declared,
  { permissions }: World,
) {
  const { Role: roleArn } = Properties.parse(resource.properties());
  const accessKey = environment['AWS_ACCESS_KEY_ID'] ?? '';
  const caller = permissions.addCaller(accessKey, name, { name: resource.construct, roleArn });
  return {
    guard: () => permissions.guardOf(caller),
    told: (judged: Judged) => permissions.told(caller, judged),
  };
}

function logOf({ construct }: Declared, { logFolder, onFailure }: World) {
  return openFunctionLog(join(logFolder, `${construct}.log`), (error) => onFailure(construct, error));
}
