import type { Routes } from '@angular/router';

/** `:id` is the term; `?plan=` chooses one of its plans. */
export const routes: Routes = [
  { path: '', loadComponent: () => import('./terms.page.js').then((m) => m.TermsPage) },
  {
    path: ':id', loadComponent: () => import('./planner.page.js').then((m) => m.PlannerPage),
    children: [
      { path: '', pathMatch: 'full', redirectTo: 'import' },
      { path: 'import', title: 'planner.steps.import', loadComponent: () => import('./import/import.page.js').then((m) => m.ImportPage) },
      { path: 'demand', title: 'planner.steps.demand', loadComponent: () => import('./demand/demand.page.js').then((m) => m.DemandPage) },
      { path: 'rules', title: 'planner.steps.rules', loadComponent: () => import('./rules/rules.page.js').then((m) => m.RulesPage) },
      { path: 'solve', title: 'planner.steps.solve', loadComponent: () => import('./solve/solve.page.js').then((m) => m.SolvePage) },
      { path: 'compare', title: 'planner.tabs.compare', loadComponent: () => import('./compare/compare.page.js').then((m) => m.ComparePage) },
      { path: 'edit', title: 'planner.tabs.edit', loadComponent: () => import('./edit/edit.page.js').then((m) => m.EditPage) },
      { path: 'publish', title: 'planner.steps.publish', loadComponent: () => import('./publish/publish.page.js').then((m) => m.PublishPage) },
    ],
  },
];
