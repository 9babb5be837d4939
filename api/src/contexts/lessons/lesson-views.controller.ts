import { Controller } from '@nestjs/common';
import { isWithin, reach, type Scope } from '@tongtang/authz';
import type { RouteInput, RouteOutput } from '@tongtang/contracts';
import { DomainError } from '@tongtang/kernel';
import { ContractRoute, CurrentScope, Input } from '../../platform/http/contract-route.js';
import { decodeCursor, encodeCursor } from '../../platform/http/cursor.js';
import { OrganisationPathQuery } from './organisation-path.query.js';
import { LessonQuery } from './lesson.query.js';
import { LiveBoardQuery } from './live-board.query.js';
import { TodayQuery } from './today.query.js';

const PAGE = 100;

@Controller('api')
export class LessonViewsController {
  constructor(
    private readonly today: TodayQuery,
    private readonly lessons: LessonQuery,
    private readonly board: LiveBoardQuery,
    private readonly organisations: OrganisationPathQuery,
  ) {}

  @ContractRoute('readToday')
  readToday(@CurrentScope() scope: Scope): Promise<RouteOutput<'readToday'>> {
    return this.today.read(scope);
  }

  @ContractRoute('listLessons')
  async list(@CurrentScope() scope: Scope, @Input() { query }: RouteInput<'listLessons'>): Promise<RouteOutput<'listLessons'>> {
    const after = query.cursor === undefined ? undefined : decodeCursor(query.cursor);
    const found = await this.lessons.list(scope, {
      from: query.from, to: query.to, limit: PAGE + 1,
      ...(query.under === undefined ? {} : { under: query.under }),
      ...(after === undefined ? {} : { after: { startsAt: after[0] ?? '', id: after[1] ?? '' } }),
    });
    const items = found.slice(0, PAGE);
    const last = items.at(-1);
    return { items, next: found.length > PAGE && last !== undefined ? encodeCursor([last.startsAt, last.id]) : null };
  }

  @ContractRoute('readLesson')
  read(@CurrentScope() scope: Scope, @Input() { params }: RouteInput<'readLesson'>): Promise<RouteOutput<'readLesson'>> {
    return this.lessons.read(scope, params.id);
  }

  /** The board of an organisation in reach; without one, of the reader's own. */
  @ContractRoute('listLiveLessons')
  async live(@CurrentScope() scope: Scope, @Input() { query }: RouteInput<'listLiveLessons'>): Promise<RouteOutput<'listLiveLessons'>> {
    const { trees, nodes } = reach(scope, 'attendance.read');
    const under = query.under ?? scope.grants[0]?.organisationId;
    const path = under === undefined ? null : await this.organisations.pathOf(under);
    if (under === undefined || path === null || !(nodes.includes(path) || trees.some((tree) => isWithin(path, tree)))) throw new DomainError('not-found');
    return this.board.read(under);
  }
}
