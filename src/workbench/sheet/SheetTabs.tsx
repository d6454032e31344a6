import { useEffect, useRef } from 'react';
import type { SheetState } from '../../headless/workbook/sheetState';
import { words } from '../words';

interface TabsProps {
  readonly sheets: readonly SheetState[];
  readonly shown: SheetState;
  readonly onShow: (sheet: SheetState) => void;
}

const STEPS: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowLeft: (at) => Math.max(0, at - 1),
  ArrowRight: (at, last) => Math.min(last, at + 1),
  Home: () => 0,
  End: (_at, last) => last,
};

/** The tabs of the sheets that may be seen. */
export function SheetTabs({ sheets, shown, onShow }: TabsProps) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => { list.current?.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest', inline: 'nearest' }); }, [shown]);
  const onKey = (event: React.KeyboardEvent): void => {
    const to = sheets[STEPS[event.key]?.(sheets.indexOf(shown), sheets.length - 1) ?? -1];
    if (to === undefined) return;
    event.preventDefault();
    onShow(to);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[sheets.indexOf(to)]?.focus();
  };
  return (
    <div ref={list} className="tabs" role="tablist" aria-label={words.sheets} onKeyDown={onKey}>
      {sheets.map((sheet) => (
        <button
          key={sheet.id}
          type="button"
          role="tab"
          aria-selected={sheet === shown}
          tabIndex={sheet === shown ? 0 : -1}
          style={sheet.tabColor === '' ? undefined : { borderBottomColor: sheet.tabColor }}
          onClick={() => { onShow(sheet); }}
        >
          {sheet.name}
        </button>
      ))}
    </div>
  );
}
