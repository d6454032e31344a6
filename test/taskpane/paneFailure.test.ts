import { failureText, type PaneFailure } from '../../src/taskpane/paneFailure';
import { HARMLESS_FAILURES } from '../builders/hostFailures';

const OURS: readonly PaneFailure[] = [{ kind: 'yearNotNamed' }, { kind: 'notLoaded' }];

describe('a failure in the pane', () => {
  it.each([...HARMLESS_FAILURES, ...OURS])('$kind: what happened, that nothing was changed, what to do next', (failure) => {
    const { title, body } = failureText(failure);
    expect(title).toMatch(/^[A-Z][^\n]*[^.]$/);
    expect(body).toMatch(/^Nothing was changed\. [A-Z][^\n]+\.$/);
    expect(`${title} ${body}`).not.toMatch(/!(?![A-Z]{1,3}\d)|oops|sorry|--|zerobase /);
  });

  it('never says that nothing was changed when the sheets are incomplete', () => {
    expect(failureText({ kind: 'halfWritten' }).body).toBe('Close the workbook without saving, open it and try again.');
  });

  it('keeps the words of a fault of ours, to be reported', () => {
    expect(failureText({ kind: 'fault', text: 'RangeError: pence: 0.5' }).body).toContain('RangeError: pence: 0.5');
  });
});
