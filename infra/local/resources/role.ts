import { type Kind, physicalName } from './world.ts';

/** A role: what it allows is read from the templates once all has its name. */
export const role: Kind = {
  type: 'AWS::IAM::Role',
  identify: (resource, place) => {
    const name = physicalName(resource.properties()['RoleName'], resource);
    return { ref: name, attributes: { Arn: `arn:aws:iam::${place.account}:role/${name}`, RoleId: name } };
  },
  boot: () => {},
};
