import { useState } from 'react';
import { areaAddress } from '../../headless/objects/area';
import { addressOf, type CellPlace } from '../edit/cellPlace';
import { typedText } from '../edit/typedText';
import { useObserved } from '../useObserved';
import { words } from '../words';
import { useSheet } from './sheetContext';

interface BarProps {
  readonly place: CellPlace;
  /** Goes to the cell that a text names; false when it names none. */
  readonly onGoTo: (text: string) => boolean;
}

/** The address of the cell that was gone to, and what stands in it: both can be typed in. */
export function FormulaBar({ place, onGoTo }: BarProps) {
  return (
    <div className="formula-bar">
      <NameBox key={addressOf(place)} place={place} onGoTo={onGoTo} />
      <Contents place={place} />
    </div>
  );
}

function NameBox({ place, onGoTo }: BarProps) {
  const { sheet } = useSheet();
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (typed !== null && onGoTo(typed)) requestAnimationFrame(focusCell); // once it is drawn
        setTyped(null);
      }}
    >
      <input
        className="name-box"
        aria-label={words.goToCell}
        value={typed ?? (sheet.selected === null ? addressOf(place) : areaAddress(sheet.selected))}
        onChange={({ target }) => { setTyped(target.value); }}
        onBlur={() => { setTyped(null); }}
        autoComplete="off"
        spellCheck={false}
      />
    </form>
  );
}

/** From the bar back to the sheet. */
function focusCell(): void {
  document.querySelector<HTMLElement>('.sheet [role=gridcell][tabindex="0"]')?.focus();
}

function Contents({ place }: Pick<BarProps, 'place'>) {
  const { editing, file } = useSheet();
  const edit = useObserved(editing.edit);
  const onKey = (event: React.KeyboardEvent<HTMLInputElement>): void => {
    if (event.key === 'Escape') editing.giveUp();
    if (event.key === 'Enter' && editing.commit()) focusCell();
  };
  return (
    <input
      className="contents"
      aria-label={words.contents(addressOf(edit ?? place))}
      value={edit?.text ?? typedText(place, file.book.dateSystem)}
      onChange={({ target }) => { if (editing.edit.now() !== null || editing.begin(place, target.value)) editing.change(target.value); }}
      onKeyDown={onKey}
      onBlur={({ relatedTarget }) => { if (relatedTarget !== null) editing.leave(); }}
      autoComplete="off"
      spellCheck={false}
    />
  );
}
