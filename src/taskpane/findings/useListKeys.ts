import { type FocusEvent, type KeyboardEvent, type RefObject, useState } from 'react';
import { flushSync } from 'react-dom';
import type { ShownFinding } from '../../app/show/shownReview';
import type { PaneActions } from '../useWorkbook';
import { type ItemKey, type ListItems, findingItem, numberIn } from './listItems';
import type { Listed } from './listed';

/** What the keys of the list have to know. */
export interface ListKeys {
  readonly items: ListItems;
  readonly listed: Listed;
  /** Every finding of the review, by its number from 1. */
  readonly findings: readonly ShownFinding[];
  readonly open: number | null;
  readonly actions: Pick<PaneActions, 'openFinding' | 'closeFinding' | 'goTo' | 'foldGroup'>;
}

interface ListHandlers {
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly onFocus: (event: FocusEvent) => void;
  /** Where the Tab key stops. */
  readonly stop: ItemKey | null;
  /** What has the focus, or had it last: it stays drawn wherever the list is scrolled to. */
  readonly focused: ItemKey | null;
}

/**
 * The keys of a list of findings: arrows, Home and End move between its rows and headings, left and right fold and unfold a
 * heading, Enter on the open row goes to its cell (on a closed one it opens it, as any button), Alt with an arrow opens the
 * next from anywhere inside, Escape closes from anywhere inside and comes back to the row.
 */
export function useListKeys(list: RefObject<HTMLElement | null>, { items, listed, findings, open, actions }: ListKeys): ListHandlers {
  const [last, setFocused] = useState<ItemKey | null>(null);
  const focused = stillThere(last, items, listed);
  const move = (to: ItemKey | undefined): boolean => {
    if (to === undefined) return false;
    flushSync(() => { setFocused(to); });
    itemIn(list.current, to)?.focus();
    return true;
  };
  const walk = (step: number): boolean => {
    const number = open === null ? undefined : listed.order[listed.order.indexOf(open) + step];
    if (number === undefined) return false;
    flushSync(() => { actions.openFinding(number); });
    return move(findingItem(number));
  };
  const press = (event: KeyboardEvent): boolean => {
    if (event.key === 'Escape' && open !== null && !isTyping(event.target)) {
      actions.closeFinding();
      return move(findingItem(open));
    }
    if (event.ctrlKey || event.metaKey || isTyping(event.target)) return false;
    if (event.altKey) return (event.key === 'ArrowDown' && walk(1)) || (event.key === 'ArrowUp' && walk(-1));
    const at = itemOf(event.target);
    if (at === null) return false;
    return move(items.keys[targetOf(event.key, items.placeOf(at)?.index ?? -1, items.keys.length)]) || pressItem(event.key, at, { findings, open, actions });
  };
  const onFocus = ({ target }: FocusEvent): void => {
    const at = itemOf(target);
    if (at !== null) setFocused(at);
  };
  const opened = open === null || items.placeOf(findingItem(open)) === null ? null : findingItem(open);
  return { onKeyDown: (event) => { if (press(event)) event.preventDefault(); }, onFocus, stop: opened ?? focused, focused };
}

/** Enter on the open finding goes to its cell; left and right fold and unfold a group. */
function pressItem(key: string, at: ItemKey, { findings, open, actions }: Pick<ListKeys, 'findings' | 'open' | 'actions'>): boolean {
  const number = numberIn(at);
  if (number === null) {
    if (key !== 'ArrowLeft' && key !== 'ArrowRight') return false;
    actions.foldGroup(at.slice('group '.length), key === 'ArrowLeft');
    return true;
  }
  const place = findings[number - 1]?.place ?? null;
  if (key !== 'Enter' || number !== open || place === null) return false;
  actions.goTo(place);
  return true;
}

/** What had the focus; where it is gone the next finding that is listed, at first the first of them; a heading where all are folded. */
function stillThere(last: ItemKey | null, { keys, placeOf }: ListItems, { order }: Listed): ItemKey | null {
  if (placeOf(last) !== null) return last;
  const number = last === null ? null : numberIn(last);
  const next = number === null ? order[0] : (order.find((each) => each > number) ?? order.at(-1));
  return next === undefined ? (keys[0] ?? null) : findingItem(next);
}

/** The index a key leads to; -1 for other keys and beyond the ends. */
function targetOf(key: string, at: number, length: number): number {
  if (key === 'ArrowDown') return at + 1 < length ? at + 1 : at;
  if (key === 'ArrowUp') return Math.max(at - 1, 0);
  if (key === 'Home') return 0;
  return key === 'End' ? length - 1 : -1;
}

function itemOf(target: EventTarget): ItemKey | null {
  return target instanceof HTMLElement && target.dataset.item !== undefined ? (target.dataset.item as ItemKey) : null;
}

function itemIn(list: HTMLElement | null, key: ItemKey): HTMLElement | null {
  return [...(list?.querySelectorAll<HTMLElement>('[data-item]') ?? [])].find((item) => item.dataset.item === key) ?? null;
}

/** Keys that are typed into a field are its own. */
function isTyping(target: EventTarget): boolean {
  return target instanceof HTMLElement && target.matches('input, textarea, select');
}
