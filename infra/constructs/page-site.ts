import { Duration, RemovalPolicy, Validations } from 'aws-cdk-lib';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import {
  CachePolicy,
  Distribution,
  Function as EdgeFunction,
  FunctionCode,
  FunctionEventType,
  FunctionRuntime,
  HeadersFrameOption,
  type HeadersReferrerPolicy,
  HttpVersion,
  PriceClass,
  ResponseHeadersPolicy,
  SecurityPolicyProtocol,
  ViewerProtocolPolicy,
} from 'aws-cdk-lib/aws-cloudfront';
import { S3BucketOrigin } from 'aws-cdk-lib/aws-cloudfront-origins';
import { BlockPublicAccess, Bucket, BucketEncryption, ObjectOwnership } from 'aws-cdk-lib/aws-s3';
import { Construct } from 'constructs';
import { nameIn } from '../house.ts';
import { contentPolicy, type PageReach, pageHeadersBesides, referrerPolicy } from '../page-headers.ts';
import { pageOf } from '../page-of.ts';
import type { Settings } from '../settings.ts';

/** Browsers come by https alone, from the first answer on. */
const httpsAloneFor = Duration.days(365);

/** A page that is not there may be there after the next deployment. */
const missingKeptFor = Duration.seconds(10);

/** Where the stage is not, the bank is home. */
const home = 'bank.html';

/** Static pages in a bucket that nobody reaches but the distribution before it, which adds the headers. */
export class PageSite extends Construct {
  readonly bucket: Bucket;
  readonly distribution: Distribution;

  constructor(scope: Construct, id: string, settings: Settings, reach: PageReach) {
    super(scope, id);
    this.bucket = new Bucket(this, 'files', {
      encryption: BucketEncryption.S3_MANAGED,
      blockPublicAccess: BlockPublicAccess.BLOCK_ALL,
      objectOwnership: ObjectOwnership.BUCKET_OWNER_ENFORCED,
      enforceSSL: true,
      versioned: true,
      removalPolicy: RemovalPolicy.RETAIN,
      // What a deployment replaced can be brought back for a month.
      lifecycleRules: [{ noncurrentVersionExpiration: Duration.days(30) }],
    });

    const { pagesAt, firewallArn } = settings;
    this.distribution = new Distribution(this, 'distribution', {
      comment: nameIn(settings, 'pages'),
      defaultBehavior: {
        origin: S3BucketOrigin.withOriginAccessControl(this.bucket),
        viewerProtocolPolicy: ViewerProtocolPolicy.REDIRECT_TO_HTTPS,
        cachePolicy: CachePolicy.CACHING_OPTIMIZED,
        responseHeadersPolicy: this.headers(settings, reach),
        functionAssociations: [
          { function: this.pageFinder(settings), eventType: FunctionEventType.VIEWER_REQUEST },
        ],
      },
      // Who may not list a bucket hears "forbidden" of a file that is not there.
      errorResponses: [
        {
          httpStatus: 403,
          responseHttpStatus: 404,
          responsePagePath: '/not-there.html',
          ttl: missingKeptFor,
        },
      ],
      httpVersion: HttpVersion.HTTP2_AND_3,
      priceClass: PriceClass.PRICE_CLASS_100,
      ...(firewallArn !== undefined && { webAclId: firewallArn }),
      ...(pagesAt && {
        minimumProtocolVersion: SecurityPolicyProtocol.TLS_V1_2_2021,
        domainNames: [pagesAt.domain],
        certificate: Certificate.fromCertificateArn(this, 'certificate', pagesAt.certificateArn),
      }),
    });
    acknowledge(this, settings);
  }

  /** Where the pages are: a browser may call the API from there. */
  get url(): string {
    return `https://${this.distribution.domainName}`;
  }

  private headers(settings: Settings, reach: PageReach): ResponseHeadersPolicy {
    return new ResponseHeadersPolicy(this, 'headers', {
      responseHeadersPolicyName: nameIn(settings, 'pages'),
      securityHeadersBehavior: {
        contentSecurityPolicy: { contentSecurityPolicy: contentPolicy(reach), override: true },
        contentTypeOptions: { override: true },
        frameOptions: { frameOption: HeadersFrameOption.SAMEORIGIN, override: true },
        referrerPolicy: { referrerPolicy: referrerPolicy as HeadersReferrerPolicy, override: true },
        strictTransportSecurity: {
          accessControlMaxAge: httpsAloneFor,
          includeSubdomains: true,
          override: true,
        },
      },
      customHeadersBehavior: {
        customHeaders: Object.entries(pageHeadersBesides).map(([header, value]) => ({
          header,
          value,
          override: true,
        })),
      },
    });
  }

  /** Finds pages by the very rule that this machine finds them by: its text is sent along. */
  private pageFinder(settings: Settings): EdgeFunction {
    return new EdgeFunction(this, 'page-finder', {
      functionName: nameIn(settings, 'page-of'),
      comment: 'Finds the file of an address that has no ending.',
      runtime: FunctionRuntime.JS_2_0,
      code: FunctionCode.fromInline(pageFinderText),
    });
  }
}

const pageFinderText = `function handler(event) {
  event.request.uri = '/' + pageOf(event.request.uri, '${home}');
  return event.request;
}
${pageOf}
`;

function acknowledge(site: PageSite, { pagesAt, firewallArn }: Settings): void {
  Validations.of(site.bucket).acknowledge({
    id: 'AwsSolutions-S1',
    reason: 'The distribution alone reads here, and what it reads is public: programs of pages, and no data.',
  });
  Validations.of(site.distribution).acknowledge(
    {
      id: 'AwsSolutions-CFR1',
      reason:
        'A bank’s customers travel. What a country may not see is for the API to refuse, which has the data.',
    },
    {
      id: 'AwsSolutions-CFR3',
      reason:
        'A log of addresses that read public files would be data about customers, and answer no question.',
    },
  );
  if (firewallArn === undefined) {
    Validations.of(site.distribution).acknowledge({
      id: 'AwsSolutions-CFR2',
      reason:
        'There is nothing behind it but files that everybody may read; no request reaches a program. With `firewallArn`, WAF stands before it.',
    });
  }
  if (!pagesAt) {
    Validations.of(site.distribution).acknowledge({
      id: 'AwsSolutions-CFR4',
      reason:
        'CloudFront’s own name has CloudFront’s own certificate. With `pagesAt`, TLS 1.2 of 2021 is the least.',
    });
  }
}
