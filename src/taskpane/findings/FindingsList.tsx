import { makeStyles } from '@fluentui/react-components';
import { useMemo, useRef } from 'react';
import { FindingsGroup, type FindingsDrawn } from './FindingsGroup';
import { layOutList, rowsBetween } from './layOutList';
import { findingItem, listItems } from './listItems';
import type { Listed } from './listed';
import { useFocusAfterNote } from './useFocusAfterNote';
import { useHeights } from './useHeights';
import { useListKeys } from './useListKeys';
import { useOpenInView } from './useOpenInView';
import { useScrolled } from './useScrolled';

const useStyles = makeStyles({ list: { position: 'relative', marginBlockStart: '4px' } });

interface FindingsListProps extends FindingsDrawn {
  readonly listed: Listed;
  readonly open: number | null;
}

/**
 * The findings in their groups. Of a long list only what can be seen is drawn, and what is about it; what is open or has the
 * focus stays drawn wherever the list is scrolled to, so that nothing typed and no place is lost.
 */
export function FindingsList({ listed, open, ...rest }: FindingsListProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const { state: { view: { folded }, said }, shown, actions } = rest;
  const heights = useHeights(list);
  const seen = useScrolled(list);
  const items = useMemo(() => listItems(listed, folded), [listed, folded]);
  const keys = useListKeys(list, { items, listed, findings: shown.findings, open, actions });
  useOpenInView(list, open);
  useFocusAfterNote(list, said, keys.stop);
  const laid = useMemo(() => layOutList(listed.groups, { folded, open }, heights), [listed.groups, folded, open, heights]);
  const held = [open === null ? null : findingItem(open), keys.focused, keys.stop].flatMap((key) => items.placeOf(key) ?? []);
  return (
    <div ref={list} className={styles.list} style={{ height: laid.height }} onKeyDown={keys.onKeyDown} onFocus={keys.onFocus}>
      {laid.groups.map((group) => {
        const { id } = group.group;
        const own = held.filter((place) => place.group === id);
        if (own.length === 0 && (group.top > seen.to || group.top + group.height < seen.from)) return null;
        const rows = drawnRows(rowsBetween(group, seen, heights), own.map(({ row }) => row));
        return <FindingsGroup key={id} laid={group} rows={rows} heights={heights} stop={keys.stop} {...rest} />;
      })}
    </div>
  );
}

/** The rows that can be seen and those that are held, from top to bottom, each once. */
function drawnRows([first, end]: readonly [number, number], held: readonly number[]): readonly number[] {
  const beside = held.filter((row) => row >= 0 && (row < first || row >= end));
  return [...new Set([...Array.from({ length: end - first }, (_, at) => first + at), ...beside])].sort((a, b) => a - b);
}
