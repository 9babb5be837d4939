import type { Routes } from '@angular/router';

export const peopleRoutes: Routes = [{ path: '', loadComponent: () => import('./people.page.js').then((m) => m.PeoplePage) }];
export const schoolsRoutes: Routes = [{ path: '', loadComponent: () => import('./schools.page.js').then((m) => m.SchoolsPage) }];
export const organisationsRoutes: Routes = [{ path: '', loadComponent: () => import('./organisations.page.js').then((m) => m.OrganisationsPage) }];
