import { Module } from '@nestjs/common';
import { IdentityModule } from '../identity/identity.module.js';
import { LessonViewsModule } from '../lessons/lesson-views.module.js';
import { WallAccess } from './wall-access.query.js';
import { WallsController } from './walls.controller.js';
import { WallsFacade } from './walls.facade.js';

@Module({ imports: [IdentityModule, LessonViewsModule], controllers: [WallsController], providers: [WallAccess, WallsFacade], exports: [WallsFacade] })
export class WallsModule {}
