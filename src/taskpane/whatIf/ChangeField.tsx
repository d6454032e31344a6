import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ShownChoice } from '../../app/show/showChoices';
import { CrossButton } from '../parts/CrossButton';
import { ValueField } from '../parts/ValueField';
import { WordField } from '../parts/WordField';
import { useFieldLooks } from '../parts/useFieldLooks';
import { useProse } from '../parts/useProse';
import { WHAT_IF } from '../words';
import { NamesField } from './NamesField';
import type { WhatIfActions } from './whatIfActions';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(96px, 128px) auto', columnGap: '8px', alignItems: 'center' },
  wide: { gridTemplateColumns: 'minmax(0, 1fr) auto' },
  label: { overflowWrap: 'anywhere' },
  below: { gridColumn: '1 / -1', paddingBlockStart: '4px' },
  name: { fontWeight: tokens.fontWeightRegular },
});

interface ChangeFieldProps {
  readonly choice: ShownChoice;
  readonly value: string;
  /** Why the value cannot be used; null when it can. */
  readonly fault: string | null;
  readonly isLatest: boolean;
  readonly actions: WhatIfActions;
}

/** One change: what it is, what it is now, what it would be, and the sentence when it cannot be that. */
export function ChangeField({ choice, value, fault, isLatest, actions }: ChangeFieldProps) {
  const styles = useStyles();
  const looks = useFieldLooks();
  const { muted } = useProse();
  const id = useId();
  const { key, label, now, unit, input, options } = choice;
  const described = `${id}-now${fault === null ? '' : ` ${id}-fault`}`;
  const type = (typed: string): void => { actions.typeChange(key, typed); };
  return (
    <div className={mergeClasses(styles.row, input !== 'number' && styles.wide)}>
      <div className={styles.label}>
        {input === 'names' || input === 'none' ? <span id={`${id}-label`}>{label}</span> : <label htmlFor={id} className={styles.name}>{label}</label>}
        <div id={`${id}-now`} className={muted}>{now}</div>
      </div>
      {input === 'number' && <ValueField id={id} describedBy={described} value={value} unit={unit} kind="number" isBad={fault !== null} isLatest={isLatest} onType={type} />}
      <CrossButton words={WHAT_IF.takeOut(label)} onPress={() => { actions.takeOutChange(key); }} />
      {input === 'word' && (
        <div className={styles.below}>
          <WordField id={id} describedBy={described} value={value} isLatest={isLatest} onChoose={type}>
            {options.map((option) => <option key={option.value} value={option.value}>{option.words}</option>)}
          </WordField>
        </div>
      )}
      {input === 'names' && <div className={styles.below}><NamesField label={`${id}-label`} describedBy={described} value={value} options={options} isLatest={isLatest} onChoose={type} /></div>}
      {fault !== null && <p id={`${id}-fault`} className={mergeClasses(looks.fault, styles.below)}>{fault}</p>}
    </div>
  );
}
