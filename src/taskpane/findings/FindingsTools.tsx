import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { type KeyboardEvent, useRef } from 'react';
import { GROUPINGS } from '../../app/show/groupFindings';
import type { PaneActions } from '../useWorkbook';
import { LISTING } from '../words';
import { type FindingsView, SHOWN } from './findingsState';
import type { Listed } from './listed';
import { useFields } from './useFields';

const useStyles = makeStyles({
  search: { display: 'flex', gap: '4px', marginBlockEnd: '8px' },
  chosen: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  count: { marginInlineStart: 'auto', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

interface ToolsProps {
  readonly view: FindingsView;
  readonly listed: Pick<Listed, 'hits'>;
  /** How many findings there are in all. */
  readonly of: number;
  readonly actions: Pick<PaneActions, 'changeView'>;
}

/** What is searched for, how the findings are grouped and which are shown; how many that leaves. */
export function FindingsTools({ view: { words, by, show }, listed: { hits }, of, actions: { changeView } }: ToolsProps) {
  const styles = useStyles();
  const { field, select } = useFields();
  const search = useRef<HTMLInputElement>(null);
  const clear = (): void => {
    changeView({ words: '' });
    search.current?.focus();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || words === '') return;
    event.preventDefault();
    changeView({ words: '' });
  };
  return (
    <div role="search">
      <div className={styles.search}>
        <input ref={search} type="text" inputMode="search" className={field} aria-label={LISTING.search} placeholder={LISTING.searchHint} value={words} maxLength={100} spellCheck={false} autoComplete="off" onKeyDown={onKeyDown} onChange={({ target }) => { changeView({ words: target.value }); }} />
        {words !== '' && <Button appearance="subtle" aria-label={LISTING.clear} icon={<Cross />} onClick={clear} />}
      </div>
      <div className={styles.chosen}>
        <select className={select} aria-label={LISTING.by} value={by} onChange={({ target }) => { changeView({ by: GROUPINGS.find((each) => each === target.value) ?? by }); }}>
          {GROUPINGS.map((each) => <option key={each} value={each}>{LISTING.groupings[each]}</option>)}
        </select>
        <select className={select} aria-label={LISTING.show} value={show} onChange={({ target }) => { changeView({ show: SHOWN.find((each) => each === target.value) ?? show }); }}>
          {SHOWN.map((each) => <option key={each} value={each}>{LISTING.shown[each]}</option>)}
        </select>
        <span className={styles.count}>{LISTING.count(hits, of)}</span>
      </div>
    </div>
  );
}

function Cross() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M4 4l8 8M12 4l-8 8" fill="none" stroke="currentColor" strokeWidth="1.3" strokeLinecap="round" />
    </svg>
  );
}
