import { sayMany } from '../../model/wording';

/** A stream by its name; posts and people without one are said so. */
export function named(stream: string): string {
  return stream === '' ? 'no stream' : stream;
}

/** "1 person", "38 people". */
export function people(count: number): string {
  return sayMany(count, 'person', 'people');
}
