import { Global, Module } from '@nestjs/common';
import { SessionResolver } from './session-resolver.js';

@Global()
@Module({ providers: [SessionResolver], exports: [SessionResolver] })
export class AuthModule {}
