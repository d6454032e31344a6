import { makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import type { ShownChoice } from '../../app/show/showChoices';

const useStyles = makeStyles({
  names: { display: 'flex', flexWrap: 'wrap', columnGap: '16px' },
  name: { display: 'flex', gap: '8px', alignItems: 'center', minHeight: '32px', cursor: 'pointer', overflowWrap: 'anywhere' },
  box: { width: '16px', height: '16px', margin: '0', flexShrink: 0, accentColor: tokens.colorCompoundBrandBackground },
});

interface NamesFieldProps {
  /** The ids of its label and of what describes it. */
  readonly label: string;
  readonly describedBy: string;
  /** The names that are chosen, apart by semicolons. */
  readonly value: string;
  readonly options: ShownChoice['options'];
  readonly isLatest: boolean;
  readonly onChoose: (value: string) => void;
}

/** Names to be ticked. */
export function NamesField({ label, describedBy, value, options, isLatest, onChoose }: NamesFieldProps) {
  const styles = useStyles();
  const first = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isLatest) first.current?.focus();
  }, [isLatest]);
  const chosen = new Set(value.split(';').map((name) => name.trim()));
  const choose = (name: string): void => {
    const after = options.filter((option) => (option.value === name ? !chosen.has(name) : chosen.has(option.value)));
    onChoose(after.map((option) => option.value).join('; '));
  };
  return (
    <div role="group" aria-labelledby={label} aria-describedby={describedBy} className={styles.names}>
      {options.map((option, index) => (
        <label key={option.value} className={styles.name}>
          <input ref={index === 0 ? first : undefined} type="checkbox" className={styles.box} checked={chosen.has(option.value)} onChange={() => { choose(option.value); }} />
          <span>{option.words}</span>
        </label>
      ))}
    </div>
  );
}
