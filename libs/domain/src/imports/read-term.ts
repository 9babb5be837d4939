/** The term a workbook's title names; the officer adds first Monday and number of weeks. */
export interface TermProposal {
  readonly name: string;
  /** The year in which the school year begins. */
  readonly schoolYear: number;
  readonly half: 1 | 2;
}

const TITLE = /(20\d{2})(?:年)?[-~—–―至/]+(20\d{2})(?:学年度?|年度?)(?:第)?([一二12上下])学期/;
const SEASON = /(20\d{2})年?(春|秋)季?(?:学期|开学)/;

/** The term named in a title such as 修文县学校基本情况表（2026—2027学年第一学期）; null if there is none. */
export function readTerm(title: string): TermProposal | null {
  const text = title.replace(/ /g, '');
  const years = TITLE.exec(text);
  if (years && Number(years[2]) === Number(years[1]) + 1) return proposal(Number(years[1]), /[一1上]/.test(years[3] ?? '') ? 1 : 2);
  const season = SEASON.exec(text);
  if (!season) return null;
  return season[2] === '秋' ? proposal(Number(season[1]), 1) : proposal(Number(season[1]) - 1, 2);
}

function proposal(schoolYear: number, half: 1 | 2): TermProposal {
  return { name: `${schoolYear}—${schoolYear + 1}学年第${half === 1 ? '一' : '二'}学期`, schoolYear, half };
}
