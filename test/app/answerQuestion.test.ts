import { answerQuestion, askAgain, keyOfAnswer, keyOfQuestion } from '../../src/app/answerQuestion';
import { reviewWorkbook } from '../../src/app/reviewWorkbook';
import { showAsked } from '../../src/app/show/showAsked';
import { gridOf } from '../builders/grid';
import { gridHost } from '../builders/gridHost';

const RIVALS = gridOf('Budget', [['Service', 'Current budget 2007/08', 'Forecast', 'Projection'], ['ICT', 950_000, 900_000, 1_090_000]], { file: 'book.xlsx' });
const ELSE = { ...RIVALS, file: 'other.xlsx' };

async function asked(host: ReturnType<typeof gridHost>) {
  const outcome = await reviewWorkbook(host, []);
  return outcome.asked;
}

describe('an answer from the pane', () => {
  it('settles the question for good, and is taken out again', async () => {
    const host = gridHost(RIVALS);
    const workbook = { host, file: 'book.xlsx' };
    const before = await asked(host);
    const [question] = before.questions;
    if (question === undefined) throw new Error('nothing is asked');
    expect(await answerQuestion(workbook, before, { key: keyOfQuestion(question), value: 'D' })).toBeNull();
    const after = await asked(host);
    expect([after.questions, after.kept.get('book.xlsx')]).toEqual([[], [expect.objectContaining({ heading: 'Projection' })]]);
    expect(showAsked(after, 'book.xlsx').answers.map(({ words }) => words)).toEqual(['Forecast on Budget: "Projection"']);
    const [answer] = after.kept.get('book.xlsx') ?? [];
    if (answer === undefined) throw new Error('nothing is kept');
    await askAgain(workbook, keyOfAnswer(answer));
    expect((await asked(host)).questions).toHaveLength(1);
  });

  it('does not lose what somebody else answered meanwhile', async () => {
    const host = gridHost(RIVALS, ELSE);
    const workbook = { host, file: 'book.xlsx' };
    const before = await asked(host);
    for (const question of before.questions) await answerQuestion(workbook, before, { key: keyOfQuestion(question), value: 'none' });
    expect((await asked(host)).kept.get('book.xlsx')?.map(({ file }) => file)).toEqual(['book.xlsx', 'other.xlsx']);
  });

  it('about another workbook names it, leads to no cell, and is kept in the open one', async () => {
    const host = gridHost(RIVALS, ELSE);
    const { questions } = showAsked(await asked(host), 'book.xlsx');
    expect(questions.map(({ ask, place }) => [ask.startsWith('other.xlsx: '), place === null])).toEqual([[false, false], [true, true]]);
  });

  it('that is no candidate is a bug of ours, and named', async () => {
    const host = gridHost(RIVALS);
    const before = await asked(host);
    expect(() => answerQuestion({ host, file: 'book.xlsx' }, before, { key: 'year', value: 'Z' })).toThrow('year has no candidate Z');
  });
});
