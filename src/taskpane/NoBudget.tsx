import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import { Plain } from './parts/Plain';
import { useProse } from './parts/useProse';
import { NO_BUDGET } from './words';

/** More sheets than these are counted. */
const MOST_NAMED = 12;

const useStyles = makeStyles({
  sheet: { paddingBlock: '6px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
});

/** There is nothing to review: what a budget needs, where it was looked for, and what may help. */
export function NoBudget({ sheets, children }: { readonly sheets: readonly string[]; readonly children?: ReactNode }) {
  const styles = useStyles();
  const prose = useProse();
  const more = sheets.length - MOST_NAMED;
  return (
    <Plain title={NO_BUDGET.title}>
      <p className={prose.text}>{NO_BUDGET.needs}</p>
      <h2 className={prose.heading}>{sheets.length === 0 ? NO_BUDGET.empty : NO_BUDGET.looked(sheets.length)}</h2>
      <ul className={prose.list}>
        {sheets.slice(0, MOST_NAMED).map((sheet) => (
          <li key={sheet} className={styles.sheet}>
            {sheet}
          </li>
        ))}
      </ul>
      {more > 0 && <p className={prose.muted}>{NO_BUDGET.more(more)}</p>}
      <h2 className={prose.heading}>{NO_BUDGET.elsewhere}</h2>
      <p className={prose.text}>{NO_BUDGET.rename}</p>
      {children}
    </Plain>
  );
}
