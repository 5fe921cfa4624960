import * as z from 'zod';
import { GenerateSecretString } from '../secrets/generate-secret.ts';
import { arn } from '../template/place.ts';
import { type Kind, physicalName } from './world.ts';

const Properties = z.object({
  SecretString: z.string().optional(),
  GenerateSecretString: GenerateSecretString.optional(),
});

export const secret: Kind = {
  type: 'AWS::SecretsManager::Secret',
  identify: (resource, place) => {
    const name = physicalName(resource.properties()['Name'], resource);
    const secretArn = arn(place, 'secretsmanager', `secret:${name}`);
    return { ref: secretArn, attributes: { Id: secretArn } };
  },
  boot: (resource, { deployment, secrets }) => {
    const { ref: secretArn } = deployment.identityOf(resource);
    const wanted = Properties.parse(resource.properties());
    secrets.ensure(secretArn.split(':').at(-1) ?? secretArn, secretArn, {
      text: wanted.SecretString,
      generate: wanted.GenerateSecretString,
    });
  },
};
