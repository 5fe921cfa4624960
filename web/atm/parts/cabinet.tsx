import { useEffect } from 'preact/hooks';
import type { Say } from '../../shared/words/say.ts';
import { frontOf } from '../front.ts';
import type { Touch } from '../machine/input.ts';
import { show } from '../machine/react.ts';
import type { State } from '../machine/state.ts';
import { atmWords } from '../words.ts';
import { Keypad, touchOf } from './keypad.tsx';
import { ScreenFace } from './screen-face.tsx';
import { SideKeys } from './side-keys.tsx';
import { CardSlot, CashSlot, type PrintedReceipt, ReceiptSlot } from './slots.tsx';

export interface CabinetProps {
  readonly state: State;
  readonly name: string;
  readonly say: Say;
  readonly touch: (input: Touch) => void;
  /** In the visitor's hand. */
  readonly cardToken: string | undefined;
  readonly receipt: PrintedReceipt | undefined;
  readonly takeReceipt: () => void;
}

/** The machine, as it stands in a wall. */
export function Cabinet({ state, name, say, touch, cardToken, receipt, takeReceipt }: CabinetProps) {
  const screen = show(state);
  const front = frontOf(state);
  useKeyboard(touch);
  const slot = { front, say, touch };
  return (
    <div class="cabinet">
      <header class="plate">
        <strong>Staffetta</strong>
        <span>{name}</span>
      </header>
      <div class="face">
        <SideKeys
          keys={['L1', 'L2', 'L3', 'L4']}
          name={atmWords.leftKeys}
          screen={screen}
          say={say}
          touch={touch}
        />
        <ScreenFace screen={screen} say={say} />
        <SideKeys
          keys={['R1', 'R2', 'R3', 'R4']}
          name={atmWords.rightKeys}
          screen={screen}
          say={say}
          touch={touch}
        />
      </div>
      <div class="desk">
        <Keypad language={screen.language} touch={touch} />
        <div class="side-slots">
          <CardSlot {...slot} cardToken={cardToken} />
          <ReceiptSlot say={say} receipt={receipt} take={takeReceipt} />
        </div>
      </div>
      <CashSlot {...slot} presented={state.at === 'cash-in-mouth' ? state.presented : undefined} />
    </div>
  );
}

/** What had the focus may be gone the next moment, with the card that was inserted: so it is heard on the whole page. */
function useKeyboard(touch: (input: Touch) => void): void {
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const input = touchOf(event);
      if (!input || event.metaKey || event.ctrlKey || event.altKey) return;
      event.preventDefault();
      touch(input);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [touch]);
}
