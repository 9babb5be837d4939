import { fileURLToPath } from 'node:url';
import { NestFactory } from '@nestjs/core';
import type { NestExpressApplication } from '@nestjs/platform-express';
import { SwaggerModule, type OpenAPIObject } from '@nestjs/swagger';
import type { Request, Response } from 'express';
import helmet from 'helmet';
import { AppModule } from './app.module.js';
import type { Config } from './platform/config/config.js';
import { openApiDocument } from './platform/http/openapi.js';
import { serveConsole } from './platform/http/serve-console.js';

const VERSION = '0.1.0';
const WEB_DIR = fileURLToPath(new URL('../../web/dist', import.meta.url));

/** Builds the application with everything but a port: the server listens, tests take what they need. */
export async function createApp(config: Config): Promise<NestExpressApplication> {
  const app = await NestFactory.create<NestExpressApplication>(AppModule.with(config), { logger: ['error', 'warn', 'fatal'], abortOnError: false });
  app.enableShutdownHooks([]);
  app.use(helmet({ contentSecurityPolicy: { directives: { defaultSrc: ["'self'"], imgSrc: ["'self'", 'data:', 'blob:'], styleSrc: ["'self'", "'unsafe-inline'"], connectSrc: ["'self'", 'ws:', 'wss:'], upgradeInsecureRequests: null } }, strictTransportSecurity: false }));
  app.useBodyParser('json', { limit: '1mb' });
  const document = openApiDocument(VERSION);
  app.use('/api/openapi.json', (_request: Request, response: Response) => response.json(document));
  SwaggerModule.setup('api/docs', app, document as unknown as OpenAPIObject);
  serveConsole(app, config.values.WEB_DIR ?? WEB_DIR);
  return app;
}
