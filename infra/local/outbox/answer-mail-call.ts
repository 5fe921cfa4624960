import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { CloudRefusal } from '../cloud/cloud-refusal.ts';
import type { Outbox } from './outbox.ts';

/** The path of SESv2's SendEmail. */
export const SEND_EMAIL_PATH = '/v2/email/outbound-emails';

/** A header that breaks its line would make another: SES refuses it, as it does a name that ends before its colon. */
const OneLine = z.string().regex(/^[^\r\n]*$/);
/** RFC 5322, section 3.6.8. */
const HeaderName = z.string().regex(/^[\x21-\x39\x3b-\x7e]+$/);
const Part = z.object({ Data: z.string().min(1), Charset: z.string().optional() });
const SendEmail = z.object({
  FromEmailAddress: OneLine.min(3),
  Destination: z.object({ ToAddresses: z.tuple([OneLine.min(3)]) }),
  Content: z.object({
    Simple: z.object({
      Subject: Part.extend({ Data: OneLine }),
      Body: z.object({ Text: Part }),
      Headers: z
        .array(z.object({ Name: HeaderName, Value: OneLine }))
        .max(15)
        .default([]),
    }),
  }),
});

/** Answers SESv2's SendEmail: the mail lies in the outbox. */
export function answerMailCall(body: unknown, outbox: Outbox): unknown {
  const sent = SendEmail.safeParse(body);
  if (!sent.success) throw new CloudRefusal(400, 'BadRequestException', z.prettifyError(sent.error));
  const { FromEmailAddress, Destination, Content } = sent.data;
  const { Subject, Body, Headers } = Content.Simple;
  outbox.takeMail({
    from: FromEmailAddress,
    to: Destination.ToAddresses[0],
    subject: Subject.Data,
    text: Body.Text.Data,
    headers: Headers.map(({ Name, Value }) => [Name, Value] as const),
  });
  return { MessageId: randomUUID() };
}
