import { type ReactNode, useId, useState } from 'react';
import { RowButton } from './RowButton';

/** A row that opens what stands under it. */
export function Disclosure({ title, side, children }: { readonly title: string; readonly side?: string; readonly children: ReactNode }) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  return (
    <div>
      <RowButton title={title} side={side} points={isOpen ? 'up' : 'down'} opens={{ id, isOpen }} onPress={() => { setOpen(!isOpen); }} />
      <div id={id} hidden={!isOpen}>
        {isOpen && children}
      </div>
    </div>
  );
}
