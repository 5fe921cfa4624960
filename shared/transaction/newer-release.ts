/**
 * What was read was written by a newer release than the one that reads it: a deployment is half-way, or was taken back.
 *
 * Nothing is wrong with what was read, and nothing is done to it. It passes once the newer release is in place, so it is
 * an outage of the moment and no refusal: nobody remembers it of a request, which may come again with its key.
 */
export class NewerRelease extends Error {
  override readonly name = 'NewerRelease';
}
