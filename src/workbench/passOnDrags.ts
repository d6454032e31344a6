/** A file dragged over a frame is the frame's affair; this makes it the page's, which takes workbooks wherever they are dropped. */
export function passOnDrags(frame: HTMLIFrameElement): void {
  frame.addEventListener('load', () => {
    for (const type of ['dragenter', 'dragover', 'drop'] as const) {
      frame.contentWindow?.addEventListener(type, (event) => {
        event.preventDefault();
        window.dispatchEvent(new DragEvent(type, { dataTransfer: event.dataTransfer }));
      });
    }
  });
}
