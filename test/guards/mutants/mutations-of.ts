import { parseSync } from 'vite';

/** One small lie in a text: what stands between two offsets is said otherwise. */
export interface Mutation {
  readonly from: number;
  readonly to: number;
  readonly says: string;
  readonly line: number;
}

interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly [part: string]: unknown;
}

/** What an operator is mistaken for. */
const otherOperator: Readonly<Record<string, string>> = {
  '===': '!==',
  '!==': '===',
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '+': '-',
  '-': '+',
  '*': '/',
  '&&': '||',
  '||': '&&',
  '??': '&&',
};

const mutate: Readonly<Record<string, (node: Node, text: string) => Omit<Mutation, 'line'>[]>> = {
  BinaryExpression: operator,
  LogicalExpression: operator,
  UnaryExpression: (node) =>
    node['operator'] === '!' ? [{ from: node.start, to: node.start + 1, says: '' }] : [],
  IfStatement: condition,
  ConditionalExpression: condition,
  ExpressionStatement: (node) => [{ from: node.start, to: node.end, says: ';' }],
  Literal: (node) =>
    typeof node['value'] === 'boolean'
      ? [{ from: node.start, to: node.end, says: String(!node['value']) }]
      : [],
};

/**
 * Every mutation of a module: operators mistaken for another, conditions that always or never hold, statements left out,
 * a "not" or a boolean turned about. Types, imports and texts are left alone.
 */
export function mutationsOf(text: string): Mutation[] {
  const found: Mutation[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(visit);
    if (!isNode(value) || value.type.startsWith('TS') || value.type === 'ImportDeclaration') return;
    for (const mutation of mutate[value.type]?.(value, text) ?? []) {
      found.push({ ...mutation, line: text.slice(0, mutation.from).split('\n').length });
    }
    Object.values(value).forEach(visit);
  };
  visit(parseSync('module.ts', text).program.body);
  return found;
}

function operator(node: Node, text: string): Omit<Mutation, 'line'>[] {
  const { left, right } = node as unknown as { left: Node; right: Node };
  const said = String(node['operator']);
  const other = otherOperator[said];
  const from = text.indexOf(said, left.end);
  return other && from >= 0 && from < right.start ? [{ from, to: from + said.length, says: other }] : [];
}

function condition(node: Node): Omit<Mutation, 'line'>[] {
  const { start: from, end: to } = node['test'] as Node;
  return ['true', 'false'].map((says) => ({ from, to, says }));
}

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && typeof (value as Node).type === 'string';
