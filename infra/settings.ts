import { RetentionDays } from 'aws-cdk-lib/aws-logs';
import type { Node } from 'constructs';
import * as z from 'zod';
import { RateLimits } from '../shared/contract/rate-limits.ts';
import { CannotSynthesize } from './cannot-synthesize.ts';

const stageLengthMax = 12;

/**
 * What differs between one deployment and the next. Each is a context value: `cdk deploy -c stage=prod`.
 *
 * The defaults synthesize anywhere; `issuer` alone must be set before a deployment can succeed.
 */
export const Settings = z.object({
  /** Stands in the name of everything that people look for: stacks, functions, logs, alarms. */
  stage: z
    .string()
    .regex(/^[a-z][a-z0-9]*$/, 'lower-case letters and digits, a letter first')
    .max(stageLengthMax)
    .default('dev'),
  /** The OpenID Connect issuer whose tokens open the doors, exactly as in their `iss` claim. */
  issuer: z
    .url({ protocol: /^https?$/ })
    .refine(isHttpsOrThisMachine, 'https, unless it is on this machine')
    .default('https://identity.example.com'),
  /** What tokens must carry in `aud`. */
  audience: z.string().min(1).default('staffetta'),
  /**
   * Which channel each OAuth client speaks for: a token's `client_id` decides its channel, never the request.
   * `operations`, `catalogue` and `measures` are none: the systems of the bank's own people, its marketing and its analysts.
   */
  channelOfClient: fromText(z.record(z.string().min(1), z.string().regex(/^[a-z]+(-[a-z]+)*$/))).default({
    'staffetta-web': 'web',
    'staffetta-mobile': 'mobile',
    'staffetta-branch': 'branch',
    'staffetta-contact-centre': 'contact-centre',
    'staffetta-atm': 'atm',
    'staffetta-operations': 'operations',
    'staffetta-marketing': 'catalogue',
    'staffetta-analyst': 'measures',
    'staffetta-analyst-page': 'measures',
  }),
  /**
   * How often who may ask, where that is not as the contract says: `{"clients": {"staffetta-atm": {"atOnce": 9000,
   * "everyMs": 1}}}`. See `shared/contract/rate-limits.ts`.
   */
  rateLimits: fromText(RateLimits).default({}),
  /** The web origins that browsers may call from. None: no browser of another origin may. */
  allowedOrigins: fromText(z.array(z.url())).default([]),
  logRetentionDays: z.coerce
    .number()
    .refine(
      (days) => days in RetentionDays,
      'one of the periods that CloudWatch Logs offers: 1, 3, 5, 7, 14, 30, 60, 90, 365, …',
    )
    .default(30),
  /** Whom e-mail comes from: an address of a domain that SES knows as this account's. */
  mailFrom: z.email().default('no-reply@bank.example.com'),
  /** The bank's relay: `<customerId>@` this. It alone knows addresses, and sends each message id on once. */
  customerMailDomain: z
    .string()
    .regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a domain')
    .default('customers.bank.example.com'),
  /** Where the bank's pages and its app answer: what a message links to. */
  linkOrigin: z
    .url({ protocol: /^https?$/ })
    .refine(isHttpsOrThisMachine, 'https, unless it is on this machine')
    .default('https://bank.example.com'),
  /** Where the pages of ours answer, if not under CloudFront's own name. The certificate lies in us-east-1. */
  pagesAt: fromText(
    z.strictObject({
      domain: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'a domain'),
      certificateArn: z.string().regex(/^arn:[^:]+:acm:us-east-1:/, 'the ARN of a certificate in us-east-1'),
    }),
  ).optional(),
  /** The firewall before the pages: an ACL of WAF, which for CloudFront lies in us-east-1. None: CloudFront alone. */
  firewallArn: z
    .string()
    .regex(/^arn:[^:]+:wafv2:us-east-1:\d{12}:global\/webacl\//, 'the ARN of a web ACL for CloudFront')
    .optional(),
  /** Raises a stack with such a firewall, in us-east-1; its output is the `firewallArn`. */
  firewall: z.enum(['off', 'raise']).default('off'),
  /** The OAuth client of each page: authorization code with PKCE, and no secret. */
  clientsOfPages: fromText(
    z.strictObject({
      web: z.string().min(1),
      mobile: z.string().min(1),
      analyst: z.string().min(1).default('staffetta-analyst-page'),
      branch: z.string().min(1).default('staffetta-branch'),
      'contact-centre': z.string().min(1).default('staffetta-contact-centre'),
    }),
  ).default({
    web: 'staffetta-web',
    mobile: 'staffetta-mobile',
    analyst: 'staffetta-analyst-page',
    branch: 'staffetta-branch',
    'contact-centre': 'staffetta-contact-centre',
  }),
  /**
   * A collector of the bank's own, which takes metrics as OpenTelemetry has them from Firehose. None: they stay in
   * CloudWatch. The secret holds `{"api_key": "…"}`, which the collector asks for.
   */
  otlp: fromText(
    z.strictObject({
      url: z.url({ protocol: /^https$/ }),
      accessKeySecretArn: z.string().regex(/^arn:[^:]+:secretsmanager:/, 'the ARN of a secret'),
    }),
  ).optional(),
  /** An SNS topic that exists already, which hears every alarm. Who is on call is not this application's to say. */
  alarmTopicArn: z.string().startsWith('arn:').optional(),
});
export type Settings = z.infer<typeof Settings>;

/** Reads the settings from the context; throws `CannotSynthesize` with every one that does not fit. */
export function readSettings(node: Node): Settings {
  const context = Object.keys(Settings.shape).map((name) => [name, node.tryGetContext(name) ?? undefined]);

  const read = Settings.safeParse(Object.fromEntries(context));

  if (!read.success) {
    throw new CannotSynthesize(`These settings do not fit:\n${z.prettifyError(read.error)}`);
  }
  return read.data;
}

/** On the command line every value is text; a list or an object is then written as JSON. */
function fromText<T extends z.ZodType>(schema: T) {
  return z.preprocess((value, context) => {
    if (typeof value !== 'string') return value;
    try {
      return JSON.parse(value);
    } catch {
      context.addIssue({ code: 'custom', message: 'not valid JSON' });
      return z.NEVER;
    }
  }, schema);
}

function isHttpsOrThisMachine(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname } = new URL(address);
  return protocol === 'https:' || hostname === 'localhost' || hostname === '127.0.0.1';
}
