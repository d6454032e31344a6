import type { PackFile } from '../../app/issuePacks';
import type { PacksOut, RoundAnswer } from './roundState';
import { openPack, savePack, saveZip, savesFiles } from './takeCopies';
import { DONE, PACKS } from './words';

/** Hands one pack over, as a file where this Excel lets a page save one and else in a window of its own. */
export async function handOver(packs: PacksOut, [file]: readonly [PackFile]): Promise<RoundAnswer> {
  if (savesFiles()) savePack(file);
  else await openPack(file);
  return taken(packs, [file], savesFiles() ? DONE.saved(1) : DONE.opened(file.name));
}

/** Hands all packs over as one zip. */
export async function handOverAll(packs: PacksOut, round: string): Promise<RoundAnswer> {
  await saveZip(PACKS.zipName(round), packs.files);
  return taken(packs, packs.files, DONE.saved(packs.files.length));
}

function taken(packs: PacksOut, files: readonly PackFile[], sentence: string): RoundAnswer {
  const names = [...new Set([...packs.taken, ...files.map(({ name }) => name)])];
  return { kind: 'roundDone', review: null, sentences: [sentence], change: { packs: { ...packs, taken: names } } };
}
