import type { Routes } from '@angular/router';

export const routes: Routes = [{ path: '**', loadComponent: () => import('../../pages/not-ready.page.js').then((m) => m.NotReadyPage) }];
