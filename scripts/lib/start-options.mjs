import { Refusal } from './refusal.mjs';

export const USAGE = `npm start -- [选项 options]
  --empty                  不载入示例,打开首次设置 / no sample, opens the first-run wizard
  --at 2026-10-13T10:10    示例时钟从这一刻开始 / the sample clock starts here (Asia/Shanghai)
  --port 3000              端口 / port
环境变量 environment: PORT HOST DATA_DIR DATABASE_URL REDIS_URL NODE_ENV (见 README)`;

const wrong = (zh, en) => new Refusal({ zh: `${zh}\n${USAGE}\n`, en });

/** What the person asked for on the command line and in the environment; the first thing that cannot be is named. */
export function readOptions(args, environment) {
  const options = { empty: false, at: null, port: environment.PORT || '3000', help: false };
  const rest = [...args];
  for (let flag = rest.shift(); flag !== undefined; flag = rest.shift()) {
    const [name, inline] = flag.split(/=(.*)/s);
    const value = () => inline ?? rest.shift() ?? '';
    if (name === '--empty') options.empty = true;
    else if (name === '--help' || name === '-h') options.help = true;
    else if (name === '--at') options.at = value();
    else if (name === '--port') options.port = value();
    else throw wrong(`不认识的选项 ${flag}。`, `Unknown option ${flag}.`);
  }
  if (!/^\d{1,5}$/.test(options.port) || Number(options.port) > 65_535) throw wrong(`端口 ${options.port} 不对,应为 0 到 65535。`, `Port ${options.port} is wrong: 0 to 65535.`);
  if (options.at !== null && !isWallTime(options.at)) throw wrong(`--at ${options.at} 不对,应像 2026-10-13T10:10。`, `--at ${options.at} is wrong: write it like 2026-10-13T10:10.`);
  if (options.at !== null && options.empty) throw wrong('--at 只用于示例,不能与 --empty 同用。', '--at belongs to the sample and cannot go with --empty.');
  if (options.at !== null && environment.NODE_ENV === 'production') throw wrong('正式环境(NODE_ENV=production)没有示例时钟。', 'There is no sample clock with NODE_ENV=production.');
  return { ...options, port: Number(options.port), sample: !options.empty && environment.NODE_ENV !== 'production' };
}

function isWallTime(text) {
  const match = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})$/.exec(text);
  if (!match || Number(match[2]) > 23 || Number(match[3]) > 59) return false;
  const day = new Date(`${match[1]}T00:00:00Z`);
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(match[1]);
}
