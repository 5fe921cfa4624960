import type { Definition } from '../../../shared/transaction/definition.ts';
import { choice } from '../../../shared/transaction/field.ts';
import { transfer } from '../../../shared/transaction/kinds/transfer.ts';
import { question, type Step } from '../../../shared/transaction/step.ts';

const [payee, amount, approval] = transfer.steps as readonly [Step, Step, Step];

const purpose = question({
  name: 'purpose',
  says: { long: { en: 'What is it for?', it: 'Per che cosa?' }, short: { en: 'For?', it: 'Per?' } },
  fields: {
    purpose: choice({ long: { en: 'Purpose', it: 'Scopo' }, short: { en: 'Purpose', it: 'Scopo' } }, [
      { value: 'rent', label: { long: { en: 'Rent', it: 'Affitto' }, short: { en: 'Rent', it: 'Affitto' } } },
      { value: 'other', label: { long: { en: 'Other', it: 'Altro' }, short: { en: 'Other', it: 'Altro' } } },
    ]),
  },
});

/** A transfer as a later release may have it: one more question before the approval. */
export const nextTransfer: Definition = {
  ...transfer,
  version: 2,
  steps: [payee, amount, purpose, approval],
};
