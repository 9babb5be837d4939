import type { Routes } from '@angular/router';

export const routes: Routes = [{ path: '', loadComponent: () => import('./wall.page.js').then((m) => m.WallPage) }];
