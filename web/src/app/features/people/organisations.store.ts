import { computed, inject, Injectable, signal } from '@angular/core';
import { type ApiError, toApiError } from '../../core/api-error.js';
import { type Organisation, PeopleApi, type Region } from './people.api.js';

export type Level = 'province' | 'city' | 'county';
export interface TreeRow {
  readonly organisation: Organisation;
  readonly depth: number;
  readonly schools: number;
}
type Chosen = Readonly<Partial<Record<Level, Region>>>;

const LEVELS: readonly Level[] = ['province', 'city', 'county'];

/** The tree of bureaus, and a chain of new ones by region. */
@Injectable()
export class OrganisationsStore {
  private readonly api = inject(PeopleApi);
  private readonly all = signal<readonly Organisation[] | null>(null);
  private readonly problem = signal<ApiError | null>(null);
  private readonly known = signal<Readonly<Record<Level, readonly Region[]>>>({ province: [], city: [], county: [] });
  private readonly picked = signal<Chosen>({});

  readonly organisations = this.all.asReadonly();
  readonly failure = this.problem.asReadonly();
  readonly regions = this.known.asReadonly();
  readonly chosen = this.picked.asReadonly();
  readonly platform = computed(() => this.all()?.find((each) => each.kind === 'platform') ?? null);
  readonly parents = computed(() => (this.all() ?? []).filter((each) => each.kind === 'platform' || (each.kind === 'bureau' && each.level !== 'county')));
  /** Bureaus as a tree in order, schools only as a number. */
  readonly rows = computed<readonly TreeRow[]>(() => {
    const all = this.all() ?? [];
    const depths = new Map<string, number>();
    const schools = new Map<string, number>();
    const parents = new Map(all.map((each) => [each.id, each.parentId]));
    for (const each of all) depths.set(each.id, each.parentId === null ? -1 : (depths.get(each.parentId) ?? -1) + 1);
    for (const each of all) {
      if (each.kind !== 'school') continue;
      for (let at = each.parentId; at !== null && at !== undefined; at = parents.get(at) ?? null) schools.set(at, (schools.get(at) ?? 0) + 1);
    }
    return all.filter((each) => each.kind === 'bureau' || each.kind === 'provider').map((organisation) => ({ organisation, depth: Math.max(0, depths.get(organisation.id) ?? 0), schools: schools.get(organisation.id) ?? 0 }));
  });
  /** Regions of the chosen chain that have no bureau yet. */
  readonly missing = computed<readonly Region[]>(() => LEVELS.flatMap((level) => this.picked()[level] ?? []).filter((region) => !this.bureauOf(region.code)));

  async load(): Promise<void> {
    this.problem.set(null);
    try {
      this.all.set(await this.api.organisations());
      if (this.known().province.length === 0) this.known.set({ province: await this.api.regions(null), city: [], county: [] });
    } catch (error) {
      this.problem.set(toApiError(error));
    }
  }

  /** Chooses a region of a level and offers those below it. Counties right under a province come without a city. */
  async choose(level: Level, code: string): Promise<void> {
    const region = this.known()[level].find((each) => each.code === code);
    const { province, city } = this.picked();
    const above: Chosen = level === 'province' ? {} : level === 'city' ? { ...(province ? { province } : {}) } : { ...(province ? { province } : {}), ...(city ? { city } : {}) };
    this.picked.set(region === undefined ? above : { ...above, [level]: region });
    if (level === 'county') return;
    const below = region === undefined ? [] : await this.api.regions(region.code).catch(() => []);
    const of = (wanted: Level): readonly Region[] => below.filter((each) => each.level === wanted);
    this.known.update((known) => ({ province: known.province, city: level === 'province' ? of('city') : known.city, county: of('county') }));
  }

  bureauOf(code: string): Organisation | undefined {
    return this.all()?.find((each) => each.kind === 'bureau' && each.regionCode === code);
  }

  /** Makes the bureaus of the chosen chain that are missing, from the top. Throws `ApiError`. */
  async makeChain(nameOf: (region: Region) => string): Promise<readonly Organisation[]> {
    const made: Organisation[] = [];
    let parent = this.platform();
    for (const level of LEVELS) {
      const region = this.picked()[level];
      if (region === undefined || parent === null) continue;
      const there = this.bureauOf(region.code);
      if (there !== undefined) parent = there;
      else {
        parent = await this.api.createBureau({ level, name: nameOf(region), parentId: parent.id, regionCode: region.code });
        made.push(parent);
        this.all.set([...(this.all() ?? []), parent]);
      }
    }
    await this.load();
    return made;
  }

  /** Makes one bureau by its name. Throws `ApiError`. */
  async makeOne(level: Level, name: string, parentId: string): Promise<Organisation> {
    const made = await this.api.createBureau({ level, name, parentId, regionCode: null });
    await this.load();
    return made;
  }
}
