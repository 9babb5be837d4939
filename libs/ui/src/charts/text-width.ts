/** About how wide a text is, in pixels: Han characters are square, others a little over half. */
export function textWidth(text: string, size: number): number {
  return [...text].reduce((sum, sign) => sum + (sign > '\u2e7f' ? size : size * 0.58), 0);
}
