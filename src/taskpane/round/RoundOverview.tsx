import { Button, Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { ShownDriver, ShownRound, ShownRoundFigure } from '../../app/show/shownRound';
import { Figure } from '../parts/Figure';
import { RowButton } from '../parts/RowButton';
import { WordField } from '../parts/WordField';
import { useProse } from '../parts/useProse';
import type { PaneState } from '../paneState';
import type { RoundViewActions } from './roundDoor';
import { RoleField } from './RoleField';
import type { Rounds } from './roundsOf';
import { useRoundLooks } from './useRoundLooks';
import { ROUND_WORKING } from './workingWords';
import { ROUND } from './words';

const useStyles = makeStyles({
  figures: { display: 'grid', gridTemplateColumns: 'repeat(3, auto) minmax(0, max-content)', justifyContent: 'space-between', columnGap: '8px', margin: '0 0 12px' },
  figure: { display: 'flex', flexDirection: 'column' },
  value: { margin: '0', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  driver: { display: 'grid', gridTemplateColumns: 'auto minmax(0, 200px)', alignItems: 'center', columnGap: '8px', marginBlockEnd: '4px' },
  totals: { marginBlockStart: '12px' },
});

interface RoundOverviewProps {
  readonly shown: ShownRound;
  readonly rounds: Rounds;
  readonly isReady: boolean;
  readonly state: PaneState;
  readonly actions: RoundViewActions;
}

/** How the round stands: directorates with what came back, what each driver comes to, and what did not belong. */
export function RoundOverview({ shown, rounds, isReady, state, actions }: RoundOverviewProps) {
  const styles = useStyles();
  const looks = useRoundLooks();
  const prose = useProse();
  const by = state.round.by ?? rounds.preparedBy;
  return (
    <>
      <h1 className={looks.title}>{shown.title}</h1>
      {shown.closed !== null && <p className={prose.text}>{shown.closed} {ROUND.register}</p>}
      <dl className={styles.figures}>{shown.figures.map((each) => <div key={each.label} className={styles.figure}><dt className={prose.muted}>{each.label}</dt><dd className={styles.value}>{each.figure}</dd></div>)}</dl>
      <Directorates shown={shown} actions={actions} />
      <div className={styles.totals}>{shown.totals.map((each) => <Total key={each.label} {...each} />)}</div>
      {shown.closed === null && <p className={prose.muted}>{ROUND.drop}</p>}
      {shown.strangers.length > 0 && <h2 className={prose.heading}>{ROUND.strangers}</h2>}
      {shown.strangers.map((sentence) => <p key={sentence} className={prose.text}>{sentence}</p>)}
      {shown.closed !== null && <SignOffs directorates={shown.directorates} />}
      <h2 className={prose.heading}>{ROUND.more}</h2>
      {shown.closed === null && shown.acceptable > 0 && (
        <>
          <RoleField by={by} onType={(typed) => { actions.typeRound({ by: typed }); }} />
          <Button size="small" disabledFocusable={!isReady} onClick={() => { actions.askRound(ROUND_WORKING.deciding, (now) => now.decide(by, { kind: 'unchanged' }, { kind: 'accept' })); }}>{ROUND.acceptUnchanged(shown.acceptable)}</Button>
        </>
      )}
      <RowButton title={ROUND.agreed} side={ROUND.agreedSide(shown.open)} points="right" onPress={() => { actions.showRound({ kind: 'agreed' }); }} />
      <RowButton title={ROUND.packsAgain} points="right" onPress={() => { actions.askRound(ROUND_WORKING.gettingPacks, (now) => now.packsAgain()); }} />
      <RowButton title={ROUND.statements} points="right" onPress={() => { actions.askRound(ROUND_WORKING.statements, (now) => now.statements()); }} />
      {shown.closed !== null && <RowButton title={ROUND.next} points="right" onPress={() => { actions.showRound({ kind: 'issuing' }); }} />}
    </>
  );
}

function SignOffs({ directorates }: Pick<ShownRound, 'directorates'>) {
  const prose = useProse();
  return (
    <>
      <h2 className={prose.heading}>{ROUND.signOffs}</h2>
      {directorates.map(({ name, signed }) => <p key={name} className={prose.text}>{name}: <span className={prose.muted}>{signed}</span></p>)}
    </>
  );
}

function Total({ label, figure }: ShownRoundFigure) {
  const looks = useRoundLooks();
  return (
    <div className={looks.line}>
      <span>{label}</span>
      <span className={looks.side}>{figure}</span>
    </div>
  );
}

/** The counts of one driver at a time: sums over desktops and systems would say nothing. */
function Directorates({ shown, actions }: Pick<RoundOverviewProps, 'shown' | 'actions'>) {
  const styles = useStyles();
  const looks = useRoundLooks();
  const id = useId();
  const [subject, choose] = useState<string | null>(null);
  const driver = shown.drivers.find((each) => each.subject === subject) ?? shown.drivers[0];
  return (
    <>
      {shown.drivers.length > 1 && (
        <div className={styles.driver}>
          <label htmlFor={id} className={looks.head}>{ROUND.countsOf}</label>
          <WordField id={id} value={driver?.subject ?? ''} onChoose={choose}>{shown.drivers.map((each) => <option key={each.subject}>{each.subject}</option>)}</WordField>
        </div>
      )}
      <DirectorateTable shown={shown} driver={driver} actions={actions} />
    </>
  );
}

function DirectorateTable({ shown, driver, actions }: Pick<RoundOverviewProps, 'shown' | 'actions'> & { readonly driver: ShownDriver | undefined }) {
  const looks = useRoundLooks();
  const { muted, unseen } = useProse();
  const [issued, returned] = shown.figures;
  return (
    <table className={looks.table}>
      <caption className={unseen}>{ROUND.counts(driver?.subject ?? '')}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(looks.name, looks.head)}>{ROUND.columns.directorate}</th>
          {driver !== undefined && <th scope="col" className={mergeClasses(looks.amount, looks.head)}>{ROUND.columns.issued}</th>}
          {driver !== undefined && <th scope="col" className={mergeClasses(looks.amount, looks.head)}>{ROUND.columns.returned}</th>}
        </tr>
      </thead>
      <tbody>
        {shown.directorates.map(({ name, state, isPressing }, index) => (
          <tr key={name} className={looks.row}>
            <th scope="row" className={looks.name}>
              <Link as="button" className={looks.link} onClick={() => { actions.showRound({ kind: 'directorate', name }); }}>{name}</Link>
              <div className={mergeClasses(muted, isPressing ? looks.pressing : looks.below)}>{state}</div>
            </th>
            <Counts count={driver?.rows[index]} />
          </tr>
        ))}
        <tr className={looks.total}>
          <th scope="row" className={looks.name}>
            {ROUND.total}
            <div className={mergeClasses(muted, looks.below)}>{ROUND.returnedOf(returned?.figure ?? '', issued?.figure ?? '')}</div>
          </th>
          <Counts count={driver?.total} />
        </tr>
      </tbody>
    </table>
  );
}

function Counts({ count }: { readonly count: ShownDriver['total'] | undefined }) {
  const looks = useRoundLooks();
  const { muted } = useProse();
  if (count === undefined) return null;
  return (
    <>
      <td className={looks.amount}>{count.issued}</td>
      <td className={looks.amount}>
        {count.returned}
        {count.change !== '' && <div className={mergeClasses(muted, looks.below)}><Figure>{count.change}</Figure></div>}
      </td>
    </>
  );
}
