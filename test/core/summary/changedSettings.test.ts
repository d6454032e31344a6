import { defaultPolicy } from '../../../src/core/model/policy';
import { changedSettings, settingsInUse } from '../../../src/core/summary/changedSettings';

const PLAIN = defaultPolicy(2007, 7);

it('no setting is said to be changed where every one stands at its default', () => {
  expect(changedSettings(PLAIN)).toEqual([]);
  expect(settingsInUse(PLAIN).filter(({ changed }) => changed).map(({ name }) => name)).toEqual(expect.not.arrayContaining(['casuals.exempt']));
});

it('a changed setting is told with its value, in the order of the specification', () => {
  expect(changedSettings({ ...PLAIN, publicCopy: true, reviewCadenceDays: 28 })).toEqual(['review.cadence 28', 'publicCopy yes']);
});

it('whether casual workers may be paid without a post is listed with its value, but not among the changes', () => {
  const policy = { ...PLAIN, casualsExempt: false };
  expect(settingsInUse(PLAIN)).toContainEqual({ name: 'casuals.exempt', value: 'yes', changed: false });
  expect(settingsInUse(policy)).toContainEqual({ name: 'casuals.exempt', value: 'no', changed: true });
  expect(changedSettings(policy)).toEqual([]);
});
