/** Prints a text on a sheet of its own: the page behind it stays off the paper. */
export function printLetter(text: string): void {
  const frame = document.createElement('iframe');
  frame.setAttribute('aria-hidden', 'true');
  Object.assign(frame.style, { position: 'fixed', width: '0', height: '0', border: '0' });
  document.body.append(frame);
  const sheet = frame.contentDocument;
  const view = frame.contentWindow;
  if (sheet !== null && view !== null) {
    const letter = sheet.createElement('pre');
    letter.textContent = text;
    Object.assign(letter.style, { whiteSpace: 'pre-wrap', font: '16px/1.9 FangSong, "Noto Serif CJK SC", serif', margin: '18mm' });
    sheet.body.append(letter);
    view.addEventListener('afterprint', () => frame.remove());
    view.print();
  }
}
