import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ShownShift, ShownWhatIf } from '../../app/show/showWhatIf';
import { Disclosure } from '../parts/Disclosure';
import { Figure } from '../parts/Figure';
import { useProse } from '../parts/useProse';
import { WHAT_IF } from '../words';

const useStyles = makeStyles({
  net: { display: 'flex', flexWrap: 'wrap', justifyContent: 'space-between', alignItems: 'baseline', columnGap: '12px', marginBlockStart: '16px' },
  label: { margin: '0', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  figure: { fontSize: tokens.fontSizeBase600, lineHeight: tokens.lineHeightBase600, fontWeight: tokens.fontWeightBold, fontVariantNumeric: 'tabular-nums' },
  words: { fontWeight: tokens.fontWeightSemibold },
  table: { width: '100%', marginBlockStart: '8px', borderCollapse: 'collapse' },
  head: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200 },
  name: { padding: '5px 0', fontWeight: 'inherit', textAlign: 'start', verticalAlign: 'top', overflowWrap: 'anywhere' },
  amount: { padding: '5px 5px 5px 8px', textAlign: 'end', verticalAlign: 'top', whiteSpace: 'nowrap' },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  total: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  below: { fontWeight: tokens.fontWeightRegular },
  line: { display: 'flex', justifyContent: 'space-between', gap: '12px', paddingBlock: '4px' },
  side: { paddingInlineEnd: '5px' },
});

/** What would be: first what it does for the council, then who pays more and who less, the control total, and claims that flip. */
export function WhatIfAnswer({ shown }: { readonly shown: ShownWhatIf }) {
  const styles = useStyles();
  const prose = useProse();
  const { net, netWords, notes, charges, effects, control, flips, figures, findings } = shown;
  return (
    <section aria-label={shown.title}>
      <div className={styles.net}>
        <h2 className={styles.label}>{WHAT_IF.net}</h2>
        <span>
          <span className={styles.figure}>{net}</span> <span className={styles.words}>{netWords}</span>
        </span>
      </div>
      {notes.map((note) => <p key={note} className={prose.text}>{note}</p>)}
      {charges !== null && <Charges charges={charges} />}
      {effects.length > 0 && <h2 className={prose.heading}>{WHAT_IF.effects}</h2>}
      {effects.map(({ label, figure }) => (
        <div key={label} className={styles.line}>
          <span>{label}</span>
          <span className={styles.side}><Figure>{figure}</Figure></span>
        </div>
      ))}
      {control !== null && <Said title={WHAT_IF.control} sentences={[control]} />}
      <Said title={WHAT_IF.claims} sentences={flips.length === 0 ? [WHAT_IF.noClaims] : flips} />
      <Said title={WHAT_IF.findings} sentences={[findings]} />
      {figures.length > 0 && (
        <Disclosure title={WHAT_IF.figures(figures.length)}>
          {figures.map(({ name, now, would }) => (
            <div key={name} className={mergeClasses(styles.line, styles.row)}>
              <span>{name}</span>
              <span className={mergeClasses(prose.muted, styles.side)}>{WHAT_IF.figure(now, would)}</span>
            </div>
          ))}
        </Disclosure>
      )}
    </section>
  );
}

function Said({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] }) {
  const prose = useProse();
  return (
    <>
      <h2 className={prose.heading}>{title}</h2>
      {sentences.map((sentence) => <p key={sentence} className={prose.text}>{sentence}</p>)}
    </>
  );
}

function Charges({ charges: { caption, rows, total } }: { readonly charges: NonNullable<ShownWhatIf['charges']> }) {
  const styles = useStyles();
  const { unseen } = useProse();
  return (
    <table className={styles.table}>
      <caption className={unseen}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(styles.name, styles.head)}>{caption}</th>
          <th scope="col" className={mergeClasses(styles.amount, styles.head)}>{WHAT_IF.columns.shift}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => <ShiftRow key={row.name} row={row} className={styles.row} />)}
        <ShiftRow row={total} className={styles.total} />
      </tbody>
    </table>
  );
}

function ShiftRow({ row: { name, shift, would, now }, className }: { readonly row: ShownShift; readonly className: string }) {
  const styles = useStyles();
  const { muted } = useProse();
  return (
    <tr className={className}>
      <th scope="row" className={styles.name}>
        {name}
        <div className={mergeClasses(muted, styles.below)}>{WHAT_IF.now(now)}</div>
      </th>
      <td className={styles.amount}>
        <Figure>{shift}</Figure>
        <div className={mergeClasses(muted, styles.below)}><Figure>{would}</Figure></div>
      </td>
    </tr>
  );
}
