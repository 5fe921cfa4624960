import type { Guard } from '../guard.ts';

export const theMoney: readonly Guard[] = [
  {
    name: 'the reversal that came before its hold',
    promise: 9,
    file: 'shared/aws/ledger/release.ts',
    stands: "return once(act, { hold: newHold({ holdId, state: 'released' }) }, changedSince(act));",
    without: 'return nothingToDo(act);',
    noticedBy: 'test/shared/aws/ledger/ledger.test.ts: forbids a hold that it overtook',
  },
  {
    name: 'the memory of an act of money',
    promise: 8,
    file: 'shared/aws/ledger/remembered-act.ts',
    stands:
      "const refused = await writeTogether<Name | 'memory'>({ ...writes, memory: memoryOf(act, DONE) });",
    without: "const refused = (await writeTogether<Name>(writes)) as Refused<Name | 'memory'> | undefined;",
    noticedBy: 'test/shared/aws/ledger/bad-line.test.ts: on a bad line',
  },
  {
    name: 'the hold that ends once',
    promise: 8,
    file: 'shared/aws/ledger/kept-hold.ts',
    stands: "const asItWas = '#state = :held AND #held = :was';",
    without: "const asItWas = '(#state = :held AND #held = :was) OR attribute_exists(pk)';",
    noticedBy: 'test/shared/aws/ledger/races.test.ts: of many at once',
  },
  {
    name: 'the funds that must be there',
    promise: 8,
    file: 'shared/aws/ledger/account-moves.ts',
    stands: "const enoughIsAvailable = '#available >= :needs';",
    without: "const enoughIsAvailable = '(#available >= :needs OR attribute_exists(pk))';",
    noticedBy: 'test/shared/aws/ledger/ledger.test.ts: takes the last cent, and not one more',
  },
  {
    name: 'the cash in the machine’s mouth',
    promise: 10,
    file: 'shared/session/open-transactions.ts',
    stands: 'if (transaction.money.dispensing) {\n    throw',
    without: 'if (false as boolean) {\n    throw',
    noticedBy: 'test/shared/session/take-over.test.ts: refuses with %s',
  },
  {
    name: 'the amount that was approved',
    promise: 8,
    file: 'shared/session/decisions/approve.ts',
    stands: 'terms.amountMinor === signed.amountMinor &&',
    without: '',
    noticedBy: 'test/shared/session/approve.test.ts: an approval holds for exactly what was signed',
  },
  {
    name: 'the approval that counts once',
    promise: 12,
    file: 'shared/session/decisions/approve.ts',
    stands: 'if (signatures.includes(signed.signatureId)) {',
    without: 'if (false as boolean) {',
    noticedBy: 'test/shared/session/approve.test.ts: counts once: after a step back the customer signs anew',
  },
  {
    name: 'the signature of a dispenser',
    promise: 8,
    file: 'shared/xfs/token.ts',
    stands: "if (!(await mac.verify(inBytes(signed), Buffer.from(hmacIn(token), 'hex')))) {",
    without: 'if (false as boolean) {',
    noticedBy: 'test/functions/end-to-end.test.ts: is refused with %s: %s',
  },
  {
    name: 'the one question at a time about a phone',
    promise: 8,
    file: 'web/atm/machine/scenes/showing-qr.ts',
    stands: 'if (!invitation || isAsking) return undefined;',
    without: 'if (!invitation) return undefined;',
    noticedBy:
      'test/web/atm/run-machine.test.ts: asks one question at a time whether the phone has confirmed, and says what came out of its mouth',
  },
];
