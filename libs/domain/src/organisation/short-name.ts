const ENDINGS = /(?:教学点|中心完小|中心小学|中心校|完全小学|完小|小学|学校)$/;

/**
 * A school's name as a tile or a wall shows it: 石坎村教学点 → 石坎, 大湾小学 → 大湾.
 * A name that would keep fewer than two characters stays whole.
 */
export function shortSchoolName(name: string): string {
  const stem = name.replace(ENDINGS, '').replace(/村$/, '');
  return stem.length >= 2 ? stem : name;
}
