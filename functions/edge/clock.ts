/** The time, asked for at the edge and handed inwards: nothing further in looks at a clock. */
export const clock = { nowMs: (): number => Date.now() };
