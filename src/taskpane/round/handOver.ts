import type { FileOut, FilesOut, RoundAnswer } from './roundState';
import { openFile, saveFile, saveZip, savesFiles } from './takeCopies';
import { DONE, FILES } from './words';

/** Hands one file over, to be saved where this Excel lets a page save one and else in a window of its own. */
export async function handOver(out: FilesOut, [file]: readonly [FileOut]): Promise<RoundAnswer> {
  if (savesFiles()) saveFile(file);
  else await openFile(file);
  return taken(out, [file], savesFiles() ? DONE.saved(out.kind, 1) : DONE.opened(file.name));
}

/** Hands all files over as one zip. */
export async function handOverAll(out: FilesOut, round: string): Promise<RoundAnswer> {
  await saveZip(FILES.zipName(out.kind, round), out.files);
  return taken(out, out.files, DONE.saved(out.kind, out.files.length));
}

function taken(out: FilesOut, files: readonly FileOut[], sentence: string): RoundAnswer {
  const names = [...new Set([...out.taken, ...files.map(({ name }) => name)])];
  return { kind: 'roundDone', review: null, sentences: [sentence], change: { files: { ...out, taken: names } } };
}
