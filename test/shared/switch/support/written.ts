import { formatAmount } from '../../../../shared/iso8583/amount.ts';
import { decode } from '../../../../shared/iso8583/decode.ts';
import { encode } from '../../../../shared/iso8583/encode.ts';
import { iso1987Ascii } from '../../../../shared/iso8583/iso1987.ts';
import { iso1993Ascii } from '../../../../shared/iso8583/iso1993.ts';
import type { Message } from '../../../../shared/iso8583/message.ts';
import {
  formatOriginalData1987,
  formatOriginalData1993,
  institution,
} from '../../../../shared/iso8583/original-data.ts';
import {
  formatLocalDateTime,
  formatLocalTime,
  formatTransmissionTime,
} from '../../../../shared/iso8583/times.ts';
import type { WithdrawalRequest } from '../../../../shared/switch/canonical/withdrawal-request.ts';
import type { Edition } from './arbitrary.ts';
import { really } from './messages.ts';
import { but, network } from './network.ts';

/** A withdrawal as a network's host would write it, once over the wire. */
export function written(
  { pan, request }: { pan: string; request: WithdrawalRequest },
  edition: Edition,
  mti = edition === '1987' ? '0200' : '1200',
): Message {
  const { Envt, Cntxt, Tx } = request;
  const { amount, currency } = formatAmount(Tx.TtlReqdAmt);
  const atMs = Date.parse(Tx.TxId.TxDtTm);
  const mode = ENTRY[Cntxt.NtryMd ?? ''];
  return overTheWire(
    but(
      { mti, fields: {} },
      {
        2: pan,
        3: '010000',
        4: amount,
        7: formatTransmissionTime(atMs),
        11: Tx.TxId.TxRef,
        ...localTimes(atMs, edition),
        [edition === '1987' ? 15 : 28]: Tx.RcncltnId,
        22: mode && (edition === '1987' ? `0${mode}1` : `510101${mode}11344`),
        32: Envt.Acqrr.Id,
        35: `${pan}=29122010000012300000`.slice(0, 37),
        41: Envt.ATM.Id.padEnd(8),
        48: Cntxt.SsnRef,
        49: currency,
      },
    ),
  );
}

/** The reversal of a withdrawal, under its own audit number, of which so much was really dispensed. */
export function reversing(original: Message, edition: Edition, presentedMinor: number): Message {
  const { 2: _, 35: __, ...fields } = original.fields;
  const sentAnew = {
    mti: edition === '1987' ? '0420' : '1420',
    fields: { ...fields, 7: '1121094104', 11: '999999' },
  };
  const reversed = edition === '1987' ? reversed1987 : reversed1993;
  return overTheWire(but(sentAnew, reversed(original, presentedMinor)));
}

const reversed1987 = ({ mti, fields }: Message, presentedMinor: number) => ({
  90: formatOriginalData1987({
    mti,
    stan: fields[11] ?? '',
    transmittedAt: fields[7] ?? '',
    acquirer: institution(fields[32]),
    forwarder: institution(),
  }),
  95: presentedMinor > 0 ? really(twelveDigits(presentedMinor)) : undefined,
});

const reversed1993 = ({ mti, fields }: Message, presentedMinor: number) => ({
  ...(presentedMinor > 0
    ? { 4: twelveDigits(presentedMinor), 24: '401', 25: '4004', 30: fields[4]?.padEnd(24, '0') }
    : { 24: '400', 25: '4021' }),
  56: formatOriginalData1993({
    mti,
    stan: fields[11] ?? '',
    localAt: fields[12] ?? '',
    acquirer: fields[32] ?? '',
  }),
});

const twelveDigits = (amountMinor: number): string => String(amountMinor).padStart(12, '0');

const localTimes = (atMs: number, edition: Edition): Record<number, string> => {
  if (edition === '1993') return { 12: formatLocalDateTime(atMs, network.clockOffsetMinutes) };
  const { time, date } = formatLocalTime(atMs, network.clockOffsetMinutes);
  return { 12: time, 13: date };
};

const overTheWire = (message: Message): Message => {
  const packager = message.mti.startsWith('0') ? iso1987Ascii : iso1993Ascii;
  return decode(encode(message, packager), packager);
};

/** Both editions have the same digit for these, in different places of element 22. */
const ENTRY: Readonly<Record<string, string>> = { PHYS: '1', MGST: '2', BRCD: '3', CICC: '5' };
