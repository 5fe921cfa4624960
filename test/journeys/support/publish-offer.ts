import type { components } from '../../../web/client/schema.generated.ts';
import { MarketingDesk } from '../../simulators/marketing-desk.ts';
import { anOffer } from '../../support/an-offer.ts';
import { stage } from './stage-of-the-test.ts';

type Offer = components['schemas']['Offer'];

/** Marketing publishes an offer for everybody, for which one event calls; nobody is held out. */
export async function publishOffer(offerId: string, trigger: object, desk?: MarketingDesk): Promise<Offer> {
  const offer = anOffer({
    offerId: `journey-${offerId}`,
    validity: { from: '2026-01-01', until: '2099-12-31' },
    triggers: [{ ...trigger, why: { en: 'We just talked.', it: 'Ci siamo appena sentiti.' } }],
    price: { form: 'yearly-rate', basisPoints: 490 },
    leadsTo: { acceptOn: ['mobile', 'web'], kind: 'loan-application' },
  });
  return (desk ?? (await MarketingDesk.open(stage))).publishOffer(offer as unknown as Offer);
}

/** Nothing calls for it any more: what one test published is no answer to what happens in another. */
export async function withdrawOffer(offer: Offer): Promise<void> {
  const over = {
    ...offer,
    version: offer.version + 1,
    validity: { from: '2026-01-01', until: '2026-01-02' },
  };
  await (await MarketingDesk.open(stage)).publishOffer(over);
}
