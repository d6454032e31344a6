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

  const reached = async (state: PaneState): Promise<OpenedPane> => {
    const opened = await openPane(browser, state.file, { ...state.around, theme: 'light' });
    await opened.page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
    await reachState(state, opened.pane, opened.page);
    return opened;
  };

  /** What Office and the system say once somebody has chosen a dark theme. */
  const darken = async ({ page, frame }: OpenedPane): Promise<void> => {
    await (await frame()).evaluate(() => {
      const { context } = (window as { Office?: { context?: { officeTheme?: { isDarkTheme?: boolean } } } }).Office ?? {};
      if (context?.officeTheme !== undefined) context.officeTheme.isDarkTheme = true;
    });
    await page.emulateMedia({ colorScheme: 'dark' });
    await settled(await frame());
  };

  describe.each(PANE_STATES.map((state) => [state.name, state] as const))('in the state %s', (_name, state) => {
    it('in the light theme, in forced colours and in the dark theme: nothing', async () => {
      const opened = await reached(state);
      const frame = await opened.frame();
      const light = await violations(frame);
      await opened.page.emulateMedia({ forcedColors: 'active' });
      const forced = await violations(frame);
      await opened.page.emulateMedia({ forcedColors: 'none' });
      await darken(opened);
      const dark = await violations(frame);
      expect({ light, forced, dark, background: await backgroundOf(frame) }).toEqual({ light: [], forced: [], dark: [], background: DARK });
    }, SLOW);
  });

  it('would be a word too pale to read, and a button without a name', async () => {
    const { pane, frame } = await reached(PANE_STATES.find(({ name }) => name === 'review')!);
    await pane.getByRole('button', { name: 'Review again' }).evaluate((button) => { button.textContent = ''; });
    await pane.getByRole('heading').first().evaluate((heading) => { heading.style.color = '#ccc'; });
    const found = await violations(await frame());
    expect(found.map((violation) => violation.split(':')[0])).toEqual(expect.arrayContaining(['button-name', 'color-contrast']));
  }, SLOW);
});

/** The neutral background of Fluent's dark theme. */
const DARK = 'rgb(41, 41, 41)';

/** Waits until the dark theme is drawn and the colours that fade over have done so. */
async function settled(frame: Awaited<ReturnType<OpenedPane['frame']>>): Promise<void> {
  for (let tries = 0; tries < 50 && (await backgroundOf(frame)) !== DARK; tries++) await frame.waitForTimeout(20);
  await frame.evaluate(async () => {
    for (let frames = 0; frames < 2; frames++) await new Promise((drawn) => { requestAnimationFrame(drawn); });
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
  });
}

/** What the pane stands on, so that a theme that was not taken over is no pass. */
function backgroundOf(frame: Awaited<ReturnType<OpenedPane['frame']>>): Promise<string> {
  return frame.evaluate(() => window.getComputedStyle(document.querySelector('.fui-FluentProvider') ?? document.body).backgroundColor);
}

/** What axe-core objects to in a page, with all of its rules: the rule, and the elements. */
async function violations(frame: Awaited<ReturnType<OpenedPane['frame']>>): Promise<readonly string[]> {
  await frame.evaluate(axe.source);
  const found = await frame.evaluate(async () => (await (window as unknown as { axe: typeof axe }).axe.run()).violations);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}
