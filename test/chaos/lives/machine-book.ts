/** What a machine did with its cash: the truth that the bank's books are held against. */
export interface Presented {
  readonly authorizationId: string;
  readonly transactionId: string;
  readonly terminalId: string;
  readonly visit: string | undefined;
  readonly presentedMinor: number;
  readonly isTakenBack: boolean;
  isAcknowledged: boolean;
}

export interface Counted {
  readonly transactionId: string;
  readonly terminalId: string;
  readonly visit: string | undefined;
  readonly countedMinor: number;
  isAcknowledged: boolean;
}

/** The machines' own books: what left them and what entered, once for each authorization and each slot that was open. */
export class MachineBook {
  readonly presented = new Map<string, Presented>();
  readonly counted = new Map<string, Counted>();

  presentedBy(terminalId: string): number {
    let sum = 0;
    for (const each of this.presented.values())
      if (each.terminalId === terminalId) sum += each.presentedMinor;
    return sum;
  }

  countedBy(terminalId: string): number {
    let sum = 0;
    for (const each of this.counted.values()) if (each.terminalId === terminalId) sum += each.countedMinor;
    return sum;
  }
}
