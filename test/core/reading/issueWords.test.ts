import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import type { Issue, IssueCode } from '../../../src/core/model/issue';
import { ISSUE_WORDS, sayIssue, severityOfIssue } from '../../../src/core/reading/issueWords';
import { readTables } from '../../../src/core/reading/readTables';
import { gridOf } from '../../builders/grid';
import { ISSUE_EXAMPLES, type IssueExample, exampleGrid, exampleTable } from '../../builders/issueExamples';

const CODES = Object.keys(ISSUE_WORDS) as IssueCode[];
const PAGES = new URL('../../../docs/issues/', import.meta.url);
const EXAMPLE = /<!-- example: [^]*?<!-- end of example -->/;

function issue(code: IssueCode, count: number): Issue {
  const facts = { heading: 'Mood', field: 'forecast', columns: 'C and D', used: 'C', sheet: 'Budget', dataset: 'Rates', missing: 'value', name: 'perriod', most: 8, value: '99', expected: 'a period', tables: 'A1:D1 (Budget)', rows: '40:60', bodies: 443, services: 175, year: '2007/08', years: '2006/07 and 2008/09', reviewed: '2008/09', shown: 'thousands', currency: 'R', stated: '£1', summed: '£2', sums: '5:9', amount: 21_240_000, others: 'Rates', convention: 'varianceSign', one: '2 lines', other: '1 line' };
  return { code, count, facts, at: { file: 'council.xlsx', sheet: 'Budget', cells: 'F5' } };
}

function issuesOf(example: IssueExample): readonly Issue[] {
  const set = { ...(example.year === undefined ? {} : { year: example.year }), ...example.set };
  return readTables([exampleGrid(example)], Object.entries(set).map(([name, value]) => ({ name, value, dateSystem: 1900 }))).issues;
}

function issueAtOpening(code: IssueCode): Issue {
  return { code, count: 1, facts: { most: 3 }, at: { file: 'budget.csv', sheet: 'budget', cells: '' } };
}

/** The part of a page that its example draws: the sheet, and what is said of it. */
function exampleOf(code: IssueCode): string {
  const example = ISSUE_EXAMPLES[code];
  const found = example.opening === undefined ? issuesOf(example).find((each) => each.code === code) : issueAtOpening(code);
  if (found === undefined) throw new Error(`the example of ${code} shows nothing`);
  const place = [found.at.sheet, found.at.cells].filter((part) => part !== '').join(' ');
  const said = `${severityOfIssue(found)}: \`${code}\`, ${place}: ${sayIssue(found)}`;
  return ['<!-- example: written by a test, see test/builders/issueExamples.ts -->', exampleTable(example), '', `> ${said}`, '<!-- end of example -->'].join('\n');
}

describe.each(CODES)('%s', (code) => {
  it('makes sentences, of one cell and of several, that say what to do', () => {
    for (const count of [1, 312]) {
      expect(sayIssue(issue(code, count))).toMatch(/^[A-Z0-9][^]*\. [A-Z][^]*\.$|^[A-Z0-9][^]*; [^]*\.$/);
      expect(sayIssue(issue(code, count))).not.toMatch(/undefined|""| {2}/);
    }
    expect(['Red', 'Amber', 'Note']).toContain(severityOfIssue(issue(code, 1)));
  });

  it('is shown by its smallest sheet, alone and at its cell', () => {
    const example = ISSUE_EXAMPLES[code];
    if (example.opening !== undefined) return; // test/cli/openInput and test/text show these
    const found = issuesOf(example);
    expect(found.map((each) => each.code).filter((each) => each !== code)).toEqual(example.alongside ?? []);
    expect(found.filter((each) => each.code === code)).toMatchObject([{ at: { file: 'council.xlsx', sheet: example.sheet, cells: example.at } }]);
  });

  it('has a page with that sheet and its words; WRITE_DOCS=1 puts the example right', () => {
    const path = new URL(`${code}.md`, PAGES);
    const page = existsSync(path) ? readFileSync(path, 'utf8') : '';
    const right = page.replace(EXAMPLE, () => exampleOf(code));
    if (process.env.WRITE_DOCS === '1' && page !== '') writeFileSync(path, right);
    else expect(page).toBe(right);
    expect(page).toMatch(new RegExp(`^# ${code.replace('.', '\\.')}: [a-z£]`));
    for (const part of ['**What it says.** ', '**Why it matters.** ', '**What to do.** ']) expect(page).toContain(part);
    expect(page).toMatch(EXAMPLE);
  });
});

it('there is a page for each code, a line for each page, and no others', () => {
  const pages = readdirSync(PAGES).filter((name) => name !== 'README.md').map((name) => name.replace(/\.md$/, ''));
  expect(pages.sort()).toEqual([...CODES].sort());
  const lines = [...CODES].sort().map((code) => {
    const title = /^# \S+: (.*)$/m.exec(readFileSync(new URL(`${code}.md`, PAGES), 'utf8'))?.[1] ?? '';
    return `| [${code}](${code}.md) | ${severityOfIssue(issue(code, 1))} | ${title} |`;
  });
  const index = new URL('README.md', PAGES);
  const page = readFileSync(index, 'utf8');
  const right = page.replace(/\| code \|[^]*$/, () => ['| code | severity | what it is |', '|---|---|---|', ...lines, ''].join('\n'));
  if (process.env.WRITE_DOCS === '1') writeFileSync(index, right);
  else expect(page).toBe(right);
});

it('counts in good English', () => {
  expect(sayIssue(issue('cell.textNumber', 1))).toMatch(/^A cell held a number typed as text; it was read as the number\./);
  expect(sayIssue(issue('cell.textNumber', 312))).toMatch(/^312 cells held a number typed as text/);
  expect(sayIssue(issue('row.hidden', 2))).toMatch(/^2 rows were hidden; they were read\./);
  expect(sayIssue(issue('row.incomplete', 1))).toMatch(/^A row of Rates, £212,400, was left out: "Value" is missing or could not be read\./);
});

it('takes £90 billion itself for an amount', () => {
  expect(readTables([gridOf('Budget', [['Service', 'Current budget', 'Forecast'], ['ICT', 9e10, -9e10]])], []).issues).toEqual([]);
});

it('says what signs of income and of variances speak against each other, and what was answered of a sheet as a whole', () => {
  const sign = { ...issue('sign.unclear', 1), facts: { convention: 'incomeSign', used: 'negative', one: '40', other: '30' } };
  expect(sayIssue(sign)).toMatch(/^Lines of income hold 40 above nil and 30 below it; income was read as negative\./);
  expect(sayIssue({ ...sign, facts: { ...sign.facts, convention: 'varianceSign', used: 'forecast-budget', one: '2 lines', other: '1 line' } })).toMatch(/^In 2 lines the variance is forecast less budget, .* read as the former\./);
  expect(sayIssue({ ...issue('setting.answerGone', 1), facts: { field: 'moneyUnit', heading: '', sheet: 'Budget' } })).toMatch(/^What was answered of .* on the sheet "Budget" is not to be found there/);
});
