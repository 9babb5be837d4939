// What the solver is to reach on a machine of this class with two threads: percent of the known optimum or of the checker's bound by seconds.
const TARGETS = {
  'small/planted': { first: 0.1, at: { 10: 100 }, peakMb: 150 },
  'small/realistic': { first: 0.1, at: {}, peakMb: 150 },
  'xiuwen/planted': { first: 0.2, at: { 10: 99.3, 60: 99.8, 300: 100 }, peakMb: 200 },
  'xiuwen/planted-0.7': { first: 0.2, at: { 10: 100 }, peakMb: 200 },
  'xiuwen/realistic': { first: 0.2, at: { 10: 97, 60: 97.5 }, peakMb: 200 },
  'guiyang/planted': { first: 0.5, at: { 10: 99.7, 60: 99.95, 300: 100 }, peakMb: 300 },
  'guiyang/realistic': { first: 0.5, at: { 10: 96, 60: 96.8 }, peakMb: 300 },
  'guizhou/planted': { first: 1.5, at: { 10: 99, 60: 99.85, 300: 100 }, peakMb: 500 },
  'guizhou/realistic': { first: 1.5, at: { 10: 98.3, 60: 99.2 }, peakMb: 500 },
  'national/planted': { first: 6, at: { 10: 90, 60: 95, 300: 98.5 }, peakMb: 1536 },
  'national/realistic': { first: 6, at: { 10: 86, 60: 93, 300: 96 }, peakMb: 1536 },
};

/** The target of a preset and kind for runs of so many seconds; parts that none is set for are null. */
export function targetOf(preset, kind, seconds) {
  const target = TARGETS[`${preset}/${kind}`];
  return { first: target?.first ?? null, percent: target?.at[seconds] ?? null, peakMb: target?.peakMb ?? null };
}
