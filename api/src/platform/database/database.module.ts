import { Global, Module, type DynamicModule } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../config/config.js';
import { EventPublisher } from '../event-log/event-publisher.js';
import { StatePublisher } from '../event-log/state-publisher.js';
import { Log } from '../observability/log.js';
import { UnitOfWork } from './unit-of-work.js';

/** Connections per process: enough for requests, the relay and sweeps, small enough for several processes. */
const POOL = 20;

/** What a process knows about the database: a row class for each table. */
export type RowClasses = readonly (new () => object)[];

@Global()
@Module({})
export class DatabaseModule {
  static with(rows: RowClasses): DynamicModule {
    const dataSource = {
      provide: DataSource,
      inject: [Config],
      // Extensions are the migrations' business: a server may run with fewer rights.
      useFactory: (config: Config): Promise<DataSource> =>
        new DataSource({ type: 'postgres', url: config.values.DATABASE_URL, entities: [...rows], synchronize: false, installExtensions: false, poolSize: POOL }).initialize(),
    };
    return { module: DatabaseModule, providers: [Log, dataSource, EventPublisher, StatePublisher, UnitOfWork], exports: [DataSource, EventPublisher, StatePublisher, UnitOfWork, Log] };
  }
}
