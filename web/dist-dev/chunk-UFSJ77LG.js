import {
  HelpPhone
} from "./chunk-CGTC3SA4.js";
import {
  SessionStore
} from "./chunk-MT337KEQ.js";
import {
  TranslocoPipe
} from "./chunk-G4YLEIFT.js";
import {
  ChangeDetectionStrategy,
  Component,
  inject,
  setClassMetadata,
  ɵsetClassDebugInfo,
  ɵɵadvance,
  ɵɵconditional,
  ɵɵconditionalCreate,
  ɵɵdefineComponent,
  ɵɵelement,
  ɵɵelementEnd,
  ɵɵelementStart,
  ɵɵpipe,
  ɵɵpipeBind1,
  ɵɵproperty,
  ɵɵrepeater,
  ɵɵrepeaterCreate,
  ɵɵrepeaterTrackByIdentity,
  ɵɵtext,
  ɵɵtextInterpolate
} from "./chunk-ZZVDSQKE.js";
import "./chunk-653SOEEV.js";

// web/src/app/pages/help.page.ts
function HelpPage_Conditional_4_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275element(0, "ui-help-phone", 1);
    \u0275\u0275pipe(1, "transloco");
  }
  if (rf & 2) {
    \u0275\u0275property("text", \u0275\u0275pipeBind1(1, 2, "common.helpPhone"))("phone", ctx);
  }
}
function HelpPage_Conditional_5_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275elementStart(0, "p");
    \u0275\u0275text(1);
    \u0275\u0275pipe(2, "transloco");
    \u0275\u0275elementEnd();
  }
  if (rf & 2) {
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(\u0275\u0275pipeBind1(2, 1, "system.help.noPhone"));
  }
}
function HelpPage_For_8_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275elementStart(0, "li", 2)(1, "h2");
    \u0275\u0275text(2);
    \u0275\u0275pipe(3, "transloco");
    \u0275\u0275elementEnd();
    \u0275\u0275elementStart(4, "p");
    \u0275\u0275text(5);
    \u0275\u0275pipe(6, "transloco");
    \u0275\u0275elementEnd()();
  }
  if (rf & 2) {
    const step_r1 = ctx.$implicit;
    \u0275\u0275advance(2);
    \u0275\u0275textInterpolate(\u0275\u0275pipeBind1(3, 2, "system.help." + step_r1 + ".title"));
    \u0275\u0275advance(3);
    \u0275\u0275textInterpolate(\u0275\u0275pipeBind1(6, 4, "system.help." + step_r1 + ".text"));
  }
}
var HelpPage = class _HelpPage {
  constructor() {
    this.phone = inject(SessionStore).helpPhone;
    this.steps = ["noSound", "noPicture", "noNetwork", "noPower"];
  }
  static {
    this.\u0275fac = function HelpPage_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _HelpPage)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _HelpPage, selectors: [["tt-help-page"]], decls: 9, vars: 4, consts: [[1, "page"], [3, "text", "phone"], [1, "card"]], template: function HelpPage_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275elementStart(0, "div", 0)(1, "h1");
        \u0275\u0275text(2);
        \u0275\u0275pipe(3, "transloco");
        \u0275\u0275elementEnd();
        \u0275\u0275conditionalCreate(4, HelpPage_Conditional_4_Template, 2, 4, "ui-help-phone", 1)(5, HelpPage_Conditional_5_Template, 3, 3, "p");
        \u0275\u0275elementStart(6, "ul");
        \u0275\u0275repeaterCreate(7, HelpPage_For_8_Template, 7, 6, "li", 2, \u0275\u0275repeaterTrackByIdentity);
        \u0275\u0275elementEnd()();
      }
      if (rf & 2) {
        let tmp_1_0;
        \u0275\u0275advance(2);
        \u0275\u0275textInterpolate(\u0275\u0275pipeBind1(3, 2, "system.help.title"));
        \u0275\u0275advance(2);
        \u0275\u0275conditional((tmp_1_0 = ctx.phone()) ? 4 : 5, tmp_1_0);
        \u0275\u0275advance(3);
        \u0275\u0275repeater(ctx.steps);
      }
    }, dependencies: [HelpPhone, TranslocoPipe], styles: ["\n.page[_ngcontent-%COMP%] {\n  display: grid;\n  gap: 20px;\n  max-width: 760px;\n}\nul[_ngcontent-%COMP%] {\n  display: grid;\n  gap: 12px;\n}\nli[_ngcontent-%COMP%] {\n  padding: 16px 20px;\n}\nh2[_ngcontent-%COMP%] {\n  color: var(--ink);\n  font-size: 1.05rem;\n  margin-bottom: 4px;\n}\n/*# sourceMappingURL=help.page.css.map */"], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(HelpPage, [{
    type: Component,
    args: [{ selector: "tt-help-page", imports: [HelpPhone, TranslocoPipe], template: `
    <div class="page">
      <h1>{{ 'system.help.title' | transloco }}</h1>
      @if (phone(); as number) { <ui-help-phone [text]="'common.helpPhone' | transloco" [phone]="number" /> } @else { <p>{{ 'system.help.noPhone' | transloco }}</p> }
      <ul>
        @for (step of steps; track step) { <li class="card"><h2>{{ 'system.help.' + step + '.title' | transloco }}</h2><p>{{ 'system.help.' + step + '.text' | transloco }}</p></li> }
      </ul>
    </div>
  `, changeDetection: ChangeDetectionStrategy.OnPush, styles: ["/* angular:styles/component:css;91a7a5ba93e94b7a67e3c73ca42e3eb4f6a5641a31a20c6cf91929dbd223f52c;/work/main/web/src/app/pages/help.page.ts */\n.page {\n  display: grid;\n  gap: 20px;\n  max-width: 760px;\n}\nul {\n  display: grid;\n  gap: 12px;\n}\nli {\n  padding: 16px 20px;\n}\nh2 {\n  color: var(--ink);\n  font-size: 1.05rem;\n  margin-bottom: 4px;\n}\n/*# sourceMappingURL=help.page.css.map */\n"] }]
  }], null, null);
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(HelpPage, { className: "HelpPage", filePath: "web/src/app/pages/help.page.ts", lineNumber: 27 });
})();
export {
  HelpPage
};
//# sourceMappingURL=chunk-UFSJ77LG.js.map
