import * as z from 'zod';
import { type ChannelForm, type ChannelForms, channelForms } from './channel-forms.ts';
import { type Offer, offerAround, renditionIn } from './offer.ts';
import { isKnownIn, placeholdersIn } from './placeholders.ts';
import { Validity } from './validity.ts';

/**
 * One version of an offer as it is read where it was kept. It was checked when it was published, by the rules of that
 * day, and never changes; so here it is asked only whether it can still be used.
 */
export interface KeptOffer {
  readonly offerId: string;
  readonly version: number;
  /** Where at least that can be read. */
  readonly validity?: Validity;
  /** For the channels of which it has a rendition that can be used; nothing if it cannot be used at all. */
  readonly offer?: Offer;
  /** The channels of which it has a rendition that cannot be used any more. */
  readonly lost: readonly string[];
}

/** Reads one version, by its name: whatever has become of schema, channels and definitions since, it never throws. */
export function readKept(
  { offerId, version }: Pick<KeptOffer, 'offerId' | 'version'>,
  candidate: unknown,
  forms: ChannelForms = channelForms,
): KeptOffer {
  const read = Around.safeParse(candidate);
  if (!read.success || read.data.offerId !== offerId || read.data.version !== version) {
    const loosely = z.object({ validity: Validity }).safeParse(candidate);
    return { offerId, version, ...loosely.data, lost: [] };
  }
  const lost: string[] = [];
  const renditions: Record<string, Rendition> = {};
  for (const [channel, form] of Object.entries(forms)) {
    const written = read.data.renditions[channel];
    if (written === undefined) continue;
    const rendition = usableIn(form, written, read.data);
    if (rendition) renditions[channel] = rendition;
    else lost.push(channel);
  }
  const { validity } = read.data;
  const isShown = Object.keys(renditions).some((channel) => (forms[channel]?.shownOn.length ?? 0) > 0);
  return { offerId, version, validity, ...(isShown && { offer: { ...read.data, renditions } }), lost };
}

/** Whether an offer is for a channel: it is for those that it has a rendition for. */
export const isFor = ({ renditions }: Pick<Offer, 'renditions'>, channel: string): boolean =>
  Object.hasOwn(renditions, channel);

const Around = offerAround(z.record(z.string(), z.unknown()));

type Rendition = Offer['renditions'][string];

/** A rendition that has every text of the form, and in each place something that the offer has. */
function usableIn(
  form: ChannelForm,
  written: unknown,
  offer: Pick<Offer, 'price' | 'amounts' | 'quota'>,
): Rendition | undefined {
  const { data } = renditionIn(form).safeParse(written);
  const texts = Object.values(data ?? {}).flatMap((each) => Object.values(each));
  const isKnown = texts.flatMap(placeholdersIn).every((name) => isKnownIn(offer, name));
  return isKnown ? data : undefined;
}
