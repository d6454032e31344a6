import { mergeClasses } from '@fluentui/react-components';
import { useMemo } from 'react';
import type { ShownRound } from '../../app/show/shownRound';
import { PlaceLink } from '../parts/PlaceLink';
import { useProse } from '../parts/useProse';
import type { RoundViewActions } from './roundDoor';
import { RoleField } from './RoleField';
import type { RoundState } from './roundState';
import type { Rounds } from './roundsOf';
import { useRoundLooks } from './useRoundLooks';
import { AGREED } from './words';

interface AgreedCountsProps {
  readonly rounds: Rounds;
  readonly shown: ShownRound;
  readonly round: RoundState;
  readonly actions: Pick<RoundViewActions, 'goTo' | 'typeRound'>;
}

/** What writing the agreed counts would change, cell by cell, and what it would not; and who closes the round. */
export function AgreedCounts({ rounds, shown, round, actions }: AgreedCountsProps) {
  const looks = useRoundLooks();
  const prose = useProse();
  const agreed = useMemo(() => rounds.agreed(), [rounds]);
  if (agreed === null) return null;
  return (
    <>
      <h1 className={looks.title}>{AGREED.title}</h1>
      <p className={prose.text}>{AGREED.what}</p>
      {agreed.cells.length === 0 ? <p className={prose.text}>{AGREED.nothing}</p> : <Cells cells={agreed.cells} onGoTo={actions.goTo} />}
      {agreed.notes.map((note) => <p key={note} className={prose.text}>{note}</p>)}
      {shown.open === 0 && shown.closed === null && (
        <>
          <h2 className={prose.heading}>{AGREED.close}</h2>
          <p className={prose.text}>{AGREED.closing}</p>
          <RoleField by={round.by ?? rounds.preparedBy} onType={(by) => { actions.typeRound({ by }); }} />
        </>
      )}
    </>
  );
}

function Cells({ cells, onGoTo }: { readonly cells: NonNullable<ReturnType<Rounds['agreed']>>['cells']; readonly onGoTo: RoundViewActions['goTo'] }) {
  const looks = useRoundLooks();
  const { muted, unseen } = useProse();
  return (
    <table className={looks.table}>
      <caption className={unseen}>{AGREED.title}</caption>
      <thead>
        <tr>
          <th scope="col" className={mergeClasses(looks.name, looks.head)}>{AGREED.columns.cell}</th>
          <th scope="col" className={mergeClasses(looks.amount, looks.head)}>{AGREED.columns.from}</th>
          <th scope="col" className={mergeClasses(looks.amount, looks.head)}>{AGREED.columns.to}</th>
        </tr>
      </thead>
      <tbody>
        {cells.map(({ place, what, from, to }) => (
          <tr key={place.words} className={looks.row}>
            <th scope="row" className={looks.name}>
              <PlaceLink place={place} onGoTo={onGoTo} />
              <div className={mergeClasses(muted, looks.below)}>{what}</div>
            </th>
            <td className={looks.amount}>{from}</td>
            <td className={looks.amount}>{to}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
