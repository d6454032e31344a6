import type { PostParts } from '../../../builders/post';
import { findingsOf } from '../../../builders/establishmentReview';

const held = (row: PostParts) => findingsOf('EST-10', [{ title: 'Head of ICT', ...row }]);

describe('a managerial post without a permanent holder (EST-10)', () => {
  it('says by whom and for how many days, both counted (sample.md: 214 days since 1 April 2007)', () => {
    expect(held({ status: 'vacant', cover: 'Interim', start: '2007-04-01', salary: 55_000 })).toMatchObject([
      { key: 'EST-10|p1', severity: 'Amber', amount: null, at: { cells: 'J2' }, message: 'Head of ICT (P1) in ICT is held by an interim since 1 April 2007: 214 days to 31 October 2007, both days counted.' },
    ]);
  });

  it('never gives money: the cost of one post is one person\'s salary', () => {
    expect(JSON.stringify(held({ status: 'interim', coverCost: 14_500, salary: 55_000 }))).not.toMatch(/£|14.?500|55.?000/);
  });

  it('counts from the cover, else the vacancy, else the start; one day on the day it begins', () => {
    const days = (row: PostParts) => held({ status: 'interim', ...row })[0]?.message;
    expect(days({ coverFrom: '2007-10-31', vacantFrom: '2007-05-01', start: '2007-04-01' })).toContain(': 1 day to');
    expect(days({ vacantFrom: '2007-10-01', start: '2007-04-01' })).toContain(': 31 days to');
    expect(days({})).toBe('Head of ICT (P1) in ICT is held by an interim; the sheet does not say since when.');
    expect(held({ status: 'interim', coverFrom: '2007-11-01' })).toEqual([]);
  });

  it('looks at heads, directors, chiefs and managers held interim, acting or seconded in', () => {
    for (const title of ['Director of Resources', 'Chief Executive', 'Archives Manager']) expect(held({ title, status: 'acting up' })).toHaveLength(1);
    for (const title of ['Adviser', 'Headteacher liaison', 'Management trainee']) expect(held({ title, status: 'acting up' })).toEqual([]);
    expect(held({ status: 'acting up' })[0]!.message).toContain('is held acting');
    expect(held({ status: 'seconded in' })[0]!.message).toContain('is held on secondment');
    expect(held({ cover: 'Secondment', status: 'vacant' })).toHaveLength(1);
    expect(held({ title: 'Acting Head of ICT' })).toHaveLength(1);
  });

  it('is silent for a permanent holder, agency cover, an ended post and cover of a vacancy that is over', () => {
    expect(held({})).toEqual([]);
    expect(held({ status: 'vacant', cover: 'Agency' })).toEqual([]);
    expect(held({ status: 'interim', end: '2007-10-30' })).toEqual([]);
    expect(held({ cover: 'Interim', vacantFrom: '2007-04-01', vacantTo: '2007-10-30' })).toEqual([]);
    expect(held({ cover: 'Interim', vacantTo: '2007-06-30', coverFrom: '2007-06-30' })).toEqual([]);
    expect(held({ cover: 'Interim', vacantTo: '2007-06-30', coverFrom: '2007-07-01' })).toHaveLength(1);
    expect(held({ cover: 'Interim', vacantFrom: '2007-04-01', vacantTo: '2007-10-31' })).toHaveLength(1);
  });
});
