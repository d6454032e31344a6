import { useMemo } from 'react';
import type { Editing } from '../edit/createEditing';
import type { OpenFile } from '../openFile';
import type { Speaker } from '../said';
import { placeNamed, select, shownSheet, visibleSheets } from '../select';
import { words } from '../words';
import { FormulaBar } from './FormulaBar';
import { SheetContext } from './sheetContext';
import { SheetGrid } from './SheetGrid';
import { SheetNotes } from './SheetNotes';
import { SheetTabs } from './SheetTabs';

interface ViewProps {
  readonly file: OpenFile;
  readonly editing: Editing;
  readonly speaker: Speaker;
  /** Grows when something in the workbook may have changed. */
  readonly changes: number;
  readonly noteChange: () => void;
}

/** The workbook that is open: formula bar, the sheet that is shown, its notes and the tabs. */
export function WorkbookView({ file, editing, speaker, changes, noteChange }: ViewProps) {
  const sheet = shownSheet(file.book);
  const drawn = useMemo(() => (sheet === null ? null : { file, sheet, editing }), [file, sheet, editing, changes]);
  if (sheet === null || drawn === null) return null;
  const go = (to: Parameters<typeof select>[1], area: Parameters<typeof select>[2]): void => {
    editing.leave();
    select(file.book, to, area);
    noteChange();
  };
  const goTo = (text: string): boolean => {
    const place = placeNamed(file.book, text);
    if (place === null) speaker.refuse(words.wrongPlace(text));
    else go(place.sheet, place.area);
    return place !== null;
  };
  const place = { sheet, row: sheet.selected?.firstRow ?? 0, column: sheet.selected?.firstColumn ?? 0 };
  return (
    <SheetContext value={drawn}>
      <FormulaBar place={place} onGoTo={goTo} />
      <SheetGrid key={sheet.id} drawn={drawn} onSelect={(area) => { go(sheet, area); }} />
      <SheetTabs sheets={visibleSheets(file.book)} shown={sheet} onShow={(to) => { go(to, null); }} />
      <SheetNotes place={place} onGoTo={goTo} />
      <p id="grid-help" className="help">{words.gridHelp}</p>
    </SheetContext>
  );
}
