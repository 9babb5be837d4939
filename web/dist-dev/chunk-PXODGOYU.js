import {
  PasswordForm
} from "./chunk-KFTU73RE.js";
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
  ContractClient,
  SessionStore
} from "./chunk-MT337KEQ.js";
import {
  TranslocoPipe
} from "./chunk-G4YLEIFT.js";
import {
  ChangeDetectionStrategy,
  Component,
  Input,
  inject,
  input,
  setClassMetadata,
  signal,
  ɵsetClassDebugInfo,
  ɵɵadvance,
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
  ɵɵproperty,
  ɵɵresetView,
  ɵɵrestoreView,
  ɵɵtext,
  ɵɵtextInterpolate
} from "./chunk-ZZVDSQKE.js";
import "./chunk-653SOEEV.js";

// web/src/app/pages/setup.page.ts
function SetupPage_Conditional_4_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275elementStart(0, "p");
    \u0275\u0275text(1);
    \u0275\u0275pipe(2, "transloco");
    \u0275\u0275elementEnd();
  }
  if (rf & 2) {
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(\u0275\u0275pipeBind1(2, 1, "setup.noToken"));
  }
}
function SetupPage_Conditional_5_Template(rf, ctx) {
  if (rf & 1) {
    const _r1 = \u0275\u0275getCurrentView();
    \u0275\u0275elementStart(0, "p", 0);
    \u0275\u0275text(1);
    \u0275\u0275pipe(2, "transloco");
    \u0275\u0275elementEnd();
    \u0275\u0275elementStart(3, "tt-password-form", 1);
    \u0275\u0275pipe(4, "transloco");
    \u0275\u0275pipe(5, "transloco");
    \u0275\u0275listener("sent", function SetupPage_Conditional_5_Template_tt_password_form_sent_3_listener($event) {
      \u0275\u0275restoreView(_r1);
      const ctx_r1 = \u0275\u0275nextContext();
      return \u0275\u0275resetView(ctx_r1.create($event));
    });
    \u0275\u0275elementStart(6, "div", 2)(7, "label", 3);
    \u0275\u0275text(8);
    \u0275\u0275pipe(9, "transloco");
    \u0275\u0275elementEnd();
    \u0275\u0275elementStart(10, "input", 4);
    \u0275\u0275listener("input", function SetupPage_Conditional_5_Template_input_input_10_listener($event) {
      \u0275\u0275restoreView(_r1);
      const ctx_r1 = \u0275\u0275nextContext();
      return \u0275\u0275resetView(ctx_r1.name.set(ctx_r1.text($event)));
    });
    \u0275\u0275elementEnd()();
    \u0275\u0275elementStart(11, "div", 2)(12, "label", 5);
    \u0275\u0275text(13);
    \u0275\u0275pipe(14, "transloco");
    \u0275\u0275elementEnd();
    \u0275\u0275elementStart(15, "input", 6);
    \u0275\u0275listener("input", function SetupPage_Conditional_5_Template_input_input_15_listener($event) {
      \u0275\u0275restoreView(_r1);
      const ctx_r1 = \u0275\u0275nextContext();
      return \u0275\u0275resetView(ctx_r1.signIn.set(ctx_r1.text($event)));
    });
    \u0275\u0275elementEnd()()();
  }
  if (rf & 2) {
    const ctx_r1 = \u0275\u0275nextContext();
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(\u0275\u0275pipeBind1(2, 9, "setup.intro"));
    \u0275\u0275advance(2);
    \u0275\u0275property("sendText", \u0275\u0275pipeBind1(4, 11, "setup.create"))("busyText", \u0275\u0275pipeBind1(5, 13, "setup.creating"))("busy", ctx_r1.busy())("failure", ctx_r1.failure());
    \u0275\u0275advance(5);
    \u0275\u0275textInterpolate(\u0275\u0275pipeBind1(9, 15, "setup.name"));
    \u0275\u0275advance(2);
    \u0275\u0275property("value", ctx_r1.name());
    \u0275\u0275advance(3);
    \u0275\u0275textInterpolate(\u0275\u0275pipeBind1(14, 17, "setup.signIn"));
    \u0275\u0275advance(2);
    \u0275\u0275property("value", ctx_r1.signIn());
  }
}
var SetupPage = class _SetupPage {
  constructor() {
    this.client = inject(ContractClient);
    this.messages = inject(ErrorMessages);
    this.session = inject(SessionStore);
    this.router = inject(Router);
    this.token = input(...ngDevMode ? [void 0, { debugName: "token" }] : (
      /* istanbul ignore next */
      []
    ));
    this.name = signal("", ...ngDevMode ? [{ debugName: "name" }] : (
      /* istanbul ignore next */
      []
    ));
    this.signIn = signal("", ...ngDevMode ? [{ debugName: "signIn" }] : (
      /* istanbul ignore next */
      []
    ));
    this.busy = signal(false, ...ngDevMode ? [{ debugName: "busy" }] : (
      /* istanbul ignore next */
      []
    ));
    this.failure = signal("", ...ngDevMode ? [{ debugName: "failure" }] : (
      /* istanbul ignore next */
      []
    ));
  }
  text(event) {
    return event.target.value;
  }
  async create(password) {
    const token = this.token();
    if (token === void 0)
      return;
    this.busy.set(true);
    this.failure.set("");
    try {
      this.session.adopt(await this.client.call("createFirstOperator", { body: { token, name: this.name().trim(), signIn: this.signIn().trim(), password } }));
      await this.router.navigateByUrl(homeOf(this.session.mainRole()));
    } catch (error) {
      this.failure.set(this.messages.of(error));
    } finally {
      this.busy.set(false);
    }
  }
  static {
    this.\u0275fac = function SetupPage_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _SetupPage)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _SetupPage, selectors: [["tt-setup-page"]], inputs: { token: [1, "token"] }, decls: 6, vars: 4, consts: [[1, "intro"], [3, "sent", "sendText", "busyText", "busy", "failure"], [1, "field"], ["for", "person-name"], ["id", "person-name", "autocomplete", "name", 1, "input", 3, "input", "value"], ["for", "person-sign-in"], ["id", "person-sign-in", "autocomplete", "username", "autocapitalize", "none", 1, "input", 3, "input", "value"]], template: function SetupPage_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275elementStart(0, "tt-auth-frame")(1, "h1");
        \u0275\u0275text(2);
        \u0275\u0275pipe(3, "transloco");
        \u0275\u0275elementEnd();
        \u0275\u0275conditionalCreate(4, SetupPage_Conditional_4_Template, 3, 3, "p")(5, SetupPage_Conditional_5_Template, 16, 19);
        \u0275\u0275elementEnd();
      }
      if (rf & 2) {
        \u0275\u0275advance(2);
        \u0275\u0275textInterpolate(\u0275\u0275pipeBind1(3, 2, "setup.title"));
        \u0275\u0275advance(2);
        \u0275\u0275conditional(!ctx.token() ? 4 : 5);
      }
    }, dependencies: [AuthFrame, PasswordForm, TranslocoPipe], styles: ["\nh1[_ngcontent-%COMP%] {\n  margin-bottom: 10px;\n}\n.intro[_ngcontent-%COMP%] {\n  margin-bottom: 18px;\n  color: var(--ink-2);\n}\n/*# sourceMappingURL=setup.page.css.map */"], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(SetupPage, [{
    type: Component,
    args: [{ selector: "tt-setup-page", imports: [AuthFrame, PasswordForm, TranslocoPipe], template: `
    <tt-auth-frame>
      <h1>{{ 'setup.title' | transloco }}</h1>
      @if (!token()) { <p>{{ 'setup.noToken' | transloco }}</p> } @else {
        <p class="intro">{{ 'setup.intro' | transloco }}</p>
        <tt-password-form [sendText]="'setup.create' | transloco" [busyText]="'setup.creating' | transloco" [busy]="busy()" [failure]="failure()" (sent)="create($event)">
          <div class="field"><label for="person-name">{{ 'setup.name' | transloco }}</label>
            <input id="person-name" class="input" autocomplete="name" [value]="name()" (input)="name.set(text($event))"></div>
          <div class="field"><label for="person-sign-in">{{ 'setup.signIn' | transloco }}</label>
            <input id="person-sign-in" class="input" autocomplete="username" autocapitalize="none" [value]="signIn()" (input)="signIn.set(text($event))"></div>
        </tt-password-form>
      }
    </tt-auth-frame>
  `, changeDetection: ChangeDetectionStrategy.OnPush, styles: ["/* angular:styles/component:css;1b4e1d0c7b4bd6d044932409afb7a459ad9884d8757d6dd79aaa6be720d73087;/work/main/web/src/app/pages/setup.page.ts */\nh1 {\n  margin-bottom: 10px;\n}\n.intro {\n  margin-bottom: 18px;\n  color: var(--ink-2);\n}\n/*# sourceMappingURL=setup.page.css.map */\n"] }]
  }], null, { token: [{ type: Input, args: [{ isSignal: true, alias: "token", required: false }] }] });
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(SetupPage, { className: "SetupPage", filePath: "web/src/app/pages/setup.page.ts", lineNumber: 32 });
})();
export {
  SetupPage
};
//# sourceMappingURL=chunk-PXODGOYU.js.map
