import type { Review } from '../model/review';
import { quoteAt } from './carried';
import { type Said, said, sentences } from './said';

/** What is said of a subject without data: that it was not checked, and why as the review has it. */
export function notChecked({ notChecked: all }: Review, section: string, subject: string): Said {
  const index = all.findIndex((each) => each.section === section);
  const why = all[index]?.why;
  return sentences(said`Not checked, ${subject}: no data.`, why === undefined ? [] : said`${quoteAt(`notChecked[${index}].why`, why)}.`);
}
