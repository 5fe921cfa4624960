import { Sentence } from '../sentence.ts';

/** What an expression of a template may ask of the place where it is deployed. */
export interface Surroundings {
  /** A resource's physical name, a parameter's value or a pseudo parameter's. */
  ref(name: string): unknown;
  attribute(logicalId: string, attribute: string): unknown;
  importValue(exportName: string): unknown;
  condition(name: string): boolean;
  mapping(map: string, key: string, attribute: string): unknown;
}

/**
 * Resolves the intrinsic functions of CloudFormation inside a value, as deploying would.
 *
 * Throws a sentence for a function that it does not know, rather than pass it on half resolved.
 */
export function resolve(value: unknown, around: Surroundings): unknown {
  if (Array.isArray(value))
    return value.map((item) => resolve(item, around)).filter((item) => item !== NO_VALUE);
  if (typeof value !== 'object' || value === null) return value;

  const [first, ...others] = Object.entries(value);
  if (first && others.length === 0 && (first[0] === 'Ref' || first[0].startsWith('Fn::'))) {
    return resolveIntrinsic(first[0], first[1], around);
  }
  const resolved: Record<string, unknown> = {};
  for (const [key, item] of Object.entries(value)) {
    const result = resolve(item, around);
    if (result !== NO_VALUE) resolved[key] = result;
  }
  return resolved;
}

/** `AWS::NoValue`: the property that holds it is as if it were never written. */
export const NO_VALUE = Symbol('AWS::NoValue');

function resolveIntrinsic(name: string, argument: unknown, around: Surroundings): unknown {
  switch (name) {
    case 'Ref':
      return around.ref(String(argument));
    case 'Fn::GetAtt': {
      const [logicalId = '', ...path] = Array.isArray(argument)
        ? argument.map(String)
        : String(argument).split('.');
      return around.attribute(logicalId, path.join('.'));
    }
    case 'Fn::ImportValue':
      return around.importValue(String(resolve(argument, around)));
    case 'Fn::Join': {
      const [delimiter, parts] = list(argument, around);
      return list(parts, around).map(String).join(String(delimiter));
    }
    case 'Fn::Select': {
      const [index, parts] = list(argument, around);
      return list(parts, around)[Number(index)];
    }
    case 'Fn::Split': {
      const [delimiter, text] = list(argument, around);
      return String(text).split(String(delimiter));
    }
    case 'Fn::Sub':
      return substitute(argument, around);
    case 'Fn::If': {
      const [condition, whenTrue, whenFalse] = argument as unknown[];
      return resolve(around.condition(String(condition)) ? whenTrue : whenFalse, around);
    }
    case 'Fn::FindInMap': {
      const [map, key, attribute] = list(argument, around).map(String);
      return around.mapping(map ?? '', key ?? '', attribute ?? '');
    }
    case 'Fn::Base64':
      return Buffer.from(String(resolve(argument, around))).toString('base64');
    case 'Fn::Equals': {
      const [left, right] = list(argument, around);
      return String(left) === String(right);
    }
    case 'Fn::Not':
      return !truth((argument as unknown[])[0], around);
    case 'Fn::And':
      return (argument as unknown[]).every((item) => truth(item, around));
    case 'Fn::Or':
      return (argument as unknown[]).some((item) => truth(item, around));
    default:
      throw new Sentence(
        `The template uses ${name}, which the local runner cannot resolve: add it in infra/local/template/resolve.ts.`,
      );
  }
}

function list(argument: unknown, around: Surroundings): unknown[] {
  const resolved = resolve(argument, around);
  return Array.isArray(resolved) ? resolved : [resolved];
}

function truth(item: unknown, around: Surroundings): boolean {
  const named = typeof item === 'object' && item !== null && 'Condition' in item;
  return named ? around.condition(String(item.Condition)) : resolve(item, around) === true;
}

function substitute(argument: unknown, around: Surroundings): string {
  const [text, given] = Array.isArray(argument) ? argument : [argument, {}];
  const variables = resolve(given, around) as Record<string, unknown>;
  return String(text).replace(/\$\{(!?)([^}]+)\}/g, (whole, literal: string, name: string) => {
    if (literal) return `\${${name}}`;
    if (name in variables) return String(variables[name]);
    const dot = name.indexOf('.');
    const value = dot < 0 ? around.ref(name) : around.attribute(name.slice(0, dot), name.slice(dot + 1));
    return String(value ?? whole);
  });
}
