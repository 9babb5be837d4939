/** A condition the person at the keyboard can mend: printed as one sentence in both languages, never as a stack trace. */
export class Refusal extends Error {
  /** @param {{ zh: string, en: string }} sentence */
  constructor({ zh, en }, options) {
    super(`${zh}  ${en}`.trim(), options);
    this.name = 'Refusal';
  }
}

/** Prints why a script ended and ends it with code 1. Anything but a Refusal is a defect of ours, so its stack is shown. */
export function endWith(error) {
  console.error(error instanceof Refusal ? `✗ ${error.message}` : error);
  process.exit(1);
}
