import { mergeClasses } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { useFieldLooks } from './useFieldLooks';

interface ValueFieldProps {
  readonly id: string;
  /** Ids of what describes it besides its label. */
  readonly describedBy: string;
  readonly value: string;
  /** Beside the field: "£" before it, "%" after it. */
  readonly unit: '£' | '%' | '';
  readonly kind: 'number' | 'text';
  readonly placeholder?: string;
  readonly isBad: boolean;
  /** Takes the focus when it comes to the page. */
  readonly isLatest?: boolean;
  readonly onType: (value: string) => void;
}

/** A field to type a figure or words in, with its unit beside it. */
export function ValueField({ id, describedBy, value, unit, kind, placeholder, isBad, isLatest, onType }: ValueFieldProps) {
  const looks = useFieldLooks();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isLatest === true) field.current?.focus();
  }, [isLatest]);
  return (
    <span className={mergeClasses(looks.box, isBad && looks.bad)}>
      {unit === '£' && <span className={looks.unit} aria-hidden="true">£</span>}
      <input
        ref={field}
        id={id}
        className={mergeClasses(looks.field, kind === 'number' && looks.figure)}
        inputMode={kind === 'number' ? 'decimal' : 'text'}
        autoComplete="off"
        spellCheck={false}
        value={value}
        placeholder={placeholder}
        aria-invalid={isBad}
        aria-describedby={describedBy}
        onChange={(event) => { onType(event.target.value); }}
      />
      {unit === '%' && <span className={looks.unit} aria-hidden="true">%</span>}
    </span>
  );
}
