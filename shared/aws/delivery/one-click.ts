import type { Message } from '../../delivery/message.ts';
import { sealUnsubscribing } from '../../seal/unsubscribe-link.ts';
import { environmentOf } from '../environment-of.ts';
import { loadSealKey } from '../secret-key.ts';

interface MailHeader {
  readonly Name: string;
  readonly Value: string;
}

/**
 * Lets a mail program say no with one click: by one HTTPS address, which RFC 8058 (section 3.1) asks to be the only one.
 * What does not advertise has none.
 */
export async function oneClickHeaders(
  { customerId, objection }: Message,
  nowMs: number,
): Promise<MailHeader[]> {
  if (!objection) return [];
  const { purpose } = objection;
  const token = await sealUnsubscribing(await loadSealKey(), { customerId, purpose, sealedAtMs: nowMs });
  return [
    {
      Name: 'List-Unsubscribe',
      Value: `<${new URL(`/unsubscribe/${token}`, environmentOf('API_URL')).href}>`,
    },
    { Name: 'List-Unsubscribe-Post', Value: 'List-Unsubscribe=One-Click' },
  ];
}
