import type { Grid } from '../core/model/grid';
import type { Review } from '../core/model/review';
import { committeeSheet } from '../core/narrative/committeeSheet';
import { type CheckedFigure, resultOf } from '../core/report/figuresJson';
import type { Figure } from '../core/sheet/figure';
import { type Summary, drawRound, summarise } from '../core/summary/summarise';
import type { Agreement, SummaryContext } from '../core/summary/summaryContext';
import { withAgreement } from '../core/summary/withAgreement';
import { checkedCommitteeReport } from './committeeText';
import { type HostFailure, failureIn } from './failure';
import type { SheetToPublish, SummaryHost, SummarySession } from './host';

/** What is to be published: a review, the sheets it was read from, and what made it. */
export interface Publication {
  readonly review: Review;
  readonly grids: readonly Grid[];
  readonly generated: Pick<SummaryContext, 'version' | 'inputs'>;
  /** The file that the summary is written into; formulas can rest on its cells only. */
  readonly workbook: string;
  /** The committee report is written on a sheet of its own where it is asked for; one that stands already is written again. */
  readonly committee?: 'asked for' | 'where it stands';
  readonly onStage?: OnWriteStage;
}

/** What a publication does next. */
export type WriteStage = { readonly kind: 'drawing' } | { readonly kind: 'writing'; readonly sheets: number } | { readonly kind: 'comparing'; readonly figures: number } | { readonly kind: 'finishing' };

/** Told before each step and waited for, so that a page can show it; what it throws ends the writing, puts back what stood before, and is thrown on. */
export type OnWriteStage = (stage: WriteStage) => Promise<void>;

/** What was written: every figure with what its cell holds, and what the sheets are called in the workbook. */
export interface Published {
  readonly checked: readonly CheckedFigure[];
  readonly sheets: readonly string[];
}

export type PublishOutcome =
  | ({ readonly kind: 'published' } & Published)
  | { readonly kind: 'failed'; readonly failure: HostFailure };

/**
 * Writes the Governance Summary, the Exceptions and the Evidence in place of the last run's, reads the recalculated figures back,
 * holds them against the engine's and prints how many agree; gives every figure with what its cell holds. Fails, with
 * what stood before put back, when the workbook may not be changed or Excel stops part way.
 */
export async function publishSummary(host: SummaryHost, publication: Publication): Promise<PublishOutcome> {
  try {
    return { kind: 'published', ...(await host.publish((session) => writeChecked(session, publication))) };
  } catch (fault) {
    return { kind: 'failed', failure: failureIn(fault) };
  }
}

/** Writes the register of the round alone, in place of the last one; null when it is done, as where the workbook keeps no round. */
export async function publishRound(host: Pick<SummaryHost, 'publish'>, review: Review): Promise<HostFailure | null> {
  try {
    await host.publish(async ({ places, write }) => {
      const sheet = drawRound(review, places.sheetNames.ROUND, places.standing);
      if (sheet !== null) await write([{ key: 'ROUND', sheet }]);
    });
    return null;
  } catch (fault) {
    return failureIn(fault);
  }
}

const unwatched: OnWriteStage = () => Promise.resolve();

/** The line on agreement changes no figure; figures that differ are listed, which may, so these are read again. */
async function writeChecked(session: SummarySession, publication: Publication): Promise<Published> {
  const { onStage = unwatched } = publication;
  await onStage({ kind: 'drawing' });
  const before = draw(session, publication, null);
  const drawn = sheetsOf(before);
  await onStage({ kind: 'writing', sheets: drawn.length });
  await session.write(drawn);
  await onStage({ kind: 'comparing', figures: before.figures.length });
  const checked = await check(session, before.figures);
  await onStage({ kind: 'finishing' });
  const agreement = agreementOf(checked);
  const agrees = agreement.differences.length === 0;
  const after = agrees ? withAgreement(before, agreement, publication.generated) : draw(session, publication, agreement);
  const sheets = sheetsOf(after);
  await session.write(sheets);
  return { sheets: sheets.map(({ sheet }) => sheet.name), checked: agrees ? checked : await check(session, after.figures) };
}

function draw({ places }: SummarySession, { review, grids, generated, workbook, committee }: Publication, agreement: Agreement | null): Summary {
  const context: SummaryContext = {
    version: generated.version,
    inputs: generated.inputs,
    workbook,
    sheetNames: { governance: places.sheetNames.GOVERNANCE, exceptions: places.sheetNames.EXCEPTIONS, evidence: places.sheetNames.EVIDENCE, round: places.sheetNames.ROUND },
    takenNames: places.takenNames,
    standing: places.standing,
    grids,
    committee: committee === 'asked for' || places.standing.some(({ key }) => key === 'COMMITTEE') ? committeeSheet(checkedCommitteeReport(review), { name: places.sheetNames.COMMITTEE, asAt: review.policy.asAt }) : null,
    agreement,
  };
  return summarise(review, context);
}

function sheetsOf({ governance, exceptions, evidence, committee, round }: Summary): readonly SheetToPublish[] {
  return [
    { key: 'GOVERNANCE', sheet: governance },
    { key: 'EXCEPTIONS', sheet: exceptions },
    { key: 'EVIDENCE', sheet: evidence },
    ...(committee === null ? [] : [{ key: 'COMMITTEE', sheet: committee } as const]),
    ...(round === null ? [] : [{ key: 'ROUND', sheet: round } as const]),
  ];
}

async function check(session: SummarySession, figures: readonly Figure[]): Promise<readonly CheckedFigure[]> {
  const values = await session.readBack(figures);
  return figures.map((figure, index) => ({ figure, recalculated: values[index] ?? '' }));
}

/** How many figures the recalculated sheets agree with, and those they do not. */
export function agreementOf(checked: readonly CheckedFigure[]): Agreement {
  const of = (result: ReturnType<typeof resultOf>): readonly CheckedFigure[] => checked.filter((each) => resultOf(each) === result);
  return {
    agrees: of('agrees').length,
    notCalculated: of('not calculated').length,
    differences: of('differs').map(({ figure, recalculated }) => ({
      name: figure.name,
      sheet: figure.sheet,
      cell: figure.cell,
      engine: figure.value,
      recalculated: typeof recalculated === 'boolean' ? String(recalculated) : recalculated,
    })),
  };
}
