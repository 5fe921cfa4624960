import type { Conversion } from '../cash/conversion.ts';
import { CURRENCY } from '../cash/currency.ts';
import { Money } from '../cash/money.ts';
import { Refusal } from '../refusal/refusal.ts';
import { latestDefinition } from '../transaction/definitions.ts';
import type { Question } from '../transaction/step.ts';

/**
 * Why an amount that is asked for at a machine cannot be withdrawn, by the same rules as one that was prepared. In another currency, what
 * it is billed at is held to the same bounds; which notes there are is for the machine to know.
 */
export function whyNotWithdrawable(money: Money, conversion: Conversion | undefined): Refusal | undefined {
  const [question] = latestDefinition('cash-withdrawal').steps as readonly [Question];
  const amount = question.fields['amountMinor'];
  if (conversion) {
    const { min = 0, max = 0 } = amount?.bounds ?? {};
    const { amountMinor } = conversion.billed;
    if (!Money.safeParse(conversion.billed).success || amountMinor < min || amountMinor > max) {
      return new Refusal('answer-invalid', 'This amount cannot be withdrawn.');
    }
    return undefined;
  }
  if (money.currency !== CURRENCY) {
    return new Refusal('answer-invalid', `Only ${CURRENCY} can be withdrawn.`);
  }
  const { success, error } = amount?.schema.safeParse(money.amountMinor) ?? {};
  if (success) return undefined;
  const issues = error?.issues.map(({ message }) => ({ at: 'amountMinor', says: message })) ?? [];
  return new Refusal('answer-invalid', 'This amount cannot be withdrawn.', { issues });
}
