/** The steps every lesson starts with; minutes of a lesson of 40, stretched to the real length. */
export const STEPS = [
  { key: 'greet', minutes: 4 },
  { key: 'listen', minutes: 8 },
  { key: 'practise', minutes: 12 },
  { key: 'show', minutes: 10 },
  { key: 'close', minutes: 6 },
] as const;

/** Minutes of each step for a lesson of `lengthMinutes`; they add up to it. */
export function stepMinutes(lengthMinutes: number): number[] {
  const total = STEPS.reduce((sum, step) => sum + step.minutes, 0);
  const minutes = STEPS.map((step) => Math.round((step.minutes * lengthMinutes) / total));
  const rest = lengthMinutes - minutes.reduce((sum, each) => sum + each, 0);
  return minutes.map((each, index) => (index === 2 ? each + rest : each));
}
