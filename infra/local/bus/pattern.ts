import { BlockList } from 'node:net';

/** An event pattern: an object whose leaves are lists of what may match. */
export type Pattern = Readonly<Record<string, unknown>>;

/**
 * Says whether an event fits a pattern of EventBridge: every field that the pattern names must fit, and one of
 * a field's alternatives is enough.
 *
 * Source: "Comparison operators for use in event patterns", Amazon EventBridge User Guide.
 */
export function matches(pattern: Pattern, event: unknown): boolean {
  return Object.entries(pattern).every(([field, wanted]) => {
    if (field === '$or' && Array.isArray(wanted)) {
      return wanted.some((alternative) => matches(alternative as Pattern, event));
    }
    const value = fieldOf(event, field);
    if (Array.isArray(wanted)) return wanted.some((one) => fits(one, value));
    const nested = wanted as Pattern;
    return Array.isArray(value) ? value.some((one) => matches(nested, one)) : matches(nested, value);
  });
}

function fieldOf(event: unknown, field: string): unknown {
  if (typeof event !== 'object' || event === null || Array.isArray(event)) return undefined;
  return Object.hasOwn(event, field) ? (event as Record<string, unknown>)[field] : undefined;
}

/** A list in the event fits when one of its items does. */
function fits(wanted: unknown, value: unknown): boolean {
  if (typeof wanted !== 'object' || wanted === null) return itemsOf(value).includes(wanted);
  const [operator, operand] = Object.entries(wanted)[0] ?? [];
  if (operator === 'exists') return (isLeaf(value) && value !== undefined) === operand;
  if (operator === 'anything-but') {
    return value !== undefined && itemsOf(value).some((item) => isAnythingBut(operand, item));
  }
  return itemsOf(value).some((item) => compares(operator ?? '', operand, item));
}

function itemsOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}

/** `exists` looks at leaves alone: at an object it finds nothing. */
function isLeaf(value: unknown): boolean {
  return typeof value !== 'object' || value === null || Array.isArray(value);
}

function isAnythingBut(operand: unknown, item: unknown): boolean {
  if (typeof operand !== 'object' || operand === null) return item !== operand;
  if (Array.isArray(operand)) return !operand.includes(item);
  const [operator, refused] = Object.entries(operand)[0] ?? [];
  return !itemsOf(refused).some((one) => compares(operator ?? '', one, item));
}

function compares(operator: string, operand: unknown, item: unknown): boolean {
  switch (operator) {
    case 'prefix':
    case 'suffix':
      return hasAffix(operator, operand, item);
    case 'equals-ignore-case':
      return typeof item === 'string' && item.toLowerCase() === String(operand).toLowerCase();
    case 'wildcard':
      return typeof item === 'string' && wildcard(String(operand)).test(item);
    case 'numeric':
      return typeof item === 'number' && Array.isArray(operand) && isInRange(operand, item);
    case 'cidr':
      return typeof item === 'string' && isInBlock(String(operand), item);
    default:
      return false;
  }
}

function hasAffix(side: 'prefix' | 'suffix', operand: unknown, item: unknown): boolean {
  if (typeof item !== 'string') return false;
  const ignoresCase = typeof operand === 'object' && operand !== null && 'equals-ignore-case' in operand;
  const affix = ignoresCase ? String(operand['equals-ignore-case']).toLowerCase() : String(operand);
  const text = ignoresCase ? item.toLowerCase() : item;
  return side === 'prefix' ? text.startsWith(affix) : text.endsWith(affix);
}

/** `*` stands for any text; `\*` for a star and `\\` for a backslash. */
function wildcard(text: string): RegExp {
  const source = text.replace(/\\([*\\])|\*|[.+?^${}()|[\]\\]/g, (found, escaped: string | undefined) => {
    if (escaped !== undefined) return `\\${escaped}`;
    return found === '*' ? '.*' : `\\${found}`;
  });
  return new RegExp(`^${source}$`, 's');
}

function isInRange(range: readonly unknown[], item: number): boolean {
  for (let at = 0; at < range.length; at += 2) {
    const bound = Number(range[at + 1]);
    const holds = {
      '=': item === bound,
      '<': item < bound,
      '<=': item <= bound,
      '>': item > bound,
      '>=': item >= bound,
    }[String(range[at])];
    if (!holds) return false;
  }
  return range.length > 0;
}

function isInBlock(block: string, address: string): boolean {
  const [network = '', prefix] = block.split('/');
  const family = network.includes(':') ? 'ipv6' : 'ipv4';
  try {
    const list = new BlockList();
    list.addSubnet(network, Number(prefix ?? (family === 'ipv6' ? 128 : 32)), family);
    return list.check(address, address.includes(':') ? 'ipv6' : 'ipv4');
  } catch {
    // A block or an address that is none matches nothing.
    return false;
  }
}
