import { Global, Module } from '@nestjs/common';
import { Clock, IdSource, SystemClock } from '@tongtang/kernel';
import { DomainClock, MachineClock, UuidSource } from './clocks.js';

@Global()
@Module({
  providers: [
    { provide: SystemClock, useClass: MachineClock },
    DomainClock,
    { provide: Clock, useExisting: DomainClock },
    { provide: IdSource, useClass: UuidSource },
  ],
  exports: [SystemClock, Clock, DomainClock, IdSource],
})
export class ClockModule {}
