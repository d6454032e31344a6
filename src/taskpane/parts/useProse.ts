import { makeStyles, tokens } from '@fluentui/react-components';

/** The looks of text that several views share. */
export const useProse = makeStyles({
  text: { margin: '0 0 8px' },
  muted: { margin: '0', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
  heading: { margin: '16px 0 4px', fontSize: tokens.fontSizeBase300, lineHeight: tokens.lineHeightBase300, fontWeight: tokens.fontWeightSemibold },
  /** For screen readers only. */
  unseen: { position: 'absolute', width: '1px', height: '1px', margin: '-1px', overflow: 'hidden', clipPath: 'inset(50%)', whiteSpace: 'nowrap' },
  list: { margin: '0', padding: '0', listStyleType: 'none' },
});
