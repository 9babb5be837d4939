import { isEmptyReach, may, reach, type Scope } from './index.js';

const person = (role: Scope['grants'][number]['role'], path: string): Scope => ({
  personId: 'p1', accountId: 'a1', grants: [{ role, organisationId: 'o1', path }],
});

describe('may', () => {
  it('lets a county officer see a school below the county and nothing beside it', () => {
    const officer = person('countyOfficer', '1.5.9');
    expect(may(officer, 'attendance.read', { paths: ['1.5.9.2'] })).toBe(true);
    expect(may(officer, 'attendance.read', { paths: ['1.5.91'] })).toBe(false);
    expect(may(officer, 'attendance.read', { paths: ['1.5'] })).toBe(false);
  });

  it('keeps an assistant to the own school, not to schools below it', () => {
    const assistant = person('assistantTeacher', '1.5.9.2');
    expect(may(assistant, 'seat.run', { paths: ['1.5.9.2'] })).toBe(true);
    expect(may(assistant, 'seat.run', { paths: ['1.5.9.2.1'] })).toBe(false);
  });

  it('lets a net teacher run the own lesson only, wherever it is received', () => {
    const teacher = person('netTeacher', '1.7');
    expect(may(teacher, 'lesson.run', { paths: ['1.5.9'], personIds: ['p1'] })).toBe(true);
    expect(may(teacher, 'lesson.run', { paths: ['1.7'], personIds: ['p2'] })).toBe(false);
  });

  it('gives the operator no attendance figure', () => {
    expect(isEmptyReach(reach(person('operator', '1'), 'attendance.read'))).toBe(true);
  });

  it('lets a province officer plan its own bureau only', () => {
    const officer = person('provinceOfficer', '1.5');
    expect(may(officer, 'plan.edit', { paths: ['1.5'] })).toBe(true);
    expect(may(officer, 'plan.edit', { paths: ['1.5.9'] })).toBe(false);
  });
});
