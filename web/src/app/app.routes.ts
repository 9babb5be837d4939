import type { Routes } from '@angular/router';
import { lessonToReturnTo } from './core/last-lesson.js';
import { mayOpen, signedIn } from './core/permission.guard.js';
import { devRoutes } from './dev.routes.js';

/** 今天; after a power cut straight back into the lesson. */
function startPage(): string {
  const lessonId = lessonToReturnTo();
  return lessonId === null ? '/today' : `/lessons/${lessonId}/live`;
}

/** Titles are message keys. Full-screen pages (live lesson, wall) stand outside the shell. */
export const routes: Routes = [
  ...devRoutes,
  { path: 'signin', title: 'signin.page', loadComponent: () => import('./pages/sign-in.page.js').then((m) => m.SignInPage) },
  { path: 'setup', title: 'setup.page', loadComponent: () => import('./pages/setup.page.js').then((m) => m.SetupPage) },
  { path: 'invitation', title: 'setup.invitationPage', loadComponent: () => import('./pages/invitation.page.js').then((m) => m.InvitationPage) },
  { path: 'wall/:token', title: 'nav.wall', loadChildren: () => import('./features/live-wall/wall.routes.js').then((m) => m.routes) },
  {
    path: 'lessons/:id/live', title: 'nav.inClass', canActivate: [mayOpen('lesson.run', 'seat.run', 'lesson.observe')],
    loadChildren: () => import('./features/lesson-room/lesson-room.routes.js').then((m) => m.routes),
  },
  {
    path: '', canActivate: [signedIn], loadComponent: () => import('./layout/shell.js').then((m) => m.Shell),
    children: [
      { path: '', pathMatch: 'full', redirectTo: startPage },
      { path: 'today', title: 'nav.today', data: { ownHelp: true }, canActivate: [mayOpen('lesson.read')], loadChildren: () => import('./features/today/today.routes.js').then((m) => m.routes) },
      { path: 'timetables', title: 'nav.timetable', canActivate: [mayOpen('plan.read')], loadChildren: () => import('./features/timetables/timetables.routes.js').then((m) => m.routes) },
      { path: 'terms', title: 'nav.planner', canActivate: [mayOpen('plan.edit', 'import.run')], loadChildren: () => import('./features/planner/planner.routes.js').then((m) => m.routes) },
      { path: 'schools', title: 'nav.schools', canActivate: [mayOpen('grant.edit')], loadChildren: () => import('./features/people/people.routes.js').then((m) => m.schoolsRoutes) },
      { path: 'people', title: 'nav.people', canActivate: [mayOpen('grant.edit')], loadChildren: () => import('./features/people/people.routes.js').then((m) => m.peopleRoutes) },
      { path: 'organisations', title: 'nav.organisations', canActivate: [mayOpen('ops.read')], loadChildren: () => import('./features/people/people.routes.js').then((m) => m.organisationsRoutes) },
      { path: 'live', title: 'nav.live', canActivate: [mayOpen('lesson.observe')], loadChildren: () => import('./features/live-wall/live-wall.routes.js').then((m) => m.routes) },
      {
        path: 'attendance', title: 'nav.attendance', canActivate: [mayOpen('attendance.read')],
        loadChildren: () => import('./features/attendance-review/attendance-review.routes.js').then((m) => m.routes),
      },
      { path: 'help', title: 'nav.help', data: { ownHelp: true }, loadComponent: () => import('./pages/help.page.js').then((m) => m.HelpPage) },
      { path: 'no-access', title: 'system.noAccessPage', loadComponent: () => import('./pages/system.pages.js').then((m) => m.NoAccessPage) },
      { path: '**', title: 'system.notFoundPage', loadComponent: () => import('./pages/system.pages.js').then((m) => m.NotFoundPage) },
    ],
  },
];
