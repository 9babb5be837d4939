import type { Routes } from '@angular/router';

export const routes: Routes = [{ path: '', loadComponent: () => import('./attendance.page.js').then((m) => m.AttendancePage) }];
