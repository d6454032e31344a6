import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import type { CommitteeAnswer } from '../engine';
import { Disclosure } from '../parts/Disclosure';
import { FailureBar } from '../parts/FailureBar';
import { useProse } from '../parts/useProse';
import { COMMITTEE } from '../words';
import { copyText } from './copyText';

const useStyles = makeStyles({
  text: {
    width: '100%',
    minHeight: '180px',
    boxSizing: 'border-box',
    padding: '8px',
    resize: 'vertical',
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px 8px', marginBlock: '4px 8px' },
});

/** The review as a report to a committee, in words that can be copied; worked out when it is first opened. */
export function CommitteeText({ tell }: { readonly tell: () => CommitteeAnswer }) {
  return (
    <Disclosure title={COMMITTEE.title}>
      <Told tell={tell} />
    </Disclosure>
  );
}

function Told({ tell }: { readonly tell: () => CommitteeAnswer }) {
  const styles = useStyles();
  const prose = useProse();
  const area = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const answer = useMemo(() => tell(), [tell]);
  if (answer.kind === 'failed') return <FailureBar failure={answer.failure} />;
  const copy = async (): Promise<void> => {
    setSaid((await copyText(answer.text, area.current)) ? COMMITTEE.copied : COMMITTEE.copyYourself);
  };
  return (
    <>
      <p className={prose.muted}>{COMMITTEE.note}</p>
      <div className={styles.row}>
        <Button size="small" onClick={() => void copy()}>{COMMITTEE.copy}</Button>
        <span role="status" className={prose.muted}>{said}</span>
      </div>
      <textarea ref={area} className={styles.text} readOnly aria-label={COMMITTEE.title} value={answer.text} />
    </>
  );
}
