import { statusMachine } from '@tongtang/kernel';

export const RUN_STATUSES = ['queued', 'running', 'finished', 'stopped', 'failed'] as const;
export type RunStatus = (typeof RUN_STATUSES)[number];
export const RUN_TRIGGERS = ['start', 'finish', 'stop', 'fail'] as const;
export type RunTrigger = (typeof RUN_TRIGGERS)[number];

/** The status a timetable run gets; refused with `timetable-run.wrong-status`. A run may be stopped or fail before it starts. */
export const transitionRun = statusMachine<RunStatus, RunTrigger>('timetable-run', {
  start: { queued: 'running' },
  finish: { running: 'finished' },
  stop: { queued: 'stopped', running: 'stopped' },
  fail: { queued: 'failed', running: 'failed' },
});
