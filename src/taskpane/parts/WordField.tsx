import { mergeClasses } from '@fluentui/react-components';
import { type ReactNode, useEffect, useRef } from 'react';
import { useFieldLooks } from './useFieldLooks';

interface WordFieldProps {
  readonly id: string;
  readonly describedBy?: string;
  readonly value: string;
  readonly isLatest?: boolean;
  readonly onChoose: (value: string) => void;
  /** The options. */
  readonly children: ReactNode;
}

/** A field to choose one of several words in. */
export function WordField({ id, describedBy, value, isLatest, onChoose, children }: WordFieldProps) {
  const looks = useFieldLooks();
  const field = useRef<HTMLSelectElement>(null);
  useEffect(() => {
    if (isLatest === true) field.current?.focus();
  }, [isLatest]);
  return (
    <span className={looks.box}>
      <select ref={field} id={id} className={mergeClasses(looks.field, looks.options)} value={value} aria-describedby={describedBy} onChange={(event) => { onChoose(event.target.value); }}>
        {children}
      </select>
    </span>
  );
}
