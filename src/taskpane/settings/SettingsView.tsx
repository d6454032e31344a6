import { Button, MessageBar, MessageBarBody, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useRef } from 'react';
import { MORE_ID } from '../more/MoreMenu';
import { Chevron } from '../parts/Chevron';
import { FailureBar } from '../parts/FailureBar';
import { useProse } from '../parts/useProse';
import type { PaneState, Reviewed } from '../paneState';
import type { PaneActions } from '../useWorkbook';
import { SETTINGS_VIEW } from '../words';
import { SettingField } from './SettingField';

const useStyles = makeStyles({
  view: { padding: '6px 12px 16px' },
  back: { marginInlineStart: '-8px', minWidth: '0' },
  turned: { display: 'inline-flex', transform: 'scaleX(-1)' },
  title: { margin: '4px 0 2px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold },
  /** In view wherever the list is. */
  said: { position: 'sticky', insetBlockStart: '4px', zIndex: 1 },
  bar: { marginBlock: '8px', backgroundColor: tokens.colorNeutralBackground3 },
  body: { whiteSpace: 'normal', paddingBlock: '4px' },
});

interface SettingsViewProps {
  readonly review: Reviewed;
  readonly state: PaneState;
  readonly actions: PaneActions;
}

/** Every setting by subject, with its value, what it is, and where the value comes from. */
export function SettingsView({ review, state: { settings }, actions }: SettingsViewProps) {
  const styles = useStyles();
  const prose = useProse();
  const view = useRef<HTMLDivElement>(null);
  useEffect(() => { view.current?.querySelector('button')?.focus(); }, []);
  const { shown, check } = review.settings;
  const leave = (): void => {
    actions.closeSettings();
    document.getElementById(MORE_ID)?.focus();
  };
  return (
    <div ref={view} className={styles.view}>
      <Button className={styles.back} appearance="subtle" size="small" icon={<span className={styles.turned}><Chevron points="right" /></span>} onClick={leave}>{SETTINGS_VIEW.back}</Button>
      <h1 className={styles.title}>{SETTINGS_VIEW.title}</h1>
      <p className={prose.muted}>{SETTINGS_VIEW.saved(shown.saved)}</p>
      <div className={styles.said}>
        {settings.saving.kind === 'failed' && <FailureBar failure={settings.saving.failure} />}
        {settings.saving.kind === 'saved' && (
          <MessageBar intent="info" layout="multiline" className={styles.bar}>
            <MessageBarBody className={styles.body}>{SETTINGS_VIEW.wereSaved}</MessageBarBody>
          </MessageBar>
        )}
      </div>
      {shown.groups.map(({ title, settings: group }) => (
        <section key={title} aria-label={title}>
          <h2 className={prose.heading}>{title}</h2>
          {group.map((setting) => {
            const typed = settings.typed[setting.name];
            return <SettingField key={setting.name} setting={setting} typed={typed ?? null} fault={typed === undefined ? null : check(setting.name, typed)} actions={actions} />;
          })}
        </section>
      ))}
    </div>
  );
}
