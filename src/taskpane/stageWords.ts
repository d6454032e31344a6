import type { Stage } from '../app/reviewWorkbook';
import { REVIEWING } from './words';

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
