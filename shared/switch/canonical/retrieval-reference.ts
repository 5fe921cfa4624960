import * as z from 'zod';

/** `RtrvlRefNb`, the retrieval reference number: by it people on both sides find a withdrawal or deposit again. */
export const RetrievalReference = z
  .string()
  .regex(/^[A-Za-z0-9]{1,12}$/, 'A retrieval reference is up to 12 letters and digits.')
  .meta({ description: 'Retrieval reference number.', example: '632609000123' });
