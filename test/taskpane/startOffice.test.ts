import { jest } from '@jest/globals';
import { startOffice } from '../../src/taskpane/startOffice';

type Reported = Parameters<Parameters<typeof startOffice>[0]>[0];

/** Office.js as far as the start asks it: what it answers is given when the test says so. */
function officeThatWaits(highest = '1.15') {
  let answer: (host: string | null) => void = () => undefined;
  const isSetSupported = (_set: string, version: string): boolean => Number(version.split('.')[1]) <= Number(highest.split('.')[1]);
  const onReady = (ready: (info: { readonly host: string | null }) => void): Promise<void> => {
    answer = (host) => { ready({ host }); };
    return Promise.resolve();
  };
  Object.assign(globalThis, { Office: { onReady, context: { requirements: { isSetSupported } } } });
  return (host: string | null) => { answer(host); };
}

function started() {
  const reported: Reported[] = [];
  const stop = startOffice((start) => reported.push(start));
  return { reported, stop };
}

beforeEach(() => { jest.useFakeTimers(); });
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(globalThis, 'Office');
});

describe('the start', () => {
  it('is ready once Excel answers, and not before', () => {
    const answer = officeThatWaits();
    const { reported } = started();
    expect(reported).toEqual([]);
    answer('Excel');
    jest.advanceTimersByTime(60_000);
    expect(reported).toEqual([{ kind: 'ready' }]);
  });

  it.each([['Word'], [null]])('is refused in %s', (host) => {
    const answer = officeThatWaits();
    const { reported } = started();
    answer(host);
    expect(reported).toEqual([{ kind: 'cannotStart', why: 'notExcel' }]);
  });

  it.each([['1.8', 'excelTooOld'], ['1.9', null], ['1.10', null]])('in an Excel of ExcelApi %s: %s', (highest, why) => {
    const answer = officeThatWaits(highest);
    const { reported } = started();
    answer('Excel');
    expect(reported).toEqual([why === null ? { kind: 'ready' } : { kind: 'cannotStart', why }]);
  });

  it('says at once that Office.js did not load', () => {
    expect(started().reported).toEqual([{ kind: 'cannotStart', why: 'officeUnreachable' }]);
  });

  it('says after a while that Excel does not answer, and starts all the same when it does', () => {
    const answer = officeThatWaits();
    const { reported } = started();
    jest.advanceTimersByTime(7_999);
    expect(reported).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(reported).toEqual([{ kind: 'cannotStart', why: 'officeUnreachable' }]);
    answer('Excel');
    expect(reported.at(-1)).toEqual({ kind: 'ready' });
  });

  it('reports nothing once the waiting was ended', () => {
    const answer = officeThatWaits();
    const { reported, stop } = started();
    stop();
    jest.advanceTimersByTime(60_000);
    answer('Excel');
    expect(reported).toEqual([]);
  });
});
