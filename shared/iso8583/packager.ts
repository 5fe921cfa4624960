import * as z from 'zod';
import { Element, ElementChange } from './element.ts';

const ElementNumber = z.string().regex(/^(?!65$)(?:[2-9]|[1-9][0-9]|1[01][0-9]|12[0-8])$/);

/**
 * A network's dialect, as data: how the message type and the bitmap are written, and every element it may send.
 *
 * Element 1 is the secondary bitmap and 65 announces a third one; neither is an element of a message.
 */
const PackagerShape = z.strictObject({
  name: z.string().min(1).max(60),
  version: z.enum(['1987', '1993']),
  mti: z.enum(['ascii', 'ebcdic', 'bcd']),
  bitmap: z.enum(['binary', 'hex']),
  elements: z.record(ElementNumber, Element),
});
export const Packager = PackagerShape.brand('Packager');
export type Packager = z.output<typeof Packager>;

/** Checks a dialect before any message is trusted to it. Throws `WrongPackager`, which names the element at fault. */
export function loadPackager(data: unknown): Packager {
  const { success, data: packager, error } = Packager.safeParse(data);
  if (success) return packager;
  const [issue] = error.issues;
  const path = issue?.path ?? [];
  throw new WrongPackager(
    path[0] === 'elements' ? Number(path[1]) : undefined,
    `${path.join('.')}: ${issue?.message ?? 'It cannot be read.'}`,
  );
}

/** What a dialect does otherwise than its base. An element that is `null` is not spoken. */
export const Dialect = z.strictObject({
  name: PackagerShape.shape.name,
  mti: PackagerShape.shape.mti.optional(),
  bitmap: PackagerShape.shape.bitmap.optional(),
  elements: z.record(ElementNumber, ElementChange.nullable()).optional(),
});
export type Dialect = z.input<typeof Dialect>;

/** A network's dialect made from another. What an element does not say, it has from the base. */
export function extendPackager(base: Packager, { elements: own = {}, ...rest }: Dialect): Packager {
  const elements: Record<string, unknown> = { ...base.elements };
  for (const [number, element] of Object.entries(own)) {
    if (element === null) delete elements[number];
    else elements[number] = withoutNulls({ ...base.elements[number], ...element });
  }
  return loadPackager({ ...base, ...rest, elements });
}

/** Padding and length prefix are what an element may cease to have. */
const withoutNulls = (element: object): object =>
  Object.fromEntries(Object.entries(element).filter(([, value]) => value !== null));

/** A dialect that contradicts itself. `element` is the data element at fault, if it is one. */
export class WrongPackager extends Error {
  override readonly name = 'WrongPackager';
  readonly element: number | undefined;

  constructor(element: number | undefined, reason: string) {
    super(
      element === undefined ? `The packager is wrong. ${reason}` : `Element ${element} is wrong. ${reason}`,
    );
    this.element = element;
  }
}
