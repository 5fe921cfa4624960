import type { AuditRecord } from '../../shared/audit/record.ts';
import { recordInWords, timeOf } from '../../shared/audit/record-in-words.ts';
import type { Verdict } from '../../shared/audit/verify-chain.ts';
import type { Language } from '../../shared/channel/wording.ts';

const SEQ_CHARS = 6;
const HASH_CHARS = 12;

/** One record in two lines: number, time and the beginning of its hash; and what it says. */
export const recordInText = (record: AuditRecord, language: Language): string =>
  `${String(record.seq).padStart(SEQ_CHARS)}  ${timeOf(record.atMs)}  ${record.hash.slice(0, HASH_CHARS)}
        ${recordInWords(record)[language]}
`;

/** Whether the chain is whole, or the first record that is broken. */
export function verdictInText(customerId: string, verdict: Verdict): string {
  if (!verdict.isWhole) {
    return `The chain of ${customerId} is broken at record ${verdict.seq} (${verdict.how}). ${verdict.says}`;
  }
  const { records, anchored } = verdict;
  const newest = records - anchored;
  const waiting =
    newest > 0 ? `; ${newest} of the last hour ${newest === 1 ? 'is' : 'are'} not anchored yet` : '';
  return `The chain of ${customerId} is whole: ${records} record${records === 1 ? '' : 's'}, ${anchored} anchored${waiting}.`;
}
