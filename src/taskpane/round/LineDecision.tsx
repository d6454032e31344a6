import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { Fragment, useId } from 'react';
import type { ShownLine } from '../../app/show/shownRound';
import { ValueField } from '../parts/ValueField';
import { useFieldLooks } from '../parts/useFieldLooks';
import { useProse } from '../parts/useProse';
import type { RoundViewActions } from './roundDoor';
import type { LineChoice } from './roundState';
import { choiceFault } from './roundsOf';
import { useRoundLooks } from './useRoundLooks';
import { RETURN } from './words';

const useStyles = makeStyles({
  figures: { display: 'grid', gridTemplateColumns: 'repeat(3, auto)', justifyContent: 'space-between', columnGap: '12px', margin: '2px 0 6px' },
  figure: { margin: '0', fontVariantNumeric: 'tabular-nums', overflowWrap: 'anywhere' },
  line: { paddingBlockEnd: '6px' },
  typed: { marginInlineStart: '24px', maxWidth: '160px' },
  reason: { overflowWrap: 'anywhere' },
});

interface LineDecisionProps {
  readonly line: ShownLine;
  readonly choice: LineChoice | undefined;
  readonly actions: Pick<RoundViewActions, 'chooseLine'>;
}

/** A line that is open: as issued, as returned and what that comes to, and what may be made of it. */
export function LineDecision({ line, choice, actions }: LineDecisionProps) {
  const styles = useStyles();
  const looks = useRoundLooks();
  const prose = useProse();
  const { id, subject, issued, returned, effect, reason, accept, reject } = line;
  const { columns } = RETURN;
  const name = useId();
  const choose = (kind: LineChoice['kind']) => (): void => { actions.chooseLine(id, { kind, value: choice?.value ?? '' }); };
  const adjust = ['adjust', RETURN.adjust] as const;
  const offered = accept === null ? [['reject', reject] as const, adjust] : [['accept', accept] as const, adjust, ['reject', reject] as const];
  return (
    <div className={mergeClasses(looks.row, styles.line)}>
      <dl className={styles.figures}>
        {([[columns.issued, issued], [columns.returned, returned], [columns.effect, effect]] as const).map(([label, figure]) => figure !== '' && (
          <div key={label}>
            <dt className={prose.muted}>{label}</dt>
            <dd className={styles.figure}>{figure}</dd>
          </div>
        ))}
      </dl>
      {accept !== null && <p className={mergeClasses(prose.text, styles.reason)}>{reason === '' ? RETURN.noReason : RETURN.reason(reason)}</p>}
      <fieldset className={looks.set}>
        <legend className={prose.unseen}>{RETURN.decision(subject)}</legend>
        {offered.map(([kind, words]) => (
          <Fragment key={kind}>
            <label className={looks.choice}>
              <input type="radio" className={looks.mark} name={name} checked={choice?.kind === kind} onChange={choose(kind)} />
              {words}
            </label>
            {kind === 'adjust' && choice?.kind === 'adjust' && <Adjusted line={line} choice={choice} actions={actions} />}
          </Fragment>
        ))}
      </fieldset>
    </div>
  );
}

function Adjusted({ line: { id, subject }, choice, actions }: Omit<LineDecisionProps, 'choice'> & { readonly choice: LineChoice }) {
  const styles = useStyles();
  const fields = useFieldLooks();
  const prose = useProse();
  const field = useId();
  const fault = choice.value === '' ? null : choiceFault(choice);
  return (
    <div className={styles.typed}>
      <label htmlFor={field} className={prose.unseen}>{RETURN.figure(subject)}</label>
      <ValueField id={field} describedBy={`${field}-fault`} value={choice.value} unit="" kind="number" isBad={fault !== null} isLatest onType={(value) => { actions.chooseLine(id, { kind: 'adjust', value }); }} />
      <p id={`${field}-fault`} className={fields.fault}>{fault}</p>
    </div>
  );
}
