import type { CellValue } from './sheet-grid.js';

const CHINESE = /[\u3400-\u9fff\uf900-\ufaff]/;
const SPACE_BESIDE_CHINESE = /(?<=[\u3400-\u9fff\uf900-\ufaff()·]) | (?=[\u3400-\u9fff\uf900-\ufaff()·])/g;
// Zero-width characters and byte order marks arrive by copy and paste and are invisible to whoever looks for the mistake.
const INVISIBLE = /[\u200b-\u200f\u2028-\u202e\u2060\ufeff]/g;

/** Full-width letters, digits, colons and spaces as their plain forms; runs of white space as one space; nothing invisible. */
export function plainText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  return String(value).normalize('NFKC').replace(INVISIBLE, '').replace(/\s+/g, ' ').trim();
}

/** `plainText` without any white space: for values in which a space never means anything. */
export function compactText(value: CellValue | undefined): string {
  return plainText(value).replace(/ /g, '');
}

/**
 * The one spelling of a name, so that `一年级 (1) 班` and `一年级（1）班` are the same class:
 * no spaces beside Chinese characters, full-width brackets in Chinese names, one kind of middle dot.
 */
export function canonicalName(value: CellValue | undefined): string {
  const plain = plainText(value).replace(/[•‧∙・]/g, '·');
  if (!CHINESE.test(plain)) return plain;
  return plain.replace(SPACE_BESIDE_CHINESE, '').replace(/\(/g, '（').replace(/\)/g, '）');
}

/** A header as it is compared: no white space, no bracketed unit, no mark for "must be filled in". */
export function headerKey(value: CellValue | undefined): string {
  return compactText(value)
    .replace(/\([^)]*\)|\[[^\]]*\]/g, '')
    .replace(/[*:]/g, '')
    .toLowerCase();
}

const LONGEST_SHOWN = 200;

/** What the cell says, for showing to a person. */
export function shownText(value: CellValue | undefined): string {
  if (value === null || value === undefined) return '';
  const text = String(value).slice(0, LONGEST_SHOWN + 1).replace(/\s+/g, ' ').trim();
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN)}…` : text;
}

const DIGITS: Readonly<Record<string, number>> = { 零: 0, 〇: 0, 一: 1, 二: 2, 两: 2, 三: 3, 四: 4, 五: 5, 六: 6, 七: 7, 八: 8, 九: 9 };

/** A Chinese numeral below 1,000 (`十二`, `四十`, `一百零五`); null where it is none. */
export function chineseNumber(text: string): number | null {
  const match = /^(?:([一二两三四五六七八九])百零?)?(?:([一二两三四五六七八九])?(十))?([零〇一二两三四五六七八九])?$/.exec(text);
  if (!match || text === '') return null;
  const [, hundreds, tens, ten, ones] = match;
  return (DIGITS[hundreds ?? ''] ?? 0) * 100 + (ten ? (DIGITS[tens ?? ''] ?? 1) * 10 : 0) + (DIGITS[ones ?? ''] ?? 0);
}

/** An ordinal written with digits or Chinese numerals. */
export function ordinal(text: string): number | null {
  return /^\d{1,2}$/.test(text) ? Number(text) : chineseNumber(text);
}

/** Edit distance, for suggesting the name that was probably meant. */
function distance(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  let above = right.map((_, index) => index + 1);
  left.forEach((char, row) => {
    let diagonal = row;
    let before = row + 1;
    above = right.map((other, index) => {
      const up = above[index] ?? 0;
      const best = Math.min(up + 1, before + 1, diagonal + (char === other ? 0 : 1));
      diagonal = up;
      before = best;
      return best;
    });
  });
  return right.length === 0 ? left.length : (above.at(-1) ?? 0);
}

const LONGEST_NAME = 60;

/** The known name nearest to what was written, if one is near enough and no other is as near. */
export function nearestName(written: string, known: Iterable<string>): string | undefined {
  if (written.length > LONGEST_NAME) return undefined;
  const ranked = [...known]
    .map((name) => ({ name, far: name.includes(written) || written.includes(name) ? 0.5 : distance(written, name) }))
    .sort((a, b) => a.far - b.far);
  const [first, second] = ranked;
  if (!first || first.far > Math.max(1, Math.floor(written.length / 3))) return undefined;
  return second && second.far === first.far ? undefined : first.name;
}
