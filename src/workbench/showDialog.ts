/** Shows a page of the add-in over the workbench until the user closes it. */
export function showDialog(url: string): Promise<void> {
  const [dialog, frame, close] = [document.createElement('dialog'), document.createElement('iframe'), document.createElement('button')];
  Object.assign(frame, { src: url, title: 'Message of Zerobase', className: 'message' });
  Object.assign(close, { type: 'button', textContent: 'Close', onclick: () => { dialog.close(); } });
  dialog.setAttribute('aria-label', 'Zerobase');
  dialog.append(frame, close);
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((closed) => {
    dialog.onclose = () => {
      dialog.remove();
      closed();
    };
  });
}
