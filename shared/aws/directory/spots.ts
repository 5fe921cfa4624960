import { QueryCommand } from '@aws-sdk/lib-dynamodb';
import * as z from 'zod';
import { geohashOf, placeOf } from '../../terminal/geohash.ts';
import type { Location } from '../../terminal/location.ts';
import type { Terminal } from '../../terminal/terminal.ts';
import { documentClient } from '../document-client.ts';
import { environmentOf } from '../environment-of.ts';

/**
 * The map of machines: one small item for each, at `area#<4 characters>` / `spot#<9 characters>#<terminalId>` of
 * the geohash of its place. So one query finds those of a cell of any size between.
 */
export interface Spot {
  readonly terminalId: string;
  /** Within five metres. */
  readonly place: Location;
}

const AREA_CHARACTERS = 4;
const SPOT_CHARACTERS = 9;

/** The most of one cell that are looked at. */
const SPOTS_READ_MAX = 100;

/** The key of a machine's spot, if it says where it stands. */
export function spotOf({ terminalId, location }: Terminal): { pk: string; sk: string } | undefined {
  if (!location) return undefined;
  const geohash = geohashOf(location, SPOT_CHARACTERS);
  return { pk: areaOf(geohash), sk: `spot#${geohash}#${terminalId}` };
}

/** The machines of a cell, by its geohash of 4 to 9 characters: one query, of at most 100 of them. */
export async function spotsIn(geohash: string): Promise<Spot[]> {
  const { Items = [] } = await documentClient().send(
    new QueryCommand({
      TableName: environmentOf('SESSION_TABLE'),
      KeyConditionExpression: 'pk = :area AND begins_with(sk, :cell)',
      ExpressionAttributeValues: { ':area': areaOf(geohash), ':cell': `spot#${geohash}` },
      Limit: SPOTS_READ_MAX,
    }),
  );
  return Items.map((item) => spotIn(SpotKey.parse(item).sk));
}

const SpotKey = z.object({ sk: z.string() });

function spotIn(sk: string): Spot {
  const [, geohash = '', terminalId = ''] = sk.split('#');
  return { terminalId, place: placeOf(geohash) };
}

const areaOf = (geohash: string): string => `area#${geohash.slice(0, AREA_CHARACTERS)}`;
