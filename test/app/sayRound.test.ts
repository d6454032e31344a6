import { sayIssued } from '../../src/app/sayRound';
import { COUNCIL, packIn } from '../builders/round';

const file = { pack: packIn(COUNCIL, 'Resources'), name: 'Resources.xlsx', bytes: new Uint8Array() };

it('says what was issued, a line a pack, and how many lines are in none', () => {
  const lines = ['2007/08 round 1: 1 pack, to be answered by 30 November 2007.', '', 'Directorate  Version  Lines  File', '-----------  -------  -----  --------------', 'Resources          1      1  Resources.xlsx'];
  expect(sayIssued({ kept: { round: COUNCIL, returns: [], decisions: [], closed: null, earlier: [] }, unaddressed: 0 }, [file]).split('\n')).toEqual(lines);
  expect(sayIssued({ kept: { round: COUNCIL, returns: [], decisions: [], closed: null, earlier: [] }, unaddressed: 1 }, [file]).split('\n')).toEqual([...lines, '', '1 line names no directorate, so it is in no pack: give each its directorate on its own sheet.']);
  expect(sayIssued({ kept: { round: COUNCIL, returns: [], decisions: [], closed: null, earlier: [] }, unaddressed: 12 }, [])).toBe('2007/08 round 1: nothing has changed since the packs were issued, so none is issued again.\n\n12 lines name no directorate, so they are in no pack: give each its directorate on its own sheet.');
});
