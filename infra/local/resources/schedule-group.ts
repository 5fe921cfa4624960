import { arn } from '../template/place.ts';
import { type Kind, physicalName } from './world.ts';

/** A group of schedules that functions set at run time. */
export const scheduleGroup: Kind = {
  type: 'AWS::Scheduler::ScheduleGroup',
  identify: (resource, place) => {
    const name = physicalName(resource.properties()['Name'], resource);
    return { ref: name, attributes: { Arn: arn(place, 'scheduler', `schedule-group/${name}`) } };
  },
  boot: (resource, { deployment, scheduler }) => scheduler.addGroup(deployment.identityOf(resource).ref),
};
