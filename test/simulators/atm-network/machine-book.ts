/** One withdrawal, as the machine itself knows it: what it was told it may dispense, and what left its mouth. */
export interface MouthEntry {
  readonly machine: string;
  readonly key: string;
  /** Which prepared withdrawal it was for, if any. */
  readonly reference: string | undefined;
  readonly allowedMinor: number;
  readonly presentedMinor: number;
  /** What the customer agreed to pay for it, and does if anything comes out. */
  readonly feeMinor: number;
}

/** One deposit: the cash that the machine swallowed and keeps. */
export interface SlotEntry {
  readonly machine: string;
  readonly depositId: string;
  readonly keptMinor: number;
}

/**
 * The machines' own exact book, which no line and no crash touches: what really left their mouths and entered their
 * slots. Everything that the bank says is held against it.
 */
export class MachineBook {
  readonly presented: MouthEntry[] = [];
  readonly kept: SlotEntry[] = [];

  /** A mouth opens once for each withdrawal. */
  dispense(entry: MouthEntry): void {
    if (this.presented.some(({ key }) => key === entry.key))
      throw new Error(`It dispensed for ${entry.key}.`);
    this.presented.push(entry);
  }

  swallow(entry: SlotEntry): void {
    this.kept.push(entry);
  }

  presentedMinor(machine?: string): number {
    return sum(
      this.presented.filter((entry) => !machine || entry.machine === machine),
      'presentedMinor',
    );
  }

  keptMinor(machine?: string): number {
    return sum(
      this.kept.filter((entry) => !machine || entry.machine === machine),
      'keptMinor',
    );
  }
}

const sum = <Name extends string>(entries: readonly Record<Name, number>[], name: Name): number =>
  entries.reduce((total, entry) => total + entry[name], 0);
