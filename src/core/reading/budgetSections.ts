import type { CipfaGroup, Nature } from '../model/budgetLine';
import type { ClassifiedRow } from './classifyRows';
import { groupInSection, natureIn } from './budgetNature';
import { findYear } from '../model/period';

/** What the section headings above a row say of it. */
export interface SectionContext {
  readonly outer: string;
  readonly inner: string;
  readonly group: CipfaGroup | null;
  readonly nature: Nature | null;
}

const NO_SECTION: SectionContext = { outer: '', inner: '', group: null, nature: null };

/** A name without a trailing unit, year or "total"; "Youth 13-19" and "Total Place" are names as they stand. */
export function plainName(text: string): string {
  return text
    .replace(/\(?\s*(£|gbp)\s*['’]?\s*(000|k)?s?\s*\)?\s*$/i, '')
    .replace(/[\s,-]*\(?(?:19|20)?\d{2}\s*[/–-]\s*(?:19|20)?\d{2}\)?\s*$/, (tail) => (findYear(tail) === null ? tail : ''))
    .replace(/[\s:-]*\b(sub[\s-]*)?total\s*:?\s*$/i, '')
    .replace(/\s*:$/, '')
    .trim();
}

/** The name that the label of a subtotal sums: "Total for ICT" and "ICT total" are ICT. */
export function nameSummed(label: string): string {
  return plainName(label).replace(/^(sub[\s-]*|grand )?total\s*(for|of|:|-)?\s*/i, '').trim();
}

/**
 * Walks the rows of a budget and says which section headings stand above each: a heading directly under another is the
 * inner one (stream under directorate), a total ends what stood above it; headings such as "Income" or "Employees" name the rows' nature or group.
 */
export function withSections(rows: readonly ClassifiedRow[]): readonly (ClassifiedRow & { readonly section: SectionContext })[] {
  let section = NO_SECTION;
  let afterHeading = false;
  return rows.map((row) => {
    if (row.kind === 'section') {
      section = under(section, plainName(row.label), afterHeading);
      afterHeading = section.nature === null && section.group === null;
    } else if (row.kind !== 'blank' && row.kind !== 'heading') {
      afterHeading = false;
      if (row.kind === 'total') section = NO_SECTION;
    }
    return { section, ...row }; // spread last: ten times as fast
  });
}

function under(section: SectionContext, label: string, afterHeading: boolean): SectionContext {
  const nature = natureIn(label);
  if (nature !== null) return { ...section, nature, group: nature === 'income' ? 'Income' : null };
  const group = groupInSection(label);
  if (group !== null) return { ...section, group, nature: group === 'Income' ? 'income' : 'expenditure' };
  const outer = afterHeading ? section.inner : section.outer;
  return { outer, inner: label, group: null, nature: null };
}
