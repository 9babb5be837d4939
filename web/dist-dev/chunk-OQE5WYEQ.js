import {
  TranslocoPipe
} from "./chunk-G4YLEIFT.js";
import {
  ChangeDetectionStrategy,
  Component,
  setClassMetadata,
  ɵsetClassDebugInfo,
  ɵɵadvance,
  ɵɵdefineComponent,
  ɵɵdomElementEnd,
  ɵɵdomElementStart,
  ɵɵpipe,
  ɵɵpipeBind1,
  ɵɵtext,
  ɵɵtextInterpolate
} from "./chunk-ZZVDSQKE.js";
import "./chunk-653SOEEV.js";

// web/src/app/pages/not-ready.page.ts
var NotReadyPage = class _NotReadyPage {
  static {
    this.\u0275fac = function NotReadyPage_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _NotReadyPage)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _NotReadyPage, selectors: [["tt-not-ready-page"]], decls: 4, vars: 3, consts: [[1, "page"]], template: function NotReadyPage_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275domElementStart(0, "div", 0)(1, "h1");
        \u0275\u0275text(2);
        \u0275\u0275pipe(3, "transloco");
        \u0275\u0275domElementEnd()();
      }
      if (rf & 2) {
        \u0275\u0275advance(2);
        \u0275\u0275textInterpolate(\u0275\u0275pipeBind1(3, 1, "system.notReady"));
      }
    }, dependencies: [TranslocoPipe], encapsulation: 2, changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(NotReadyPage, [{
    type: Component,
    args: [{
      selector: "tt-not-ready-page",
      imports: [TranslocoPipe],
      template: '<div class="page"><h1>{{ "system.notReady" | transloco }}</h1></div>',
      changeDetection: ChangeDetectionStrategy.OnPush
    }]
  }], null, null);
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(NotReadyPage, { className: "NotReadyPage", filePath: "web/src/app/pages/not-ready.page.ts", lineNumber: 11 });
})();
export {
  NotReadyPage
};
//# sourceMappingURL=chunk-OQE5WYEQ.js.map
