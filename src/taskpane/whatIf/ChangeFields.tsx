import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ShownChoice } from '../../app/show/showChoices';
import { WordField } from '../parts/WordField';
import { useProse } from '../parts/useProse';
import { WHAT_IF } from '../words';
import { ChangeField } from './ChangeField';
import type { WhatIfActions } from './whatIfActions';

const useStyles = makeStyles({
  changes: { display: 'grid', gap: '10px', marginBlock: '0 12px', padding: '0', listStyleType: 'none' },
  label: { display: 'block', marginBlockEnd: '2px', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  add: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) auto', gap: '8px' },
});

interface ChangeFieldsProps {
  readonly choices: readonly ShownChoice[];
  readonly values: Readonly<Record<string, string>>;
  readonly latest: string | null;
  /** By the name that is asked. */
  readonly faults: Readonly<Record<string, string>>;
  readonly actions: WhatIfActions;
}

/** The changes of the what-if, each with its field, and the choice of another. */
export function ChangeFields({ choices, values, latest, faults, actions }: ChangeFieldsProps) {
  const styles = useStyles();
  const chosen = Object.keys(values).flatMap((key) => choices.filter((choice) => choice.key === key));
  return (
    <>
      {chosen.length > 0 && (
        <ul className={styles.changes}>
          {chosen.map((choice) => (
            <li key={choice.key}>
              <ChangeField choice={choice} value={values[choice.key] ?? ''} fault={faults[choice.name] ?? null} isLatest={choice.key === latest} actions={actions} />
            </li>
          ))}
        </ul>
      )}
      <AddChange choices={choices.filter(({ key }) => !(key in values))} actions={actions} />
    </>
  );
}

/** A choice by keyboard passes every word of its list, so that another press adds it. */
function AddChange({ choices, actions }: Pick<ChangeFieldsProps, 'choices' | 'actions'>) {
  const styles = useStyles();
  const { muted } = useProse();
  const id = useId();
  const [wanted, want] = useState('');
  const [first] = choices;
  if (first === undefined) return <p className={muted}>{WHAT_IF.allChosen}</p>;
  const choice = choices.find(({ key }) => key === wanted) ?? first;
  const groups = [...new Set(choices.map(({ group }) => group))];
  return (
    <>
      <label className={styles.label} htmlFor={id}>{WHAT_IF.chooseMore}</label>
      <div className={styles.add}>
        <WordField id={id} value={choice.key} onChoose={want}>
          {groups.map((group) => (
            <optgroup key={group} label={group}>
              {choices.filter((each) => each.group === group).map(({ key, label, now }) => (
                <option key={key} value={key}>{`${label} (${now})`}</option>
              ))}
            </optgroup>
          ))}
        </WordField>
        <Button onClick={() => { actions.addChange(choice.key, choice.start); }}>{WHAT_IF.add}</Button>
      </div>
    </>
  );
}
