import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ShownBalance, ShownPosition, ShownReview } from '../../app/show/shownReview';
import { Figure } from '../parts/Figure';
import { StatusWord } from '../parts/StatusWord';
import { useProse } from '../parts/useProse';
import { REVIEW } from '../words';

const useStyles = makeStyles({
  table: { width: '100%', marginBlockStart: '12px', borderCollapse: 'collapse' },
  head: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200 },
  name: { padding: '5px 0', fontWeight: 'inherit', textAlign: 'start', verticalAlign: 'top', overflowWrap: 'anywhere' },
  figure: { padding: '5px 10px 5px 8px', textAlign: 'end', verticalAlign: 'top', whiteSpace: 'nowrap' },
  status: { width: '1%', padding: '5px 0', textAlign: 'start', verticalAlign: 'top', whiteSpace: 'nowrap' },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  total: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  below: { fontWeight: tokens.fontWeightRegular },
});

/** The streams with forecast, budget, variance and status, their total, and what must balance. */
export function StreamTable({ shown: { streams, total, balances } }: { readonly shown: Pick<ShownReview, 'streams' | 'total' | 'balances'> }) {
  const styles = useStyles();
  const { unseen } = useProse();
  return (
    <table className={styles.table}>
      <caption className={unseen}>{REVIEW.streams}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.name, styles.head)}>{REVIEW.columns.stream}</th>
          <th scope="col" className={mergeClasses(styles.figure, styles.head)}>{REVIEW.columns.variance}</th>
          <th scope="col" className={mergeClasses(styles.status, styles.head)}>{REVIEW.columns.status}</th>
        </tr>
      </thead>
      <tbody>
        {streams.map((stream) => <PositionRow key={`${stream.directorate}|${stream.name}`} position={stream} className={styles.row} />)}
        <PositionRow position={total} className={mergeClasses(styles.row, styles.total)} />
        {balances.map((balance) => <BalanceRow key={balance.name} balance={balance} />)}
      </tbody>
    </table>
  );
}

function PositionRow({ position, className }: { readonly position: ShownPosition; readonly className: string }) {
  const styles = useStyles();
  const { muted } = useProse();
  const { name, directorate, forecast, budget, remarks, variance, percent, status } = position;
  const below = mergeClasses(muted, styles.below);
  return (
    <tr className={className}>
      <th scope="row" className={styles.name}>
        {name}
        <div className={below}>{REVIEW.forecast(forecast, budget)}</div>
        {[directorate, ...remarks].some((words) => words !== '') && <div className={below}>{[directorate, ...remarks].filter((words) => words !== '').join(', ')}</div>}
      </th>
      <td className={styles.figure}>
        <Figure>{variance}</Figure>
        <div className={below}>
          <Figure>{percent}</Figure>
        </div>
      </td>
      <td className={styles.status}>
        <StatusWord status={status} />
      </td>
    </tr>
  );
}

function BalanceRow({ balance: { name, variance, within, status } }: { readonly balance: ShownBalance }) {
  const styles = useStyles();
  const { muted } = useProse();
  return (
    <tr className={styles.row}>
      <th scope="row" className={styles.name}>
        {name}
        <div className={mergeClasses(muted, styles.below)}>{within}</div>
      </th>
      <td className={styles.figure}>
        <Figure>{variance}</Figure>
      </td>
      <td className={styles.status}>
        <StatusWord status={status} />
      </td>
    </tr>
  );
}
