import type { AttendanceLine } from './attendance.api.js';

type Word = (key: string) => string;

/** The lines as CSV with a byte order mark, so that Excel reads the Chinese. A cell that could start a formula is made text. */
export function csvOf(lines: readonly AttendanceLine[], word: Word): string {
  const head = ['date', 'lesson', 'school', 'class', 'expected', 'present', 'sick', 'leave', 'absent', 'outcome', 'source'].map((key) => word(`attendance.column.${key}`));
  const rows = lines.map((line) => [
    line.date, word(`subjects.${line.subject}`), line.school.name, line.classGroup.name, line.expected, line.present ?? word('common.notReported'), line.sick, line.leave, line.absent,
    word(`status.outcome.${line.outcome}`), line.source === null ? '' : word(`attendance.source.${line.source}`),
  ]);
  return `\uFEFF${[head, ...rows].map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

function cell(value: string | number): string {
  if (typeof value === 'number') return String(value);
  const text = /^[=+\-@\t]/.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Gives the browser a text file to save. */
export function saveText(name: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/csv;charset=utf-8' }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
