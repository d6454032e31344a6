import { useState } from 'react';
import type { Speaker } from '../said';
import { words } from '../words';
import type { Workbench } from '../createWorkbench';
import { RIBBON, type RibbonButton } from './ribbonButtons';

const ICONS = 'addin/assets/';

/** The Zerobase group of Excel's ribbon: its buttons press the commands of the built add-in. */
export function Ribbon({ workbench, speaker }: { readonly workbench: Workbench; readonly speaker: Speaker }) {
  const [working, setWorking] = useState<string | null>(null);
  const press = async ({ label, does }: RibbonButton): Promise<void> => {
    if ('pane' in does) workbench.showPane(does.pane);
    if ('pane' in does || working !== null) return;
    setWorking(label);
    speaker.tell(words.pressed(label));
    try {
      await workbench.press(does.command);
      speaker.tell(words.done(label));
    } finally {
      setWorking(null);
    }
  };
  return (
    <div className="ribbon" role="group" aria-label={words.ribbon}>
      {RIBBON.map((button) => (
        <button key={button.label} type="button" title={button.tip} aria-disabled={working !== null && 'command' in button.does} onClick={() => { void press(button); }}>
          <img src={`${ICONS}${button.icon}`} alt="" width="32" height="32" />
          {button.label}
        </button>
      ))}
    </div>
  );
}
