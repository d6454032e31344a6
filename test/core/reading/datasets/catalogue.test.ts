import fc from 'fast-check';
import { type Column, type Dataset, type ExplainedDataset } from '../../../../src/core/reading/dataset';
import { DATASETS } from '../../../../src/core/reading/datasets/catalogue';
import { type FoundTable, findTable } from '../../../../src/core/reading/findTables';
import { readHeading } from '../../../../src/core/reading/heading';
import { readTables } from '../../../../src/core/reading/readTables';
import { gridOf, readRows } from '../../../builders/grid';

const NAMED = DATASETS.map((dataset) => [dataset.name, dataset] as const);

/** A heading as a council would write it: a field that has a column for each year says which year. */
function written({ byYear }: Column, alias: string): string {
  return byYear === true ? `${alias} 2007/08`.trim() : alias;
}

function find(headings: readonly string[]): FoundTable | null {
  return findTable(gridOf('Sheet1', [headings]), DATASETS, 2007);
}

/** The fields that a heading row was understood as, those of a year without it. */
const fieldsOf = (found: FoundTable | null): string[] => [...(found?.columns.keys() ?? [])].map((name) => name.replace(/ 20\d\d\/\d\d$/, ''));

describe.each(NAMED)('%s', (name, dataset) => {
  const all = dataset.fields.map(({ name: field }) => field);

  it('is recognised by the headings its template carries', () => {
    const found = find(dataset.fields.map((field) => written(field, field.aliases[0])));
    expect(found?.dataset.name).toBe(name);
    expect(fieldsOf(found)).toEqual(all);
    expect(found?.rivals).toEqual([]);
  });

  it('needs only fields that it has, and has none twice', () => {
    for (const field of dataset.needs.flat()) expect(all).toContain(field);
    expect(new Set(all).size).toBe(all.length);
  });

  it('has no heading that two of its fields go by, and none twice', () => {
    const headings = dataset.fields.flatMap(({ aliases }) => aliases.map((alias) => readHeading(alias).words));
    expect(headings.filter((heading, index) => headings.indexOf(heading) !== index)).toEqual([]);
  });

  it('is recognised by any of its headings in any order, and taken for no other dataset', () => {
    const drawn = fc.tuple(...dataset.fields.map((field) => fc.constantFrom(...field.aliases).map((alias) => [field.name, written(field, alias)] as const)));
    const shuffled = drawn.chain((headings) => fc.shuffledSubarray(headings, { minLength: headings.length }));
    fc.assert(
      fc.property(shuffled, (headings) => {
        const found = find(headings.map(([, heading]) => heading));
        expect([found?.dataset.name, fieldsOf(found), found?.notUsed, found?.rivals]).toEqual([name, headings.map(([field]) => field), [], []]);
      }),
    );
  });

  it('is recognised by what it needs and any of its other headings, in any order', () => {
    const needed = fc.tuple(...dataset.needs.map((any) => fc.constantFrom(...any)));
    const drawn = fc.tuple(needed, fc.subarray(all)).chain(([must, more]) => {
      const fields = dataset.fields.filter(({ name: field }) => must.includes(field) || more.includes(field));
      const headings = fc.tuple(...fields.map((field) => fc.constantFrom(...field.aliases).map((alias) => written(field, alias))));
      return headings.chain((row) => fc.shuffledSubarray(row, { minLength: row.length }));
    });
    fc.assert(
      fc.property(drawn, (headings) => {
        expect([find(headings)?.dataset.name, headings]).toEqual([name, headings]);
      }),
    );
  });

  it('has an example for everything it needs, and its example is read without a complaint', () => {
    const shown = dataset.fields.filter(({ example }) => example !== '');
    const names = shown.map(({ name: field }) => field);
    for (const any of dataset.needs) expect(any.filter((field) => names.includes(field))).not.toEqual([]);
    const rows = [shown.map((field) => written(field, field.aliases[0])), shown.map(({ example }) => example)];
    if (name === 'Budget') expect(readTables([gridOf('Budget', rows)], [])).toMatchObject({ issues: [], tables: { budget: [{ current: 19_430_000 }] } });
    else expect(readRows(dataset as Dataset<unknown>, rows)).toMatchObject({ records: [{ at: { row: 2 } }], issues: [] });
  });

  it('explains itself in words', () => {
    expect(dataset.about).toMatch(/^[A-Z].*\.$/);
    for (const { means } of dataset.fields) expect(means).toMatch(/^[A-Z%].*[^.]$/);
  });
});

/** The fields of one dataset that some heading of another names too, each with the field it would be taken for there. */
function sharedFields(own: ExplainedDataset, other: ExplainedDataset): readonly (readonly [string, readonly string[]])[] {
  const named = new Map(other.fields.filter(({ byYear }) => byYear !== true).flatMap(({ name, aliases }) => aliases.map((alias) => [readHeading(alias).words, name] as const)));
  return own.fields.map(({ name, aliases }) => [name, aliases.flatMap((alias) => named.get(readHeading(alias).words) ?? [])] as const).filter(([, fields]) => fields.length > 0);
}

it('has no two datasets of which the headings of one could all be headings of the other, an earlier one', () => {
  const confused = DATASETS.flatMap((own, index) =>
    DATASETS.slice(0, index).flatMap((earlier) => {
      const shared = sharedFields(own, earlier);
      const [here, there] = [shared.map(([field]) => field), shared.flatMap(([, fields]) => fields)];
      const meets = ({ needs }: ExplainedDataset, fields: readonly string[]): boolean => needs.every((any) => any.some((field) => fields.includes(field)));
      return meets(own, here) && meets(earlier, there) ? [`${own.name} for ${earlier.name}`] : [];
    }),
  );
  expect(confused).toEqual([]);
});

it('takes the words to choose from as it would take them typed', () => {
  const chosen = (dataset: ExplainedDataset, field: Column): [string, readonly string[]][] =>
    (field.choices ?? []).map((choice) => {
      const shown = dataset.fields.filter(({ example }) => example !== '');
      const rows = [shown.map((each) => written(each, each.aliases[0])), shown.map((each) => (each === field ? choice : each.example))];
      return [`${dataset.name} ${field.name} ${choice}`, readTables([gridOf('Sheet1', rows)], []).issues.map(({ code }) => code)];
    });
  const complaints = DATASETS.flatMap((dataset) => dataset.fields.flatMap((field) => chosen(dataset, field))).filter(([, issues]) => issues.length > 0);
  expect(complaints).toEqual([]);
});

it('counts these columns as money, and no count, rate or FTE', () => {
  const money = DATASETS.filter(({ name }) => name !== 'Budget').map(({ name, fields }) => [name, ...fields.filter((field) => field.money === true).map((field) => field.name)].join(' '));
  expect(money).toEqual([
    'Structure', 'Virements amount', 'Internal pairs', 'Ledger amount debit credit', 'Forecast history forecastVariance outturnVariance',
    'Establishment salary coverCost', 'Payroll salary', 'Pay scale salary', 'Funding amount releaseTarget released', 'Rates', 'Drivers statedCharge recipientBudget', 'Rate card', 'Pools cost income',
    'Zero-base lines amount lastAmount', 'Packages cost limit', 'Projects capital revenue projectManagementCost committed',
    'Actions', 'Reviews', 'Evidence log', 'Claims', 'Responses amount', 'Settings',
  ]);
});
