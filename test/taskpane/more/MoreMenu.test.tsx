/** @jest-environment jsdom */
import { act, fireEvent, render, screen } from '@testing-library/react';
import { MoreMenu } from '../../../src/taskpane/more/MoreMenu';

const pressed: string[] = [];
beforeEach(() => {
  pressed.length = 0;
  render(<MoreMenu items={['Settings', 'Help'].map((words) => ({ words, onPress: () => void pressed.push(words) }))} foot="Zerobase 1.2.3" />);
});
const dots = (): HTMLElement => screen.getByRole('button', { name: 'More' });
const key = (name: string): boolean => fireEvent.keyDown(document.activeElement ?? document.body, { key: name });
const focused = (): string => document.activeElement?.textContent ?? '';

describe('the menu behind the dots', () => {
  it('opens by a press or the arrow down with the focus on its first item, and arrows go round in it', () => {
    expect([dots().getAttribute('aria-expanded'), screen.queryByRole('menu')]).toEqual(['false', null]);
    act(() => { dots().focus(); });
    key('ArrowDown');
    expect([dots().getAttribute('aria-expanded'), focused()]).toEqual(['true', 'Settings']);
    const went = ['ArrowDown', 'ArrowDown', 'ArrowUp', 'Home', 'End'].map((name) => {
      key(name);
      return focused();
    });
    expect(went).toEqual(['Help', 'Settings', 'Help', 'Settings', 'Help']);
  });

  it('is left by Escape with the focus back on the dots, and by going elsewhere', () => {
    act(() => { dots().click(); });
    key('Escape');
    expect([screen.queryByRole('menu'), document.activeElement]).toEqual([null, dots()]);
    act(() => { dots().click(); });
    act(() => { (document.activeElement as HTMLElement).blur(); });
    expect(screen.queryByRole('menu')).toBeNull();
    expect(pressed).toEqual([]);
  });

  it('says the version below its items, where no arrow goes', () => {
    act(() => { dots().click(); });
    expect([screen.getByText('Zerobase 1.2.3').closest('[role=menu]'), screen.getAllByRole('menuitem')]).toEqual([null, [expect.anything(), expect.anything()]]);
  });

  it('does what is pressed and closes', () => {
    act(() => { dots().click(); });
    act(() => { screen.getByRole('menuitem', { name: 'Help' }).click(); });
    expect([pressed, screen.queryByRole('menu')]).toEqual([['Help'], null]);
  });
});
