/**
 * Something that a person can put right, said in one plain sentence: what happened, and what to do.
 *
 * The command line prints it without a stack trace. Any other error is a fault of ours.
 */
export class Sentence extends Error {
  override readonly name = 'Sentence';
}
