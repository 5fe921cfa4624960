import * as z from 'zod';
import { Location } from './location.ts';

/** What a machine has for those who come to it. `cardless`: it shows a QR. `speaks`: it can be used by ear. */
export const TerminalCapability = z
  .enum(['dispenses-cash', 'accepts-cash', 'cardless', 'prints', 'wheelchair-accessible', 'speaks'])
  .meta({ id: 'TerminalCapability' });
export type TerminalCapability = z.infer<typeof TerminalCapability>;

/** A machine of an ATM network. */
export const Terminal = z.strictObject({
  terminalId: z.string().min(1).max(40),
  /** The OAuth client of the network that it belongs to. */
  network: z.string().min(1).max(80),
  /** What the customer reads on the phone, to see that it is the machine before them. */
  name: z.string().min(1).max(80),
  address: z.string().min(1).max(160),
  /** A machine that does not say where it stands serves as any other, and is named to nobody. */
  location: Location.optional(),
  /** Where a machine says nothing of what it has, it may be tried for everything. */
  capabilities: z
    .array(TerminalCapability)
    .max(TerminalCapability.options.length)
    .refine((them) => new Set(them).size === them.length, 'Each capability is said once.')
    .optional(),
  /**
   * Its dispenser shares a key with the bank (XFS4IoT end-to-end security): it dispenses by the bank's token alone, and
   * only what it swears to is settled. The bank says so, and no network unsays it.
   */
  endToEnd: z.literal(true).optional(),
});
export type Terminal = z.infer<typeof Terminal>;
