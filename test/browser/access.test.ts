import axe from 'axe-core';
import { describeWithProgram } from '../builders/shared';
import { type OpenedPane, openPane } from './openPane';
import { PANE_STATES, type PaneState, reachState } from './paneStates.mjs';
import { type TestBrowser, startBrowser } from './testBrowser';

const SLOW = 60_000;

describeWithProgram('chromium', 'what axe-core finds in the pane', () => {
  let browser: TestBrowser;
  beforeAll(async () => { browser = await startBrowser(); }, SLOW);
  afterEach(() => browser.closePages());
  afterAll(() => browser.close(), SLOW);

  const reached = async (state: PaneState, theme: 'light' | 'dark'): Promise<OpenedPane> => {
    const opened = await openPane(browser, state.file, { ...state.around, theme });
    await opened.page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await reachState(state, opened.pane, opened.page);
    return opened;
  };

  describe.each(PANE_STATES.map((state) => [state.name, state] as const))('in the state %s', (_name, state) => {
    it('in the light theme, in forced colours and in the dark theme: nothing', async () => {
      const [light, dark] = await Promise.all([reached(state, 'light'), reached(state, 'dark')]);
      const found = { light: await violations(await light.frame()), dark: await violations(await dark.frame()) };
      await light.page.emulateMedia({ forcedColors: 'active' });
      expect({ ...found, forced: await violations(await light.frame()) }).toEqual({ light: [], dark: [], forced: [] });
    }, SLOW);
  });

  it('would be a word too pale to read, and a button without a name', async () => {
    const { pane, frame } = await reached(PANE_STATES.find(({ name }) => name === 'review')!, 'light');
    await pane.getByRole('button', { name: 'Review again' }).evaluate((button) => { button.textContent = ''; });
    await pane.getByRole('heading').first().evaluate((heading) => { heading.style.color = '#ccc'; });
    const found = await violations(await frame());
    expect(found.map((violation) => violation.split(':')[0])).toEqual(expect.arrayContaining(['button-name', 'color-contrast']));
  }, SLOW);
});

/** What axe-core objects to in a page, with all of its rules: the rule, and the elements. */
async function violations(frame: Awaited<ReturnType<OpenedPane['frame']>>): Promise<readonly string[]> {
  await frame.evaluate(axe.source);
  const found = await frame.evaluate(async () => (await (window as unknown as { axe: typeof axe }).axe.run()).violations);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
