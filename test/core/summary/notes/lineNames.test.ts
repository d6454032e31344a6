import { lineNames } from '../../../../src/core/summary/notes/lineNames';

it('names a line by its section, its text and how often that came before, whatever row it stands on', () => {
  const names = lineNames({ sections: ['Budget', 'Pay'], heading: 'Key' }, ['Title', '', 'Budget', 'ICT', 'HR', 'ICT', '', 'Pay', 'ICT']);
  expect(names).toEqual(['Title', 'Title|2', 'Budget', 'Budget|ICT', 'Budget|HR', 'Budget|ICT|2', 'Budget|ICT|3', 'Pay', 'Pay|ICT']);
});

it('takes what stands over the heading, and the heading, for no line', () => {
  expect(lineNames({ sections: [], heading: 'Key' }, ['', '', 'Key', '', 'BUD-01|a', 'BUD-01|a', 'BUD-02|b'])).toEqual(['', '', '', '', 'BUD-01|a', 'BUD-01|a|2', 'BUD-02|b']);
});
