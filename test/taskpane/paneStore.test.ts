import { createPaneStore } from '../../src/taskpane/paneStore';

describe('the state of the pane', () => {
  it('is there at once for whoever waits, and told to whoever draws until that ends', () => {
    const { state, dispatch, subscribe } = createPaneStore();
    const told: string[] = [];
    const end = subscribe(() => told.push(state().work.kind));
    dispatch({ kind: 'ready' });
    expect(state().work.kind).toBe('firstRun');
    end();
    dispatch({ kind: 'reviewStarted', request: 1 });
    expect(told).toEqual(['firstRun']);
  });
});
