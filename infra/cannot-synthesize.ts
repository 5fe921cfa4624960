/** Something that a person must put right before there can be a template; the message says what, plainly. */
export class CannotSynthesize extends Error {}
