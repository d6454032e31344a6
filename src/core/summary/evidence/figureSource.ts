import { sheetReference } from '../../model/address';
import type { DatasetName } from '../../model/dataset';
import { present } from '../../model/present';
import type { Place } from '../../model/source';
import { sayList } from '../../model/wording';
import type { Figure } from '../../sheet/figure';
import type { Material } from '../material';
import { EVIDENCE } from '../sentences/evidence';
import { cellsInFormula } from './cellsInFormula';

/** Where a figure comes from: the rule or the rules that judge it, and its cells with the first of them to go to. */
export interface FigureSource {
  readonly rule: string;
  readonly words: string;
  readonly to: string | null;
}

interface Area {
  readonly begins: string;
  readonly rule: string;
  /** The table it is worked out from; null for the findings themselves, of this run and the one before. */
  readonly dataset: DatasetName | null;
}

/** By where REPORT.json has the figure, the first that fits; a figure the report leaves to be added up goes by its section. */
const AREAS: readonly Area[] = [
  { begins: 'monitoring.balance', rule: 'BUD-04', dataset: 'Budget' },
  { begins: 'monitoring', rule: 'BUD', dataset: 'Budget' },
  { begins: 'establishment', rule: 'EST', dataset: 'Establishment' },
  { begins: 'zeroBase', rule: 'ZBB', dataset: 'Zero-base lines' },
  { begins: 'recharge.pools', rule: 'RCH', dataset: 'Pools' },
  { begins: 'recharge', rule: 'RCH', dataset: 'Drivers' },
  { begins: 'funding', rule: 'FND', dataset: 'Funding' },
  { begins: 'projects', rule: 'PRJ', dataset: 'Projects' },
  { begins: 'scenarios', rule: 'what if', dataset: 'Drivers' },
  { begins: 'claims', rule: 'GOV-07', dataset: 'Claims' },
  { begins: 'actions', rule: 'GOV', dataset: 'Actions' },
  { begins: 'audits', rule: 'GOV-06', dataset: 'Actions' },
  { begins: 'evidence', rule: 'GOV-03', dataset: 'Evidence log' },
  { begins: 'since', rule: 'every rule', dataset: null },
];

const SECTIONS: Readonly<Record<string, string>> = {
  BUDGET: 'monitoring',
  BALANCE: 'monitoring.balance',
  PAY: 'establishment',
  ZEROBASE: 'zeroBase',
  PACKAGE: 'zeroBase',
  RECHARGE: 'recharge',
  WHATIF: 'recharge',
  SCENARIO: 'scenarios',
  FUNDING: 'funding',
  PROJECTS: 'projects',
  ACTIONS: 'actions',
  EVIDENCE: 'evidence',
  SINCE: 'since',
  CLAIM: 'claims',
};

/** More ranges than this are counted: the formula beside them has them all. */
const MOST_RANGES = 2;

/** The rule behind a figure and its source cells: those in its formula, those of its finding, else the table it was worked out from. */
export function figureSource(figure: Figure, material: Material): FigureSource {
  const finding = findingOf(figure, material);
  const area = areaOf(figure);
  const rule = finding?.id ?? area?.rule ?? '';
  const { others, own } = cellsInFormula(figure.formula ?? '');
  const [[other], [here]] = [others, own];
  if (other !== undefined) return { rule, words: few(others), to: other };
  if (here !== undefined) return { rule, words: few(own), to: `${sheetReference(figure.sheet)}!${here}` };
  if (finding !== undefined) return { rule, ...placeLink(finding.at, material) };
  if (area?.dataset === null) return { rule, words: EVIDENCE.runs, to: null };
  const table = material.review.sources.find(({ dataset }) => dataset === area?.dataset);
  return { rule, ...(table === undefined ? { words: '', to: null } : placeLink({ ...table, cells: table.range }, material)) };
}

/** A place in words, and what leads to its first cells; another file cannot be gone to. */
export function placeLink({ file, sheet, cells }: Place, { context }: Pick<Material, 'context'>): Omit<FigureSource, 'rule'> {
  const here = file === context.workbook && sheet !== '';
  const [first = ''] = cells.split(', ');
  const words = [sheet, cells].filter((part) => part !== '').join(' ');
  return { words: here || file === '' ? words : `${file}: ${words}`, to: here ? `${sheetReference(sheet)}!${first === '' ? 'A1' : first}` : null };
}

/** The section of the summary that a figure stands in: "BUDGET", the first part of its name. */
export function sectionOf({ parts }: Figure): string {
  return present(parts[0], 'section');
}

function few(ranges: readonly string[]): string {
  const said = ranges.map((range, index) => {
    const sheet = sheetIn(range);
    const cells = range.slice(sheet.length);
    return sheet === sheetIn(ranges[index - 1] ?? '') ? cells : `${sheetNamed(sheet)} ${cells}`;
  });
  return said.length <= MOST_RANGES ? said.join(', ') : sayList([...said.slice(0, MOST_RANGES), `${said.length - MOST_RANGES} more`]);
}

/** "Bob's plan" of "'Bob''s plan'!". */
function sheetNamed(reference: string): string {
  return reference.replace(/!$/, '').replace(/^'|'$/g, '').replaceAll("''", "'");
}

/** "Budget!" of "Budget!F5:F9": said once for neighbours. */
function sheetIn(range: string): string {
  return range.slice(0, range.lastIndexOf('!') + 1);
}

function findingOf({ path }: Figure, { review }: Material) {
  const [, index] = /^findings\[(\d+)\]/.exec(path) ?? [];
  return index === undefined ? undefined : review.findings[Number(index)];
}

function areaOf(figure: Figure): Area | undefined {
  const { path } = figure;
  const wanted = path === '' ? (SECTIONS[sectionOf(figure)] ?? '-') : path;
  return AREAS.find(({ begins }) => wanted.startsWith(begins));
}
