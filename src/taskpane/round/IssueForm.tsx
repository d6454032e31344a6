import { mergeClasses } from '@fluentui/react-components';
import { useId, useMemo } from 'react';
import type { ShownIssuing } from '../../app/show/shownRound';
import { ValueField } from '../parts/ValueField';
import { useProse } from '../parts/useProse';
import type { RoundViewActions } from './roundDoor';
import type { RoundState } from './roundState';
import { useRoundLooks } from './useRoundLooks';
import { ISSUING } from './words';

interface IssueFormProps {
  readonly issuing: () => ShownIssuing;
  readonly round: RoundState;
  readonly actions: Pick<RoundViewActions, 'typeRound'>;
}

/** What a round asks, of whom and until when, before its packs are issued. */
export function IssueForm({ issuing, round: { due, kinds, again }, actions }: IssueFormProps) {
  const looks = useRoundLooks();
  const prose = useProse();
  const id = useId();
  const shown = useMemo(() => issuing(), [issuing]);
  const asked = kinds ?? shown.asked;
  const choose = <Item,>(all: readonly Item[], item: Item): readonly Item[] => (all.includes(item) ? all.filter((each) => each !== item) : [...all, item]);
  return (
    <>
      <h1 className={looks.title}>{shown.title}</h1>
      <p className={prose.text}>{ISSUING.what}</p>
      <div className={looks.field}>
        <label htmlFor={id}>{ISSUING.due}</label>
        <ValueField id={id} describedBy={`${id}-promise`} value={due ?? shown.due} unit="" kind="text" isBad={false} onType={(typed) => { actions.typeRound({ due: typed }); }} />
      </div>
      <fieldset className={looks.set}>
        <legend className={looks.legend}>{ISSUING.ask}</legend>
        {shown.kinds.map(({ kind, title, note }) => (
          <label key={kind} className={looks.choice}>
            <input type="checkbox" className={looks.mark} checked={asked.includes(kind)} disabled={kind === 'count'} onChange={() => { actions.typeRound({ kinds: choose(asked, kind) }); }} />
            <span>{title} <span className={prose.muted}>{note}</span></span>
          </label>
        ))}
      </fieldset>
      {shown.directorates.length > 0 && (
        <fieldset className={looks.set}>
          <legend className={looks.legend}>{ISSUING.again}</legend>
          <p className={prose.muted}>{ISSUING.changedOnly}</p>
          {shown.directorates.map((name) => (
            <label key={name} className={looks.choice}>
              <input type="checkbox" className={looks.mark} checked={again.includes(name)} onChange={() => { actions.typeRound({ again: choose(again, name) }); }} />
              {name}
            </label>
          ))}
        </fieldset>
      )}
      <p id={`${id}-promise`} className={mergeClasses(prose.muted)}>{ISSUING.promise}</p>
    </>
  );
}
