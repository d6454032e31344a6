import type { Column, ExplainedDataset } from '../../src/core/reading/dataset';
import { TOPICS } from '../../src/core/reading/answers/topics';
import { DATASETS } from '../../src/core/reading/datasets/catalogue';
import { type SettingDefinition, SETTINGS, SETTING_GROUPS } from '../../src/core/reading/settingCatalogue';
import { neededWords } from '../../src/core/template/datasetSheet';

const INTRODUCTION = `<!-- Written by a test: WRITE_DOCS=1 npm test -- test/core/reading/datasets/page. Change src/core/reading/datasets, not this page. -->
# What is read
Every kind of table Zerobase recognises, its columns, and the headings each goes by. Only a budget is needed; every other table adds sections to the review. Sheets may be called anything and columns stand in any order; case, punctuation, plurals, years and units in headings are let pass.

\`zerobase template OUT.xlsx\` writes an empty workbook with all of these sheets. A column whose heading is none of these is named in an answer: \`mapping.SHEET.FIELD\` = its letter, the field being the name in brackets below.

In the template each column has the first heading; columns marked * are needed, and of those marked † one of several is. A column "a year" has one heading for each financial year: "Amount 2007/08", "Amount 2008/09".

What stands across the columns may be months, drivers ("Desktops", "GIS licences", as the pools or the rate card name them) or directorates: each its budget, alone or with its forecast and actual under its name, or its counts with a driver a row. Names are directorates where another sheet says so or "Directorate" stands over them; otherwise, and where the title does not say what they hold or another sheet has the same lines, it is asked.
`;

/** docs/datasets.md, made from the catalogues of datasets and settings. */
export function datasetsPage(): string {
  const index = DATASETS.map(({ name }) => `[${name}](#${name.toLowerCase().replaceAll(' ', '-')})`).join(', ');
  return [INTRODUCTION, `${index}.`, '', ...DATASETS.flatMap(datasetPart), ...settingsPart(), ...answersPart()].join('\n');
}

function datasetPart(dataset: ExplainedDataset): readonly string[] {
  const rows = dataset.fields.map((field) =>
    line([`${field.aliases[0]}${mark(dataset, field)} (\`${field.name}\`)`, holds(field), String(field.example), field.means, others(field)]),
  );
  return [`## ${dataset.name}`, dataset.about, '', `Needed: ${neededWords(dataset)}.`, '', line(['Column', 'Holds', 'Example', 'What it is', 'Also read as']), line(['---', '---', '---', '---', '---']), ...rows, ''];
}

function settingsPart(): readonly string[] {
  const row = ({ name, title, unit, words, standard, means, keyed }: SettingDefinition): string => {
    const names = [name, ...(keyed === undefined ? [] : [`${name}.${keyed.key}`])].map((each) => `\`${each}\``).join(', ');
    return line([names, title, words.length > 0 ? words.join(', ') : unit, String(standard), means]);
  };
  return [
    '## Names of settings',
    'What the sheet Settings may hold, what may be saved under Settings in the pane, and `--set name=value` on the command line; each wins over the one before it. An unknown name or a value that cannot be is refused there (exit 2); in a workbook it is an issue at its cell, and the default is used.',
    '',
    ...SETTING_GROUPS.flatMap((group) => [`### ${group}`, '', line(['Name', 'In the pane', 'Takes', 'Default', 'What it is']), line(['---', '---', '---', '---', '---']), ...SETTINGS.filter((setting) => setting.group === group).map(row), '']),
    'And `mapping.SHEET.FIELD`: the answer to a question about a sheet, as below.',
    '',
  ];
}

/** The names of what may be asked, and what each is about. */
const ABOUT: Readonly<Record<string, string>> = {
  tables: 'Which of the tables side by side is read',
  tableBelow: 'Whether tables below the first are read as well',
  dataset: 'What a table holds whose headings fit several kinds',
  moneyUnit: 'What money is stated in, for all tables of the sheet',
  incomeSign: 'Whether income is below or above nil',
  varianceSign: 'How the variance is worked out',
  across: 'Whether each column holds a directorate: its budget (amounts) or its counts; leave reads nothing of it',
  monthsAre: 'What columns by month hold that do not say it',
};

function answersPart(): readonly string[] {
  const topics = Object.entries(TOPICS).map(([name, { expected }]) => line([`\`mapping.SHEET.${name}\``, expected, ABOUT[name] ?? '']));
  return [
    '## Questions and answers',
    'What recognition cannot settle is asked: `zerobase recognise` prints each question with its candidates and the setting that answers it, the task pane shows them to be chosen. An answer given in the pane is kept in the workbook, and one given with `--set` in the copy that `review --out` writes; from then on it holds, also when columns are moved, since a column is kept by its heading. When the heading is gone the question returns. [Decision 9](decisions/0009-answers.md) says how they are kept.',
    '',
    line(['Name', 'Takes', 'What it is']),
    line(['---', '---', '---']),
    line(['`mapping.SHEET.FIELD`', 'a column by its letter (F), its heading in quotation marks or none', 'The column of a field; it comes before any heading. One of several Excel tables of a sheet is named Data[Assets] in place of SHEET']),
    ...topics,
    '',
  ];
}

function mark({ needs }: ExplainedDataset, { name }: Column): string {
  if (needs.some((any) => any.length === 1 && any[0] === name)) return ' *';
  return needs.some((any) => any.includes(name)) ? ' †' : '';
}

function holds({ money, holds: kind, choices, byYear }: Column): string {
  const what = money === true ? '£' : (kind ?? (choices === undefined ? 'words' : choices.join(', ')));
  return byYear === true ? `${what}, a year` : what;
}

function others({ aliases }: Column): string {
  return aliases.slice(1).map((alias) => (alias === '' ? 'the year alone' : alias)).join(', ');
}

function line(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
}
