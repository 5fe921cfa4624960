import { isAbsolute, join } from 'node:path';
import { Sentence } from '../sentence.ts';
import type { Place } from './place.ts';
import { NO_VALUE, resolve, type Surroundings } from './resolve.ts';
import type { Stack, TemplateResource } from './template.ts';

/** A resource of a template, with its place in the app. */
export interface Declared {
  readonly stack: string;
  readonly logicalId: string;
  readonly type: string;
  /** The construct that made it: `take-over` for `customer-doors/doors/take-over/function/Resource`. */
  readonly construct: string;
  /** The folder of the code, for a function. */
  readonly assetFolder: string | undefined;
  /** Properties with every intrinsic resolved. Asking early asks early for the names of others. */
  properties(): Record<string, unknown>;
}

/** What others know a resource by. */
export interface Identity {
  readonly ref: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Names a resource; it may look at its own properties, such as the name that the app gave it. */
export type Identify = (resource: Declared) => Identity;

export interface Deployment {
  readonly resources: readonly Declared[];
  identityOf(resource: Declared): Identity;
  /** Adds what only booting can know, such as the ARN of a table's stream. */
  addAttributes(resource: Declared, attributes: Readonly<Record<string, string>>): void;
}

/** Links the stacks of an assembly together: names, references across stacks, parameters and conditions. */
export function deploy(stacks: readonly Stack[], place: Place, identify: Identify): Deployment {
  const identities = new Map<string, Identity>();
  const exported = new Map<string, () => unknown>();
  const resources: Declared[] = [];
  const byId = new Map<string, Declared>();

  const identityOf = (resource: Declared): Identity => {
    const id = `${resource.stack}/${resource.logicalId}`;
    const known = identities.get(id) ?? identify(resource);
    identities.set(id, known);
    return known;
  };

  for (const stack of stacks) {
    const around = surroundings(stack, place, {
      identity: (logicalId) => {
        const resource = byId.get(`${stack.name}/${logicalId}`);
        return resource && identityOf(resource);
      },
      imported: (name) => exported.get(name)?.(),
    });
    for (const [logicalId, resource] of Object.entries(stack.template.Resources ?? {})) {
      if (resource.Condition && !around.condition(resource.Condition)) continue;
      const declared = declare(stack, logicalId, resource, around);
      resources.push(declared);
      byId.set(`${stack.name}/${logicalId}`, declared);
    }
    for (const output of Object.values(stack.template.Outputs ?? {})) {
      if (output.Export) {
        exported.set(String(resolve(output.Export.Name, around)), () => resolve(output.Value, around));
      }
    }
  }

  return {
    resources,
    identityOf,
    addAttributes: (resource, attributes) => {
      const { ref, attributes: known } = identityOf(resource);
      identities.set(`${resource.stack}/${resource.logicalId}`, {
        ref,
        attributes: { ...known, ...attributes },
      });
    },
  };
}

function declare(
  stack: Stack,
  logicalId: string,
  resource: TemplateResource,
  around: Surroundings,
): Declared {
  const asset = resource.Metadata?.['aws:asset:path'];
  return {
    stack: stack.name,
    logicalId,
    type: resource.Type,
    construct: constructOf(resource, logicalId),
    assetFolder:
      typeof asset === 'string' ? (isAbsolute(asset) ? asset : join(stack.folder, asset)) : undefined,
    properties: () => resolve(resource.Properties ?? {}, around) as Record<string, unknown>,
  };
}

/** Names of constructs that say what a resource is, and not which. */
const GENERIC = new Set(['Resource', 'Default', 'function', 'Function']);

/** The construct that made a resource, by the last part of its path that tells it from others. */
export function constructOf(resource: TemplateResource, logicalId: string): string {
  const path = resource.Metadata?.['aws:cdk:path'];
  if (typeof path !== 'string') return logicalId;
  return path.split('/').findLast((part) => !GENERIC.has(part)) ?? logicalId;
}

function surroundings(
  stack: Stack,
  place: Place,
  world: { identity(logicalId: string): Identity | undefined; imported(name: string): unknown },
): Surroundings {
  const { template } = stack;
  const pseudo: Readonly<Record<string, unknown>> = {
    'AWS::AccountId': place.account,
    'AWS::NoValue': NO_VALUE,
    'AWS::NotificationARNs': [],
    'AWS::Partition': 'aws',
    'AWS::Region': place.region,
    'AWS::StackId': `arn:aws:cloudformation:${place.region}:${place.account}:stack/${stack.name}/local`,
    'AWS::StackName': stack.name,
    'AWS::URLSuffix': 'amazonaws.com',
  };
  const around: Surroundings = {
    ref: (name) => {
      if (name in pseudo) return pseudo[name];
      const parameter = template.Parameters?.[name];
      return parameter ? (parameter.Default ?? '') : found(stack, name, world.identity(name)).ref;
    },
    attribute: (logicalId, attribute) => {
      const value = found(stack, logicalId, world.identity(logicalId)).attributes[attribute];
      if (value !== undefined) return value;
      throw new Sentence(
        `${stack.name} reads ${attribute} of ${logicalId}, which the local runner does not know: ` +
          'add it to that kind in infra/local/resources.',
      );
    },
    importValue: (name) => {
      const value = world.imported(name);
      if (value !== undefined) return value;
      throw new Sentence(`${stack.name} imports ${name}, which no stack before it exports.`);
    },
    condition: (name) => resolve(template.Conditions?.[name], around) === true,
    mapping: (map, key, attribute) => {
      const maps = template.Mappings as Record<string, Record<string, Record<string, unknown>>> | undefined;
      return maps?.[map]?.[key]?.[attribute];
    },
  };
  return around;
}

function found(stack: Stack, name: string, identity: Identity | undefined): Identity {
  if (identity) return identity;
  throw new Sentence(`${stack.name} refers to ${name}, which is not in its template.`);
}
