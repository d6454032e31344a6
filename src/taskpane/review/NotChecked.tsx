import { makeStyles, tokens } from '@fluentui/react-components';
import type { ShownGap } from '../../app/show/shownReview';
import { Disclosure } from '../parts/Disclosure';
import { Figure } from '../parts/Figure';
import { useProse } from '../parts/useProse';
import { REVIEW } from '../words';

const useStyles = makeStyles({
  gap: { display: 'grid', gridTemplateColumns: '1fr auto', columnGap: '12px', paddingBlock: '6px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  amount: { paddingInlineEnd: '10px' },
  why: { gridColumn: '1 / -1' },
});

/** What was not checked: with its money first, the rest behind a row that counts it. */
export function NotChecked({ gaps }: { readonly gaps: readonly ShownGap[] }) {
  const prose = useProse();
  const [priced, others] = [gaps.filter(({ amount }) => amount !== ''), gaps.filter(({ amount }) => amount === '')];
  return (
    <section>
      <h2 className={prose.heading}>{REVIEW.notChecked}</h2>
      {gaps.length === 0 && <p className={prose.text}>{REVIEW.nothingUnchecked}</p>}
      <Gaps gaps={priced} />
      {others.length > 0 && (
        <Disclosure title={REVIEW.withoutAmount(others.length)}>
          <Gaps gaps={others} />
        </Disclosure>
      )}
    </section>
  );
}

function Gaps({ gaps }: { readonly gaps: readonly ShownGap[] }) {
  const styles = useStyles();
  const { list, muted } = useProse();
  return (
    <ul className={list}>
      {gaps.map(({ section, why, amount }) => (
        <li key={`${section}|${why}`} className={styles.gap}>
          <span>{section}</span>
          <span className={styles.amount}>
            <Figure>{amount}</Figure>
          </span>
          <p className={`${muted} ${styles.why}`}>{why}</p>
        </li>
      ))}
    </ul>
  );
}
