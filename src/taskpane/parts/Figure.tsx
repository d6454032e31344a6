import { makeStyles, mergeClasses } from '@fluentui/react-components';

const useStyles = makeStyles({
  figure: { fontVariantNumeric: 'tabular-nums', whiteSpace: 'nowrap' },
  hanging: { marginInlineEnd: '-0.34em' },
  words: { whiteSpace: 'normal' },
});

/** A figure, never broken, or words in its place, which are; a closing bracket hangs out of the column, so that digits stand under digits. */
export function Figure({ children }: { readonly children: string }) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.figure, children.endsWith(')') && styles.hanging, !/\d/.test(children) && styles.words)}>{children}</span>;
}
