import type { Issue } from '../model/issue';
import type { NotUsedReason } from '../model/source';
import { savedSettings } from '../model/statedSetting';
import { sayIssue } from '../reading/issueWords';
import type { DraftBlock, DraftRow } from '../sheet/draft';
import { changedSettings } from './changedSettings';
import type { Material } from './material';
import { noteRows, sectionRows } from './rows';
import { NOT_CHECKED } from './sentences/notChecked';
import type { SummaryContext } from './summaryContext';

/** How many figures are formulas and how many values. */
export interface FigureCount {
  readonly formulas: number;
  readonly values: number;
}

/** What was not checked, rows and sheets not used, issues, settings, rates and tolerances, and what the summary was made from. */
export function notCheckedBlock(material: Material, { formulas, values }: FigureCount): DraftBlock {
  const { review, context, leftOut } = material;
  const { policy, monitoring, establishment } = review;
  const methods = [...monitoring.forecastMethods].map(([basis, { lines, current }]) => [basis, lines, current] as const);
  const rates = (establishment?.ratesUsed ?? []).map(({ name, value }) => `${name} ${value}`);
  const notes = [
    ...sectionsNotChecked(material),
    ...noteRows('Not used', [NOT_CHECKED.rowsNotUsed(rowsNotUsed(material)), ...sheetsNotUsed(review.issues)].join(' ')),
    ...issueRows(review.issues),
    ...hiddenRows(material),
    ...noteRows('Forecasts', NOT_CHECKED.forecasts(methods)),
    ...noteRows('Tolerances', NOT_CHECKED.tolerances(policy)),
    ...noteRows('Settings changed', NOT_CHECKED.changed(changedSettings(policy), [...savedSettings(review.settings).keys()])),
    ...(establishment === null ? [] : noteRows('Rates used', NOT_CHECKED.rates(rates))),
    ...(policy.publicCopy ? noteRows('Left out', NOT_CHECKED.publicCopy(leftOut)) : []),
    ...noteRows('Made from', `${NOT_CHECKED.madeFrom(context.inputs.map(sayInput), context.version)} ${NOT_CHECKED.figures(formulas, values)}`),
  ];
  const head = sectionRows({ mark: 'notChecked', topic: NOT_CHECKED.topic, message: NOT_CHECKED.message, link: null });
  return { rows: [...head, ...notes.map((row, index) => (index > 0 && startsNote(row) ? { ...row, mayBreak: 'above' as const } : row))] };
}

/** Notes stay whole on a page. */
function startsNote({ cells }: DraftRow): boolean {
  return cells.some(({ style }) => style === 'noteLabel');
}

function sayInput({ file, sha256 }: SummaryContext['inputs'][number]): string {
  return sha256 === null ? file : `${file} (SHA-256 ${sha256.slice(0, 12)})`;
}

function whysOf({ review }: Material, wanted: string): readonly string[] {
  return review.notChecked.filter(({ section }) => section === wanted).map(({ why, amount }) => (amount === null ? why : why.replace(/\.$/, '') + `${NOT_CHECKED.amount(amount)}.`));
}

/** A row a section, in the order of the review. */
function sectionsNotChecked(material: Material): readonly DraftRow[] {
  const sections = new Set(material.review.notChecked.map(({ section }) => section));
  return [...sections].flatMap((section) => noteRows(section, whysOf(material, section).join(' ')));
}

function rowsNotUsed({ review }: Material): ReadonlyMap<NotUsedReason, number> {
  const counts = new Map<NotUsedReason, number>();
  for (const { rows, why } of review.sources.flatMap(({ notUsed }) => notUsed)) counts.set(why, (counts.get(why) ?? 0) + countRows(rows));
  return counts;
}

/** How many rows "16, 22:27" names. */
function countRows(rows: string): number {
  return rows.split(', ').reduce((so, run) => {
    const [from = 0, to = from] = run.split(':').map(Number);
    return so + to - from + 1;
  }, 0);
}

function sheetsNotUsed(issues: readonly Issue[]): readonly string[] {
  const sheets = issues.filter(({ code }) => code === 'sheet.notRecognised').map(({ at }) => at.sheet);
  return sheets.length === 0 ? [] : [NOT_CHECKED.sheetsNotUsed(sheets)];
}

const SAID_ELSEWHERE: ReadonlySet<string> = new Set(['sheet.notRecognised', 'sheet.hidden', 'row.hidden']);

/** The other issues of reading: one sentence a cause, with its places. */
function issueRows(issues: readonly Issue[]): readonly DraftRow[] {
  const bySentence = new Map<string, string[]>();
  for (const issue of issues) {
    if (SAID_ELSEWHERE.has(issue.code)) continue;
    const place = `${issue.at.sheet} ${issue.at.cells}`.trim();
    bySentence.set(sayIssue(issue), [...(bySentence.get(sayIssue(issue)) ?? []), place]);
  }
  if (bySentence.size === 0) return noteRows('Read with care', issues.some(isHidden) ? NOT_CHECKED.noIssues : NOT_CHECKED.nothing);
  return [...bySentence].flatMap(([sentence, places], index) => noteRows(index === 0 ? 'Read with care' : '', NOT_CHECKED.issue(sentence, places)));
}

function isHidden({ code }: Issue): boolean {
  return code === 'sheet.hidden' || code === 'row.hidden';
}

/** Hidden sheets and rows; that there are none is said with what else needs no care. */
function hiddenRows({ review: { issues } }: Material): readonly DraftRow[] {
  const places = issues.filter(isHidden).map(({ at }) => (at.cells === '' ? at.sheet : `${at.sheet} rows ${at.cells}`));
  const others = issues.some(({ code }) => !SAID_ELSEWHERE.has(code));
  return places.length === 0 && !others ? [] : noteRows('Hidden', NOT_CHECKED.hidden(places));
}
