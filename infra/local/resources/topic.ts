import { arn } from '../template/place.ts';
import { type Kind, physicalName } from './world.ts';

/** An SNS topic. Whoever would hear it is played by the outbox of this copy. */
export const topic: Kind = {
  type: 'AWS::SNS::Topic',
  identify: (resource, place) => {
    const name = physicalName(resource.properties()['TopicName'], resource);
    const topicArn = arn(place, 'sns', name);
    return { ref: topicArn, attributes: { TopicArn: topicArn, TopicName: name } };
  },
  boot: (resource, { deployment, outbox }) => outbox.addTopic(deployment.identityOf(resource).ref),
};
