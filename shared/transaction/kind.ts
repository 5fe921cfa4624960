import * as z from 'zod';

export const Kind = z
  .enum(['cash-withdrawal', 'cash-deposit', 'transfer', 'loan-application', 'card-replacement'])
  .meta({ id: 'Kind', description: 'What the customer wants done.' });
export type Kind = z.infer<typeof Kind>;
