import { makeStyles, tokens } from '@fluentui/react-components';
import { Chevron } from './Chevron';

const useStyles = makeStyles({
  button: {
    display: 'flex',
    width: '100%',
    minHeight: '36px',
    padding: '6px 0',
    alignItems: 'center',
    gap: '8px',
    border: 'none',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    background: 'none',
    color: 'inherit',
    font: 'inherit',
    textAlign: 'start',
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  title: { flex: 1 },
  side: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
});

interface RowButtonProps {
  readonly title: string;
  readonly side?: string | undefined;
  readonly points: 'right' | 'down' | 'up';
  readonly onPress: () => void;
  /** What the row opens, and whether it is open; absent when it leads elsewhere. */
  readonly opens?: { readonly id: string; readonly isOpen: boolean };
}

/** A row as wide as the pane that opens something or leads to it. */
export function RowButton({ title, side, points, onPress, opens }: RowButtonProps) {
  const styles = useStyles();
  return (
    <button type="button" className={styles.button} aria-expanded={opens?.isOpen} aria-controls={opens?.id} onClick={onPress}>
      <span className={styles.title}>{title}</span>
      <span className={styles.side}>{side}</span>
      <Chevron points={points} />
    </button>
  );
}
