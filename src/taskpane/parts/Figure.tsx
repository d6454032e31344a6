import { makeStyles, mergeClasses } from '@fluentui/react-components';

const useStyles = makeStyles({
  figure: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  hanging: { marginInlineEnd: '-0.34em' },
});

/** A figure whose closing bracket hangs out of the column, so that digits stand under digits. */
export function Figure({ children }: { readonly children: string }) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.figure, children.endsWith(')') && styles.hanging)}>{children}</span>;
}
