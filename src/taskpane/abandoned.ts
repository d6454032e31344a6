/** Ends work that nobody waits for any more. */
export class Abandoned extends Error {}
