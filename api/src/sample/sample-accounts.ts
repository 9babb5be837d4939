import { randomInt } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import type { Role } from '@tongtang/authz';
import { Clock, IdSource } from '@tongtang/kernel';
import type { EntityManager } from 'typeorm';
import { IdentityFacade } from '../contexts/identity/identity.facade.js';
import { Config } from '../platform/config/config.js';
import { UnitOfWork } from '../platform/database/unit-of-work.js';
import type { SampleCast } from './sample-cast.query.js';

/** One line of `sample-accounts.json`. */
export interface SampleAccount {
  readonly role: Role;
  readonly name: string;
  readonly signIn: string;
  readonly password: string;
}

const FILE = 'sample-accounts.json';
/** Officers and the operator are not in the workbooks; these names are invented. */
const OFFICERS: readonly { role: Role; name: string; level: 'county' | 'city' | 'province' | null }[] = [
  { role: 'countyOfficer', name: '罗明', level: 'county' },
  { role: 'cityOfficer', name: '周岚', level: 'city' },
  { role: 'provinceOfficer', name: '石远', level: 'province' },
  { role: 'operator', name: '值班员', level: null },
];

/** Sign-ins of the sample: one a role, with passwords made on this machine. */
@Injectable()
export class SampleAccounts {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly identity: IdentityFacade,
    private readonly ids: IdSource,
    private readonly clock: Clock,
    private readonly config: Config,
  ) {}

  /** Makes the accounts of the cast and of the officers, and writes the file. */
  async create(cast: SampleCast, countyId: string): Promise<SampleAccount[]> {
    const accounts = await this.unitOfWork.run(async ({ manager }) => {
      const made: SampleAccount[] = [];
      const people: [Role, string][] = [['netTeacher', cast.netTeacherId], ...cast.assistantIds.map((id): [Role, string] => ['assistantTeacher', id]), ['schoolHead', cast.schoolHeadId]];
      for (const [role, personId] of people) made.push(await this.#open(manager, role, personId));
      for (const officer of OFFICERS) made.push(await this.#officer(manager, officer, countyId));
      await manager.query(`insert into setting (key, value) values ('help', $1) on conflict (key) do update set value = excluded.value`, [JSON.stringify({ name: '小吴老师', phone: '0850-555-0134' })]);
      return made;
    });
    await mkdir(this.config.values.DATA_DIR, { recursive: true });
    await writeFile(join(this.config.values.DATA_DIR, FILE), `${JSON.stringify(accounts, null, 2)}\n`, { mode: 0o600 });
    return accounts;
  }

  /** The accounts of an earlier start; empty if the file is gone. */
  async read(): Promise<SampleAccount[]> {
    try {
      return JSON.parse(await readFile(join(this.config.values.DATA_DIR, FILE), 'utf8')) as SampleAccount[];
    } catch {
      return [];
    }
  }

  /** Gives an imported person's account a password. */
  async #open(manager: EntityManager, role: Role, personId: string): Promise<SampleAccount> {
    const [person] = await manager.query<{ name: string; account_id: string; sign_in: string }[]>(
      'select p.name, a.id as account_id, a.sign_in from person p join account a on a.person_id = p.id where p.id = $1', [personId]);
    if (person === undefined) throw new Error('a sample person without an account');
    const password = samplePassword();
    await this.identity.setPassword(manager, person.account_id, password);
    return { role, name: person.name, signIn: person.sign_in, password };
  }

  async #officer(manager: EntityManager, officer: (typeof OFFICERS)[number], countyId: string): Promise<SampleAccount> {
    const [organisation] = await manager.query<{ id: string }[]>(
      `select a.id from organisation a join organisation c on c.id = $1 and c.path <@ a.path where (a.level = $2 or ($2::text is null and a.kind = 'platform')) limit 1`, [countyId, officer.level]);
    if (organisation === undefined) throw new Error(`no organisation for ${officer.role}`);
    const personId = this.ids.next();
    const password = samplePassword();
    await manager.query('insert into person (id, name, home_organisation_id) values ($1, $2, $3)', [personId, officer.name, organisation.id]);
    await manager.query('insert into role_grant (id, person_id, role, organisation_id, valid_from) values ($1, $2, $3, $4, $5)', [this.ids.next(), personId, officer.role, organisation.id, new Date(this.clock.now())]);
    await this.identity.createAccount(manager, { personId, signIn: officer.role.replace('Officer', ''), password });
    return { role: officer.role, name: officer.name, signIn: officer.role.replace('Officer', ''), password };
  }
}

const SYLLABLES = ['ba', 'da', 'fu', 'ge', 'hu', 'ke', 'la', 'mi', 'na', 'pu', 'shi', 'tu', 'wu', 'xi', 'ya', 'zhu'];

/** Easy to type on a phone, different on every machine: three syllables and four digits. */
function samplePassword(): string {
  const syllable = (): string => SYLLABLES[randomInt(SYLLABLES.length)] ?? '';
  return `${syllable()}${syllable()}${syllable()}-${randomInt(1000, 10_000)}`;
}
