import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import type { ShownFinding } from '../../app/show/shownReview';
import { StatusWord } from '../parts/StatusWord';
import { useProse } from '../parts/useProse';
import { SaidOfMarks } from '../marking/SaidOfMarks';
import { LISTED_AT_ONCE, type Marking, type Reviewed } from '../paneState';
import type { PaneActions } from '../useWorkbook';
import { FINDINGS, TABS } from '../words';
import { FindingRow } from './FindingRow';
import { useListKeys } from './useListKeys';
import { useOpenInView } from './useOpenInView';

const useStyles = makeStyles({
  group: { display: 'flex', alignItems: 'center', gap: '8px', margin: '0', padding: '12px 0 6px', borderBottom: `1px solid ${tokens.colorNeutralStroke1}`, font: 'inherit' },
  count: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  more: { marginBlock: '12px' },
});

interface FindingsTabProps {
  readonly review: Reviewed;
  readonly open: number | null;
  readonly listed: number;
  readonly marking: Marking;
  readonly actions: PaneActions;
}

/** Every finding, worst first, under its severity; a long list is drawn a hundred at a time. */
export function FindingsTab({ review: { shown }, open, listed, marking, actions }: FindingsTabProps) {
  const styles = useStyles();
  const prose = useProse();
  const list = useRef<HTMLDivElement>(null);
  const keys = useListKeys(list, { findings: shown.findings, open, actions });
  useOpenInView(list, open);
  const groups = useMemo(() => grouped(shown.findings.slice(0, listed)), [shown.findings, listed]);
  if (shown.findings.length === 0) return <NoFindings />;
  const left = Math.min(LISTED_AT_ONCE, shown.findings.length - listed);
  return (
    <div ref={list} onKeyDown={keys.onKeyDown} onFocus={keys.onFocus}>
      <h1 className={prose.unseen}>{TABS.findings}</h1>
      <p className={prose.unseen}>{FINDINGS.keys}</p>
      <SaidOfMarks marking={marking} />
      {groups.map(([severity, findings]) => (
        <section key={severity} aria-label={severity}>
          <h2 className={styles.group}>
            <StatusWord status={severity} />
            <span className={styles.count}>{shown.counts[severity]}</span>
          </h2>
          <ul className={prose.list}>
            {findings.map((finding) => (
              <FindingRow key={finding.number} finding={finding} isOpen={open === finding.number} isStop={keys.stop === finding.number} actions={actions} />
            ))}
          </ul>
        </section>
      ))}
      {left > 0 && (
        <Button className={styles.more} onClick={actions.listMore}>
          {FINDINGS.more(left)}
        </Button>
      )}
    </div>
  );
}

function NoFindings() {
  const prose = useProse();
  return (
    <>
      <h1 className={prose.heading}>{FINDINGS.none}</h1>
      <p className={prose.text}>{FINDINGS.noneNote}</p>
    </>
  );
}

/** Runs of one severity; the list is worst first already. */
function grouped(findings: readonly ShownFinding[]): readonly (readonly [ShownFinding['severity'], readonly ShownFinding[]])[] {
  const groups = new Map<ShownFinding['severity'], ShownFinding[]>();
  for (const finding of findings) {
    const own = groups.get(finding.severity);
    if (own === undefined) groups.set(finding.severity, [finding]);
    else own.push(finding);
  }
  return [...groups];
}
