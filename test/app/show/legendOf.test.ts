import type { ShownFinding } from '../../../src/app/show/shownReview';
import { legendOf } from '../../../src/app/show/legendOf';
import { reviewedAs } from '../../builders/paneReview';

const [first] = reviewedAs(1, ['a']).shown.findings as readonly [ShownFinding];
const place = { file: 'book.xlsx', sheet: 'Budget', cells: 'N6:N9', words: 'Budget!N6:N9' };
const explained = { status: 'Explained', sentence: '', again: '', place: null } as const;

it('names each finding that is marked by its number, worst first as listed, and where it is', () => {
  const findings = [
    { ...first, number: 1, severity: 'Red' as const, place, answer: null },
    { ...first, number: 2, place: null },
    { ...first, number: 3, place: { ...place, cells: '' } },
    { ...first, number: 4, place: { ...place, file: 'posts.csv' } },
    { ...first, number: 5, place, answer: explained },
    { ...first, number: 6, severity: 'Note' as const, place, answer: { ...explained, status: 'Asked again' as const } },
  ];
  expect(legendOf(findings, 'book.xlsx')).toEqual([{ number: 1, severity: 'Red', title: first.title, place }, { number: 6, severity: 'Note', title: first.title, place }]);
});
