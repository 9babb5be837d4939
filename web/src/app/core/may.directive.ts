import { computed, Directive, effect, inject, input, TemplateRef, ViewContainerRef } from '@angular/core';
import type { Permission } from '@tongtang/authz';
import { holds } from './permission.guard.js';
import { SessionStore } from './session.store.js';

/** `<a *ttMay="'plan.publish'">`: shown to roles that hold the permission. The server decides in any case. */
@Directive({ selector: '[ttMay]' })
export class MayDirective {
  readonly permission = input.required<Permission>({ alias: 'ttMay' });

  constructor() {
    const session = inject(SessionStore);
    const template = inject(TemplateRef<unknown>);
    const container = inject(ViewContainerRef);
    const allowed = computed(() => holds(session.roles(), this.permission()));
    effect(() => {
      container.clear();
      if (allowed()) container.createEmbeddedView(template);
    });
  }
}
