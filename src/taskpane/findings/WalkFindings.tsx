import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ShownFinding } from '../../app/show/shownReview';
import { Chevron } from '../parts/Chevron';
import type { PaneActions } from '../useWorkbook';
import { FINDINGS } from '../words';

const useStyles = makeStyles({
  walk: { display: 'flex', alignItems: 'center', gap: '4px', marginInlineStart: 'auto' },
  place: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
});

interface WalkFindingsProps {
  readonly findings: readonly ShownFinding[];
  readonly open: number;
  readonly actions: PaneActions;
}

/** Goes to the cell of the open finding, and walks to the one before and the one after. */
export function WalkFindings({ findings, open, actions }: WalkFindingsProps) {
  const styles = useStyles();
  const place = findings[open - 1]?.place ?? null;
  const last = findings.length;
  return (
    <>
      <Button appearance="primary" disabledFocusable={place === null} onClick={() => { if (place !== null) actions.goTo(place); }}>
        {FINDINGS.goToCell}
      </Button>
      <span className={styles.walk}>
        <span className={styles.place}>{FINDINGS.place(open, last)}</span>
        <Button appearance="subtle" icon={<Chevron points="up" />} aria-label={FINDINGS.previous} disabledFocusable={open === 1} onClick={() => { actions.openFinding(open - 1); }} />
        <Button appearance="subtle" icon={<Chevron points="down" />} aria-label={FINDINGS.next} disabledFocusable={open === last} onClick={() => { actions.openFinding(open + 1); }} />
      </span>
    </>
  );
}
