import type { Message } from '../shared/iso8583/message.ts';

/**
 * What a request is known by at the bank, as one text: its acquirer, machine, audit number and time (elements 32, 41, 11,
 * and 7 or 12). A repeat has the same.
 */
export const requestName = ({ mti, fields }: Message): string =>
  JSON.stringify([
    fields[32] ?? '',
    fields[41]?.trim() ?? '',
    fields[11] ?? '',
    (mti.startsWith('1') ? fields[12] : fields[7]) ?? '',
  ]);

/** Lets one copy of a request after the other to the door: what became of the first is known before the next goes on. */
export class Copies {
  readonly #atWork = new Map<string, Promise<unknown>>();

  async oneAfterTheOther<Answer>(name: string, pass: () => Promise<Answer>): Promise<Answer> {
    const before = this.#atWork.get(name) ?? Promise.resolve();
    const passing = before.then(pass, pass);
    const settled = passing.catch(() => undefined);
    this.#atWork.set(name, settled);
    try {
      return await passing;
    } finally {
      if (this.#atWork.get(name) === settled) this.#atWork.delete(name);
    }
  }
}
