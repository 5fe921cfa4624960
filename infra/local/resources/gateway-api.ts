import * as z from 'zod';
import { arn, type Place } from '../template/place.ts';
import { bootHttpApi } from './http-api.ts';
import { bootWebSocketApi } from './web-socket-api.ts';
import type { Kind } from './world.ts';

const Protocol = z.object({ ProtocolType: z.enum(['HTTP', 'WEBSOCKET']) });

const protocols = {
  HTTP: { boot: bootHttpApi, endpointOf: ({ apiUrl }: Place) => apiUrl },
  WEBSOCKET: { boot: bootWebSocketApi, endpointOf: ({ apiUrl }: Place) => apiUrl.replace(/^http/, 'ws') },
} as const;

/** An API of API Gateway: one by HTTP, one by WebSocket, both at the one port of the API. */
export const gatewayApi: Kind = {
  type: 'AWS::ApiGatewayV2::Api',
  identify: (resource, place) => {
    const { ProtocolType } = Protocol.parse(resource.properties());
    return {
      ref: resource.logicalId,
      attributes: {
        ApiEndpoint: protocols[ProtocolType].endpointOf(place),
        ApiId: resource.logicalId,
        Arn: arn(place, 'apigateway', resource.logicalId),
      },
    };
  },
  boot: (resource, world) =>
    protocols[Protocol.parse(resource.properties()).ProtocolType].boot(resource, world),
};
