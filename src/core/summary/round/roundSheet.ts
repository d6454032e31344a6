import type { Policy } from '../../model/policy';
import type { RoundResult } from '../../model/roundResult';
import type { DraftBlock } from '../../sheet/draft';
import { layOut } from '../../sheet/layOut';
import { PALETTE } from '../../sheet/palette';
import type { Sheet } from '../../sheet/sheet';
import { statusRules } from '../../sheet/statusRules';
import { GOVERNANCE_COLUMNS, HEIGHT } from '../governanceGrid';
import { linesOf } from '../notes/withNotes';
import { printSetUp } from '../printSetUp';
import { withAgain } from '../rows';
import { ROUND } from '../sentences/round';
import { directorateBlock } from './directorateBlock';
import { findingsBlock } from './findingsBlock';
import { headBlock } from './headBlock';
import { linesBlock } from './linesBlock';
import { returnsBlock } from './returnsBlock';
import { signOffBlock } from './signOffBlock';
import { totalsBlock } from './totalsBlock';

/** As on the Governance Summary, whose columns it shares: a page of A4 holds 1,110 points. */
const PAGE = { height: 1110, repeated: HEIGHT.title, gap: { height: HEIGHT.gap, cells: [] }, pageGap: [{ height: HEIGHT.pageGap, cells: [] }] };
const [STATUS, LABEL, LAST] = [10, 1, 11];

/**
 * The register of a round: directorates with what they answered and signed, the totals of the counts and their range,
 * lines that were not simply confirmed, every return that came and what there is to see to. Values, since they were
 * answered in other workbooks.
 */
export function roundSheet(result: RoundResult, policy: Pick<Policy, 'asAt' | 'publicCopy'>, name: string): Sheet {
  const blocks: readonly DraftBlock[] = [headBlock(result), directorateBlock(result), ...totalsBlock(result), linesBlock(result, policy), signOffBlock(result), ...returnsBlock(result, policy), ...findingsBlock(result, policy)].map(withAgain);
  const laid = layOut(blocks, PAGE, () => '');
  const lastRow = laid.rows.length;
  return {
    name,
    tabColour: PALETTE.accent,
    money: 'pounds',
    columns: GOVERNANCE_COLUMNS,
    rows: laid.rows,
    cells: laid.cells,
    names: [],
    links: [],
    conditionalFormats: statusRules({ firstRow: 1, lastRow, firstColumn: STATUS, lastColumn: STATUS }),
    charts: [],
    table: null,
    freezeRows: 1,
    gridlines: false,
    lines: linesOf(laid, { column: LABEL, heading: '', inputColumns: [] }),
    print: printSetUp({ orientation: 'portrait', title: name, subject: ROUND.title, asAt: policy.asAt, area: { firstRow: 1, lastRow, firstColumn: 0, lastColumn: LAST }, titleRows: { first: 1, last: 1 }, breaks: laid.breaks }),
  };
}
