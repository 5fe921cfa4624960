import { unmarshall } from '@aws-sdk/util-dynamodb';
import type { DynamoDBRecord } from 'aws-lambda';

/** An item as the table's stream carries it. */
export type StreamImage = NonNullable<NonNullable<DynamoDBRecord['dynamodb']>['NewImage']>;

/**
 * Some attributes of an image, and of some maps in it some. A session is large, and the stream carries all of it with
 * every write: whoever wants two things of it need not read the rest.
 */
export function unmarshalledPart(
  image: StreamImage,
  names: readonly string[],
  within: Readonly<Record<string, readonly string[]>> = {},
): Record<string, unknown> {
  const maps = Object.entries(within).flatMap(([name, inner]) => {
    const map = image[name]?.M;
    return map ? [[name, { M: picked(map, inner) }]] : [];
  });
  const part = { ...picked(image, names), ...Object.fromEntries(maps) };
  return unmarshall(part as Parameters<typeof unmarshall>[0]);
}

function picked(image: StreamImage, names: readonly string[]): StreamImage {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = image[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}
