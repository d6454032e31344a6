/** One thing to be done later; a later wish takes the place of an earlier. */
export interface Clock {
  readonly in: (milliseconds: number, work: () => void) => void;
  readonly stop: () => void;
}

/** A clock with nothing to do. */
export function createClock(): Clock {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return {
    in: (milliseconds, work) => {
      clearTimeout(timer);
      timer = setTimeout(work, milliseconds);
    },
    stop: () => { clearTimeout(timer); },
  };
}
