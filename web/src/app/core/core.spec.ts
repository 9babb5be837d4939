import { errorFromAnswer } from './api-error.js';
import { fillPath } from './contract-client.js';
import { newId } from './ids.js';
import { holds } from './permission.guard.js';
import { schoolTime } from './school-time.pipe.js';

describe('newId', () => {
  it('is a UUID of version 7 that sorts by time', () => {
    const [early, late] = [newId(1_700_000_000_000), newId(1_700_000_000_001)];
    expect(early).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(early < late).toBe(true);
  });
});

describe('fillPath', () => {
  it('encodes parameters and refuses a missing one', () => {
    expect(fillPath('/streams/{stream}/events', { stream: 'desk:1' })).toBe('/streams/desk%3A1/events');
    expect(() => fillPath('/lessons/{id}', {})).toThrow('id');
  });
});

describe('errorFromAnswer', () => {
  it('reads our errors and does not trust other bodies', () => {
    expect(errorFromAnswer(409, { code: 'plan.empty', params: { no: 2 }, traceId: 't', retryable: false })).toMatchObject({ code: 'plan.empty', params: { no: 2 }, traceId: 't' });
    expect(errorFromAnswer(502, '<html>')).toMatchObject({ code: 'server-unavailable', retryable: true });
  });
});

describe('schoolTime', () => {
  it('writes an instant in the zone of the school and names it when it differs', () => {
    const at = '2026-11-23T02:20:00Z';
    expect(schoolTime(at, 'Asia/Shanghai', 'zh-CN', 'time')).toBe('10:20');
    expect(schoolTime('2026-11-23T00:05:00Z', 'Asia/Shanghai', 'zh-CN', 'time')).toBe('8:05');
    expect(schoolTime(at, 'Asia/Shanghai', 'zh-CN', 'day')).toBe('11月23日 星期一');
    expect(schoolTime(at, 'Asia/Urumqi', 'en', 'time', 'Asia/Shanghai')).toMatch(/8:20.+\+6/);
    expect(schoolTime('never', 'Asia/Shanghai', 'zh-CN', 'time')).toBe('');
  });
});

describe('holds', () => {
  it('follows the role matrix', () => {
    expect(holds(['assistantTeacher'], 'seat.run')).toBe(true);
    expect(holds(['assistantTeacher'], 'plan.publish')).toBe(false);
    expect(holds([], 'lesson.read')).toBe(false);
  });
});
