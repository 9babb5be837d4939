import { instantOf } from '@tongtang/time';
import {
  createPlan, discardPlan, PLAN_STATUSES, PLAN_TRIGGERS, proposePlan, publishPlan, returnPlan, RUN_STATUSES, RUN_TRIGGERS, supersedePlan,
  transitionPlan, transitionRun, type Publication,
} from './index.js';

describe('the status of a plan', () => {
  const listed = new Map([
    ['draft propose', 'proposed'], ['proposed return', 'draft'], ['draft publish', 'published'], ['proposed publish', 'published'],
    ['published supersede', 'superseded'], ['draft discard', 'discarded'],
  ]);
  it.each(PLAN_STATUSES.flatMap((from) => PLAN_TRIGGERS.map((on) => ({ from, on, to: listed.get(`${from} ${on}`) }))))('$from on $on → $to', ({ from, on, to }) => {
    if (to !== undefined) expect(transitionPlan(from, on)).toBe(to);
    else expect(() => transitionPlan(from, on)).toThrow(expect.objectContaining({ code: 'plan.wrong-status', params: { from, on } }));
  });
});

describe('the status of a timetable run', () => {
  const listed = new Map([
    ['queued start', 'running'], ['running finish', 'finished'], ['running stop', 'stopped'], ['running fail', 'failed'],
    ['queued stop', 'stopped'], ['queued fail', 'failed'],
  ]);
  it.each(RUN_STATUSES.flatMap((from) => RUN_TRIGGERS.map((on) => ({ from, on, to: listed.get(`${from} ${on}`) }))))('$from on $on → $to', ({ from, on, to }) => {
    if (to !== undefined) expect(transitionRun(from, on)).toBe(to);
    else expect(() => transitionRun(from, on)).toThrow('timetable-run.wrong-status');
  });
});

describe('a plan', () => {
  const [draft] = createPlan({ id: 'plan-1', no: 3 });
  const now = instantOf('2026-09-06', 720);
  const publication = (facts: Partial<Publication> = {}): Publication => ({
    by: 'officer-1', effectiveFrom: '2026-09-07', counts: { lessons: 10, teachers: 2, schools: 3 }, rules: { approvalRequired: false }, ...facts,
  });
  const approval = { rules: { approvalRequired: true } };

  it('takes effect tomorrow at the earliest', () => {
    expect(publishPlan(draft, publication(), now)).toEqual([
      { id: 'plan-1', no: 3, status: 'published', effectiveFrom: '2026-09-07' },
      [{ stream: 'plan', type: 'plan.published.v1', data: { no: 3, effectiveFrom: '2026-09-07', lessons: 10, teachers: 2, schools: 3 } }],
    ]);
    expect(() => publishPlan(draft, publication({ effectiveFrom: '2026-09-06' }), now)).toThrow('plan.effective-too-early');
  });

  it('is published by a second person where the bureau requires approval', () => {
    expect(() => publishPlan(draft, publication(approval), now)).toThrow('plan.approval-required');
    const [proposed] = proposePlan(draft, 'officer-1', approval.rules);
    expect(() => publishPlan(proposed, publication(approval), now)).toThrow('plan.second-person-required');
    expect(publishPlan(proposed, publication({ ...approval, by: 'officer-2' }), now)[0].status).toBe('published');
    expect(() => proposePlan(draft, 'officer-1', { approvalRequired: false })).toThrow('plan.approval-not-required');
  });

  it('is returned with a reason, superseded, discarded', () => {
    const [proposed] = proposePlan(draft, 'officer-1', approval.rules);
    expect(returnPlan(proposed, ' 缺科学 ')[1][0]).toMatchObject({ type: 'plan.returned.v1', data: { no: 3, reason: '缺科学' } });
    expect(() => returnPlan(proposed, ' ')).toThrow('plan.reason-missing');
    expect(supersedePlan(publishPlan(draft, publication(), now)[0])[0].status).toBe('superseded');
    expect(discardPlan(draft)[0].status).toBe('discarded');
  });
});
