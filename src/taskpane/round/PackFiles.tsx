import { Button, makeStyles, tokens } from '@fluentui/react-components';
import type { PackFile } from '../../app/issuePacks';
import { useProse } from '../parts/useProse';
import type { RoundViewActions } from './roundDoor';
import { handOver } from './handOver';
import type { PacksOut } from './roundState';
import { savesFiles } from './takeCopies';
import { useRoundLooks } from './useRoundLooks';
import { ROUND_WORKING } from './workingWords';
import { PACKS } from './words';

const useStyles = makeStyles({
  file: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px', paddingBlock: '6px', borderBottom: `1px solid ${tokens.colorNeutralStroke2}`, overflowWrap: 'anywhere' },
  take: { flexShrink: 0 },
  count: { marginBlock: '8px' },
});

interface PackFilesProps {
  readonly packs: PacksOut;
  readonly isReady: boolean;
  readonly actions: Pick<RoundViewActions, 'askRound'>;
}

/** The packs as files: which are saved or open by now, and which are not. */
export function PackFiles({ packs, isReady, actions }: PackFilesProps) {
  const styles = useStyles();
  const looks = useRoundLooks();
  const prose = useProse();
  const { files, taken } = packs;
  const saves = savesFiles();
  const words = saves ? { take: PACKS.save, of: PACKS.saveOf, taken: PACKS.saved, waiting: PACKS.waiting } : { take: PACKS.open, of: PACKS.openOf, taken: PACKS.opened, waiting: PACKS.closed };
  const take = (file: PackFile): void => { if (isReady) actions.askRound(ROUND_WORKING.handingOver, () => handOver(packs, [file])); };
  return (
    <>
      <h1 className={looks.title}>{PACKS.title(files.length)}</h1>
      <p className={prose.text}>{saves ? PACKS.saving : PACKS.opening}</p>
      <p className={styles.count}>{PACKS.takenOf(taken.length, files.length, !saves)}</p>
      <ul className={prose.list}>
        {files.map((file) => (
          <li key={file.name} className={styles.file}>
            <span>
              {file.name}
              <p className={prose.muted}>{PACKS.lines(file.pack.rows.length, file.pack.version)} · {taken.includes(file.name) ? words.taken : words.waiting}</p>
            </span>
            <Button size="small" className={styles.take} disabledFocusable={!isReady} aria-label={words.of(file.name)} onClick={() => { take(file); }}>{words.take}</Button>
          </li>
        ))}
      </ul>
    </>
  );
}
