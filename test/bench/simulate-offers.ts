import { gainOf } from './gain.ts';
import { liveMarket, policies } from './offer-market.ts';
import { inColumns } from './table.ts';

/**
 * `npm run simulate:offers`: what the rank gains by learning, over chance and over marketing's fixed order, in markets
 * that are drawn at random. The same numbers come out each time.
 */
const SEEDS = 60;
const CHOICES = [500, 2_000, 8_000];

console.log(
  `\nOffers accepted of 1,000 made; ${SEEDS} markets of 6 offers, 3 segments and 3 channels. Gains with their 95 % intervals.\n`,
);
const rows = CHOICES.map((choices) => {
  const markets = Array.from({ length: SEEDS }, (_, at) => liveMarket(`seed ${at}`, choices));
  const per1000 = (accepted: number) => (accepted * 1_000) / choices;
  const meanOf = (policy: (typeof policies)[number]) =>
    (markets.reduce((sum, market) => sum + per1000(market[policy]), 0) / SEEDS).toFixed(1);
  const over = (other: 'random' | 'priority') => {
    const { mean, low, high } = gainOf(markets.map((market) => per1000(market.learnt - market[other])));
    return `${signed(mean)} (${signed(low)} to ${signed(high)})`;
  };
  return [`${choices}`, ...policies.map(meanOf), over('random'), over('priority')];
});
console.log(inColumns(['choices', ...policies, 'learnt over random', 'learnt over priority'], rows));
console.log('');

function signed(gain: number): string {
  return `${gain >= 0 ? '+' : '−'}${Math.abs(gain).toFixed(1)}`;
}
