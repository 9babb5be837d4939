import type { Routes } from '@angular/router';

export const routes: Routes = [{ path: '', loadComponent: () => import('./today.page.js').then((m) => m.TodayPage) }];
