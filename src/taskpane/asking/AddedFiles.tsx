import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { type ChangeEvent, useRef } from 'react';
import { useProse } from '../parts/useProse';
import { type PaneState, canAnswer } from '../paneState';
import type { PaneActions } from '../useWorkbook';
import { ADDED } from '../words';

const useStyles = makeStyles({
  file: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', paddingBlock: '4px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  remove: { flexShrink: 0 },
  bar: { marginBlock: '8px' },
  said: { whiteSpace: 'normal', overflowWrap: 'anywhere', paddingBlock: '4px' },
  add: { marginBlockStart: '8px' },
});

/** What a file picker offers; what a file is, is told by what is in it. */
const KINDS = '.xlsx,.xlsm,.csv,.tsv';

interface AddedFilesProps {
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** The files that are read together with the open workbook: how one is added, why one is not, and how one is taken out. */
export function AddedFiles({ state, actions }: AddedFilesProps) {
  const styles = useStyles();
  const { heading, muted, list } = useProse();
  const { workbooks, refused, reading } = state.added;
  const isReady = canAnswer(state);
  return (
    <section>
      <h2 className={heading}>{ADDED.title}</h2>
      <p className={muted}>{ADDED.note}</p>
      <ul className={list}>
        {workbooks.map(({ file, grids }, index) => (
          <li key={`${index}-${file}`} className={styles.file}>
            <span>
              {file}
              <span className={muted}> {ADDED.sheets(grids.length)}</span>
            </span>
            <Button size="small" appearance="subtle" className={styles.remove} disabledFocusable={!isReady} aria-label={ADDED.removeOf(file)} onClick={() => { actions.removeFile(index); }}>{ADDED.remove}</Button>
          </li>
        ))}
      </ul>
      {refused.map((sentence) => (
        <MessageBar key={sentence} intent="warning" layout="multiline" className={styles.bar}>
          <MessageBarBody className={styles.said}>{sentence}</MessageBarBody>
        </MessageBar>
      ))}
      <PickFiles words={reading ? ADDED.reading : ADDED.add} isReady={isReady} onPick={actions.addFiles} />
    </section>
  );
}

interface PickFilesProps {
  readonly words: string;
  readonly isReady: boolean;
  readonly onPick: (files: readonly File[]) => void;
}

/** The browser's own file picker behind a button of ours. */
function PickFiles({ words, isReady, onPick }: PickFilesProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const onChange = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const files = [...(target.files ?? [])];
    target.value = ''; // the same file may be picked again
    if (files.length > 0) onPick(files);
  };
  return (
    <>
      <input ref={input} type="file" hidden multiple accept={KINDS} aria-label={ADDED.add} onChange={onChange} />
      <Button size="small" className={styles.add} disabledFocusable={!isReady} onClick={() => { if (isReady) input.current?.click(); }}>{words}</Button>
    </>
  );
}
