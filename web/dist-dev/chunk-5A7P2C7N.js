import {
  homeOf
} from "./chunk-WP3VYXSL.js";
import {
  EmptyState
} from "./chunk-CGTC3SA4.js";
import {
  RouterLink
} from "./chunk-27IVLZ3L.js";
import {
  SessionStore
} from "./chunk-MT337KEQ.js";
import {
  TranslocoPipe
} from "./chunk-G4YLEIFT.js";
import {
  ChangeDetectionStrategy,
  Component,
  computed,
  inject,
  setClassMetadata,
  ɵsetClassDebugInfo,
  ɵɵadvance,
  ɵɵdefineComponent,
  ɵɵelementEnd,
  ɵɵelementStart,
  ɵɵpipe,
  ɵɵpipeBind1,
  ɵɵproperty,
  ɵɵtext,
  ɵɵtextInterpolate
} from "./chunk-ZZVDSQKE.js";
import "./chunk-653SOEEV.js";

// web/src/app/pages/system.pages.ts
var NotFoundPage = class _NotFoundPage {
  constructor() {
    this.session = inject(SessionStore);
    this.home = computed(() => homeOf(this.session.mainRole()), ...ngDevMode ? [{ debugName: "home" }] : (
      /* istanbul ignore next */
      []
    ));
  }
  static {
    this.\u0275fac = function NotFoundPage_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _NotFoundPage)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _NotFoundPage, selectors: [["tt-not-found-page"]], decls: 6, vars: 7, consts: [[1, "page"], ["icon", "search", 3, "title"], [1, "btn", "primary", 3, "routerLink"]], template: function NotFoundPage_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275elementStart(0, "div", 0)(1, "ui-empty-state", 1);
        \u0275\u0275pipe(2, "transloco");
        \u0275\u0275elementStart(3, "a", 2);
        \u0275\u0275text(4);
        \u0275\u0275pipe(5, "transloco");
        \u0275\u0275elementEnd()()();
      }
      if (rf & 2) {
        \u0275\u0275advance();
        \u0275\u0275property("title", \u0275\u0275pipeBind1(2, 3, "system.notFound"));
        \u0275\u0275advance(2);
        \u0275\u0275property("routerLink", ctx.home());
        \u0275\u0275advance();
        \u0275\u0275textInterpolate(\u0275\u0275pipeBind1(5, 5, "system.goHome"));
      }
    }, dependencies: [EmptyState, RouterLink, TranslocoPipe], encapsulation: 2, changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(NotFoundPage, [{
    type: Component,
    args: [{
      selector: "tt-not-found-page",
      imports: [EmptyState, RouterLink, TranslocoPipe],
      template: `<div class="page"><ui-empty-state icon="search" [title]="'system.notFound' | transloco"><a class="btn primary" [routerLink]="home()">{{ 'system.goHome' | transloco }}</a></ui-empty-state></div>`,
      changeDetection: ChangeDetectionStrategy.OnPush
    }]
  }], null, null);
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(NotFoundPage, { className: "NotFoundPage", filePath: "web/src/app/pages/system.pages.ts", lineNumber: 15 });
})();
var NoAccessPage = class _NoAccessPage {
  constructor() {
    this.session = inject(SessionStore);
    this.home = computed(() => homeOf(this.session.mainRole()), ...ngDevMode ? [{ debugName: "home" }] : (
      /* istanbul ignore next */
      []
    ));
  }
  static {
    this.\u0275fac = function NoAccessPage_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _NoAccessPage)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _NoAccessPage, selectors: [["tt-no-access-page"]], decls: 7, vars: 10, consts: [[1, "page"], ["icon", "lock", 3, "title", "text"], [1, "btn", "primary", 3, "routerLink"]], template: function NoAccessPage_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275elementStart(0, "div", 0)(1, "ui-empty-state", 1);
        \u0275\u0275pipe(2, "transloco");
        \u0275\u0275pipe(3, "transloco");
        \u0275\u0275elementStart(4, "a", 2);
        \u0275\u0275text(5);
        \u0275\u0275pipe(6, "transloco");
        \u0275\u0275elementEnd()()();
      }
      if (rf & 2) {
        \u0275\u0275advance();
        \u0275\u0275property("title", \u0275\u0275pipeBind1(2, 4, "system.noAccess"))("text", \u0275\u0275pipeBind1(3, 6, "system.noAccessAsk"));
        \u0275\u0275advance(3);
        \u0275\u0275property("routerLink", ctx.home());
        \u0275\u0275advance();
        \u0275\u0275textInterpolate(\u0275\u0275pipeBind1(6, 8, "system.goHome"));
      }
    }, dependencies: [EmptyState, RouterLink, TranslocoPipe], encapsulation: 2, changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(NoAccessPage, [{
    type: Component,
    args: [{
      selector: "tt-no-access-page",
      imports: [EmptyState, RouterLink, TranslocoPipe],
      template: `<div class="page"><ui-empty-state icon="lock" [title]="'system.noAccess' | transloco" [text]="'system.noAccessAsk' | transloco"><a class="btn primary" [routerLink]="home()">{{ 'system.goHome' | transloco }}</a></ui-empty-state></div>`,
      changeDetection: ChangeDetectionStrategy.OnPush
    }]
  }], null, null);
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(NoAccessPage, { className: "NoAccessPage", filePath: "web/src/app/pages/system.pages.ts", lineNumber: 28 });
})();
export {
  NoAccessPage,
  NotFoundPage
};
//# sourceMappingURL=chunk-5A7P2C7N.js.map
