import { assertNever, canonicalJson, DomainError, type LessonId, type SchoolId } from './index.js';

describe('kernel', () => {
  it('keeps ids of different kinds apart and lets plain text in', () => {
    const lesson: LessonId = 'a';
    // @ts-expect-error a lesson id is no school id
    const school: SchoolId = lesson;
    expect(school).toBe('a');
  });

  it('carries a code and params, no text', () => {
    const error = new DomainError('lesson.wrong-status', { from: 'ended', on: 'start' });
    expect(error).toBeInstanceOf(Error);
    expect(error).toMatchObject({ code: 'lesson.wrong-status', params: { from: 'ended', on: 'start' }, message: 'lesson.wrong-status' });
  });

  it('names a value that no branch expected', () => {
    expect(() => assertNever('x' as never)).toThrow('unexpected value: "x"');
  });

  it('writes equal values as equal text', () => {
    expect(canonicalJson({ b: [1, null, 'x'], a: { d: true, c: undefined } })).toBe('{"a":{"d":true},"b":[1,null,"x"]}');
    expect(canonicalJson({ b: 1, a: 2 })).toBe(canonicalJson({ a: 2, b: 1 }));
  });
});
