import * as z from 'zod';
import { Sentence } from '../sentence.ts';
import type { Declared } from '../template/deployment.ts';
import type { Kind, World } from './world.ts';

/** The parts of an API are read along with the API that they belong to, and boot nothing by themselves. */
export const INTEGRATION = 'AWS::ApiGatewayV2::Integration';
export const AUTHORIZER = 'AWS::ApiGatewayV2::Authorizer';
export const ROUTE = 'AWS::ApiGatewayV2::Route';
export const STAGE = 'AWS::ApiGatewayV2::Stage';

export const integration = partOfApi(INTEGRATION);
export const authorizer = partOfApi(AUTHORIZER);
export const route = partOfApi(ROUTE);

function partOfApi(type: string): Kind {
  return {
    type,
    identify: (resource) => ({ ref: resource.logicalId, attributes: { AuthorizerId: resource.logicalId } }),
    boot: () => {},
  };
}

const PartOf = z.looseObject({ ApiId: z.string() });

/** What a template says of one kind of part of an API, by how others refer to it. */
export function partsOf<T extends z.ZodType>(
  apiId: string,
  type: string,
  schema: T,
  { deployment }: World,
): Map<string, z.infer<T>> {
  const those = deployment.resources.filter(
    (resource: Declared) =>
      resource.type === type && PartOf.safeParse(resource.properties()).data?.ApiId === apiId,
  );
  return new Map(
    those.map((resource) => {
      const read = schema.safeParse(resource.properties());
      if (read.success) return [deployment.identityOf(resource).ref, read.data];
      throw new Sentence(`${resource.logicalId} cannot run on this machine: ${z.prettifyError(read.error)}`);
    }),
  );
}

/** Either the function's ARN, or the path of API Gateway that holds it. */
export function functionArnIn(uri: string): string {
  return uri.match(/functions\/(arn:.+)\/invocations$/)?.[1] ?? uri;
}

/** What a route's target names: `integrations/abc`. */
export const integrationIn = (target: string): string => target.replace('integrations/', '');
