import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MalformedMessage } from '../../../shared/iso8583/malformed-message.ts';
import { answerMalformed } from '../../../shared/switch/answer-malformed.ts';
import { keyOf } from '../../../shared/switch/canonical/transaction-key.ts';
import { fromIso8583 } from '../../../shared/switch/from-iso8583.ts';
import { aMessage } from '../iso8583/support/a-message.ts';
import { packagers } from '../iso8583/support/packagers.ts';
import { anEdition, aPan, aWithdrawal } from './support/arbitrary.ts';
import { but, context } from './support/network.ts';
import { reversing, written } from './support/written.ts';

const aCase = anEdition.chain((edition) => aWithdrawal(edition).map((drawn) => ({ edition, ...drawn })));

describe('what ISO 8583 can carry comes back from it', () => {
  it('a withdrawal, first and repeated, is the one that was written', () => {
    fc.assert(
      fc.property(aCase, fc.boolean(), ({ edition, ...drawn }, repeat) => {
        const mti = `${edition === '1987' ? '0' : '1'}20${repeat ? '1' : '0'}`;

        const read = fromIso8583(written(drawn, edition, mti), context);

        expect(read).toEqual({ type: 'withdrawal', request: drawn.request, repeat });
      }),
    );
  });

  it('a reversal has the key of its original, and says how much was dispensed', () => {
    fc.assert(
      fc.property(aCase, fc.nat(), ({ edition, ...drawn }, share) => {
        const presentedMinor = share % drawn.request.Tx.TtlReqdAmt.amountMinor;
        const original = written(drawn, edition);

        const read = fromIso8583(reversing(original, edition, presentedMinor), context);

        if (read.type !== 'reversal') throw new Error('It is not read as a reversal.');
        expect(keyOf(read.advice)).toEqual(keyOf(drawn.request));
        expect(read.advice.Tx).toMatchObject({
          TxSts: presentedMinor === 0 ? 'NONE' : 'PART',
          TtlAuthrsdAmt: drawn.request.Tx.TtlReqdAmt,
          TtlPresntdAmt: { amountMinor: presentedMinor },
        });
      }),
    );
  });
});

describe('card data go no further', () => {
  const fields = Array.from({ length: 127 }, (_, index) => index + 2).filter(
    (field) => ![2, 35].includes(field),
  );

  it('wherever else a card number stands, nothing that is read or complained of has it', () => {
    fc.assert(
      fc.property(
        aCase,
        aPan,
        aHiding,
        fc.constantFrom(...fields),
        ({ edition, ...drawn }, pan, hide, field) => {
          const message = but(written(drawn, edition), { [field]: hide(pan) });

          const said = readOrComplaint(message);

          expect(said).not.toContain(pan);
          expect(said).not.toContain(drawn.pan);
        },
      ),
    );
  });
});

/** How a card number comes to stand where it does not belong: alone, in a sentence, or with its track. */
const aHiding = fc.constantFrom(
  (pan: string) => pan,
  (pan: string) => `pay ${pan} now`,
  (pan: string) => `${pan}=29122010000012300000`,
);

describe('whatever a network sends', () => {
  it.each(packagers)('is read, or refused by an element, in $name', (packager) => {
    fc.assert(
      fc.property(aMessage(packager), (message) => {
        try {
          fromIso8583(message, context);
        } catch (error) {
          if (!(error instanceof MalformedMessage)) throw error;
          const answer = answerMalformed(error, message, context.profile);
          expect(answer?.fields[38]).toBeUndefined();
        }
      }),
    );
  });
});

function readOrComplaint(message: Parameters<typeof fromIso8583>[0]): string {
  try {
    return JSON.stringify(fromIso8583(message, context));
  } catch (error) {
    return String(error);
  }
}
