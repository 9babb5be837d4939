import type { StagePoll } from '@tongtang/contracts/views';
import type { Words } from './words.js';

/** The answers of a poll in the reader's language, where they are not the teacher's own words. */
export function pollLabels(poll: Pick<StagePoll, 'kind' | 'options'>, words: Words): readonly string[] {
  if (poll.kind === 'yesNo' && poll.options.length === 2) return [words.of('live.poll.yes'), words.of('live.poll.no')];
  return poll.kind === 'hands' && poll.options.length === 1 ? [words.of('live.poll.handsUp')] : poll.options;
}
