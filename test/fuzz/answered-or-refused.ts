import { decode } from '../../shared/iso8583/decode.ts';
import { answerTo } from '../../shared/iso8583/mti.ts';
import type { Packager } from '../../shared/iso8583/packager.ts';

/** What POST /switch/messages said. */
export interface Heard {
  readonly status: number;
  readonly contentType: string;
  /** As it was sent: bytes, or the hexadecimal text of them. */
  readonly body: Buffer;
}

/**
 * In short, how one input was answered or refused. Throws what is wrong with the answer: that it is none of the
 * message, that it is no refusal either, or that it repeats the number of a card.
 */
export function answeredOrRefused(
  sent: Uint8Array,
  heard: Heard,
  { packager, cards }: { readonly packager: Packager; readonly cards: readonly string[] },
): string {
  const { status, contentType, body } = heard;
  const bytes = contentType.startsWith('text/plain') ? Buffer.from(body.toString('latin1'), 'hex') : body;
  if (cards.some((card) => bytes.includes(card))) throw new Error('The answer repeats the number of a card.');
  if (status === 200) return answered(sent, bytes, packager);
  if (status < 400 || status >= 500) throw new Error(`The status is ${status}.`);
  const { code, status: said } = JSON.parse(body.toString()) as { code?: string; status?: number };
  if (!contentType.startsWith('application/problem+json') || !code || said !== status) {
    throw new Error(`The status is ${status}, and no problem says why.`);
  }
  return `refused with ${code}`;
}

function answered(sent: Uint8Array, bytes: Uint8Array, packager: Packager): string {
  const { mti, fields } = decode(bytes, packager);
  const { mti: asked } = decode(sent, packager);
  if (mti !== answerTo(asked)) throw new Error(`${asked} was answered with ${mti}.`);
  return `answered with ${mti}, code ${fields[39]}`;
}
