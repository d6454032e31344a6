import { Link, makeStyles } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { ShownPlace } from '../../app/show/shownReview';
import { FINDINGS } from '../words';

const useStyles = makeStyles({
  link: { minWidth: '24px', minHeight: '24px', textAlign: 'start', overflowWrap: 'break-word', '@media (forced-colors: active)': { textDecorationLine: 'underline', color: 'LinkText' } },
});

/** An address may go on in a new line after the name of its sheet, and nowhere inside "H22". */
function breakable(words: string): ReactNode {
  const [sheet = '', cells] = words.split('!');
  return cells === undefined ? words : [`${sheet}!`, <wbr key="break" />, cells];
}

/** Cells that can be gone to, by their address or in other words. */
export function PlaceLink({ place, words, onGoTo }: { readonly place: ShownPlace; readonly words?: string; readonly onGoTo: (place: ShownPlace) => void }) {
  const styles = useStyles();
  return (
    <Link as="button" className={styles.link} aria-label={FINDINGS.goTo(place.words)} onClick={() => { onGoTo(place); }}>
      {breakable(words ?? place.words)}
    </Link>
  );
}
