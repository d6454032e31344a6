import { DATASETS } from '../../../src/core/reading/datasets/catalogue';
import { template } from '../../../src/core/template/template';

const sheets = template(2007, []);

it('has a sheet for every dataset after one that says how to begin', () => {
  expect(sheets.map(({ name }) => name)).toEqual(['Read me', ...DATASETS.map(({ name }) => name)]);
});

it('leads from the first sheet to every other', () => {
  const links = sheets[0]?.cells.filter(({ look }) => look === 'link').map(({ value, to }) => [value, to]);
  expect(links).toEqual(DATASETS.map(({ name }) => [name, /[ -]/.test(name) ? `'${name}'!A1` : `${name}!A1`]));
});

it('has every row high enough for its text, and no cell twice', () => {
  for (const { cells, heights } of sheets) {
    expect(new Set(cells.map(({ row, column }) => `${row},${column}`)).size).toBe(cells.length);
    for (const height of heights.values()) expect(height).toBeGreaterThanOrEqual(15);
  }
});
