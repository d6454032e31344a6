import { useId } from 'react';
import { ValueField } from '../parts/ValueField';
import { useProse } from '../parts/useProse';
import { useRoundLooks } from './useRoundLooks';
import { RETURN } from './words';

/** Who decides, by role. */
export function RoleField({ by, onType }: { readonly by: string; readonly onType: (by: string) => void }) {
  const looks = useRoundLooks();
  const { muted } = useProse();
  const id = useId();
  return (
    <div className={looks.field}>
      <label htmlFor={id}>{RETURN.by}</label>
      <ValueField id={id} describedBy={`${id}-help`} value={by} unit="" kind="text" isBad={false} onType={onType} />
      <p id={`${id}-help`} className={muted}>{RETURN.byHelp}</p>
    </div>
  );
}
