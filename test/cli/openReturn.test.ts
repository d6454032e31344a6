import { openReturn } from '../../src/cli/openReturn';
import { FileFault } from '../../src/cli/sayFault';
import { readReturn } from '../../src/core/pack/readReturn';
import { type Folder, temporaryFolder } from '../builders/commandLine';
import { issuedSample, packOf } from '../builders/issuedSample';

let folder: Folder;
beforeAll(async () => {
  folder = await temporaryFolder();
});
afterAll(() => folder.remove());

it('opens a return by what is in it, under the last part of its path', async () => {
  const path = await folder.write('inbox/Our return.dat', packOf(await issuedSample(), 'Resources'));
  const { file, grids } = await openReturn(path);
  expect([file, grids.map(({ sheet }) => sheet)]).toEqual(['Our return.dat', ['Please check', 'Zerobase pack']]);
  expect(readReturn(grids, file)).toMatchObject({ kind: 'return', pack: { file: 'Our return.dat', directorate: 'Resources' } });
});

it('opens a pack that was saved as a text with columns, which has lost the sheet that names it', async () => {
  const path = await folder.write('Resources.csv', 'What is counted,Billed on,Issued,Your answer,Your figure,Your reason,Line\nDesktops,210,244,Disputed,241,Three await disposal.,count|desktop|resource\n');
  const { grids } = await openReturn(path);
  expect(readReturn(grids, 'Resources.csv')).toMatchObject({ kind: 'return', pack: { round: '', directorate: '', rows: [{ answer: 'Disputed', reason: 'Three await disposal.' }] } });
});

it('throws the path with what it could not open', async () => {
  await expect(openReturn(folder.path('nowhere.xlsx'))).rejects.toThrow(FileFault);
});
