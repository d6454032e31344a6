import { describe, expect, test } from '@jest/globals';
import type { Drawn } from '../../builders/grid';
import { drawnSections } from './drawnSections';
import { summariseSample } from './sampleSummary';

const TOPIC = 'Investment';
const HEADINGS: Drawn = ['Rank', 'Project', 'Status', 'Approved', 'ICT', 'Capital 2007/08', 'Revenue 2007/08', 'Capital 2008/09', 'Revenue 2008/09', 'Funding status', 'Source', 'Business case', 'Benefits card', 'PM cost', 'Tender status'];

interface Parts {
  readonly status?: string;
  readonly funding?: string;
  readonly money?: Drawn;
  readonly card?: string;
  readonly cost?: number | null;
}

const project = (rank: number | null, name: string, { status = 'In progress', funding = 'Funded', money = [10, null, 20, 5], card = 'Y', cost = 3 }: Parts = {}): Drawn => [rank, name, status, 'Y', 'Y', ...money, funding, 'Reserve', 'Y', card, cost, 'Complete'];
const ranked = (labels: readonly string[]) => labels.slice(labels.indexOf('Projects by rank') + 1);
const register = (...rows: readonly Drawn[]) => drawnSections({ Projects: [HEADINGS, ...rows] });

describe('projects', () => {
  test('stand by rank with funding, cards, project management cost and what the rules found', () => {
    const { row, labels, message } = register(project(2, 'Telephony', { cost: 0 }), project(1, 'LANDesk'), project(3, 'Gateway', { funding: 'Capital bid', card: 'N' }));
    expect(ranked(labels(TOPIC)).slice(0, 3)).toEqual(['1 LANDesk', '2 Telephony', '3 Gateway']);
    expect(row(TOPIC, '1 LANDesk')).toMatchObject({ E: 'Funded', G: 'Yes', H: 'Yes', I: 3, J: 'Complete', K: 'Pass' });
    expect(row(TOPIC, '2 Telephony')).toMatchObject({ I: 0, K: 'Amber' });
    expect(row(TOPIC, '3 Gateway')).toMatchObject({ E: 'Capital bid', H: 'No', K: 'Amber' });
    expect(message(TOPIC)).toBe('2 of 3 priority projects have business case and benefits card; open: 2 Funded and 1 Capital bid');
  });

  test('have their cards counted in the cells of the register', () => {
    const { row, summary } = register(project(1, 'LANDesk'), project(2, 'Telephony', { card: 'N' }), project(11, 'Gateway'));
    expect(row(TOPIC, 'Priority projects, rank 1 to 10')).toMatchObject({ F: 2, G: 2, H: 1 });
    expect(row(TOPIC, 'With both business case and benefits card')).toMatchObject({ H: 1, L: '1 of 2', K: 'Amber' });
    expect(summary.figures.find(({ path }) => path === 'projects.cardsComplete')?.formula).toBe('=COUNTIFS(Projects!L2:L3,"y",Projects!M2:M3,"y")');
  });

  test('whose cards are said in several words are counted as a value', () => {
    const { summary } = register(project(1, 'LANDesk'), project(2, 'Telephony', { card: 'Yes' }));
    expect(summary.figures.find(({ path }) => path === 'projects.cardsComplete')).toMatchObject({ value: 2, formula: null });
  });

  describe('ranked first', () => {
    const both = (...rows: readonly Drawn[]) => register(...rows).summary.figures.find(({ path }) => path === 'projects.cardsComplete');

    test('pass where each has both, and are incomplete where the register has no column for one', () => {
      expect(register(project(1, 'LANDesk')).row(TOPIC, 'With both business case and benefits card')).toMatchObject({ H: 1, K: 'Pass', L: '1 of 1' });
      const without = (row: Drawn): Drawn => row.filter((_, index) => index !== HEADINGS.indexOf('Benefits card'));
      const { row, figure } = drawnSections({ Projects: [without(HEADINGS), without(project(1, 'LANDesk'))] });
      expect(row(TOPIC, 'With both business case and benefits card')).toMatchObject({ H: 0, K: 'Incomplete', L: '0 of 1' });
      expect(figure('ZB_PROJECTS_PRIORITY_BENEFITS_CARD')).toMatchObject({ value: 0, formula: null });
      expect(figure('ZB_PROJECTS_PRIORITY_BUSINESS_CASE')?.formula).toBe('=COUNTIFS(Projects!L2,"y")');
    });

    test('in several runs of rows are counted run by run, up to twenty', () => {
      const apart = (count: number) => Array.from({ length: count }, (_, index) => [project(1, `First ${index}`), project(99, `Later ${index}`)]).flat();
      expect(both(...apart(2))?.formula).toBe('=COUNTIFS(Projects!L2,"y",Projects!M2,"y")+COUNTIFS(Projects!L4,"y",Projects!M4,"y")');
      expect(both(...apart(20))?.formula?.split('+')).toHaveLength(20);
      expect(both(...apart(21))).toMatchObject({ value: 21, formula: null });
    });

    test('of two registers, or of which no one has a card, are counted as a value', () => {
      const { figure } = drawnSections({ Projects: [HEADINGS, project(1, 'LANDesk')], 'Projects of schools': [HEADINGS, project(2, 'Gateway')] });
      expect(figure('ZB_PROJECTS_PRIORITY_BENEFITS_CARD')).toMatchObject({ value: 2, formula: null });
      expect(both(project(1, 'LANDesk', { card: 'N' }))).toMatchObject({ value: 0, formula: null });
    });
  });

  test('that are open have their money by funding status and year; a finished one has none there', () => {
    const { row, summary } = register(project(1, 'LANDesk'), project(2, 'Telephony', { funding: 'MTFS', money: [null, 7, null, null] }), project(3, 'Gateway', { status: 'Closed', money: [999, null, null, null] }));
    expect(row(TOPIC, 'By status, £')).toMatchObject({ D: '2007/08\ncapital', E: '2007/08\nrevenue', F: '2008/09\ncapital', G: '2008/09\nrevenue' });
    expect(row(TOPIC, 'Funded')).toMatchObject({ C: 1, D: 10, F: 20, G: 5, J: 35 });
    expect(row(TOPIC, 'MTFS')).toMatchObject({ C: 1, E: 7, J: 7 });
    expect(row(TOPIC, 'All open projects')).toMatchObject({ C: 2, D: 10, E: 7, J: 42 });
    expect(summary.figures.find(({ name }) => name === 'ZB_PROJECTS_FUNDED_2007_08_CAPITAL')).toMatchObject({ formula: '=Projects!F2', path: 'projects.byYear[0].capital' });
  });

  test('that are open alone decide which years have a column', () => {
    const { row } = register(project(1, 'LANDesk', { money: [10, null, null, null] }), project(2, 'Gateway', { status: 'Closed', money: [null, null, 999, null] }));
    expect(row(TOPIC, 'By status, £').F).toBeUndefined();
  });

  test('beyond twenty are counted in a last row, by what the rules found of them', () => {
    const rows = Array.from({ length: 300 }, (_, index) => project(index + 1, `Project ${index + 1}`, { cost: index % 100 === 99 ? 0 : 3, funding: `Status ${index % 30}` }));
    const { labels, row, summary } = register(...rows);
    expect(ranked(labels(TOPIC)).slice(0, 21)).toEqual([...Array.from({ length: 19 }, (_, index) => `${index + 1} Project ${index + 1}`), '281 more projects (3 Amber)', 'Priority projects, rank 1 to 10']);
    expect(row(TOPIC, '281 more projects (3 Amber)').K).toBe('Amber');
    expect(row(TOPIC, '23 other statuses')).toMatchObject({ C: 230, D: 2300 });
    expect(row(TOPIC, 'All open projects')).toMatchObject({ C: 300, D: 3000, J: 10_500 });
    expect(summary.governance.print.breaks.length).toBeGreaterThan(0);
  });

  test('with money of years that are over have it in a sentence and no column', () => {
    const headings = ['Rank', 'Project', 'Status', 'Capital 2005/06', 'Revenue 2006/07', 'Capital 2007/08', 'Funding status', 'PM cost'];
    const { row } = drawnSections({ Projects: [headings, [1, 'LANDesk', 'In progress', 30, 12, 10, 'Funded', 3], [2, 'Gateway', 'Closed', 999, null, null, 'Funded', 3]] });
    expect(row(TOPIC, 'Earlier years').C).toBe('£42 of capital and revenue before 2007/08 is over and has no column.');
    expect(row(TOPIC, 'Funded')).toMatchObject({ C: 1, D: 10, J: 10 });
  });

  test('of several statuses and no money by year have no total of money', () => {
    const { row } = drawnSections({ Projects: [['Project', 'Status', 'Funding status', 'PM cost', 'Rank'], ['LANDesk', 'Open', 'MTFS', 3, 1], ['Gateway', 'Open', 'Funded', 3, 2]] });
    expect(row(TOPIC, 'All open projects')).toMatchObject({ C: 2 });
    expect(row(TOPIC, 'All open projects').J).toBeUndefined();
  });

  test('without a funding status stand with those that say it is not stated', () => {
    const { row, labels, message } = register(project(1, 'LANDesk', { funding: ' ' }), project(2, 'Gateway', { funding: 'Not stated' }), project(3, 'Telephony'));
    expect(labels(TOPIC).slice(0, 4)).toEqual(['By status, £', 'Not stated', 'Funded', 'All open projects']);
    expect(row(TOPIC, 'Not stated')).toMatchObject({ C: 2, D: 20, J: 70 });
    expect(message(TOPIC)).toContain('open: 2 Not stated and 1 Funded');
  });

  test('that are all finished have no table of money', () => {
    const { labels, row } = register(project(1, 'LANDesk', { status: 'Closed' }));
    expect(labels(TOPIC)[0]).toBe('Projects by rank');
    expect(row(TOPIC, '1 LANDesk')).toMatchObject({ E: 'Funded', I: 3 });
  });

  test('of which the register does not say the cards, the cost or the tender show that it does not', () => {
    const { row } = register([1, 'LANDesk', 'In progress', 'Y', 'Y', 10, null, null, null, 'Funded', 'Reserve', null, 'N', null, null]);
    expect(row(TOPIC, '1 LANDesk')).toMatchObject({ G: '–', H: 'No' });
    expect([row(TOPIC, '1 LANDesk').I, row(TOPIC, '1 LANDesk').J]).toEqual([undefined, undefined]);
  });

  test.each<[string, Drawn, string]>([
    ['is due', ['31/08/2008', null, null, null], 'due 31 Aug 08'],
    ['was held with both appraisals', [null, '01/10/2007', 'Y', 'Y'], 'held 1 Oct 07'],
    ['was held without a financial appraisal', [null, '01/10/2007', 'Y', 'N'], 'technical only'],
    ['was held without a technical appraisal', [null, '01/10/2007', 'N', 'Y'], 'financial only'],
    ['was held with no appraisal', [null, '01/10/2007', 'N', 'N'], 'no appraisal'],
    ['is not known of', [null, null, null, null], ''],
  ])('whose review %s are listed with that', (_, review, words) => {
    const { row } = drawnSections({ Projects: [[...HEADINGS, 'Review due', 'Review held', 'Technical appraisal', 'Financial appraisal'], [...project(1, 'LANDesk'), ...review]] });
    expect(row(TOPIC, '1 LANDesk').L ?? '').toBe(words);
  });

  test('beyond twenty pass where the rules found nothing of them', () => {
    const { row } = register(...Array.from({ length: 22 }, (_, index) => project(index + 1, `Project ${index + 1}`)));
    expect(row(TOPIC, '3 more projects').K).toBe('Pass');
  });

  test('without a rank or money by year say so', () => {
    const { message, row } = drawnSections({ Projects: [['Project', 'Status', 'Funding status', 'Business case', 'Benefits card', 'PM cost', 'Rank'], ['LANDesk', 'Open', null, 'Y', 'Y', 3, null]] });
    expect(message(TOPIC)).toBe('No project has a priority rank; open: 1 Not stated');
    expect(row(TOPIC, 'Money').C).toBe('The register gives no money by year.');
    expect(row(TOPIC, 'Not stated').C).toBe(1);
  });
});

test('a workbook without a register of projects says so in one line', () => {
  const { labels, message } = drawnSections({});
  expect(message(TOPIC)).toBe('Not reviewed: the workbook has no project register.');
  expect(labels(TOPIC)).toEqual([]);
});

test('the ten critical projects of the sample all have both, and the review without a financial appraisal is told', async () => {
  const { summary } = await summariseSample(['council-2007-08']);
  expect(summary.figures.find(({ path }) => path === 'projects.cardsComplete')).toMatchObject({ value: 10, formula: '=COUNTIFS(Projects!N5:N14,"yes",Projects!O5:O14,"yes")' });
  const texts = summary.governance.cells.flatMap(({ content }) => (content.kind === 'text' ? [content.text] : []));
  expect(texts).toContain('technical only');
  expect(texts).toContain('1 post-implementation review is held; 1 of them without both a technical and a financial appraisal.');
});
