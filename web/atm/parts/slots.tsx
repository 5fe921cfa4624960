import { useEffect, useRef } from 'preact/hooks';
import { timeOf } from '../../shared/words/moments.ts';
import type { Say } from '../../shared/words/say.ts';
import { notesOf } from '../dispenser.ts';
import type { Front } from '../front.ts';
import type { Touch } from '../machine/input.ts';
import { type Money, moneyWords } from '../machine/money.ts';
import type { Receipt } from '../machine/visit.ts';
import { atmWords } from '../words.ts';

interface SlotProps {
  readonly front: Front;
  readonly say: Say;
  readonly touch: (input: Touch) => void;
}

/** Takes one card, and gives it back. Its light says when a hand is wanted. */
export function CardSlot({
  front,
  say,
  touch,
  cardToken,
}: SlotProps & { readonly cardToken: string | undefined }) {
  const isWanted = front.card === 'takes' || front.card === 'gives';
  return (
    <div class={`slot card-slot ${isWanted ? 'lit' : ''}`}>
      <span class="slot-name">{say(atmWords.cardSlot)}</span>
      <span class="mouth">{front.card === 'gives' && <span class="plastic" aria-hidden="true" />}</span>
      {front.card === 'takes' && cardToken !== undefined && (
        <button type="button" class="hand" onClick={() => touch({ is: 'card-in', cardToken })}>
          {say(atmWords.insertCard)}
        </button>
      )}
      {front.card === 'gives' && (
        <button type="button" class="hand" onClick={() => touch({ is: 'card-taken' })}>
          {say(atmWords.takeCard)}
        </button>
      )}
      {front.card === 'holds' && <span class="slot-state">{say(atmWords.cardInside)}</span>}
    </div>
  );
}

const NOTES_SHOWN_MAX = 5;
const notesInHand = [10_00, 20_00, 50_00, 100_00];

/** Gives notes, and takes them, by the same mouth. */
export function CashSlot({
  front,
  say,
  touch,
  presented,
}: SlotProps & { readonly presented: Money | undefined }) {
  const slot = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (front.cash !== 'shut' && slot.current) bringIntoView(slot.current);
  }, [front.cash]);
  return (
    <div ref={slot} class={`slot cash-slot ${front.cash === 'shut' ? '' : 'lit'}`}>
      <span class="slot-name">{say(atmWords.cashSlot)}</span>
      <span class={`mouth wide ${front.cash === 'shut' ? '' : 'open'}`}>
        {presented && <Notes of={presented} />}
      </span>
      {front.cash === 'gives' && (
        <button type="button" class="hand" onClick={() => touch({ is: 'notes-taken' })}>
          {say(atmWords.takeNotes)}
        </button>
      )}
      {front.cash === 'takes' && (
        <span class="bills-in-hand">
          {notesInHand.map((amountMinor) => (
            <button
              key={amountMinor}
              type="button"
              class={`bill n${amountMinor / 100}`}
              aria-label={`${say(atmWords.insertNote)} EUR ${amountMinor / 100}`}
              onClick={() => touch({ is: 'note-in', amountMinor })}
            >
              {amountMinor / 100}
            </button>
          ))}
        </span>
      )}
    </div>
  );
}

/** On a low screen nobody overlooks the cash. It moves this page alone, and none that frames it. */
function bringIntoView(element: Element): void {
  const below = element.getBoundingClientRect().bottom - innerHeight;
  if (below > 0) scrollBy({ top: below });
}

function Notes({ of }: { readonly of: Money }) {
  return (
    <span class="bills" aria-hidden="true">
      {notesOf(of)
        .slice(0, NOTES_SHOWN_MAX)
        .map(({ amountMinor }, at) => (
          <i key={`${at}-${amountMinor}`} class={`bill n${amountMinor / 100}`}>
            {amountMinor / 100}
          </i>
        ))}
    </span>
  );
}

export interface PrintedReceipt extends Receipt {
  readonly at: string;
  readonly machine: string;
}

/** Paper. It names nobody, and lies there until it is taken. */
export function ReceiptSlot({ say, receipt, take }: ReceiptSlotProps) {
  return (
    <div class={`slot receipt-slot ${receipt ? 'lit' : ''}`}>
      <span class="slot-name">{say(atmWords.receiptSlot)}</span>
      <span class="mouth" />
      {receipt && (
        <div class="printed">
          <div class="paper" role="status">
            <strong>Staffetta</strong>
            <span>{receipt.machine}</span>
            <span>{timeOf(receipt.at, 'en', Intl.DateTimeFormat().resolvedOptions().timeZone)}</span>
            <span class="paper-line">
              {say(atmWords[receipt.did])} <b>{say(moneyWords(receipt.money))}</b>
            </span>
            <span>
              {say(atmWords.reference)} {receipt.reference}
            </span>
          </div>
          <button type="button" class="hand" onClick={take}>
            {say(atmWords.takeReceipt)}
          </button>
        </div>
      )}
    </div>
  );
}

interface ReceiptSlotProps {
  readonly say: Say;
  readonly receipt: PrintedReceipt | undefined;
  readonly take: () => void;
}
