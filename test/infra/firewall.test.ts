import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { FirewallStack } from '../../infra/firewall-stack.ts';
import { Settings } from '../../infra/settings.ts';
import { newApp } from '../../infra/staffetta.ts';
import { synthesizeHouse } from '../support/synthesized-house.ts';

const firewallArn = 'arn:aws:wafv2:us-east-1:123456789012:global/webacl/staffetta-dev-pages/1a2b';
const Distribution = z.object({ DistributionConfig: z.object({ WebACLId: z.string().optional() }) });

const folder = mkdtempSync(join(tmpdir(), 'staffetta-firewall-'));
afterAll(() => rmSync(folder, { recursive: true }));

describe('a firewall', () => {
  it('stands before the pages where a bank names one', () => {
    const { pages } = synthesizeHouse({ firewallArn });

    const [distribution] = pages.all('AWS::CloudFront::Distribution', Distribution);
    expect(distribution?.properties.DistributionConfig.WebACLId).toBe(firewallArn);
  });

  it('is for CloudFront, blocks who asks too often and what is known to be hostile, and keeps no sample', () => {
    const app = newApp({ outdir: folder, builtinCloudFormationValidation: false });
    new FirewallStack(app, 'staffetta-firewall', Settings.parse({ firewall: 'raise' }));
    const stack = app.synth().getStackArtifact('staffetta-firewall');

    const [acl] = Object.values(stack.template.Resources) as { Type: string; Properties: Acl }[];
    expect(stack.environment.region).toBe('us-east-1');
    expect(acl).toMatchObject({ Type: 'AWS::WAFv2::WebACL', Properties: { Scope: 'CLOUDFRONT' } });
    expect(acl?.Properties.Rules.map(({ Name }) => Name)).toEqual([
      'too-many-of-one-address',
      'AWSManagedRulesAmazonIpReputationList',
      'AWSManagedRulesCommonRuleSet',
      'AWSManagedRulesKnownBadInputsRuleSet',
    ]);
    expect(JSON.stringify(acl)).not.toContain('"SampledRequestsEnabled":true');
  });

  it.each(['arn:aws:wafv2:eu-south-1:123456789012:regional/webacl/one/1', 'one'])(
    'is refused where CloudFront cannot take it: %s',
    (named) => {
      expect(Settings.safeParse({ firewallArn: named }).success).toBe(false);
    },
  );
});

interface Acl {
  readonly Rules: readonly { readonly Name: string }[];
}
