import { Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../config/config.js';
import { EventPublisher } from '../event-log/event-publisher.js';
import { StatePublisher } from '../event-log/state-publisher.js';
import { Log } from '../observability/log.js';
import { ROWS } from './rows.js';
import { UnitOfWork } from './unit-of-work.js';

/** Connections per process: enough for requests, the relay and sweeps, small enough for several processes. */
const POOL = 20;

@Global()
@Module({
  providers: [
    Log,
    {
      provide: DataSource,
      inject: [Config],
      useFactory: (config: Config): Promise<DataSource> =>
        new DataSource({ type: 'postgres', url: config.values.DATABASE_URL, entities: [...ROWS], synchronize: false, poolSize: POOL }).initialize(),
    },
    EventPublisher,
    StatePublisher,
    UnitOfWork,
  ],
  exports: [DataSource, EventPublisher, StatePublisher, UnitOfWork, Log],
})
export class DatabaseModule {}
