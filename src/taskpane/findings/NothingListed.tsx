import { Button, makeStyles } from '@fluentui/react-components';
import { useProse } from '../parts/useProse';
import type { PaneActions } from '../useWorkbook';
import { LISTING } from '../words';
import type { FindingsView } from './findingsState';

const useStyles = makeStyles({ next: { display: 'flex', flexWrap: 'wrap', gap: '8px' }, words: { overflowWrap: 'anywhere' } });

interface NothingListedProps {
  readonly view: FindingsView;
  /** How many were searched. */
  readonly of: number;
  readonly actions: Pick<PaneActions, 'changeView'>;
}

/** Why the list is empty, and what to do about it. */
export function NothingListed({ view: { words, show }, of, actions: { changeView } }: NothingListedProps) {
  const styles = useStyles();
  const prose = useProse();
  const { title, note } = sayNothing(of === 0 ? '' : words, show, of);
  return (
    <div className={styles.words}>
      <h2 className={prose.heading}>{title}</h2>
      <p className={prose.text}>{note}</p>
      <div className={styles.next}>
        {words !== '' && of > 0 && <Button onClick={() => { changeView({ words: '' }); }}>{LISTING.clear}</Button>}
        {show !== 'all' && <Button onClick={() => { changeView({ show: 'all' }); }}>{LISTING.showAll}</Button>}
        {show === 'explained' && <Button onClick={() => { changeView({ show: 'open' }); }}>{LISTING.showOpen}</Button>}
      </div>
    </div>
  );
}

function sayNothing(words: string, show: FindingsView['show'], of: number): { readonly title: string; readonly note: string } {
  if (words !== '') return { title: LISTING.nothing(words), note: LISTING.nothingNote(of) };
  if (show === 'explained') return { title: LISTING.nothingExplained, note: LISTING.nothingExplainedNote };
  return { title: LISTING.nothingLeft, note: LISTING.nothingLeftNote };
}
