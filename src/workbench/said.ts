import { type Observed, observe } from './observed';

/** The last thing the page said: a refusal is told at once, anything else when there is a pause. */
export interface Said {
  readonly words: string;
  readonly refusal: boolean;
}

/** What the page says beside what it shows. */
export interface Speaker {
  readonly said: Observed<Said>;
  readonly tell: (words: string) => void;
  readonly refuse: (words: string) => void;
}

/** A page that has said nothing yet. */
export function createSpeaker(): Speaker {
  const said = observe<Said>({ words: '', refusal: false });
  return {
    said,
    tell: (words) => { said.set({ words, refusal: false }); },
    refuse: (words) => { said.set({ words, refusal: true }); },
  };
}
