/**
 * The camera, simulated: what a machine shows on its screen reaches the phones of the same browser, as light would. It
 * carries the QR's own text and nothing else.
 */
const CHANNEL = 'staffetta.camera';

type Light = { readonly shows: string | undefined } | { readonly looks: true };

/** For a machine: what its screen shows from now on, to whoever looks. Answers with how to change that, and how to end. */
export function screenForCameras(): { show(qr: string | undefined): void; close(): void } {
  const air = new BroadcastChannel(CHANNEL);
  let shown: string | undefined;
  const shine = () => air.postMessage({ shows: shown } satisfies Light);
  air.onmessage = ({ data }: MessageEvent<Light>) => {
    if ('looks' in data) shine();
  };
  return {
    show: (qr) => {
      shown = qr;
      shine();
    },
    close: () => air.close(),
  };
}

/** For a phone: hears of each QR that comes into view. Answers with how to put the camera away. */
export function lookForQr(found: (qr: string) => void): () => void {
  const air = new BroadcastChannel(CHANNEL);
  air.onmessage = ({ data }: MessageEvent<Light>) => {
    if ('shows' in data && data.shows) found(data.shows);
  };
  air.postMessage({ looks: true } satisfies Light);
  return () => air.close();
}
