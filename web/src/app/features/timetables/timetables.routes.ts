import type { Routes } from '@angular/router';

const page = (): Promise<typeof import('./timetables.page.js').TimetablesPage> => import('./timetables.page.js').then((m) => m.TimetablesPage);

export const routes: Routes = [{ path: '', loadComponent: page }, { path: ':kind/:id', loadComponent: page }];
