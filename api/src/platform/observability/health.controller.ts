import { Controller, Get } from '@nestjs/common';
import { DomainError } from '@tongtang/kernel';
import { DataSource } from 'typeorm';

/** For whoever watches the process: alive, and able to work. */
@Controller()
export class HealthController {
  constructor(private readonly dataSource: DataSource) {}

  @Get('healthz')
  alive(): { status: 'ok' } {
    return { status: 'ok' };
  }

  @Get('readyz')
  async ready(): Promise<{ status: 'ok' }> {
    try {
      await this.dataSource.query('select 1');
    } catch (cause) {
      throw Object.assign(new DomainError('service.not-ready'), { cause });
    }
    return { status: 'ok' };
  }
}
