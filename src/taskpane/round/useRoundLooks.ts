import { makeStyles, tokens } from '@fluentui/react-components';

/** The looks that the views of the round share. */
export const useRoundLooks = makeStyles({
  title: { margin: '4px 0 8px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400, fontWeight: tokens.fontWeightSemibold, overflowWrap: 'anywhere' },
  table: { width: '100%', borderCollapse: 'collapse' },
  head: { color: tokens.colorNeutralForeground3, fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200 },
  name: { padding: '6px 0', fontWeight: 'inherit', textAlign: 'start', verticalAlign: 'top', overflowWrap: 'anywhere' },
  amount: { padding: '6px 5px 6px 8px', textAlign: 'end', verticalAlign: 'top', whiteSpace: 'nowrap', fontVariantNumeric: 'tabular-nums' },
  row: { borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
  total: { fontWeight: tokens.fontWeightSemibold, borderTop: `1px solid ${tokens.colorNeutralStroke1}` },
  below: { fontWeight: tokens.fontWeightRegular },
  pressing: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
  link: { minHeight: '24px', textAlign: 'start', overflowWrap: 'anywhere', '@media (forced-colors: active)': { textDecorationLine: 'underline', color: 'LinkText' } },
  line: { display: 'flex', justifyContent: 'space-between', gap: '12px', paddingBlock: '4px' },
  side: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums', textAlign: 'end' },
  choice: { display: 'flex', alignItems: 'center', gap: '8px', minHeight: '28px' },
  mark: { width: '16px', height: '16px', margin: '0', flexShrink: 0, accentColor: tokens.colorCompoundBrandBackground },
  field: { display: 'grid', rowGap: '2px', marginBlock: '8px' },
  set: { margin: '8px 0', padding: '0', border: 'none', minWidth: '0' },
  legend: { padding: '0', marginBlockEnd: '2px' },
});
