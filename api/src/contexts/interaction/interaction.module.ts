import { Module } from '@nestjs/common';
import { InteractionFacade } from './interaction.facade.js';
import { InteractionRepository } from './interaction.repository.js';

@Module({ providers: [InteractionRepository, InteractionFacade], exports: [InteractionFacade] })
export class InteractionModule {}
