import { fileNames } from '../../src/app/fileNames';

const named = (...titles: readonly string[]): readonly string[] => fileNames(titles.map((title) => ({ title, suffix: '' })));

it('names a file by its title and what is set behind it', () => {
  expect(fileNames([{ title: 'Resources', suffix: ' v2' }, { title: 'HR', suffix: '' }])).toEqual(['Resources v2.xlsx', 'HR.xlsx']);
});

it('takes no letter that a disk refuses, and no name of nothing', () => {
  expect(named('A/B: "C"', ' .hidden. ', '///', 'x'.repeat(90))).toEqual(['A B C.xlsx', 'hidden.xlsx', 'Directorate.xlsx', `${'x'.repeat(80)}.xlsx`]);
});

it('tells names alike apart by a number, capitals or not', () => {
  expect(named('Resources', 'RESOURCES', 'Resources?')).toEqual(['Resources.xlsx', 'RESOURCES (2).xlsx', 'Resources (3).xlsx']);
});
