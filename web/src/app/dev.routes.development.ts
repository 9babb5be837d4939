import type { Routes } from '@angular/router';

/** Pages that exist only in development builds. */
export const devRoutes: Routes = [
  { path: 'gallery', title: 'gallery', loadComponent: () => import('./pages/gallery.page.js').then((m) => m.GalleryPage) },
];
