import * as z from 'zod';
import { connectLine } from '../shared/aws/live/connect-line.ts';
import { clock } from './edge/clock.ts';
import { noteWork, work } from './edge/observed-work.ts';

/** What the gateway says of a line that somebody wants to open. */
const Opening = z.object({
  requestContext: z.object({ connectionId: z.string() }),
  queryStringParameters: z.object({ ticket: z.string().regex(/^[\w-]{43}$/) }),
});

/** `$connect`: lets a channel onto the line that shows a ticket. All others get 403, whatever is wrong with theirs. */
export const handler = work('connect-live', async (event: unknown): Promise<{ statusCode: number }> => {
  const asked = Opening.safeParse(event);
  const isOpen =
    asked.success &&
    (await connectLine(
      asked.data.queryStringParameters.ticket,
      asked.data.requestContext.connectionId,
      clock.nowMs(),
    ));
  noteWork('connect-live', { Opened: isOpen ? 1 : 0, Refused: isOpen ? 0 : 1 });
  return { statusCode: isOpen ? 200 : 403 };
});
