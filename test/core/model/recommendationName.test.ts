import { keysOfSubject, recommendationKey, sayRecommendation } from '../../../src/core/model/recommendationName';

describe('a recommendation', () => {
  it.each(['3', 'Rec 3', 'rec. 3', 'R3', 'Recommendation 3', 'Recommendation no. 3', 'Recommendation number 3', 'Rec ref 3', '#3', ' Recommendations: 3 '])('"%s" is Recommendation 3', (typed) => {
    expect(recommendationKey(typed)).toBe('recommendation 3');
    expect(sayRecommendation(typed)).toBe('Recommendation 3');
  });

  it('with its title is the same one, said as typed', () => {
    expect(recommendationKey('Recommendation 3: cost of ICT\nand need')).toBe('recommendation 3');
    expect(sayRecommendation(' 3: cost of ICT ')).toBe('3: cost of ICT');
  });

  it('keeps its letter and its parts', () => {
    expect([recommendationKey('3A'), recommendationKey('Rec 3.1')]).toEqual(['recommendation 3a', 'recommendation 3.1']);
    expect(sayRecommendation('3a')).toBe('Recommendation 3a');
  });

  it('without a number is known by its words', () => {
    expect(recommendationKey(' Improve  Governance')).toBe('improve governance');
    expect([recommendationKey('2007 plan'), recommendationKey('3rd quarter')]).toEqual(['2007 plan', '3rd quarter']);
    expect(sayRecommendation(' Improve governance')).toBe('Improve governance');
  });
});

describe('the subject of a review', () => {
  const names = (subject: string, key: string) => keysOfSubject(subject).includes(key);

  it('names one or several recommendations and actions', () => {
    const subject = 'Recommendations 3 and 11; Structure paper to CMB, R4 & travel\nRec 5';
    expect(['3', '11', '4', '5'].every((number) => names(subject, `recommendation ${number}`))).toBe(true);
    expect(names(subject, 'structure paper to cmb')).toBe(true);
  });

  it('names an action that has "and" in its own name', () => {
    expect(names('Action plan: travel and expenses', 'action plan travel and expense')).toBe(true);
  });

  it('names a recommendation with its title, and none by a number in other words', () => {
    expect(names('Recommendation 3: cost of ICT', 'recommendation 3')).toBe(true);
    expect(names('3 year plan', 'recommendation 3')).toBe(false);
    expect(names('3', 'recommendation 3')).toBe(true);
  });

  it('names nothing when blank', () => {
    expect(keysOfSubject(' ')).toEqual([]);
  });
});
