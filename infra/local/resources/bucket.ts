import { type Kind, physicalName } from './world.ts';

/** An S3 bucket: a folder. Encryption, versions, life cycles and who may read it have nothing to do on this machine. */
export const bucket: Kind = {
  type: 'AWS::S3::Bucket',
  identify: (resource) => {
    const name = physicalName(resource.properties()['BucketName'], {
      stack: resource.stack,
      logicalId: resource.construct,
    }).toLowerCase();
    const host = `${name}.s3.amazonaws.com`;
    return {
      ref: name,
      attributes: { Arn: `arn:aws:s3:::${name}`, DomainName: host, RegionalDomainName: host },
    };
  },
  boot: (resource, { deployment, buckets }) => buckets.add(deployment.identityOf(resource).ref),
};
