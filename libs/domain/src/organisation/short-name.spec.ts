import { shortSchoolName } from './index.js';

describe('shortSchoolName', () => {
  it.each([['石坎村教学点', '石坎'], ['大湾小学', '大湾'], ['六屯中心校', '六屯'], ['希望小学', '希望'], ['村小学', '村小学']])('shows %s as %s', (name, short) => {
    expect(shortSchoolName(name)).toBe(short);
  });
});
