import {
  HelpPhone,
  LangSwitch,
  Seal,
  SizeSwitch
} from "./chunk-CGTC3SA4.js";
import {
  PreferencesStore,
  SessionStore,
  toApiError
} from "./chunk-MT337KEQ.js";
import {
  TranslocoPipe,
  TranslocoService
} from "./chunk-G4YLEIFT.js";
import {
  ChangeDetectionStrategy,
  Component,
  Injectable,
  inject,
  setClassMetadata,
  ɵsetClassDebugInfo,
  ɵɵadvance,
  ɵɵconditional,
  ɵɵconditionalCreate,
  ɵɵdefineComponent,
  ɵɵdefineInjectable,
  ɵɵelement,
  ɵɵelementEnd,
  ɵɵelementStart,
  ɵɵlistener,
  ɵɵpipe,
  ɵɵpipeBind1,
  ɵɵprojection,
  ɵɵprojectionDef,
  ɵɵproperty,
  ɵɵpureFunction3,
  ɵɵtext,
  ɵɵtextInterpolate
} from "./chunk-ZZVDSQKE.js";

// web/src/app/core/error-messages.ts
var ErrorMessages = class _ErrorMessages {
  constructor() {
    this.transloco = inject(TranslocoService);
  }
  /** The sentence for anything that was thrown. */
  of(error) {
    const { code, params } = toApiError(error);
    return this.ofCode(code, params);
  }
  /** The sentence for a code, such as a refused command's. */
  ofCode(code, params = {}) {
    const key = `errors.${code}`;
    const text = this.transloco.translate(key, params);
    return text === key ? this.transloco.translate("errors.unexpected") : text;
  }
  static {
    this.\u0275fac = function ErrorMessages_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _ErrorMessages)();
    };
  }
  static {
    this.\u0275prov = /* @__PURE__ */ \u0275\u0275defineInjectable({ token: _ErrorMessages, factory: _ErrorMessages.\u0275fac, providedIn: "root" });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(ErrorMessages, [{
    type: Injectable,
    args: [{ providedIn: "root" }]
  }], null, null);
})();

// web/src/app/pages/auth-frame.ts
var _c0 = ["*"];
var _c1 = (a0, a1, a2) => ({ m: a0, l: a1, xl: a2 });
function AuthFrame_Conditional_12_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275element(0, "ui-help-phone", 1);
    \u0275\u0275pipe(1, "transloco");
  }
  if (rf & 2) {
    \u0275\u0275property("text", \u0275\u0275pipeBind1(1, 2, "signin.cannotOpen"))("phone", ctx);
  }
}
var AuthFrame = class _AuthFrame {
  constructor() {
    this.preferences = inject(PreferencesStore);
    this.helpPhone = inject(SessionStore).helpPhone;
    this.preferences.setAudience("school");
  }
  static {
    this.\u0275fac = function AuthFrame_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _AuthFrame)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _AuthFrame, selectors: [["tt-auth-frame"]], ngContentSelectors: _c0, decls: 21, vars: 26, consts: [[1, "card"], [3, "text", "phone"], [1, "switches"], [3, "sizeChange", "size", "label", "texts"], [3, "localeChange", "locale", "label"]], template: function AuthFrame_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275projectionDef();
        \u0275\u0275elementStart(0, "header");
        \u0275\u0275element(1, "ui-seal");
        \u0275\u0275elementStart(2, "b");
        \u0275\u0275text(3);
        \u0275\u0275pipe(4, "transloco");
        \u0275\u0275elementEnd();
        \u0275\u0275elementStart(5, "span");
        \u0275\u0275text(6);
        \u0275\u0275pipe(7, "transloco");
        \u0275\u0275elementEnd()();
        \u0275\u0275elementStart(8, "main")(9, "div", 0);
        \u0275\u0275projection(10);
        \u0275\u0275elementEnd()();
        \u0275\u0275elementStart(11, "footer");
        \u0275\u0275conditionalCreate(12, AuthFrame_Conditional_12_Template, 2, 4, "ui-help-phone", 1);
        \u0275\u0275elementStart(13, "div", 2)(14, "ui-size-switch", 3);
        \u0275\u0275pipe(15, "transloco");
        \u0275\u0275pipe(16, "transloco");
        \u0275\u0275pipe(17, "transloco");
        \u0275\u0275pipe(18, "transloco");
        \u0275\u0275listener("sizeChange", function AuthFrame_Template_ui_size_switch_sizeChange_14_listener($event) {
          return ctx.preferences.setSize($event);
        });
        \u0275\u0275elementEnd();
        \u0275\u0275elementStart(19, "ui-lang-switch", 4);
        \u0275\u0275pipe(20, "transloco");
        \u0275\u0275listener("localeChange", function AuthFrame_Template_ui_lang_switch_localeChange_19_listener($event) {
          return ctx.preferences.setLocale($event);
        });
        \u0275\u0275elementEnd()()();
      }
      if (rf & 2) {
        let tmp_2_0;
        \u0275\u0275advance(3);
        \u0275\u0275textInterpolate(\u0275\u0275pipeBind1(4, 8, "common.product"));
        \u0275\u0275advance(3);
        \u0275\u0275textInterpolate(\u0275\u0275pipeBind1(7, 10, "common.tagline"));
        \u0275\u0275advance(6);
        \u0275\u0275conditional((tmp_2_0 = ctx.helpPhone()) ? 12 : -1, tmp_2_0);
        \u0275\u0275advance(2);
        \u0275\u0275property("size", ctx.preferences.size())("label", \u0275\u0275pipeBind1(15, 12, "common.size.label"))("texts", \u0275\u0275pureFunction3(22, _c1, \u0275\u0275pipeBind1(16, 14, "common.size.m"), \u0275\u0275pipeBind1(17, 16, "common.size.l"), \u0275\u0275pipeBind1(18, 18, "common.size.xl")));
        \u0275\u0275advance(5);
        \u0275\u0275property("locale", ctx.preferences.locale())("label", \u0275\u0275pipeBind1(20, 20, "common.language"));
      }
    }, dependencies: [HelpPhone, LangSwitch, Seal, SizeSwitch, TranslocoPipe], styles: ["\n[_nghost-%COMP%] {\n  display: grid;\n  grid-template-rows: auto 1fr auto;\n  min-height: 100vh;\n  justify-items: center;\n  gap: 24px;\n  padding: 32px 16px 28px;\n}\nheader[_ngcontent-%COMP%] {\n  display: flex;\n  align-items: center;\n  gap: 14px;\n  width: min(560px, 100%);\n}\nheader[_ngcontent-%COMP%]   b[_ngcontent-%COMP%] {\n  font-size: 1.4rem;\n}\nheader[_ngcontent-%COMP%]   span[_ngcontent-%COMP%] {\n  color: var(--ink-3);\n  margin-left: auto;\n}\nmain[_ngcontent-%COMP%] {\n  width: min(560px, 100%);\n}\n.card[_ngcontent-%COMP%] {\n  padding: clamp(20px, 4vw, 34px);\n  border-radius: var(--radius-l);\n}\nfooter[_ngcontent-%COMP%] {\n  width: min(560px, 100%);\n  display: grid;\n  gap: 18px;\n}\n.switches[_ngcontent-%COMP%] {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 12px;\n  justify-content: space-between;\n}\n@media (max-width: 480px) {\n  header[_ngcontent-%COMP%]   span[_ngcontent-%COMP%] {\n    display: none;\n  }\n}\n/*# sourceMappingURL=auth-frame.css.map */"], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(AuthFrame, [{
    type: Component,
    args: [{ selector: "tt-auth-frame", imports: [TranslocoPipe, HelpPhone, LangSwitch, Seal, SizeSwitch], template: `
    <header><ui-seal /><b>{{ 'common.product' | transloco }}</b><span>{{ 'common.tagline' | transloco }}</span></header>
    <main><div class="card"><ng-content /></div></main>
    <footer>
      @if (helpPhone(); as phone) { <ui-help-phone [text]="'signin.cannotOpen' | transloco" [phone]="phone" /> }
      <div class="switches">
        <ui-size-switch [size]="preferences.size()" [label]="'common.size.label' | transloco" (sizeChange)="preferences.setSize($event)"
          [texts]="{ m: 'common.size.m' | transloco, l: 'common.size.l' | transloco, xl: 'common.size.xl' | transloco }" />
        <ui-lang-switch [locale]="preferences.locale()" [label]="'common.language' | transloco" (localeChange)="preferences.setLocale($event)" />
      </div>
    </footer>
  `, changeDetection: ChangeDetectionStrategy.OnPush, styles: ["/* angular:styles/component:css;762c2d6288800a5f55dd3272bd8e70a04c2fbf3e1751fd6c253fdb10dcc115b8;/work/main/web/src/app/pages/auth-frame.ts */\n:host {\n  display: grid;\n  grid-template-rows: auto 1fr auto;\n  min-height: 100vh;\n  justify-items: center;\n  gap: 24px;\n  padding: 32px 16px 28px;\n}\nheader {\n  display: flex;\n  align-items: center;\n  gap: 14px;\n  width: min(560px, 100%);\n}\nheader b {\n  font-size: 1.4rem;\n}\nheader span {\n  color: var(--ink-3);\n  margin-left: auto;\n}\nmain {\n  width: min(560px, 100%);\n}\n.card {\n  padding: clamp(20px, 4vw, 34px);\n  border-radius: var(--radius-l);\n}\nfooter {\n  width: min(560px, 100%);\n  display: grid;\n  gap: 18px;\n}\n.switches {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 12px;\n  justify-content: space-between;\n}\n@media (max-width: 480px) {\n  header span {\n    display: none;\n  }\n}\n/*# sourceMappingURL=auth-frame.css.map */\n"] }]
  }], () => [], null);
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(AuthFrame, { className: "AuthFrame", filePath: "web/src/app/pages/auth-frame.ts", lineNumber: 36 });
})();

export {
  ErrorMessages,
  AuthFrame
};
//# sourceMappingURL=chunk-V644KKLH.js.map
