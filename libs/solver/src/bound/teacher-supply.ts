import type { Model } from '../engine/model.js';

/** Lessons each teacher can give in a week: limits, and how many lessons with their breaks fit into the hours of each day. */
export function weeklyLessons(model: Model): Int32Array {
  const { problem, lesson, grid, breakMinutes } = model;
  return Int32Array.from(problem.teachers, (teacher, t) => {
    const perDay = new Int32Array(8);
    for (const [day, start, end] of teacher.availability) {
      const first = Math.ceil(start / grid) * grid;
      if (first + lesson <= end) perDay[day]! += Math.floor((end - first - lesson) / (lesson + breakMinutes)) + 1;
    }
    let lessons = 0;
    for (const count of perDay) lessons += Math.min(count, model.maxPerDay[t]!);
    return Math.min(lessons, model.maxPerWeek[t]!);
  });
}
