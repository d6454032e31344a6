import { makeStyles, tokens } from '@fluentui/react-components';

/** The looks of fields: as those of Fluent, which would be as much again as all the rest of the pane. */
export const useFieldLooks = makeStyles({
  box: {
    display: 'flex',
    alignItems: 'center',
    gap: '4px',
    minHeight: '32px',
    boxSizing: 'border-box',
    paddingInline: '8px',
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderBottomColor: tokens.colorNeutralStrokeAccessible,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    ':focus-within': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-1px' },
  },
  bad: { border: `1px solid ${tokens.colorPaletteRedBorder2}` },
  field: {
    flex: 1,
    minWidth: '0',
    width: '100%',
    minHeight: '30px',
    padding: '0',
    border: 'none',
    outlineStyle: 'none',
    background: 'none',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    '::placeholder': { color: tokens.colorNeutralForeground3, opacity: 1 },
  },
  options: { backgroundColor: tokens.colorNeutralBackground1, color: tokens.colorNeutralForeground1, textOverflow: 'ellipsis' },
  figure: { textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  unit: { color: tokens.colorNeutralForeground3 },
  fault: { margin: '2px 0 0', color: tokens.colorPaletteRedForeground1, fontSize: tokens.fontSizeBase200, lineHeight: tokens.lineHeightBase200 },
});
