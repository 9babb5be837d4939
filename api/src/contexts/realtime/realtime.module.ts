import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { LessonViewsModule } from '../lessons/lesson-views.module.js';
import { LessonsModule } from '../lessons/lessons.module.js';
import { WallsModule } from '../walls/walls.module.js';
import { CommandRouter } from './command-router.js';
import { Connections } from './connections.js';
import { DeviceClocks } from './device-clocks.js';
import { FramePublisher } from './frame-publisher.js';
import { LineKeeper } from './line-keeper.js';
import { LiveStates } from './live-states.js';
import { PlanSnapshotQuery } from './plan-snapshot.query.js';
import { RealtimeGateway } from './realtime.gateway.js';
import { SessionWatch } from './session-watch.query.js';
import { SnapshotRegistry } from './snapshot-registry.js';
import { StreamAuthoriser } from './stream-authoriser.js';
import { StreamController } from './stream.controller.js';
import { StreamLog } from './stream-log.query.js';
import { StreamOwnersQuery } from './stream-owners.query.js';

@Module({
  imports: [IdentityModule, LessonsModule, LessonViewsModule, WallsModule],
  controllers: [StreamController],
  providers: [
    Connections, DeviceClocks, CommandRouter, StreamOwnersQuery, StreamAuthoriser, PlanSnapshotQuery, SnapshotRegistry, StreamLog,
    LiveStates, FramePublisher, SessionWatch, LineKeeper, RealtimeGateway,
  ],
})
export class RealtimeModule {}
