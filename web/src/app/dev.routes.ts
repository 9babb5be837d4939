import type { Routes } from '@angular/router';

/** Production carries no development pages; `dev.routes.development.ts` replaces this file in development builds. */
export const devRoutes: Routes = [];
