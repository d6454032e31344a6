import type { WriteStage } from '../app/publishSummary';
import type { Stage } from '../app/reviewWorkbook';
import { REVIEWING, WRITING } from './words';

/** What a stage is at: "Budget, sheet 3 of 19". */
export function stageWords(stage: Stage): string {
  if (stage.kind === 'reading') return REVIEWING.reading(stage.sheet, stage.number, stage.of);
  return stage.kind === 'recognising' ? REVIEWING.recognising(stage.sheets) : REVIEWING.checking(stage.tables);
}

/** How far the bar stands: reading is most of the wait, and the bar never goes back. */
export function progressOf(stage: Stage | null): number {
  if (stage === null) return 0.05;
  if (stage.kind === 'reading') return 0.05 + (0.6 * (stage.number - 1)) / stage.of;
  return stage.kind === 'recognising' ? 0.7 : 0.85;
}

/** What writing is at: "Writing three sheets". */
export function writeStageWords(stage: WriteStage): string {
  if (stage.kind === 'writing') return WRITING.writing(stage.sheets);
  return stage.kind === 'comparing' ? WRITING.comparing(stage.figures) : WRITING[stage.kind];
}

/** How far the bar of writing stands. */
export function writeProgressOf(stage: WriteStage | null): number {
  return stage === null ? 0.05 : { drawing: 0.1, writing: 0.3, comparing: 0.7, finishing: 0.9 }[stage.kind];
}
