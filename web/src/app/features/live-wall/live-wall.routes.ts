import type { Routes } from '@angular/router';

export const routes: Routes = [{ path: '', loadComponent: () => import('./live-now.page.js').then((m) => m.LiveNowPage) }];
