import { Duration, Validations } from 'aws-cdk-lib';
import { HttpMethod, HttpRoute, HttpRouteKey, PayloadFormatVersion } from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Construct } from 'constructs';
import type { Route } from '../../shared/contract/route.ts';
import type { House } from '../house.ts';
import type { FrontDoor } from './front-door.ts';
import { StaffettaFunction } from './staffetta-function.ts';

const doorTimeout = Duration.seconds(10);

/** One function behind each of some routes of the contract. */
export class Doors extends Construct {
  readonly all: readonly StaffettaFunction[];

  constructor(
    scope: Construct,
    id: string,
    house: House,
    { frontDoor, routes }: { readonly frontDoor: FrontDoor; readonly routes: readonly Route[] },
  ) {
    super(scope, id);
    const environment = {
      CHANNEL_OF_CLIENT: JSON.stringify(house.settings.channelOfClient),
      RATE_LIMITS: JSON.stringify(house.settings.rateLimits),
    };
    this.all = routes.map((route) => {
      const door = new StaffettaFunction(this, route, house, { timeout: doorTimeout, environment });
      open(door, route, frontDoor);
      return door;
    });
  }
}

function open(door: StaffettaFunction, route: Route, { api, authorizer }: FrontDoor): void {
  const isPublic = route.scopes.length === 0;
  const opened = new HttpRoute(door, 'route', {
    httpApi: api,
    routeKey: HttpRouteKey.with(route.path, HttpMethod[route.method]),
    integration: new HttpLambdaIntegration(route.function, door.lambda, {
      payloadFormatVersion: PayloadFormatVersion.VERSION_2_0,
    }),
    // The gateway asks for a valid token; for its scopes asks the function's own edge, because the gateway
    // would refuse a wrong scope with a bare 403 and not with a problem+json that says what to do.
    ...(!isPublic && { authorizer }),
  });
  if (isPublic) {
    Validations.of(opened).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason:
        'The contract opens this door to everybody: it answers the published documents of the API, or takes a no by a sealed link and leads to where one is said; and answers no data.',
    });
  }
}
