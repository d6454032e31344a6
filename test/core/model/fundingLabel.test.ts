import { expect, it } from '@jest/globals';
import { fundingLabel } from '../../../src/core/model/fundingLabel';

it('a funding status is listed as it was typed, a blank one as not stated', () => {
  expect([' Capital bid ', '', '  '].map((fundingStatus) => fundingLabel({ fundingStatus }))).toEqual(['Capital bid', 'Not stated', 'Not stated']);
});
