import { createHmac, randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Money } from '../../shared/cash/money.ts';
import { dispenseIdOf } from '../../shared/xfs/dispense-token.ts';
import { derivationOf } from '../../shared/xfs/dispenser-key.ts';
import type { Mac } from '../../shared/xfs/mac.ts';
import { macWith } from '../../shared/xfs/mac-with.ts';
import { signToken, verifyToken } from '../../shared/xfs/token.ts';
import { formatTokenAmount, parseTokenAmount } from '../../shared/xfs/token-amount.ts';

/** What it did last, which it remembers across power cycles. */
interface LastDispense {
  readonly dispenseId: string;
  readonly dispensed: Money;
  readonly presented: Money;
  /** Nothing where notes were taken back and not counted. */
  readonly retracted: Money | undefined;
}

/**
 * The firmware of a dispenser that does XFS4IoT end-to-end security: it shares a key of its own with the bank, and
 * believes the machine that it stands in nothing.
 */
export class Dispenser {
  private readonly mac: Mac;
  /** What it drew last. */
  nonce = '';
  private last: LastDispense | undefined;

  constructor(key: Uint8Array) {
    this.mac = macWith(key);
  }

  /** One that was given its key, as the bank derives it for the machine that it stands in. */
  static keyed(bankKey: Uint8Array, terminalId: string): Dispenser {
    return new Dispenser(createHmac('sha256', bankKey).update(derivationOf(terminalId)).digest());
  }

  /** One of a local system, whose key of the bank's stands in the data folder. */
  static ofTheSystem(macKeysFile: string, terminalId: string): Dispenser {
    const [key] = JSON.parse(readFileSync(macKeysFile, 'utf8')) as { material: string }[];
    if (!key) throw new Error(`There is no key in ${macKeysFile}.`);
    return Dispenser.keyed(Buffer.from(key.material, 'hex'), terminalId);
  }

  /** `Common.GetCommandNonce`: the token must be for this, and for no earlier one. */
  commandNonce(): string {
    this.nonce = randomBytes(16).toString('hex').toUpperCase();
    return this.nonce;
  }

  /** `CashDispenser.Dispense`: the notes leave their cassettes, if the token allows as much. */
  async dispense(token: string, dispensed: Money): Promise<void> {
    const said = await verifyToken(token, { mac: this.mac, nonce: this.nonce });
    const allowed = parseTokenAmount(said.get('DISPENSE1') ?? '');
    const dispenseId = dispenseIdOf(token);
    if (dispensed.currency !== allowed.currency || dispensed.amountMinor > allowed.amountMinor) {
      throw new Error('The token allows less.');
    }
    if (this.last?.dispenseId === dispenseId) throw new Error('The token was used before.');
    const nothing = { ...dispensed, amountMinor: 0 };
    this.last = { dispenseId, dispensed, presented: nothing, retracted: nothing };
  }

  /** `CashDispenser.Present`: the customer can reach the notes. */
  present(): void {
    const last = this.lastDispense();
    this.last = { ...last, presented: last.dispensed };
  }

  /** `CashManagement.Retract`: notes go back. Without an amount nobody counted them. */
  retract(retracted?: Money): void {
    this.last = { ...this.lastDispense(), retracted };
  }

  /** `CashDispenser.GetPresentStatus`: signed, and in answer to the nonce of the bank. */
  presentStatus(nonce: string): Promise<string> {
    const { dispenseId, dispensed, presented, retracted } = this.lastDispense();
    const isRetracted = retracted?.amountMinor !== 0;
    return signToken(
      nonce,
      [
        `DISPENSEID=${dispenseId}`,
        `DISPENSED1=${formatTokenAmount(dispensed)}`,
        `PRESENTED1=${presented.amountMinor > 0 ? 'YES' : 'NO'}`,
        `PRESENTEDAMOUNT1=${formatTokenAmount(presented)}`,
        `RETRACTED1=${isRetracted ? 'YES' : 'NO'}`,
        ...(isRetracted ? [`RETRACTEDAMOUNT1=${retracted ? formatTokenAmount(retracted) : '?'}`] : []),
      ],
      this.mac,
    );
  }

  private lastDispense(): LastDispense {
    if (this.last) return this.last;
    throw new Error('It has dispensed nothing yet.');
  }
}
