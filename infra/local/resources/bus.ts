import { arn } from '../template/place.ts';
import { type Kind, physicalName } from './world.ts';

export const bus: Kind = {
  type: 'AWS::Events::EventBus',
  identify: (resource, place) => {
    const name = physicalName(resource.properties()['Name'], resource);
    return { ref: name, attributes: { Arn: arn(place, 'events', `event-bus/${name}`), Name: name } };
  },
  boot: (resource, { buses, deployment }) => buses.addBus(deployment.identityOf(resource).ref),
};
