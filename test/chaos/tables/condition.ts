import { namesIn, type Path, type Placeholders, placeholderValue, readPath, valueAt } from './paths.ts';
import { type Tokens, tokensOf } from './tokens.ts';
import { equal, type Item, ordered, type Value } from './values.ts';

/** Whether a condition holds for an item; an item that is not there has no attributes. */
export type Condition = (item: Item | undefined, placeholders: Placeholders) => boolean;

type Operand = (item: Item | undefined, placeholders: Placeholders) => Value | undefined;

const compiled = new Map<string, Condition>();

/** A condition, a filter or a condition of keys: read once, since a store asks the same ones for ever. */
export function conditionOf(expression: string): Condition {
  const known = compiled.get(expression);
  if (known) return known;
  const tokens = tokensOf(expression);
  const condition = anyOf(tokens);
  if (tokens.next !== '')
    throw new Error(`The tables in memory did not expect "${tokens.next}" in "${expression}".`);
  compiled.set(expression, condition);
  return condition;
}

// Both sides are looked at, also where the first says it all: DynamoDB counts every placeholder as used.
function anyOf(tokens: Tokens): Condition {
  let left = allOf(tokens);
  while (tokens.takes('OR')) {
    const [one, other] = [left, allOf(tokens)];
    left = (item, placeholders) => {
      const [first, second] = [one(item, placeholders), other(item, placeholders)];
      return first || second;
    };
  }
  return left;
}

function allOf(tokens: Tokens): Condition {
  let left = one(tokens);
  while (tokens.takes('AND')) {
    const [first, second] = [left, one(tokens)];
    left = (item, placeholders) => {
      const [holds, holdsToo] = [first(item, placeholders), second(item, placeholders)];
      return holds && holdsToo;
    };
  }
  return left;
}

function one(tokens: Tokens): Condition {
  if (tokens.takes('NOT')) {
    const not = one(tokens);
    return (item, placeholders) => !not(item, placeholders);
  }
  if (tokens.takes('(')) {
    const inner = anyOf(tokens);
    tokens.expect(')');
    return inner;
  }
  return functionCalled(tokens) ?? comparison(tokens);
}

function functionCalled(tokens: Tokens): Condition | undefined {
  switch (tokens.next.toLowerCase()) {
    case 'attribute_exists':
      return ofPath(tokens, (value) => value !== undefined);
    case 'attribute_not_exists':
      return ofPath(tokens, (value) => value === undefined);
    case 'begins_with':
      return ofTwo(tokens, (text, start) => typeof text === 'string' && text.startsWith(String(start)));
    case 'contains':
      return ofTwo(tokens, contains);
    default:
      return undefined;
  }
}

function ofPath(tokens: Tokens, holds: (value: Value | undefined) => boolean): Condition {
  tokens.take();
  tokens.expect('(');
  const path = readPath(tokens);
  tokens.expect(')');
  return (item, placeholders) => holds(valueAt(item, namesIn(path, placeholders)));
}

function ofTwo(
  tokens: Tokens,
  holds: (value: Value | undefined, other: Value | undefined) => boolean,
): Condition {
  tokens.take();
  tokens.expect('(');
  const value = operand(tokens);
  tokens.expect(',');
  const other = operand(tokens);
  tokens.expect(')');
  return (item, placeholders) => holds(value(item, placeholders), other(item, placeholders));
}

const contains = (value: Value | undefined, part: Value | undefined): boolean =>
  Array.isArray(value)
    ? value.some((each) => equal(each, part))
    : typeof value === 'string' && typeof part === 'string' && value.includes(part);

function comparison(tokens: Tokens): Condition {
  const left = operand(tokens);
  if (tokens.takes('BETWEEN')) {
    const least = operand(tokens);
    tokens.expect('AND');
    const most = operand(tokens);
    return (item, placeholders) => {
      const value = left(item, placeholders);
      const [from, to] = [least(item, placeholders), most(item, placeholders)];
      return (ordered(value, from) ?? -1) >= 0 && (ordered(value, to) ?? 1) <= 0;
    };
  }
  if (tokens.takes('IN')) return among(left, tokens);
  const holds = COMPARISONS[tokens.take()];
  if (!holds) throw new Error('The tables in memory do not know this comparison.');
  const right = operand(tokens);
  return (item, placeholders) => holds(left(item, placeholders), right(item, placeholders));
}

function among(left: Operand, tokens: Tokens): Condition {
  tokens.expect('(');
  const many: Operand[] = [operand(tokens)];
  while (tokens.takes(',')) many.push(operand(tokens));
  tokens.expect(')');
  return (item, placeholders) => {
    const value = left(item, placeholders);
    return many
      .map((each) => each(item, placeholders))
      .some((each) => value !== undefined && equal(value, each));
  };
}

type Comparison = (one: Value | undefined, other: Value | undefined) => boolean;

/** What is not there is unequal to all, and neither before nor behind anything. */
const COMPARISONS: Readonly<Record<string, Comparison>> = {
  '=': (one, other) => one !== undefined && other !== undefined && equal(one, other),
  '<>': (one, other) => one === undefined || other === undefined || !equal(one, other),
  '<': (one, other) => (ordered(one, other) ?? 0) < 0,
  '<=': (one, other) => (ordered(one, other) ?? 1) <= 0,
  '>': (one, other) => (ordered(one, other) ?? 0) > 0,
  '>=': (one, other) => (ordered(one, other) ?? -1) >= 0,
};

function operand(tokens: Tokens): Operand {
  if (tokens.next.startsWith(':')) {
    const token = tokens.take();
    return (_, placeholders) => placeholderValue(token, placeholders);
  }
  if (/^size$/i.test(tokens.next)) throw new Error('The tables in memory do not know size().');
  const path: Path = readPath(tokens);
  return (item, placeholders) => valueAt(item, namesIn(path, placeholders));
}
