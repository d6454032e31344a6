import { expect, it } from '@jest/globals';
import { EVIDENCE } from '../../../../src/core/summary/sentences/evidence';

const subtitle = (...files: readonly (string | null)[]) => EVIDENCE.subtitle(3, null, files.map((sha256, index) => ({ file: `${index}.xlsx`, sha256 }))).replace(/^.*calculates\. /, '');

it('names the fingerprint of one file, and counts several', () => {
  expect([subtitle('0123456789abcdef'), subtitle(null), subtitle('01', '23'), subtitle()]).toEqual([
    'Input fingerprint 0123456789ab.',
    'No fingerprint of the file: Excel has it open.',
    'Read from 2 files, listed below.',
    'Read from 0 files, listed below.',
  ]);
});

it('says a figure by its subject and its measure, in words', () => {
  expect([EVIDENCE.figure(['BUDGET', 'ICT', 'variancePercent']), EVIDENCE.figure(['HEADLINE', 'claims'])]).toEqual(['ICT, variance percent', 'Claims']);
});

it('counts the lines that are not listed', () => {
  expect([1, 40].map(EVIDENCE.more)).toEqual(['1 more line of this kind, not listed here.', '40 more lines of this kind, not listed here.']);
});
