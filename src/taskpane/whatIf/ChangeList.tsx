import type { ShownChoice } from '../../app/show/showChoices';
import { RowButton } from '../parts/RowButton';
import { useProse } from '../parts/useProse';
import { WHAT_IF } from '../words';
import type { WhatIfActions } from './whatIfActions';

/** All that may be changed, with what it is now; a press begins a what-if with it. */
export function ChangeList({ choices, actions }: { readonly choices: readonly ShownChoice[]; readonly actions: WhatIfActions }) {
  const prose = useProse();
  const groups = [...new Set(choices.map(({ group }) => group))];
  return (
    <section aria-label={WHAT_IF.choose}>
      <p className={prose.text}>{WHAT_IF.promise}</p>
      {groups.map((group) => (
        <div key={group}>
          <h2 className={prose.heading}>{group}</h2>
          {choices.filter((each) => each.group === group).map(({ key, label, now, start }) => (
            <RowButton key={key} title={label} side={now} points="right" onPress={() => { actions.addChange(key, start); }} />
          ))}
        </div>
      ))}
    </section>
  );
}
