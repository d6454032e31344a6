import { PackageFault } from '../headless/package/packageFault';
import { sayPackageFault } from '../headless/package/sayPackageFault';
import type { Workbench } from './createWorkbench';
import type { OpenFile } from './openFile';

/**
 * Lets a workbook be chosen by hand, or named in the address (workbench.html?workbook=../samples/council-2007-08.xlsx),
 * and a copy of it be saved.
 */
export function takeFiles({ open, file }: Workbench): void {
  const [input, save, said] = [part('#file', HTMLInputElement), part('#save', HTMLButtonElement), part('#said', HTMLOutputElement)];
  const show = async (name: string, bytes: Promise<ArrayBuffer>): Promise<void> => {
    try {
      await open({ name, bytes: new Uint8Array(await bytes) });
      said.textContent = `${name} is open.`;
      save.hidden = false;
    } catch (fault) {
      if (!(fault instanceof PackageFault)) throw fault;
      said.textContent = `${name}: ${sayPackageFault(fault)}`;
    }
  };
  input.onchange = () => {
    const [chosen] = input.files ?? [];
    if (chosen !== undefined) void show(chosen.name, chosen.arrayBuffer());
  };
  save.onclick = () => { download(file()); };
  const named = new URLSearchParams(window.location.search).get('workbook');
  if (named !== null) void show(named.split('/').at(-1) ?? named, fetch(named).then((answer) => answer.arrayBuffer()));
}

function part<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`workbench.html has no ${selector}`);
  return found;
}

function download({ name, save }: OpenFile): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([save() as Uint8Array<ArrayBuffer>]));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
