// What `npm run solve -- … --explain` says: why class-periods are not covered, what is short, what would help.
/** Moves for each change that is tried, and when the search for changes ends at the latest. */
const FIX_MOVES = 4_000, FIX_MS = 20_000;
const DAYS = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];
const clock = (minutes) => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`;

/** Everything known about what a plan leaves uncovered, as data. */
export function explanationOf({ explain, shortages, findFixes }, problem, solution, seed, isStopped) {
  const until = performance.now() + FIX_MS;
  return {
    unplaced: explain(problem, solution), shortages: shortages(problem, solution),
    fixes: findFixes(problem, solution, null, { seed, iterations: FIX_MOVES, shouldStop: () => isStopped() || performance.now() > until }),
  };
}

/** A code of the engine as words: `teacherWeekFull` is "teacher week full". */
const words = (code) => code.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** A fact in one line: what it is, then what it speaks of. */
function factText({ code, ...about }) {
  const parts = Object.entries(about).map(([key, value]) => {
    if (key === 'day') return DAYS[value];
    if (key === 'start' || key === 'end') return `${key} ${clock(value)}`;
    if (key === 'minutes') return `${value} min`;
    if (key === 'period') return `period ${value}`;
    return /Ids?$/.test(key) ? [value].flat().join(', ') : `${key} ${value}`;
  });
  return [words(code), parts.join(', ')].filter(Boolean).join(': ');
}

function fixText({ kind, gain, moved, sites, covers, ...about }) {
  return `${`+${gain}`.padStart(5)}  ${kind}: ${factText({ code: '', ...about })}; ${moved} memberships move`.replace(': : ', ': ');
}

/** The explanation as plain text, worst first. */
export function explanationText({ unplaced, shortages, fixes }) {
  const missing = unplaced.reduce((sum, each) => sum + each.missing, 0), lines = [`${missing} class-periods are not covered, of ${unplaced.length} classes and subjects`];
  for (const { classId, subjectId, missing: n, reason, chain, tried } of unplaced) {
    const last = chain.at(-1);
    lines.push('', `${classId} ${subjectId}: ${n} missing, ${reason}${last?.cause ? ` (${last.cause})` : ''}`);
    for (const step of chain) lines.push(`  ${step.filter}${step.cause ? `/${step.cause}` : ''} leaves ${step.left}${step.facts.length > 0 ? `; ${step.facts.map(factText).join('; ')}` : ''}${step.more > 0 ? `; ${step.more} more` : ''}`);
    for (const { day, period, teacherId, blocked } of tried.slice(0, 3)) lines.push(`  tried ${DAYS[day]} period ${period}${teacherId ? ` with ${teacherId}` : ''}: ${factText(blocked)}`);
  }
  const whole = shortages.filter((s) => s.gradeBandId === null && s.districtId === null);
  if (whole.length > 0) lines.push('', 'What is short, by week');
  for (const { subjectId, missing: n, shortLessons, leastLessons } of whole) lines.push(`  ${subjectId}: ${n} class-periods missing, about ${shortLessons} lessons short (in every plan at least ${leastLessons})`);
  lines.push('', fixes.length > 0 ? 'What would help (class-periods more, found by planning again)' : 'No single change was found that helps');
  for (const fix of fixes) lines.push(fixText(fix));
  return `${lines.join('\n')}\n`;
}
