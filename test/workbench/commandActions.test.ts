import { commandActions } from '../../src/workbench/commandActions';

describe('the commands of a page', () => {
  it('run to the end of their event', async () => {
    const { associate, run } = commandActions();
    const done: string[] = [];
    associate('review', ({ completed }) => {
      setTimeout(() => {
        done.push('review');
        completed();
      }, 0);
    });
    await run('review');
    expect(done).toEqual(['review']);
  });

  it('may be pressed before the page has said what they are', async () => {
    const { associate, run } = commandActions();
    const running = run('write');
    associate('write', ({ completed }) => { completed(); });
    await expect(running).resolves.toBeUndefined();
  });
});
