/** Where a message is wrong: at a data element, or at one of the parts around them. */
export type Whereabouts = number | 'mti' | 'bitmap' | 'length' | 'end';

/**
 * A message that is not in the agreed form.
 *
 * It says where and why, and never what stood there: a reason is fixed text and lengths, so that it may be logged.
 */
export class MalformedMessage extends Error {
  override readonly name = 'MalformedMessage';
  readonly field: Whereabouts;
  readonly reason: string;

  constructor(field: Whereabouts, reason: string) {
    super(`${typeof field === 'number' ? `Data element ${field}` : PLACE[field]}: ${reason}`);
    this.field = field;
    this.reason = reason;
  }
}

const PLACE = {
  mti: 'Message type indicator',
  bitmap: 'Bitmap',
  length: 'Length of the message',
  end: 'End of the message',
};
