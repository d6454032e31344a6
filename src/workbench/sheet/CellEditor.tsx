import { useLayoutEffect, useRef } from 'react';
import { addressOf } from '../edit/cellPlace';
import { useObserved } from '../useObserved';
import { words } from '../words';
import { useSheet } from './sheetContext';

/**
 * The cell that is being typed in. What is typed is kept when the cell is left for another place of this page; from the
 * pane, which is a page of its own, one comes back to it.
 */
export function CellEditor({ close }: { readonly close: () => void }) {
  const { editing } = useSheet();
  const edit = useObserved(editing.edit);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => {
    const { current } = input;
    current?.focus();
    current?.setSelectionRange(current.value.length, current.value.length);
    return editing.leave;
  }, [editing]);
  return (
    <input
      ref={input}
      className="cell-editor"
      aria-label={edit === null ? undefined : words.editing(addressOf(edit))}
      value={edit?.text ?? ''}
      onChange={({ target }) => { editing.change(target.value); }}
      onBlur={({ relatedTarget }) => { if (relatedTarget !== null && editing.edit.now() !== null) close(); }}
      autoComplete="off"
      spellCheck={false}
    />
  );
}
