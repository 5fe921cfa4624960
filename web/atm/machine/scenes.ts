import type { SceneOf } from './scene.ts';
import { agreeing } from './scenes/agreeing.ts';
import { allDone } from './scenes/all-done.ts';
import { amount } from './scenes/amount.ts';
import { authorizing } from './scenes/authorizing.ts';
import { cardBack } from './scenes/card-back.ts';
import { cardBeforeCash } from './scenes/card-before-cash.ts';
import { cashInMouth } from './scenes/cash-in-mouth.ts';
import { checkingCard } from './scenes/checking-card.ts';
import { choosingAccount } from './scenes/choosing-account.ts';
import { countingOut } from './scenes/counting-out.ts';
import { elsewhere } from './scenes/elsewhere.ts';
import { givingAccount } from './scenes/giving-account.ts';
import { keepingCash } from './scenes/keeping-cash.ts';
import { menu } from './scenes/menu.ts';
import { moreTime } from './scenes/more-time.ts';
import { offer } from './scenes/offer.ts';
import { openingSlot } from './scenes/opening-slot.ts';
import { outOfService } from './scenes/out-of-service.ts';
import { pin } from './scenes/pin.ts';
import { showingQr } from './scenes/showing-qr.ts';
import { slotOpen } from './scenes/slot-open.ts';
import { sorry } from './scenes/sorry.ts';
import { welcome } from './scenes/welcome.ts';
import type { State } from './state.ts';

/** Every place where a machine can stand. A new one does not compile without its scene. */
export const scenes: { readonly [At in State['at']]: SceneOf<At> } = {
  'out-of-service': outOfService,
  welcome,
  pin,
  'checking-card': checkingCard,
  'showing-qr': showingQr,
  menu,
  amount,
  authorizing,
  agreeing,
  'card-before-cash': cardBeforeCash,
  'counting-out': countingOut,
  'cash-in-mouth': cashInMouth,
  'opening-slot': openingSlot,
  'slot-open': slotOpen,
  'keeping-cash': keepingCash,
  'choosing-account': choosingAccount,
  'giving-account': givingAccount,
  elsewhere,
  offer,
  'all-done': allDone,
  sorry,
  'more-time': moreTime,
  'card-back': cardBack,
};
