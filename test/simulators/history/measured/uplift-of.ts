import type { Row } from './rows.ts';

export interface Groups {
  readonly treated: number;
  readonly treatedConverted: number;
  readonly heldOut: number;
  readonly heldOutConverted: number;
}

/** The normal deviate that leaves two and a half of a hundred on either side. */
const Z = 1.959963984540054;

/** The difference of two shares with Newcombe's interval (1998, method 10); nothing where a group is too small. */
export function upliftOf(
  groups: Groups,
  { isKindKnown, groupMin }: { readonly isKindKnown: boolean; readonly groupMin: number },
): Row {
  const silent = !isKindKnown
    ? 'kind-unknown'
    : groups.treated < groupMin
      ? 'too-few-treated'
      : groups.heldOut < groupMin
        ? 'too-few-held-out'
        : null;
  if (silent) {
    const nothing = { rate_treated: null, rate_held_out: null, uplift: null };
    return { silent_because: silent, ...nothing, uplift_low: null, uplift_high: null };
  }
  const treated = wilson(groups.treatedConverted, groups.treated);
  const heldOut = wilson(groups.heldOutConverted, groups.heldOut);
  const uplift = treated.rate - heldOut.rate;
  return {
    silent_because: null,
    rate_treated: treated.rate,
    rate_held_out: heldOut.rate,
    uplift,
    uplift_low: uplift - Math.hypot(treated.rate - treated.low, heldOut.high - heldOut.rate),
    uplift_high: uplift + Math.hypot(treated.high - treated.rate, heldOut.rate - heldOut.low),
  };
}

/** A share and its interval (Wilson, 1927). */
function wilson(part: number, whole: number) {
  const rate = part / whole;
  const middle = 2 * part + Z ** 2;
  const reach = Z * Math.sqrt(Z ** 2 + 4 * part * (1 - rate));
  const by = 2 * (whole + Z ** 2);
  return { rate, low: (middle - reach) / by, high: (middle + reach) / by };
}
