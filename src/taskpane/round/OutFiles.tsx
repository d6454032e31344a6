import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useProse } from '../parts/useProse';
import type { RoundViewActions } from './roundDoor';
import { handOver } from './handOver';
import type { FileOut, FilesOut } from './roundState';
import { savesFiles } from './takeCopies';
import { useRoundLooks } from './useRoundLooks';
import { ROUND_WORKING } from './workingWords';
import { FILES } from './words';

const useStyles = makeStyles({
  file: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', paddingBlock: '6px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  take: { flexShrink: 0 },
  count: { marginBlock: '8px' },
});

interface OutFilesProps {
  readonly out: FilesOut;
  readonly isReady: boolean;
  readonly actions: Pick<RoundViewActions, 'askRound'>;
}

/** Packs or statements as files: which are saved or open by now, and which are not. */
export function OutFiles({ out, isReady, actions }: OutFilesProps) {
  const styles = useStyles();
  const looks = useRoundLooks();
  const prose = useProse();
  const { kind, files, taken } = out;
  const saves = savesFiles();
  const words = saves ? { take: FILES.save, of: FILES.saveOf, taken: FILES.saved, waiting: FILES.waiting } : { take: FILES.open, of: FILES.openOf, taken: FILES.opened, waiting: FILES.closed };
  const take = (file: FileOut): void => { if (isReady) actions.askRound(ROUND_WORKING.handingOver, () => handOver(out, [file])); };
  return (
    <>
      <h1 className={looks.title}>{FILES.title(kind, files.length)}</h1>
      <p className={prose.text}>{saves ? FILES.saving : FILES.opening}</p>
      <p className={styles.count}>{FILES.takenOf(taken.length, files.length, !saves)}</p>
      <ul className={prose.list}>
        {files.map((file) => (
          <li key={file.name} className={styles.file}>
            <span>
              {file.name}
              <p className={prose.muted}>{file.about} · {taken.includes(file.name) ? words.taken : words.waiting}</p>
            </span>
            <Button size="small" className={styles.take} disabledFocusable={!isReady} aria-label={words.of(file.name)} onClick={() => { take(file); }}>{words.take}</Button>
          </li>
        ))}
      </ul>
    </>
  );
}
