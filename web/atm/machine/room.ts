/** A line of the screen has room for this much; what the bank gives a machine to show fits it too. */
export const LINE_CHARS_MAX = 40;

/** A label beside a key. */
export const LABEL_CHARS_MAX = 24;
