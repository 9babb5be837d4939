import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { INestApplication } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import expressStaticGzip from 'express-static-gzip';

const HASHED = /-[A-Z0-9]{8}\.(?:js|css|mjs|woff2)(?:\.br|\.gz)?$/;

/** Serves the built console and answers every page address with its index. Must run before the application is initialised: afterwards Nest's own 404 answers first. */
export function serveConsole(app: INestApplication, directory: string): void {
  if (!existsSync(join(directory, 'index.html'))) return;
  app.use(expressStaticGzip(directory, {
    enableBrotli: true, orderPreference: ['br', 'gz'], index: false,
    serveStatic: { redirect: false, setHeaders: (response, path) => { response.setHeader('Cache-Control', HASHED.test(path) ? 'public, max-age=31536000, immutable' : 'no-cache'); } },
  }));
  app.use((request: Request, response: Response, next: NextFunction) => {
    const page = request.method === 'GET' && !/^\/(api|socket\.io|healthz|readyz)(\/|$)/.test(request.path) && !/\.\w{2,5}$/.test(request.path) && Boolean(request.accepts('html'));
    if (!page) return next();
    response.setHeader('Cache-Control', 'no-cache');
    response.sendFile(join(directory, 'index.html'));
  });
}
