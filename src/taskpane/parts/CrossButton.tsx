import { Button } from '@fluentui/react-components';

/** A small cross that takes something out, named by what it takes. */
export function CrossButton({ words, onPress }: { readonly words: string; readonly onPress: () => void }) {
  return <Button appearance="subtle" size="small" icon={<Cross />} aria-label={words} title={words} onClick={onPress} />;
}

function Cross() {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
      <path d="M4 4l8 8M12 4l-8 8" fill="none" stroke="currentColor" strokeWidth="1.3" strokeLinecap="round" />
    </svg>
  );
}
