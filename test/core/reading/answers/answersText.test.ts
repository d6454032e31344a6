import fc from 'fast-check';
import type { Answer } from '../../../../src/core/model/question';
import { readAnswers, writeAnswers } from '../../../../src/core/reading/answers/answersText';
import { plainHeading } from '../../../../src/core/reading/answers/plainHeading';

const column = (heading: string, parts: Partial<Answer> = {}): Answer => ({ file: 'a.xlsx', sheet: 'Budget', field: 'current', heading, occurrence: 1, value: '', ...parts });

it('what is written is read again, whatever headings and sheets are called', () => {
  const awkward = fc.string({ unit: fc.constantFrom('"', "'", '<', '>', '&', ';', '=', '/', 'a', '£'), minLength: 1 });
  const text = fc.oneof(awkward, fc.string({ unit: 'binary', minLength: 1 })).map(plainHeading).filter((words) => words !== '');
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text, fc.integer({ min: 1, max: 9 }), fc.constantFrom('a.xlsx', 'posts & pay.xlsx'))), (drawn) => {
      const answers = drawn.map(([heading, sheet, occurrence, file]) => column(heading, { sheet, occurrence, file }));
      expect(readAnswers(writeAnswers(answers, 'a.xlsx'), 'a.xlsx')).toEqual({ answers, unreadable: 0 });
    }),
  );
});

it('answers about the workbook itself follow it when it is renamed; those about another name it', () => {
  const text = writeAnswers([column('Revised'), column('FTE', { file: 'posts.xlsx', field: 'fte' })], 'a.xlsx');
  expect(readAnswers(text, 'b.xlsx').answers.map(({ file }) => file)).toEqual(['b.xlsx', 'posts.xlsx']);
});

it('reads what another program wrote of it: other quotes, other order, tags apart', () => {
  const text = "<answers xmlns='urn:zerobase:answers:1'><answer heading='Gross &gt; net &#163;' occurrence = '2' field='current' sheet='B &amp; C'></answer></answers>";
  expect(readAnswers(text, 'a.xlsx')).toEqual({ answers: [column('Gross > net £', { sheet: 'B & C', occurrence: 2 })], unreadable: 0 });
});

it.each([
  ['a field there is not', '<answer sheet="Budget" field="constructor" heading="x"/>'],
  ['a topic from the prototype', '<answer sheet="Budget" field="toString" value="x"/>'],
  ['neither heading nor word', '<answer sheet="Budget" field="current"/>'],
  ['both', '<answer sheet="Budget" field="current" heading="x" value="none"/>'],
  ['a word that the topic does not take', '<answer sheet="Budget" field="moneyUnit" value="billions"/>'],
  ['an order that is no number', '<answer sheet="Budget" field="current" heading="x" occurrence="1.5"/>'],
  ['a year that is none', '<answer sheet="" field="year" value="soon"/>'],
  ['no sheet', '<answer field="current" heading="x"/>'],
  ['a text without end', `<answer sheet="Budget" field="current" heading="${'x'.repeat(2000)}"/>`],
])('counts and leaves out %s', (_, entry) => {
  expect(readAnswers(`<answers xmlns="urn:zerobase:answers:1">${entry}<answer sheet="Budget" field="current" heading="Good"/></answers>`, 'a.xlsx')).toEqual({ answers: [column('Good')], unreadable: 1 });
});

it('is bounded by what it is given: a record without end, or one that is not ours, is one that cannot be read', () => {
  const one = '<answer sheet="Budget" field="current" heading="x"/>';
  expect(readAnswers(`<answers>${one.repeat(3000)}</answers>`, 'a.xlsx')).toMatchObject({ unreadable: 1000 });
  expect(readAnswers(`<answers>${one.repeat(40_000)}</answers>`, 'a.xlsx')).toEqual({ answers: [], unreadable: 1 });
  expect(readAnswers('<notours/>', 'a.xlsx')).toEqual({ answers: [], unreadable: 1 });
  expect(readAnswers('<!DOCTYPE a [<!ENTITY x "y">]><answers/>', 'a.xlsx')).toEqual({ answers: [], unreadable: 1 });
  expect(readAnswers(writeAnswers([], 'a.xlsx'), 'a.xlsx')).toEqual({ answers: [], unreadable: 0 });
});

it('reads words that answer a topic, and the heading of a table where tables are asked about; nothing else answers one', () => {
  const read = (inside: string) => readAnswers(`<answers><answer ${inside}/></answers>`, 'a.xlsx');
  expect(read('sheet="B" field="moneyUnit" value="thousands"').answers).toMatchObject([{ field: 'moneyUnit', value: 'thousands' }]);
  expect(read('sheet="B" field="tables" heading="Cost centre"').answers).toMatchObject([{ field: 'tables', heading: 'Cost centre' }]);
  expect(read('sheet="B" field="current" value="none"').answers).toMatchObject([{ field: 'current', value: 'none' }]);
  for (const inside of ['field="moneyUnit" heading="Budget"', 'field="moneyUnit" value="pence"', 'field="current" value="F"']) expect(read(`sheet="B" ${inside}`)).toEqual({ answers: [], unreadable: 1 });
});

it('keeps a word that answers, and then no heading', () => {
  expect(writeAnswers([column('', { field: 'moneyUnit', value: 'thousands' })], 'a.xlsx')).toContain('<answer sheet="Budget" field="moneyUnit" value="thousands"/>');
});
