import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { ShownKept } from '../../app/whatIfHere';
import { useProse } from '../parts/useProse';
import { WHAT_IF } from '../words';
import type { WhatIfActions } from './whatIfActions';

const useStyles = makeStyles({
  kept: { paddingBlock: '8px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  row: { display: 'flex', gap: '8px', marginBlockStart: '4px' },
});

/** The what-ifs that stand in the summary, each with what it does for the council; none shows nothing. */
export function KeptWhatIfs({ kept, actions }: { readonly kept: readonly ShownKept[]; readonly actions: WhatIfActions }) {
  const styles = useStyles();
  const prose = useProse();
  if (kept.length === 0) return null;
  return (
    <section>
      <h2 className={prose.heading}>{WHAT_IF.kept}</h2>
      <p className={prose.muted}>{WHAT_IF.keptNote}</p>
      <ul className={prose.list}>
        {kept.map(({ key, shown: { title, net, netWords } }) => (
          <li key={key} className={styles.kept}>
            {title}
            <div className={prose.muted}>{WHAT_IF.keptNet(net, netWords)}</div>
            <div className={styles.row}>
              <Button size="small" aria-label={WHAT_IF.openOf(title)} onClick={() => { actions.openWhatIf(key); }}>{WHAT_IF.open}</Button>
              <Button size="small" appearance="subtle" aria-label={WHAT_IF.leaveOutOf(title)} onClick={() => { actions.leaveOutWhatIf(key); }}>{WHAT_IF.leaveOut}</Button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
