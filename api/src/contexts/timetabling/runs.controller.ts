import { Controller } from '@nestjs/common';
import type { Scope } from '@tongtang/authz';
import type { RouteInput, RouteOutput } from '@tongtang/contracts';
import { CommandId, ContractRoute, CurrentScope, Input } from '../../platform/http/contract-route.js';
import { RequestRun } from './request-run.use-case.js';
import { RunQuery } from './run.query.js';
import { StopRun } from './stop-run.use-case.js';
import { TimetableQuery } from './timetable.query.js';

@Controller('api')
export class RunsController {
  constructor(
    private readonly runs: RunQuery,
    private readonly requestRun: RequestRun,
    private readonly stopRun: StopRun,
    private readonly timetables: TimetableQuery,
  ) {}

  @ContractRoute('listRuns')
  async list(@CurrentScope() scope: Scope, @Input() { params }: RouteInput<'listRuns'>): Promise<RouteOutput<'listRuns'>> {
    return { items: await this.runs.list(scope, params.id) };
  }

  @ContractRoute('requestRun')
  async request(@CurrentScope() scope: Scope, @Input() { params, body }: RouteInput<'requestRun'>, @CommandId() commandId: string | null): Promise<RouteOutput<'requestRun'>> {
    return this.runs.read(scope, (await this.requestRun.execute(scope, params.id, body, commandId)).id);
  }

  @ContractRoute('readRun')
  read(@CurrentScope() scope: Scope, @Input() { params }: RouteInput<'readRun'>): Promise<RouteOutput<'readRun'>> {
    return this.runs.read(scope, params.id);
  }

  @ContractRoute('stopRun')
  async stop(@CurrentScope() scope: Scope, @Input() { params }: RouteInput<'stopRun'>): Promise<RouteOutput<'stopRun'>> {
    await this.stopRun.execute(scope, params.id);
    return this.runs.read(scope, params.id);
  }

  @ContractRoute('readTimetable')
  timetable(@CurrentScope() scope: Scope, @Input() { params, query }: RouteInput<'readTimetable'>): Promise<RouteOutput<'readTimetable'>> {
    return this.timetables.read(scope, params, query.week);
  }
}
