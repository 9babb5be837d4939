import { Injectable } from '@nestjs/common';
import { pino, type Logger } from 'pino';
import { Config } from '../config/config.js';

type Fields = Readonly<Record<string, string | number | boolean | null>>;

/** Structured log: a constant message and fields. Never a pupil, a token or a password. */
@Injectable()
export class Log {
  readonly pino: Logger;

  constructor(config: Config) {
    this.pino = pino({ level: config.values.LOG_LEVEL, redact: ['req.headers.cookie', 'req.headers.authorization'] });
  }

  info(message: string, fields: Fields = {}): void {
    this.pino.info(fields, message);
  }

  warn(message: string, fields: Fields = {}): void {
    this.pino.warn(fields, message);
  }

  error(message: string, fields: Fields, error?: unknown): void {
    this.pino.error({ ...fields, err: error }, message);
  }
}
