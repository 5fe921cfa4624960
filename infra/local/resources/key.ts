import { arn } from '../template/place.ts';
import { type Kind, physicalName } from './world.ts';

/**
 * A KMS key. Those that encrypt what is stored have nothing to run; one that makes MACs has its material drawn here,
 * where in the cloud it would be brought in.
 */
export const key: Kind = {
  type: 'AWS::KMS::Key',
  identify: (resource, place) => {
    const keyId = physicalName(undefined, resource);
    return { ref: keyId, attributes: { KeyId: keyId, Arn: arn(place, 'kms', `key/${keyId}`) } };
  },
  boot: (resource, { deployment, macKeys }) => {
    if (resource.properties()['KeyUsage'] !== 'GENERATE_VERIFY_MAC') return;
    macKeys.ensure(deployment.identityOf(resource).attributes['Arn'] ?? '');
  },
};
