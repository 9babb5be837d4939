const SLOW_STEP_MS = 15_000;

/** Width on a terminal, where a Han character takes two columns. */
export function columns(text) {
  return [...text].reduce((sum, character) => sum + (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(character) ? 2 : 1), 0);
}

/** Rows as a table of equal columns. */
export function table(rows) {
  const widths = rows[0].map((_, index) => Math.max(...rows.map((row) => columns(row[index]))));
  return rows.map((row) => row.map((cell, index) => cell + ' '.repeat(widths[index] - columns(cell))).join('   ').trimEnd()).join('\n');
}

/** Prints each step with the time it took; on a terminal the running step is one line that counts. */
export class Progress {
  #out;
  #current = null;
  #timer = null;

  constructor(out = process.stdout) {
    this.#out = out;
  }

  /** Ends the running step and begins the next one. */
  begin({ zh, en }) {
    this.done();
    this.#current = { title: `${zh} ${en}`, detail: '', began: performance.now() };
    this.#paint();
    this.#timer = setInterval(() => this.#paint(true), this.#out.isTTY ? 1_000 : SLOW_STEP_MS);
    this.#timer.unref();
  }

  /** How far the running step is, such as `3/9`. */
  detail(text) {
    if (!this.#current || this.#current.detail === text) return;
    this.#current.detail = text;
    this.#paint();
  }

  /** The running step succeeded. */
  done() {
    this.#close('✓');
  }

  /** The running step failed. */
  failed() {
    this.#close('✗');
  }

  #elapsed() {
    return `${((performance.now() - this.#current.began) / 1000).toFixed(1)} s`;
  }

  #paint(isTick = false) {
    if (this.#out.isTTY) this.#out.write(`\r\x1b[K… ${this.#current.title} ${this.#current.detail} ${this.#elapsed()}`);
    else if (isTick) this.#out.write(`… ${this.#current.title} ${this.#current.detail} ${this.#elapsed()}\n`);
  }

  #close(mark) {
    if (!this.#current) return;
    clearInterval(this.#timer);
    const { title, detail } = this.#current;
    this.#out.write(`${this.#out.isTTY ? '\r\x1b[K' : ''}${[mark, title, detail, this.#elapsed()].filter((part) => part !== '').join(' ')}\n`);
    this.#current = null;
  }
}
