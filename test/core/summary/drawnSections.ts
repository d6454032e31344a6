import { columnLetter } from '../../../src/core/model/address';
import type { KeptScenario } from '../../../src/core/scenario/scenariosText';
import type { Drawn } from '../../builders/grid';
import { summariseDrawn } from './drawnSummary';

type Row = Readonly<Record<string, string | number>>;

const BUDGET: readonly Drawn[] = [['Service stream', 'Cost centre', 'Description', 'Original budget', 'Forecast outturn'], ['ICT', 'C1', 'Licences', 1000, 1000]];

/** Sheets beside a budget of one stream, ICT, in 2007/08, summarised and every figure checked; its rows by section and label. */
export function drawnSections(sheets: Readonly<Record<string, readonly Drawn[]>>, settings: Readonly<Record<string, string | number>> = {}, scenarios: readonly KeptScenario[] = []) {
  const { summary } = summariseDrawn({ sheets: { Budget: BUDGET, ...sheets }, settings, scenarios });
  const rows = rowsOf(summary);
  const sectionOf = (topic: string): number => rows.findIndex(({ B, topic: opens }) => opens === 1 && B === topic);
  const inSection = (topic: string): readonly Row[] => {
    const from = sectionOf(topic) + 1;
    const length = rows.slice(from).findIndex((row) => row.topic === 1);
    return rows.slice(from, length < 0 ? undefined : from + length);
  };
  return {
    summary,
    /** What stands in the first row of the section with this label, by column: "K" to "Pass". */
    row: (topic: string, label: string): Row => inSection(topic).find(({ B }) => B === label) ?? {},
    /** The labels of its rows in order. */
    labels: (topic: string) => inSection(topic).flatMap(({ B }) => (B === undefined ? [] : [String(B)])),
    /** Its message, over one row or more. */
    message: (topic: string): string => {
      const opening = inSection(topic).findIndex(({ B }) => B !== undefined);
      return [rows[sectionOf(topic)]!, ...inSection(topic).slice(0, Math.max(opening, 0))].flatMap(({ C }) => C ?? []).join(' ');
    },
    figure: (name: string) => summary.figures.find((each) => each.name === name),
  };
}

function rowsOf({ governance }: ReturnType<typeof summariseDrawn>['summary']): readonly Row[] {
  const rows = governance.rows.map((): Record<string, string | number> => ({}));
  for (const { row, column, content, style } of governance.cells) {
    const found = rows[row - 1]!;
    if (content.kind !== 'blank') found[columnLetter(column)] = content.kind === 'text' ? content.text.replace(/^[\s\u2007]+|\s+$| +(?=\n)/g, '') : content.value;
    if (style === 'topic') found.topic = 1;
  }
  return rows;
}
