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

// web/src/app/pages/invitation.page.ts
function InvitationPage_Conditional_4_Template(rf, ctx) {
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
function InvitationPage_Conditional_5_Template(rf, ctx) {
  if (rf & 1) {
    const _r1 = \u0275\u0275getCurrentView();
    \u0275\u0275elementStart(0, "tt-password-form", 1);
    \u0275\u0275pipe(1, "transloco");
    \u0275\u0275pipe(2, "transloco");
    \u0275\u0275listener("sent", function InvitationPage_Conditional_5_Template_tt_password_form_sent_0_listener($event) {
      \u0275\u0275restoreView(_r1);
      const ctx_r1 = \u0275\u0275nextContext();
      return \u0275\u0275resetView(ctx_r1.accept($event));
    });
    \u0275\u0275elementEnd();
  }
  if (rf & 2) {
    const ctx_r1 = \u0275\u0275nextContext();
    \u0275\u0275property("sendText", \u0275\u0275pipeBind1(1, 4, "setup.accept"))("busyText", \u0275\u0275pipeBind1(2, 6, "setup.creating"))("busy", ctx_r1.busy())("failure", ctx_r1.failure());
  }
}
var InvitationPage = class _InvitationPage {
  constructor() {
    this.client = inject(ContractClient);
    this.messages = inject(ErrorMessages);
    this.session = inject(SessionStore);
    this.router = inject(Router);
    this.token = input(...ngDevMode ? [void 0, { debugName: "token" }] : (
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
  async accept(password) {
    const token = this.token();
    if (token === void 0)
      return;
    this.busy.set(true);
    this.failure.set("");
    try {
      this.session.adopt(await this.client.call("acceptInvitation", { body: { token, password } }));
      await this.router.navigateByUrl(homeOf(this.session.mainRole()));
    } catch (error) {
      this.failure.set(this.messages.of(error));
    } finally {
      this.busy.set(false);
    }
  }
  static {
    this.\u0275fac = function InvitationPage_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _InvitationPage)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _InvitationPage, selectors: [["tt-invitation-page"]], inputs: { token: [1, "token"] }, decls: 6, vars: 4, consts: [[3, "sendText", "busyText", "busy", "failure"], [3, "sent", "sendText", "busyText", "busy", "failure"]], template: function InvitationPage_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275elementStart(0, "tt-auth-frame")(1, "h1");
        \u0275\u0275text(2);
        \u0275\u0275pipe(3, "transloco");
        \u0275\u0275elementEnd();
        \u0275\u0275conditionalCreate(4, InvitationPage_Conditional_4_Template, 3, 3, "p")(5, InvitationPage_Conditional_5_Template, 3, 8, "tt-password-form", 0);
        \u0275\u0275elementEnd();
      }
      if (rf & 2) {
        \u0275\u0275advance(2);
        \u0275\u0275textInterpolate(\u0275\u0275pipeBind1(3, 2, "setup.invitationTitle"));
        \u0275\u0275advance(2);
        \u0275\u0275conditional(!ctx.token() ? 4 : 5);
      }
    }, dependencies: [AuthFrame, PasswordForm, TranslocoPipe], styles: ["\nh1[_ngcontent-%COMP%] {\n  margin-bottom: 16px;\n}\n/*# sourceMappingURL=invitation.page.css.map */"], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(InvitationPage, [{
    type: Component,
    args: [{ selector: "tt-invitation-page", imports: [AuthFrame, PasswordForm, TranslocoPipe], template: `
    <tt-auth-frame>
      <h1>{{ 'setup.invitationTitle' | transloco }}</h1>
      @if (!token()) { <p>{{ 'setup.noToken' | transloco }}</p> } @else {
        <tt-password-form [sendText]="'setup.accept' | transloco" [busyText]="'setup.creating' | transloco" [busy]="busy()" [failure]="failure()" (sent)="accept($event)" />
      }
    </tt-auth-frame>
  `, changeDetection: ChangeDetectionStrategy.OnPush, styles: ["/* angular:styles/component:css;df508a7c5caa97e1aae56874508668cc2932d874fbb795743ba25925930e85ca;/work/main/web/src/app/pages/invitation.page.ts */\nh1 {\n  margin-bottom: 16px;\n}\n/*# sourceMappingURL=invitation.page.css.map */\n"] }]
  }], null, { token: [{ type: Input, args: [{ isSignal: true, alias: "token", required: false }] }] });
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(InvitationPage, { className: "InvitationPage", filePath: "web/src/app/pages/invitation.page.ts", lineNumber: 26 });
})();
export {
  InvitationPage
};
//# sourceMappingURL=chunk-ILW2UBH2.js.map
