import { forgetLesson, lessonToReturnTo, rememberLesson } from './last-lesson.js';

beforeEach(() => localStorage.clear());

describe('the lesson to go back to', () => {
  it('is the one that was on the screen a moment ago', () => {
    expect(lessonToReturnTo()).toBeNull();
    rememberLesson('a');
    expect(lessonToReturnTo()).toBe('a');
    forgetLesson();
    expect(lessonToReturnTo()).toBeNull();
  });

  it('is none after an hour', () => {
    localStorage.setItem('tongtang.page.lastLesson', JSON.stringify({ lessonId: 'a', at: performance.timeOrigin + performance.now() - 3_600_000 }));
    expect(lessonToReturnTo()).toBeNull();
  });
});
