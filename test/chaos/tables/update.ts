import { namesIn, type Path, type Placeholders, placeholderValue, readPath, valueAt } from './paths.ts';
import { type Tokens, tokensOf } from './tokens.ts';
import type { Item, Value } from './values.ts';

/** Answers another item, changed as an update says. Whatever it reads is as it was before any of it was written. */
export type Update = (item: Item, placeholders: Placeholders) => Item;

/** The path of the update does not lead anywhere: DynamoDB says so, and writes nothing. */
export class PathLeadsNowhere extends Error {
  override readonly name = 'PathLeadsNowhere';
}

type Step = (item: Item, before: Item, placeholders: Placeholders) => Item;
type Operand = (before: Item, placeholders: Placeholders) => Value;

const compiled = new Map<string, Update>();

export function updateOf(expression: string): Update {
  const known = compiled.get(expression);
  if (known) return known;
  const steps = stepsIn(tokensOf(expression));
  const update: Update = (item, placeholders) =>
    steps.reduce((changed, step) => step(changed, item, placeholders), item);
  compiled.set(expression, update);
  return update;
}

function stepsIn(tokens: Tokens): Step[] {
  const steps: Step[] = [];
  while (tokens.next !== '') {
    const clause = CLAUSES[tokens.next.toUpperCase()];
    if (!clause) throw new Error(`The tables in memory cannot update by "${tokens.next}".`);
    tokens.take();
    do steps.push(clause(tokens));
    while (tokens.takes(','));
  }
  return steps;
}

const CLAUSES: Readonly<Record<string, (tokens: Tokens) => Step>> = {
  SET: (tokens) => {
    const path = readPath(tokens);
    tokens.expect('=');
    const value = sum(tokens);
    return (item, before, placeholders) =>
      withValue(item, namesIn(path, placeholders), value(before, placeholders));
  },
  ADD: (tokens) => {
    const path = readPath(tokens);
    const token = tokens.take();
    return (item, before, placeholders) => {
      const names = namesIn(path, placeholders);
      const added = numberOf(placeholderValue(token, placeholders));
      return withValue(item, names, numberOf(valueAt(before, names) ?? 0) + added);
    };
  },
  REMOVE: (tokens) => {
    const path = readPath(tokens);
    return (item, _, placeholders) => withValue(item, namesIn(path, placeholders), undefined);
  },
};

function sum(tokens: Tokens): Operand {
  const left = operand(tokens);
  const sign = tokens.takes('+') ? 1 : tokens.takes('-') ? -1 : 0;
  if (sign === 0) return left;
  const right = operand(tokens);
  return (before, placeholders) =>
    numberOf(left(before, placeholders)) + sign * numberOf(right(before, placeholders));
}

function operand(tokens: Tokens): Operand {
  if (tokens.next.startsWith(':')) {
    const token = tokens.take();
    return (_, placeholders) => placeholderValue(token, placeholders);
  }
  if (tokens.takes('if_not_exists')) return ifNotExists(tokens);
  const path = readPath(tokens);
  return (before, placeholders) => {
    const value = valueAt(before, namesIn(path, placeholders));
    if (value === undefined) throw new PathLeadsNowhere('The update reads an attribute that is not there.');
    return value;
  };
}

function ifNotExists(tokens: Tokens): Operand {
  tokens.expect('(');
  const path = readPath(tokens);
  tokens.expect(',');
  const otherwise = operand(tokens);
  tokens.expect(')');
  return (before, placeholders) => {
    const instead = otherwise(before, placeholders);
    return valueAt(before, namesIn(path, placeholders)) ?? instead;
  };
}

function numberOf(value: Value): number {
  if (typeof value === 'number') return value;
  throw new PathLeadsNowhere('The update counts with what is no number.');
}

/** The item with a value at the end of the path, or without it; all maps on the way must be there. */
function withValue(item: Item, path: Path, value: Value | undefined): Item {
  const [name, ...rest] = path;
  if (typeof name !== 'string' || rest.some((each) => typeof each === 'number')) {
    throw new Error('The tables in memory do not update lists.');
  }
  if (rest.length > 0) {
    const within = Object.hasOwn(item, name) ? item[name] : undefined;
    if (typeof within !== 'object' || within === null || Array.isArray(within)) {
      throw new PathLeadsNowhere('The path of the update leads nowhere.');
    }
    return { ...item, [name]: withValue(within as Item, rest, value) };
  }
  if (value !== undefined) return { ...item, [name]: value };
  const { [name]: _, ...others } = item;
  return others;
}
