import { Badge, makeStyles, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  word: { fontSize: tokens.fontSizeBase200, lineHeight: '20px', fontWeight: tokens.fontWeightSemibold, paddingInline: '6px', whiteSpace: 'nowrap' },
  good: { color: tokens.colorStatusSuccessForeground1 },
});

const BAD: ReadonlySet<string> = new Set(['Red', 'Fail', 'Not supported']);
const GOOD: ReadonlySet<string> = new Set(['Green', 'Pass', 'Supported']);

/** A status as its word: Red is solid, Amber tinted, the others are words only. */
export function StatusWord({ status }: { readonly status: string }) {
  const styles = useStyles();
  if (BAD.has(status)) return <Badge appearance="filled" color="danger">{status}</Badge>;
  if (status === 'Amber') return <Badge appearance="tint" color="warning">{status}</Badge>;
  return <span className={GOOD.has(status) ? `${styles.word} ${styles.good}` : styles.word}>{status}</span>;
}
