import { onItsWayIn, type Round, type TakenUp, takeUp } from '../../reminder/take-up.ts';
import { lookAt } from './look-at.ts';
import { type Amended, amendReminders } from './reminder-book.ts';

/** Takes up a subject whose time has come. What is to be sent is written down as being on its way. */
export const takeUpReminder = (customerId: string, fired: Round, nowMs: number): Promise<Amended<TakenUp>> =>
  amendReminders(customerId, async (session, book) => {
    const onItsWay = onItsWayIn(book, fired);
    const others = book.sent.filter((each) => each !== onItsWay);
    return takeUp(book, fired, await lookAt(session, fired, others, nowMs, onItsWay), nowMs);
  });
