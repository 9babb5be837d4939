import { Module, type DynamicModule } from '@nestjs/common';
import { Config } from './config.js';

@Module({})
export class ConfigModule {
  /** The settings, read before the application exists, so that a wrong one stops the start. */
  static with(config: Config): DynamicModule {
    return { module: ConfigModule, global: true, providers: [{ provide: Config, useValue: config }], exports: [Config] };
  }
}
