import { useEffect, useRef, useState } from 'react';
import { type Given, pickedFile } from './openGiven';

/** Whether a file is being dragged over the page; what is dropped, anywhere on it, is handed over. */
export function useFileDrop(onGiven: (given: readonly Given[]) => void): boolean {
  const [dragging, setDragging] = useState(false);
  const latest = useRef(onGiven);
  useEffect(() => { latest.current = onGiven; });
  useEffect(() => {
    const stop = new AbortController();
    const on = (type: 'dragenter' | 'dragover' | 'dragleave' | 'drop', then: (event: DragEvent) => void): void => {
      window.addEventListener(type, (event) => { if (carriesFiles(event)) then(event); }, { signal: stop.signal });
    };
    on('dragenter', () => { setDragging(true); });
    on('dragover', (event) => { event.preventDefault(); });
    on('dragleave', ({ relatedTarget }) => { if (relatedTarget === null) setDragging(false); });
    on('drop', (event) => {
      event.preventDefault();
      setDragging(false);
      latest.current([...(event.dataTransfer?.files ?? [])].map(pickedFile));
    });
    return () => { stop.abort(); };
  }, []);
  return dragging;
}

function carriesFiles({ dataTransfer }: DragEvent): boolean {
  return dataTransfer?.types.includes('Files') ?? false;
}
