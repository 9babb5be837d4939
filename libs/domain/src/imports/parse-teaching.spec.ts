import { parseGrades, parseQualifications, splitNames } from './parse-teaching.js';

describe('grades of a class', () => {
  it.each([['1、2', [1, 2]], [3, [3]], ['３', [3]], ['1-3', [1, 2, 3]], ['一、二年级', [1, 2]], ['4,5,6', [4, 5, 6]], ['六年级', [6]], ['2、1、2', [1, 2]]])('%p is read as %p', (cell, expected) => {
    expect(parseGrades(cell)).toEqual({ ok: true, value: expected });
  });

  it('are not read from a decimal, which is suggested as a list', () => {
    expect(parseGrades(1.2)).toEqual({ ok: false, problem: { code: 'import.bad-grades', suggestion: '1、2' } });
    expect(parseGrades('学前班')).toMatchObject({ ok: false, problem: { code: 'import.bad-grades', suggestion: undefined } });
    expect(parseGrades('3-1')).toMatchObject({ ok: false });
  });
});

describe('what a net teacher may teach', () => {
  const read = (subjects: string, bands: string): unknown => {
    const result = parseQualifications(subjects, bands);
    return result.ok ? result.value.qualifications.map(({ subject, gradeBand }) => subject + gradeBand) : result.problem;
  };

  it.each([
    ['音乐', '音乐：1-2年级', ['musicL']],
    ['音乐', '音乐：3-4年级、1-2年级', ['musicL', 'musicM']],
    ['英语、音乐', '英语：3-4年级；音乐：3-4年级', ['englishM', 'musicM']],
    ['音乐，美术', '音乐:1－2年级;美术:低年级', ['musicL', 'artL']],
    ['科学', '1-6年级', ['scienceL', 'scienceM', 'scienceH']],
    ['音乐', '1、2、3-4年级', { code: 'import.bad-qualification', suggestion: '1-2年级、2、3-4年级' }],
    ['音乐', '音乐：3年级', { code: 'import.bad-qualification', suggestion: '音乐:3-4年级' }],
    ['音乐', '音乐：1-3年级', { code: 'import.bad-qualification', suggestion: '音乐:1-2年级、3-4年级' }],
    ['音乐', '小学', { code: 'import.bad-qualification', suggestion: undefined }],
    ['音乐', '美术：1-2年级', { code: 'import.subjects-disagree', params: { withoutGrades: '音乐', notListed: '美术' } }],
    ['音乐、美术', '音乐：1-2年级', { code: 'import.subjects-disagree', params: { withoutGrades: '美术', notListed: '' } }],
  ])('%p with %p', (subjects, bands, expected) => expect(read(subjects, bands)).toEqual(expected));

  it('leaves out subjects without live lessons and names them', () => {
    expect(parseQualifications('音乐、书法', '1-2年级')).toEqual({
      ok: true, value: { qualifications: [{ subject: 'music', gradeBand: 'L' }], notPlanned: ['书法'] },
    });
  });
});

it('splits names by whatever was typed between them, once each', () => {
  expect(splitNames('野鸡小学、乌当小学，金竹 小学；野鸡小学\n石坎小学')).toEqual(['野鸡小学', '乌当小学', '金竹小学', '石坎小学']);
  expect([splitNames(null), splitNames('无')]).toEqual([[], []]);
});
