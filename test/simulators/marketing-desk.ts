import type { components } from '../../web/client/schema.generated.ts';
import { type Staffetta, staffetta } from '../../web/client/staffetta.ts';
import type { System } from './customer-channel.ts';
import { answered } from './said-no.ts';
import { signInMarketing } from './sign-in.ts';

/** The bank's marketing, whose tool publishes offers: a system of no channel. */
export class MarketingDesk {
  readonly bank: Staffetta;

  private constructor(bank: Staffetta) {
    this.bank = bank;
  }

  static async open({
    url,
    issuer,
    marketingKeyFile: keyFile,
  }: System & { readonly marketingKeyFile: string }): Promise<MarketingDesk> {
    const { accessToken } = await signInMarketing({ issuer, keyFile });
    return new MarketingDesk(staffetta({ url, token: () => accessToken }));
  }

  /** The latest version of every offer. */
  async catalogue(): Promise<readonly components['schemas']['PublishedOffer'][]> {
    return answered(await this.bank.GET('/catalogue/offers')).offers;
  }

  /** What every channel would say of an offer; nothing is published. */
  async checkOffer(
    offer: components['schemas']['Offer'],
  ): Promise<components['schemas']['OfferChecked']['previews']> {
    const { offerId } = offer;
    return answered(
      await this.bank.POST('/catalogue/offers/{offerId}/check', {
        params: { path: { offerId } },
        body: offer,
      }),
    ).previews;
  }

  async publishOffer(offer: components['schemas']['Offer']): Promise<components['schemas']['Offer']> {
    const { offerId } = offer;
    return answered(
      await this.bank.PUT('/catalogue/offers/{offerId}', { params: { path: { offerId } }, body: offer }),
    );
  }

  async previewOffer(
    offerId: string,
    channel: components['schemas']['OfferChannel'],
  ): Promise<components['schemas']['OfferPreview']> {
    return answered(
      await this.bank.GET('/catalogue/offers/{offerId}/preview', {
        params: { path: { offerId }, query: { channel } },
      }),
    );
  }
}
