import { unlessSilent } from './bad-line.ts';
import type { Deposit, Insert } from './deposits.ts';
import { inWords } from './in-words.ts';
import type { Surroundings } from './surroundings.ts';
import type { Sending } from './switch-line.ts';

/** The slot opens only if the bank lets it. What is in it then stays in it, whatever the line does. */
export async function slotDeposit(
  { world, line, book, tell }: Surroundings,
  { machine: which, amountMinor }: Insert,
): Promise<Deposit | undefined> {
  const machine = world.machines[which];
  const reference = await world.slot?.open(machine);
  if (!reference) return undefined;
  const name = inWords.machine(machine);
  book.swallow({ machine, depositId: reference, keptMinor: amountMinor });
  tell(name, `It counts ${inWords.money({ amountMinor, currency: 'EUR' })} and keeps it.`);

  let isSettled = false;
  const count = async (how: Sending) => world.slot?.count(machine, reference, amountMinor, how);
  return {
    reference,
    countedMinor: amountMinor,
    keptMinor: amountMinor,
    get isSettled() {
      return isSettled;
    },
    report: async (fate) => {
      let answers: unknown[] = [];
      const isHeard = await unlessSilent(
        line.send(fate, count).then((heard) => {
          answers = heard;
        }),
      );
      if (isHeard && answers.length > 0) isSettled = true;
      const said = isSettled ? 'The bank knows the count.' : inWords.unheard('The count', fate, false);
      tell(name, isHeard ? said : 'The bank does not answer the count.');
    },
  };
}
