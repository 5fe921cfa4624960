import { welcoming } from '../leaving.ts';
import { go, type Reaction } from '../reaction.ts';
import type { SceneOf, StateAt } from '../scene.ts';
import { screen } from '../screen.ts';

/** A QR lives for a minute. Whoever has not answered this many is not there. */
const DRAWN_MAX = 3;

const WATCH_EVERY_MS = 1_000;

/** The customer's own phone answers for them: no card, no PIN, nothing typed. */
export const showingQr: SceneOf<'showing-qr'> = {
  show: (state) =>
    screen(state.language, {
      title: { en: 'Scan with your bank’s app', it: 'Inquadra con l’app della banca' },
      lines: [
        { en: 'Your phone asks you to confirm', it: 'Il telefono ti chiede di confermare' },
        { en: 'this machine and the amount.', it: 'lo sportello e l’importo.' },
      ],
      choices: [{ key: 'R4', label: { en: 'Back', it: 'Indietro' }, leadsTo: go(welcoming) }],
      ...(state.invitation ? { qr: state.invitation.qr } : { isBusy: true }),
    }),
  on: (state, input) => {
    if (input.is === 'cancel') return go(welcoming);
    if (input.is === 'patience-over') return watch(state);
    if (input.is !== 'told') return undefined;
    switch (input.that) {
      case 'qr-drawn':
        return go({ ...state, invitation: input.invitation });
      case 'qr-open':
        return go(answered(state));
      case 'qr-confirmed':
        return collect(input);
      case 'qr-declined':
        return go(welcoming);
      case 'qr-expired':
        return drawAgain(state);
      case 'refused':
      case 'silence':
        return go({ at: 'sorry', language: state.language, because: 'try-another-machine' });
      default:
        return undefined;
    }
  },
  patienceMs: WATCH_EVERY_MS,
};

/** However slow the bank is, it has one question to answer. */
function watch(state: StateAt<'showing-qr'>): Reaction | undefined {
  const { invitation, isAsking } = state;
  if (!invitation || isAsking) return undefined;
  return go({ ...state, isAsking: true }, { do: 'watch-qr', invitationId: invitation.invitationId });
}

const answered = ({ isAsking: _, ...state }: StateAt<'showing-qr'>): StateAt<'showing-qr'> => state;

function drawAgain({ language, drawn }: StateAt<'showing-qr'>): Reaction {
  if (drawn >= DRAWN_MAX) return go({ at: 'sorry', language, because: 'qr-unanswered' });
  return go({ at: 'showing-qr', language, drawn: drawn + 1 }, { do: 'draw-qr' });
}

/** The phone confirmed this very machine and amount, so nothing is left to ask. */
function collect({
  visit,
  transactionId,
}: {
  visit: StateAt<'menu'>['visit'];
  transactionId: string;
}): Reaction {
  const wish = { is: 'prepared', transactionId, agreed: [] } as const;
  return go({ at: 'authorizing', visit, wish }, { do: 'authorize', wish });
}
