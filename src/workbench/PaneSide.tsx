import { useLayoutEffect, useRef } from 'react';
import { words } from './words';

interface SideProps {
  /** Where the pane is shown; it keeps its place on the page, for a frame that is moved is loaded again. */
  readonly place: HTMLElement;
  readonly open: boolean;
  readonly onClose: () => void;
}

/** The task pane beside the workbook, under the head that Excel puts over it. */
export function PaneSide({ place, open, onClose }: SideProps) {
  const side = useRef<HTMLElement>(null);
  useLayoutEffect(() => { side.current?.append(place); }, [place]);
  return (
    <aside ref={side} className="pane-side" aria-label={words.ribbon} hidden={!open}>
      <div className="pane-head">
        <span>{words.ribbon}</span>
        <button type="button" aria-label={words.closePane} onClick={onClose}>×</button>
      </div>
    </aside>
  );
}
