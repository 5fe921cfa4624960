import { BlockList } from 'node:net';

/** Every comparison that a leaf may ask for. */
export const operators: ReadonlySet<string> = new Set([
  'anything-but',
  'cidr',
  'equals-ignore-case',
  'exists',
  'numeric',
  'prefix',
  'suffix',
  'wildcard',
]);

/** Whether one leaf of an event is what an operator of a pattern asks for. */
export function compares(operator: string, operand: unknown, item: unknown): boolean {
  switch (operator) {
    case 'anything-but':
      return isAnythingBut(operand, item);
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

function isAnythingBut(operand: unknown, item: unknown): boolean {
  if (typeof operand !== 'object' || operand === null) return item !== operand;
  if (Array.isArray(operand)) return !operand.includes(item);
  const [operator, refused] = Object.entries(operand)[0] ?? [];
  return ![refused].flat().some((one) => compares(operator ?? '', one, item));
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
