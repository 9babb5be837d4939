import {
  Clock,
  ConnectionStatus
} from "./chunk-7M5GSKZ2.js";
import {
  AuthFrame,
  ErrorMessages
} from "./chunk-V644KKLH.js";
import {
  homeOf
} from "./chunk-WP3VYXSL.js";
import "./chunk-CGTC3SA4.js";
import {
  Router
} from "./chunk-27IVLZ3L.js";
import {
  SessionStore,
  toApiError
} from "./chunk-MT337KEQ.js";
import {
  TranslocoPipe
} from "./chunk-G4YLEIFT.js";
import {
  ChangeDetectionStrategy,
  Component,
  Input,
  computed,
  inject,
  input,
  setClassMetadata,
  signal,
  ɵsetClassDebugInfo,
  ɵɵadvance,
  ɵɵattribute,
  ɵɵconditional,
  ɵɵconditionalCreate,
  ɵɵdefineComponent,
  ɵɵelementEnd,
  ɵɵelementStart,
  ɵɵgetCurrentView,
  ɵɵlistener,
  ɵɵnextContext,
  ɵɵpipe,
  ɵɵpipeBind1,
  ɵɵpipeBind2,
  ɵɵproperty,
  ɵɵpureFunction1,
  ɵɵresetView,
  ɵɵrestoreView,
  ɵɵtext,
  ɵɵtextInterpolate,
  ɵɵtextInterpolate1
} from "./chunk-ZZVDSQKE.js";
import "./chunk-653SOEEV.js";

// web/src/app/pages/sign-in.page.ts
var _c0 = (a0) => ({ place: a0 });
function SignInPage_Conditional_5_Conditional_4_Template(rf, ctx) {
  if (rf & 1) {
    const _r1 = \u0275\u0275getCurrentView();
    \u0275\u0275text(0);
    \u0275\u0275pipe(1, "transloco");
    \u0275\u0275elementStart(2, "button", 10);
    \u0275\u0275listener("click", function SignInPage_Conditional_5_Conditional_4_Template_button_click_2_listener() {
      \u0275\u0275restoreView(_r1);
      const ctx_r1 = \u0275\u0275nextContext(2);
      return \u0275\u0275resetView(ctx_r1.openCached());
    });
    \u0275\u0275text(3);
    \u0275\u0275pipe(4, "transloco");
    \u0275\u0275elementEnd();
  }
  if (rf & 2) {
    \u0275\u0275textInterpolate1(" ", \u0275\u0275pipeBind2(1, 2, "signin.cached", \u0275\u0275pureFunction1(7, _c0, ctx)), " ");
    \u0275\u0275advance(3);
    \u0275\u0275textInterpolate(\u0275\u0275pipeBind1(4, 5, "signin.openCached"));
  }
}
function SignInPage_Conditional_5_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275elementStart(0, "p", 1)(1, "b");
    \u0275\u0275text(2);
    \u0275\u0275pipe(3, "transloco");
    \u0275\u0275elementEnd();
    \u0275\u0275conditionalCreate(4, SignInPage_Conditional_5_Conditional_4_Template, 5, 9);
    \u0275\u0275elementEnd();
  }
  if (rf & 2) {
    let tmp_2_0;
    const ctx_r1 = \u0275\u0275nextContext();
    \u0275\u0275advance(2);
    \u0275\u0275textInterpolate(\u0275\u0275pipeBind1(3, 2, "signin.offline"));
    \u0275\u0275advance(2);
    \u0275\u0275conditional((tmp_2_0 = ctx_r1.lastPlace) ? 4 : -1, tmp_2_0);
  }
}
function SignInPage_Conditional_6_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275elementStart(0, "p", 2);
    \u0275\u0275text(1);
    \u0275\u0275pipe(2, "transloco");
    \u0275\u0275elementEnd();
  }
  if (rf & 2) {
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(\u0275\u0275pipeBind1(2, 1, "signin.sample"));
  }
}
function SignInPage_Conditional_12_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275elementStart(0, "p", 6);
    \u0275\u0275text(1);
    \u0275\u0275pipe(2, "transloco");
    \u0275\u0275elementEnd();
  }
  if (rf & 2) {
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(\u0275\u0275pipeBind1(2, 1, "signin.nameMissing"));
  }
}
var SignInPage = class _SignInPage {
  constructor() {
    this.session = inject(SessionStore);
    this.messages = inject(ErrorMessages);
    this.router = inject(Router);
    this.clock = inject(Clock);
    this.back = input(...ngDevMode ? [void 0, { debugName: "back" }] : (
      /* istanbul ignore next */
      []
    ));
    this.offline = inject(ConnectionStatus).offline;
    this.lastPlace = this.session.lastPlace();
    this.sample = this.clock.sample;
    this.name = signal("", ...ngDevMode ? [{ debugName: "name" }] : (
      /* istanbul ignore next */
      []
    ));
    this.password = signal("", ...ngDevMode ? [{ debugName: "password" }] : (
      /* istanbul ignore next */
      []
    ));
    this.shown = signal(false, ...ngDevMode ? [{ debugName: "shown" }] : (
      /* istanbul ignore next */
      []
    ));
    this.busy = signal(false, ...ngDevMode ? [{ debugName: "busy" }] : (
      /* istanbul ignore next */
      []
    ));
    this.empty = signal(null, ...ngDevMode ? [{ debugName: "empty" }] : (
      /* istanbul ignore next */
      []
    ));
    this.failure = signal(null, ...ngDevMode ? [{ debugName: "failure" }] : (
      /* istanbul ignore next */
      []
    ));
    this.message = computed(() => {
      const failure = this.failure();
      return failure === null ? "" : this.messages.of(failure);
    }, ...ngDevMode ? [{ debugName: "message" }] : (
      /* istanbul ignore next */
      []
    ));
    void this.clock.start();
  }
  text(event) {
    return event.target.value;
  }
  async enter(event) {
    event.preventDefault();
    this.failure.set(null);
    this.empty.set(this.name().trim() === "" ? "name" : this.password() === "" ? "password" : null);
    if (this.empty() !== null || this.busy())
      return;
    this.busy.set(true);
    try {
      await this.session.signIn(this.name().trim(), this.password());
      await this.router.navigateByUrl(this.destination());
    } catch (error) {
      this.failure.set(toApiError(error));
    } finally {
      this.busy.set(false);
    }
  }
  async openCached() {
    const state = await this.session.ensure();
    if (state.kind === "signedIn")
      await this.router.navigateByUrl("/today");
  }
  /** Only addresses of this console: never a link that somebody put into the page's address. */
  destination() {
    const back = this.back();
    return back?.startsWith("/") === true && !back.startsWith("//") && !back.startsWith("/signin") ? back : homeOf(this.session.mainRole());
  }
  static {
    this.\u0275fac = function SignInPage_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _SignInPage)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _SignInPage, selectors: [["tt-sign-in-page"]], inputs: { back: [1, "back"] }, decls: 31, vars: 32, consts: [["novalidate", "", 3, "submit"], ["role", "status", 1, "offline"], [1, "small"], [1, "field"], ["for", "sign-in"], ["id", "sign-in", "name", "username", "autocomplete", "username", "autocapitalize", "none", "spellcheck", "false", 1, "input", 3, "input", "value"], ["id", "sign-in-wrong", 1, "wrong"], ["for", "password"], [1, "with-eye"], ["id", "password", "name", "password", "autocomplete", "current-password", "aria-describedby", "password-wrong", 1, "input", 3, "input", "type", "value"], ["type", "button", 1, "btn", 3, "click"], ["id", "password-wrong", "role", "alert", 1, "wrong"], ["type", "submit", "data-primary", "", 1, "btn", "primary", "wide", 3, "disabled"]], template: function SignInPage_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275elementStart(0, "tt-auth-frame")(1, "form", 0);
        \u0275\u0275listener("submit", function SignInPage_Template_form_submit_1_listener($event) {
          return ctx.enter($event);
        });
        \u0275\u0275elementStart(2, "h1");
        \u0275\u0275text(3);
        \u0275\u0275pipe(4, "transloco");
        \u0275\u0275elementEnd();
        \u0275\u0275conditionalCreate(5, SignInPage_Conditional_5_Template, 5, 4, "p", 1);
        \u0275\u0275conditionalCreate(6, SignInPage_Conditional_6_Template, 3, 3, "p", 2);
        \u0275\u0275elementStart(7, "div", 3)(8, "label", 4);
        \u0275\u0275text(9);
        \u0275\u0275pipe(10, "transloco");
        \u0275\u0275elementEnd();
        \u0275\u0275elementStart(11, "input", 5);
        \u0275\u0275listener("input", function SignInPage_Template_input_input_11_listener($event) {
          return ctx.name.set(ctx.text($event));
        });
        \u0275\u0275elementEnd();
        \u0275\u0275conditionalCreate(12, SignInPage_Conditional_12_Template, 3, 3, "p", 6);
        \u0275\u0275elementEnd();
        \u0275\u0275elementStart(13, "div", 3)(14, "label", 7);
        \u0275\u0275text(15);
        \u0275\u0275pipe(16, "transloco");
        \u0275\u0275elementEnd();
        \u0275\u0275elementStart(17, "div", 8)(18, "input", 9);
        \u0275\u0275listener("input", function SignInPage_Template_input_input_18_listener($event) {
          return ctx.password.set(ctx.text($event));
        });
        \u0275\u0275elementEnd();
        \u0275\u0275elementStart(19, "button", 10);
        \u0275\u0275listener("click", function SignInPage_Template_button_click_19_listener() {
          return ctx.shown.set(!ctx.shown());
        });
        \u0275\u0275text(20);
        \u0275\u0275pipe(21, "transloco");
        \u0275\u0275elementEnd()();
        \u0275\u0275elementStart(22, "p", 11);
        \u0275\u0275text(23);
        \u0275\u0275pipe(24, "transloco");
        \u0275\u0275elementEnd()();
        \u0275\u0275elementStart(25, "button", 12);
        \u0275\u0275text(26);
        \u0275\u0275pipe(27, "transloco");
        \u0275\u0275elementEnd();
        \u0275\u0275elementStart(28, "p", 2);
        \u0275\u0275text(29);
        \u0275\u0275pipe(30, "transloco");
        \u0275\u0275elementEnd()()();
      }
      if (rf & 2) {
        \u0275\u0275advance(3);
        \u0275\u0275textInterpolate(\u0275\u0275pipeBind1(4, 18, "signin.title"));
        \u0275\u0275advance(2);
        \u0275\u0275conditional(ctx.offline() ? 5 : -1);
        \u0275\u0275advance();
        \u0275\u0275conditional(ctx.sample() ? 6 : -1);
        \u0275\u0275advance(3);
        \u0275\u0275textInterpolate(\u0275\u0275pipeBind1(10, 20, "signin.name"));
        \u0275\u0275advance(2);
        \u0275\u0275property("value", ctx.name());
        \u0275\u0275attribute("aria-invalid", ctx.empty() === "name")("aria-describedby", ctx.empty() === "name" ? "sign-in-wrong" : null);
        \u0275\u0275advance();
        \u0275\u0275conditional(ctx.empty() === "name" ? 12 : -1);
        \u0275\u0275advance(3);
        \u0275\u0275textInterpolate(\u0275\u0275pipeBind1(16, 22, "signin.password"));
        \u0275\u0275advance(3);
        \u0275\u0275property("type", ctx.shown() ? "text" : "password")("value", ctx.password());
        \u0275\u0275attribute("aria-invalid", ctx.failure() !== null || ctx.empty() === "password");
        \u0275\u0275advance();
        \u0275\u0275attribute("aria-pressed", ctx.shown());
        \u0275\u0275advance();
        \u0275\u0275textInterpolate(\u0275\u0275pipeBind1(21, 24, ctx.shown() ? "signin.hide" : "signin.show"));
        \u0275\u0275advance(3);
        \u0275\u0275textInterpolate(ctx.empty() === "password" ? \u0275\u0275pipeBind1(24, 26, "signin.passwordMissing") : ctx.message());
        \u0275\u0275advance(2);
        \u0275\u0275property("disabled", ctx.busy());
        \u0275\u0275advance();
        \u0275\u0275textInterpolate(\u0275\u0275pipeBind1(27, 28, ctx.busy() ? "signin.busy" : "signin.enter"));
        \u0275\u0275advance(3);
        \u0275\u0275textInterpolate(\u0275\u0275pipeBind1(30, 30, "signin.forgotten"));
      }
    }, dependencies: [AuthFrame, TranslocoPipe], styles: ["\nform[_ngcontent-%COMP%] {\n  display: grid;\n  gap: 18px;\n}\n.wide[_ngcontent-%COMP%] {\n  width: 100%;\n  min-height: 64px;\n  font-size: 1.2rem;\n  letter-spacing: .08em;\n}\n.with-eye[_ngcontent-%COMP%] {\n  display: grid;\n  grid-template-columns: 1fr auto;\n  gap: 12px;\n}\n.offline[_ngcontent-%COMP%] {\n  background: var(--offline-bg);\n  color: var(--offline-ink);\n  padding: 14px 18px;\n  border-radius: var(--radius-m);\n  display: grid;\n  gap: 10px;\n}\n.wrong[_ngcontent-%COMP%]:empty {\n  display: none;\n}\n/*# sourceMappingURL=sign-in.page.css.map */"], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(SignInPage, [{
    type: Component,
    args: [{ selector: "tt-sign-in-page", imports: [AuthFrame, TranslocoPipe], template: `
    <tt-auth-frame>
      <form (submit)="enter($event)" novalidate>
        <h1>{{ 'signin.title' | transloco }}</h1>
        @if (offline()) {
          <p class="offline" role="status"><b>{{ 'signin.offline' | transloco }}</b>
            @if (lastPlace; as place) { {{ 'signin.cached' | transloco: { place } }} <button type="button" class="btn" (click)="openCached()">{{ 'signin.openCached' | transloco }}</button> }</p>
        }
        @if (sample()) { <p class="small">{{ 'signin.sample' | transloco }}</p> }
        <div class="field">
          <label for="sign-in">{{ 'signin.name' | transloco }}</label>
          <input id="sign-in" name="username" class="input" autocomplete="username" autocapitalize="none" spellcheck="false" [value]="name()" (input)="name.set(text($event))"
            [attr.aria-invalid]="empty() === 'name'" [attr.aria-describedby]="empty() === 'name' ? 'sign-in-wrong' : null">
          @if (empty() === 'name') { <p class="wrong" id="sign-in-wrong">{{ 'signin.nameMissing' | transloco }}</p> }
        </div>
        <div class="field">
          <label for="password">{{ 'signin.password' | transloco }}</label>
          <div class="with-eye">
            <input id="password" name="password" class="input" [type]="shown() ? 'text' : 'password'" autocomplete="current-password" [value]="password()" (input)="password.set(text($event))"
              [attr.aria-invalid]="failure() !== null || empty() === 'password'" aria-describedby="password-wrong">
            <button type="button" class="btn" [attr.aria-pressed]="shown()" (click)="shown.set(!shown())">{{ (shown() ? 'signin.hide' : 'signin.show') | transloco }}</button>
          </div>
          <p class="wrong" id="password-wrong" role="alert">{{ empty() === 'password' ? ('signin.passwordMissing' | transloco) : message() }}</p>
        </div>
        <button type="submit" class="btn primary wide" data-primary [disabled]="busy()">{{ (busy() ? 'signin.busy' : 'signin.enter') | transloco }}</button>
        <p class="small">{{ 'signin.forgotten' | transloco }}</p>
      </form>
    </tt-auth-frame>
  `, changeDetection: ChangeDetectionStrategy.OnPush, styles: ["/* angular:styles/component:css;f01e461095c9b4e6e1fe6b4d726549791713f2a18eb46106de4de13faddf5d6a;/work/main/web/src/app/pages/sign-in.page.ts */\nform {\n  display: grid;\n  gap: 18px;\n}\n.wide {\n  width: 100%;\n  min-height: 64px;\n  font-size: 1.2rem;\n  letter-spacing: .08em;\n}\n.with-eye {\n  display: grid;\n  grid-template-columns: 1fr auto;\n  gap: 12px;\n}\n.offline {\n  background: var(--offline-bg);\n  color: var(--offline-ink);\n  padding: 14px 18px;\n  border-radius: var(--radius-m);\n  display: grid;\n  gap: 10px;\n}\n.wrong:empty {\n  display: none;\n}\n/*# sourceMappingURL=sign-in.page.css.map */\n"] }]
  }], () => [], { back: [{ type: Input, args: [{ isSignal: true, alias: "back", required: false }] }] });
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(SignInPage, { className: "SignInPage", filePath: "web/src/app/pages/sign-in.page.ts", lineNumber: 54 });
})();
export {
  SignInPage
};
//# sourceMappingURL=chunk-WW2IGV2J.js.map
