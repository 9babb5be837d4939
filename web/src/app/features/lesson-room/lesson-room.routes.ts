import type { Routes } from '@angular/router';

export const routes: Routes = [{ path: '', loadComponent: () => import('./lesson-room.page.js').then((m) => m.LessonRoomPage) }];
