import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import type { ShownSetting } from '../../app/show/showSettings';
import { PlaceLink } from '../parts/PlaceLink';
import { ValueField } from '../parts/ValueField';
import { WordField } from '../parts/WordField';
import { useFieldLooks } from '../parts/useFieldLooks';
import { useProse } from '../parts/useProse';
import type { PaneActions } from '../useWorkbook';
import { SETTINGS_VIEW } from '../words';

const useStyles = makeStyles({
  row: { display: 'grid', gridTemplateColumns: 'minmax(0, 1fr) minmax(104px, 136px)', gap: '2px 12px', alignItems: 'center', paddingBlock: '6px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  wide: { gridTemplateColumns: 'minmax(0, 1fr)' },
  label: { overflowWrap: 'anywhere' },
  below: { gridColumn: '1 / -1' },
  from: { display: 'flex', flexWrap: 'wrap', gap: '0 6px', alignItems: 'center', minHeight: '24px' },
  strong: { fontWeight: tokens.fontWeightSemibold },
});

interface SettingFieldProps {
  readonly setting: ShownSetting;
  /** What was typed and is not saved yet; null when nothing was. */
  readonly typed: string | null;
  /** Why that cannot be saved; null when it can. */
  readonly fault: string | null;
  readonly actions: PaneActions;
}

/** One setting: what it is called, its value and unit, what it is, and where the value comes from. */
export function SettingField({ setting, typed, fault, actions }: SettingFieldProps) {
  const styles = useStyles();
  const looks = useFieldLooks();
  const { muted } = useProse();
  const id = useId();
  const { name, title, help, unit, input, options, value, meanwhile } = setting;
  const isDefault = typed === null && setting.from === SETTINGS_VIEW.byDefault;
  const described = `${id}-help${isDefault ? '' : ` ${id}-from`}${fault === null ? '' : ` ${id}-fault`}`;
  const type = (next: string): void => { if (next === value) actions.leaveSetting(name); else actions.typeSetting(name, next); };
  return (
    <div className={mergeClasses(styles.row, input === 'number' ? undefined : styles.wide)}>
      <label htmlFor={id} className={styles.label}>{title}</label>
      {input === 'word' ? (
        <WordField id={id} describedBy={described} value={typed ?? value} onChoose={type}>
          {setting.standard === '' && <option value="">{SETTINGS_VIEW.notSet}</option>}
          {options.map((option) => <option key={option.value} value={option.value}>{option.words}</option>)}
        </WordField>
      ) : (
        <ValueField id={id} describedBy={described} value={typed ?? value} unit={unit} kind={input} placeholder={meanwhile === '' ? SETTINGS_VIEW.notSet : meanwhile} isBad={fault !== null} onType={type} />
      )}
      {fault !== null && <p id={`${id}-fault`} className={mergeClasses(looks.fault, styles.below)}>{fault}</p>}
      <p id={`${id}-help`} className={mergeClasses(muted, styles.below)}>{isDefault ? SETTINGS_VIEW.helpByDefault(help) : help}</p>
      {!isDefault && <div className={mergeClasses(muted, styles.below, styles.from)}>
        <span id={`${id}-from`} className={typed !== null || setting.isSaved ? styles.strong : undefined}>{typed === null ? fromWords(setting) : SETTINGS_VIEW.changed}</span>
        {typed === null && setting.place !== null && <PlaceLink place={setting.place} onGoTo={actions.goTo} />}
        {typed === null && setting.isSaved && <Button size="small" appearance="subtle" aria-label={SETTINGS_VIEW.resetOf(title)} onClick={() => { actions.resetSetting(name); }}>{SETTINGS_VIEW.reset}</Button>}
      </div>}
    </div>
  );
}

function fromWords({ from, isSaved, standard, value }: ShownSetting): string {
  if (from !== SETTINGS_VIEW.byDefault && standard !== '' && (isSaved || standard !== value)) return `${from} · ${SETTINGS_VIEW.defaultOf(standard)}`;
  return from;
}
