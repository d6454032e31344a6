/** What a table lists one by one, and what it shows as one row. */
export interface Listed<Each> {
  readonly shown: readonly Each[];
  readonly rest: readonly Each[];
}

/** All of them where so many rows hold them, else the first ones and a last row for the others together. */
export function listed<Each>(all: readonly Each[], most: number): Listed<Each> {
  return all.length <= most ? { shown: all, rest: [] } : { shown: all.slice(0, most - 1), rest: all.slice(most - 1) };
}
