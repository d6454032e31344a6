import { makeStyles, tokens } from '@fluentui/react-components';

const EDGE = {
  boxSizing: 'border-box',
  minHeight: '32px',
  border: `1px solid ${tokens.colorNeutralStroke1}`,
  borderBottomColor: tokens.colorNeutralStrokeAccessible,
  borderRadius: tokens.borderRadiusMedium,
  backgroundColor: tokens.colorNeutralBackground1,
  color: tokens.colorNeutralForeground1,
  font: 'inherit',
  ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
} as const;

/** The looks of what is typed into and chosen from. */
export const useFields = makeStyles({
  field: { ...EDGE, width: '100%', minWidth: '0', padding: '4px 8px', '::placeholder': { color: tokens.colorNeutralForeground3, opacity: '1' } },
  select: { ...EDGE, padding: '4px 4px', maxWidth: '100%' },
  area: { ...EDGE, display: 'block', width: '100%', minHeight: '76px', padding: '4px 8px', resize: 'vertical' },
  faulty: { border: `2px solid ${tokens.colorStatusDangerBorder2}` },
});
