import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { pageHeaders } from '../../infra/page-headers.ts';
import { pageOf } from '../../infra/page-of.ts';
import { synthesizeHouse } from '../support/synthesized-house.ts';

const Joined = z.union([
  z.string(),
  z
    .object({ 'Fn::Join': z.tuple([z.literal(''), z.array(z.unknown())]) })
    .transform((to) => to['Fn::Join'][1].map(placeOf).join('')),
]);
const Headers = z.object({
  ResponseHeadersPolicyConfig: z.object({
    CustomHeadersConfig: z.object({ Items: z.array(z.object({ Header: z.string(), Value: z.string() })) }),
    SecurityHeadersConfig: z.object({
      ContentSecurityPolicy: z.object({ ContentSecurityPolicy: Joined }),
      FrameOptions: z.object({ FrameOption: z.string() }),
      ReferrerPolicy: z.object({ ReferrerPolicy: z.string() }),
      StrictTransportSecurity: z.object({ AccessControlMaxAgeSec: z.number() }),
    }),
  }),
});
const Bucket = z.object({
  PublicAccessBlockConfiguration: z.record(z.string(), z.boolean()),
  VersioningConfiguration: z.object({ Status: z.string() }),
});
const BucketPolicy = z.object({
  PolicyDocument: z.object({
    Statement: z.array(
      z.object({ Effect: z.string(), Principal: z.unknown(), Condition: z.unknown(), Action: z.unknown() }),
    ),
  }),
});
const Distribution = z.object({
  DistributionConfig: z.object({
    Aliases: z.array(z.string()).optional(),
    ViewerCertificate: z.object({ MinimumProtocolVersion: z.string() }).optional(),
    DefaultCacheBehavior: z.object({ ViewerProtocolPolicy: z.string() }),
    CustomErrorResponses: z.array(z.object({ ErrorCode: z.number(), ResponseCode: z.number() })),
  }),
});
const EdgeFunction = z.object({ FunctionCode: z.string() });
const Upload = z.object({ SystemMetadata: z.object({ 'cache-control': z.string() }), Prune: z.boolean() });

/** What another stack exports: where the API is, or where lines are opened. */
function placeOf(part: unknown): string {
  if (typeof part === 'string') return part;
  return JSON.stringify(part).includes('-live:') ? LIVE : API;
}

const API = 'https://api.bank.example';
const LIVE = 'wss://live.bank.example';
const issuer = 'https://login.bank.example';
const { pages } = synthesizeHouse({ issuer });

describe('the pages', () => {
  it('have the headers that they have on this machine, and https alone', () => {
    const [policy] = pages.all('AWS::CloudFront::ResponseHeadersPolicy', Headers);
    const { SecurityHeadersConfig: security, CustomHeadersConfig: besides } =
      policy?.properties.ResponseHeadersPolicyConfig ?? {};

    const sent = {
      'content-security-policy': security?.ContentSecurityPolicy.ContentSecurityPolicy,
      'x-content-type-options': 'nosniff',
      'x-frame-options': security?.FrameOptions.FrameOption,
      'referrer-policy': security?.ReferrerPolicy.ReferrerPolicy,
      ...Object.fromEntries(besides?.Items.map(({ Header, Value }) => [Header, Value]) ?? []),
    };
    expect(sent).toEqual(pageHeaders({ apiOrigin: API, liveOrigin: LIVE, identityOrigin: issuer }));
    expect(sent['content-security-policy']).not.toContain('unsafe');
    expect(security?.StrictTransportSecurity.AccessControlMaxAgeSec).toBeGreaterThanOrEqual(31_536_000);
  });

  it('lie in a bucket that the distribution alone may read', () => {
    const [bucket] = pages.all('AWS::S3::Bucket', Bucket);
    const [policy] = pages.all('AWS::S3::BucketPolicy', BucketPolicy);

    const allowed = policy?.properties.PolicyDocument.Statement.filter(({ Effect }) => Effect === 'Allow');
    expect(Object.values(bucket?.properties.PublicAccessBlockConfiguration ?? {})).toEqual([
      true,
      true,
      true,
      true,
    ]);
    expect(allowed?.map(({ Action, Principal }) => [Action, Principal])).toEqual([
      ['s3:GetObject', { Service: 'cloudfront.amazonaws.com' }],
    ]);
    expect(JSON.stringify(allowed?.[0]?.Condition)).toContain('AWS:SourceArn');
  });

  it.each([
    ['/', 'bank.html'],
    ['/phone', 'phone.html'],
    ['/assets/bank-1a2b.js', 'assets/bank-1a2b.js'],
    ['/continue/tx-1', 'bank.html'],
    ['/consents', 'bank.html'],
    ['/continue/tx-1/more', 'continue/tx-1/more.html'],
    ['/consents', 'bank.html'],
    ['/config.json', 'config.json'],
  ])('are found before the bucket as on this machine: %s', (path, file) => {
    const [finder] = pages.all('AWS::CloudFront::Function', EdgeFunction);
    const handler = new Function(`${finder?.properties.FunctionCode}; return handler;`)();

    const found = handler({ request: { uri: path } });

    expect(found).toEqual({ uri: `/${file}` });
    expect(pageOf(path, 'bank.html')).toBe(file);
  });

  it('keep for ever what never changes, and ask for the rest each time', () => {
    const uploads = pages.all('Custom::CDKBucketDeployment', Upload).map(({ properties }) => properties);

    expect(uploads.map(({ SystemMetadata }) => SystemMetadata['cache-control']).sort()).toEqual([
      'no-cache',
      'public, max-age=31536000, immutable',
    ]);
    expect(uploads.every(({ Prune }) => !Prune)).toBe(true);
  });

  it('that are not there are said to be not there', () => {
    const [distribution] = pages.all('AWS::CloudFront::Distribution', Distribution);

    const { CustomErrorResponses, DefaultCacheBehavior } = distribution?.properties.DistributionConfig ?? {};
    expect(CustomErrorResponses).toEqual([{ ErrorCode: 403, ResponseCode: 404 }]);
    expect(DefaultCacheBehavior?.ViewerProtocolPolicy).toBe('redirect-to-https');
  });

  it('answer under the bank’s own name, if it has one for them', () => {
    const certificateArn = 'arn:aws:acm:us-east-1:111122223333:certificate/1a2b';
    const own = synthesizeHouse({ pagesAt: { domain: 'try.bank.example', certificateArn } });

    const [distribution] = own.pages.all('AWS::CloudFront::Distribution', Distribution);
    expect(distribution?.properties.DistributionConfig).toMatchObject({
      Aliases: ['try.bank.example'],
      ViewerCertificate: { MinimumProtocolVersion: 'TLSv1.2_2021' },
    });
  });
});
