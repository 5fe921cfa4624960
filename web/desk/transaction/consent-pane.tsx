import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useChannel } from '../../shared/parts/channel-context.ts';
import { Trouble } from '../../shared/parts/trouble.tsx';
import { useChange } from '../../shared/parts/use-change.ts';
import { useIsPast } from '../../shared/parts/use-is-past.ts';
import type { SessionView, TransactionView } from '../../shared/session/live-session.ts';
import { timeOf } from '../../shared/words/moments.ts';
import { KeyedButton } from '../keys/keyed-button.tsx';
import { useFocusLeft } from '../keys/use-focus-left.ts';
import { deskWords, givenUntil, waitsForYes } from '../words/desk-words.ts';
import { AskForm } from './ask-form.tsx';
import { HandBackForm } from './hand-back-form.tsx';
import { InPersonForm } from './in-person-form.tsx';

export interface ForTransaction {
  readonly transaction: TransactionView;
}

/** Whether the customer lets this be driven, and what comes next: to ask, to wait, to go on, to hand back. */
export function ConsentPane({ transaction }: ForTransaction) {
  const { session, say, client } = useChannel();
  const consent = session.assistance?.consent;
  const ours = consent?.transactionId === transaction.id ? consent : undefined;
  const isPast = useIsPast(ours ? Date.parse(ours.state === 'given' ? ours.until : ours.answerBy) : 0);
  const now = isPast ? undefined : ours;
  const isHandingBack = useRef(false);
  const saidNo = useSaidNo(now !== undefined, isHandingBack);
  const heading = useFocusLeft<HTMLHeadingElement>(now?.state);
  const isHere = transaction.holder?.here === true;
  return (
    <section class="card consent" aria-labelledby="consent">
      <h3 id="consent" ref={heading} tabIndex={-1}>
        {say(deskWords.consent)}
      </h3>
      <div role="status">
        <How consent={now} saidNo={saidNo} />
        {!ours && consent && <p class="soft small">{say(deskWords.elsewhere)}</p>}
      </div>
      {now?.state === 'given' && !isHere && <GoOn transaction={transaction} />}
      {isHere && <HandBackForm transaction={transaction} isHandingBack={isHandingBack} />}
      {!now && !isHere && <AskForm transaction={transaction} />}
      {now?.state !== 'given' && !isHere && client.channel === 'branch' && (
        <InPersonForm transaction={transaction} />
      )}
    </section>
  );
}

interface HowProps {
  readonly consent: NonNullable<SessionView['assistance']>['consent'];
  readonly saidNo: boolean;
}

function How({ consent, saidNo }: HowProps) {
  const { say, session, language } = useChannel();
  const time = (moment: string) => timeOf(moment, language, session.preferences.timeZone);
  if (consent?.state === 'asked') return <p>{say(waitsForYes(time(consent.answerBy)))}</p>;
  if (consent?.state === 'given') return <p>{say(givenUntil(time(consent.until)))}</p>;
  return saidNo ? <p class="note">{say(deskWords.saysNo)}</p> : null;
}

/** There was a consent asked or given, and this desk did not hand it back: then it was refused, taken back, or is over. */
function useSaidNo(isThere: boolean, isHandingBack: RefObject<boolean>): boolean {
  const was = useRef(isThere);
  const [saidNo, setSaidNo] = useState(false);
  useEffect(() => {
    if (was.current !== isThere) setSaidNo(!isThere && !isHandingBack.current);
    was.current = isThere;
    isHandingBack.current = false;
  }, [isThere, isHandingBack]);
  return saidNo;
}

function GoOn({ transaction: { id } }: ForTransaction) {
  const { live } = useChannel();
  const { change, isBusy, trouble } = useChange();
  const takeOver = () =>
    change(
      ({ header }) =>
        live.bank.POST('/session/transactions/{transactionId}/take-over', {
          params: { header, path: { transactionId: id } },
        }),
      id,
    );
  return (
    <>
      <Trouble says={trouble} />
      <KeyedButton name="takeOver" isBusy={isBusy} press={takeOver} />
    </>
  );
}
