import fc from 'fast-check';
import { answerPoll, closePoll, openPoll, publishPoll, tallyPoll, type PollAnswerInput, type PollQuestion, type RoomPoll } from './index.js';

const question: PollQuestion = { id: 'poll-1', kind: 'choice', question: '“跑两步”是哪一种？', options: ['短短', '长'] };
const open = (facts: Partial<PollQuestion> = {}): RoomPoll => openPoll({ ...question, ...facts }, undefined, 0)[0];
const answer = (counts: readonly number[], facts: Partial<PollAnswerInput> = {}): PollAnswerInput =>
  ({ seatId: 'seat-1', counts, children: 23, origin: 'live', ...facts });

describe('a room poll', () => {
  it('is answered by counting hands; who raises none is the remainder', () => {
    const [poll, events] = answerPoll(open(), answer([20, 2]));
    expect(events).toEqual([{ stream: 'desk', type: 'poll.answered.v1', data: { pollId: 'poll-1', seatId: 'seat-1', counts: [20, 2], late: false } }]);
    expect(tallyPoll(poll, [{ seatId: 'seat-1', children: 23 }, { seatId: 'seat-2', children: 9 }]))
      .toEqual({ answered: 1, of: 2, counts: [20, 2], noHand: 1, missing: ['seat-2'] });
  });

  it('refuses more hands than children on line, and takes them flagged from an offline log', () => {
    expect(() => answerPoll(open(), answer([21, 3]))).toThrow(expect.objectContaining({ code: 'poll.over-headcount', params: { hands: 24, children: 23 } }));
    expect(answerPoll(open(), answer([21, 2]))[0].answers).toMatchObject([{ flagged: false }]);
    expect(answerPoll(open(), answer([21, 3], { origin: 'offlineLog' }))[0].answers).toMatchObject([{ flagged: true, late: false }]);
  });

  it('is corrected while open; what comes late is kept and never counted', () => {
    const [first] = answerPoll(open(), answer([20, 2]));
    const [second] = answerPoll(first, answer([19, 3]));
    const [closed] = closePoll(second, 10);
    const [late, events] = answerPoll(closed, answer([1, 1]));
    expect(events[0]).toMatchObject({ data: { late: true } });
    expect(late.answers).toHaveLength(2);
    expect(tallyPoll(late, []).counts).toEqual([19, 3]);
    expect(closePoll(closed, 11)).toEqual([closed, []]);
  });

  it('is published with its totals, closed first if need be', () => {
    const [poll] = answerPoll(open(), answer([20, 2]));
    const [published, events] = publishPoll(poll, 10);
    expect(events.map((event) => [event.type, event.data])).toEqual([
      ['poll.closed.v1', { pollId: 'poll-1' }], ['poll.published.v1', { pollId: 'poll-1', totals: [20, 2] }],
    ]);
    expect(publishPoll(published, 11)[1]).toEqual([]);
  });

  it('asks one well-formed question at a time', () => {
    expect(() => openPoll(question, 'poll-0', 0)).toThrow('poll.another-open');
    expect(() => open({ options: ['只有一个'] })).toThrow('poll.bad-options');
    expect(() => open({ kind: 'yesNo', options: ['是'] })).toThrow('poll.bad-options');
    expect(() => open({ kind: 'hands' })).toThrow('poll.bad-options');
    expect(() => open({ options: ['短短', ' '] })).toThrow('poll.bad-option');
    expect(() => open({ question: '问'.repeat(61) })).toThrow('poll.question-too-long');
    expect(() => answerPoll(open({ kind: 'hands', options: ['会唱'] }), answer([1, 1]))).toThrow('poll.bad-counts');
    expect(() => answerPoll(open(), answer([1.5, 1]))).toThrow('poll.bad-counts');
    expect(answerPoll(open({ kind: 'yesNo', options: ['是', '否'] }), answer([5, 6]))[1]).toHaveLength(1);
  });

  it('never counts more hands than children on line, whatever the order of answers', () => {
    const anyAnswer = fc.tuple(fc.constantFrom('s1', 's2', 's3'), fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }));
    fc.assert(fc.property(fc.array(anyAnswer, { maxLength: 12 }), (answers) => {
      let poll = open();
      for (const [seatId, a, b] of answers) {
        if (a + b > 12) expect(() => answerPoll(poll, answer([a, b], { seatId, children: 12 }))).toThrow('poll.over-headcount');
        else [poll] = answerPoll(poll, answer([a, b], { seatId, children: 12 }));
      }
      const tally = tallyPoll(poll, ['s1', 's2', 's3'].map((seatId) => ({ seatId, children: 12 })));
      return tally.counts.reduce((x, y) => x + y, 0) + tally.noHand === tally.answered * 12 && tally.answered + tally.missing.length === 3;
    }));
  });
});
