import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { DAY_MS, instantOf, mondayOf, parseWallTime, toWallClock } from '@tongtang/time';
import { DataSource } from 'typeorm';
import { LessonsFacade } from '../contexts/lessons/lessons.facade.js';
import { OrganisationFacade, type ImportActor } from '../contexts/organisation/organisation.facade.js';
import { TimetablingFacade } from '../contexts/timetabling/timetabling.facade.js';
import { Config, ConfigurationError } from '../platform/config/config.js';
import { ReferenceData } from './reference-data.js';
import { SampleAccounts, type SampleAccount } from './sample-accounts.js';
import { SampleCastQuery } from './sample-cast.query.js';
import { SampleClock } from './sample-clock.js';
import { SamplePlayer } from './sample-player.js';
import { SampleTimeQuery } from './sample-time.query.js';

/** Tells how far a step has come. */
export type OnStep = (step: string, done: number, of: number) => void;

/** The sample's term: autumn 2026. Tuesday of week 6, in the middle of the morning. */
const TERM = { name: '2026—2027学年第一学期', firstMonday: '2026-09-07', weeks: 18 };
const DEFAULT_AT = '2026-10-13T10:10';
/** The same plan on every machine. */
const SEED = 1;
const ITERATIONS = 120_000;
const BUREAUS = [
  { regionCode: '52', name: '贵州省教育厅', level: 'province' as const, parent: null },
  { regionCode: '5201', name: '贵阳市教育局', level: 'city' as const, parent: '52' },
  { regionCode: '520123', name: '修文县教育局', level: 'county' as const, parent: '5201' },
];
const COUNTY = '520123';

/** Fills an empty database with the sample county through the same code as the console, and teaches it up to now. */
@Injectable()
export class SampleLoader {
  constructor(
    private readonly dataSource: DataSource,
    private readonly organisations: OrganisationFacade,
    private readonly timetabling: TimetablingFacade,
    private readonly lessons: LessonsFacade,
    private readonly sampleClock: SampleClock,
    private readonly times: SampleTimeQuery,
    private readonly casts: SampleCastQuery,
    private readonly accounts: SampleAccounts,
    private readonly player: SamplePlayer,
    private readonly reference: ReferenceData,
    private readonly config: Config,
  ) {}

  /** Loads the sample where the database is empty, else goes on with it. Answers the accounts to sign in with. */
  async start(onStep: OnStep): Promise<SampleAccount[]> {
    if (this.config.production) throw new ConfigurationError('生产环境不能加载示例数据，请用 npm start -- --empty。 / Samples are refused with NODE_ENV=production; use npm start -- --empty.');
    await this.sampleClock.clearHalfMade();
    if (await this.sampleClock.isSample()) {
      await this.#goOn(onStep);
      return this.accounts.read();
    }
    const [organisation] = await this.dataSource.query<unknown[]>('select 1 from organisation limit 1');
    if (organisation !== undefined) throw new ConfigurationError('这个数据库里已经有真实数据，不会加载示例；请用 npm start -- --empty。 / This database holds real data; the sample is not loaded. Use npm start -- --empty.');
    return this.#make(onStep);
  }

  async #make(onStep: OnStep): Promise<SampleAccount[]> {
    const wanted = this.#at(this.config.values.SAMPLE_AT ?? DEFAULT_AT);
    // Planned on a Sunday, one to two weeks before, so that there is a past.
    const monday = mondayOf(toWallClock(wanted - 7 * DAY_MS).date);
    await this.sampleClock.moveTo(instantOf(monday, 0) - 8 * 3_600_000);
    onStep('regions', 0, 1);
    await this.reference.load();
    const bureaus = await this.organisations.ensureBureaus(BUREAUS);
    const countyId = bureaus.get(COUNTY);
    if (countyId === undefined) throw new Error('the county was not made');
    onStep('regions', 1, 1);

    onStep('import', 0, 1);
    const county = join(this.reference.folder, 'county');
    const files = (await readdir(county)).filter((name) => name.endsWith('.xlsx')).sort();
    const uploads = await Promise.all(files.map(async (name) => ({ name, bytes: await readFile(join(county, name)) })));
    const actor: ImportActor = 'system';
    const preview = await this.organisations.previewImport(uploads, countyId, actor);
    await this.organisations.confirm(preview.id, actor, TERM);
    onStep('import', 1, 1);

    const [term] = await this.dataSource.query<{ id: string }[]>('select id from term where bureau_id = $1', [countyId]);
    if (term === undefined) throw new Error('the import made no term');
    const planId = await this.timetabling.createPlan({ termId: term.id });
    onStep('plan', 0, 1);
    const { runId } = await this.timetabling.solveNow(planId, { seed: SEED, iterations: ITERATIONS, onProgress: (report) => onStep('plan', report.coverage, 0) });
    await this.timetabling.adopt(planId, runId);
    onStep('plan', 1, 1);
    onStep('publish', 0, 1);
    await this.timetabling.publish(planId, monday);
    onStep('publish', 1, 1);

    const now = await this.times.firstBusyMinute(wanted);
    const cast = await this.casts.choose(now);
    if (cast === null) throw new ConfigurationError('这个时间没有课，请换一个 --at（学期是 2026-09-07 起的 18 周）。 / No lesson runs at that time; choose another --at within the 18 weeks from 2026-09-07.');
    const accounts = await this.accounts.create(cast, countyId);
    await this.player.begin(cast, now, instantOf(monday, 0));
    await this.player.catchUp(now, (done, of) => onStep('history', Math.floor(done / 3_600_000), Math.ceil(of / 3_600_000)));
    await this.sampleClock.markMade();
    return accounts;
  }

  /** A later start: the stored clock goes on; a dead hour is skipped forward, never back. */
  async #goOn(onStep: OnStep): Promise<void> {
    await this.sampleClock.resume();
    await this.player.resume();
    const { SAMPLE_AT } = this.config.values;
    const stored = this.sampleClock.now();
    let target = stored;
    if (SAMPLE_AT !== undefined) target = await this.sampleClock.checkForward(this.#at(SAMPLE_AT));
    else if (!(await this.times.isAlive(stored))) target = await this.times.firstBusyMinute(stored);
    await this.player.catchUp(target, (done, of) => onStep('history', Math.floor(done / 3_600_000), Math.ceil(of / 3_600_000)));
    await this.sampleClock.moveTo(target);
    await this.lessons.sweep();
  }

  /** `2026-10-13T10:10` in the schools' time as an instant. */
  #at(text: string): number {
    const [date = '', time = ''] = text.split('T');
    return instantOf(date, parseWallTime(time));
  }
}
