import {
  TranslocoPipe
} from "./chunk-G4YLEIFT.js";
import {
  ChangeDetectionStrategy,
  Component,
  Input,
  Output,
  computed,
  input,
  output,
  setClassMetadata,
  signal,
  ɵsetClassDebugInfo,
  ɵɵadvance,
  ɵɵattribute,
  ɵɵclassProp,
  ɵɵconditional,
  ɵɵconditionalCreate,
  ɵɵdefineComponent,
  ɵɵdomElementEnd,
  ɵɵdomElementStart,
  ɵɵdomListener,
  ɵɵdomProperty,
  ɵɵnextContext,
  ɵɵpipe,
  ɵɵpipeBind1,
  ɵɵprojection,
  ɵɵprojectionDef,
  ɵɵtext,
  ɵɵtextInterpolate
} from "./chunk-ZZVDSQKE.js";

// web/src/app/pages/password-form.ts
var _c0 = ["*"];
function PasswordForm_Conditional_14_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275domElementStart(0, "p", 7);
    \u0275\u0275text(1);
    \u0275\u0275domElementEnd();
  }
  if (rf & 2) {
    const ctx_r0 = \u0275\u0275nextContext();
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(ctx_r0.failure());
  }
}
var SHORTEST = 8;
var PasswordForm = class _PasswordForm {
  constructor() {
    this.sendText = input.required(...ngDevMode ? [{ debugName: "sendText" }] : (
      /* istanbul ignore next */
      []
    ));
    this.busyText = input.required(...ngDevMode ? [{ debugName: "busyText" }] : (
      /* istanbul ignore next */
      []
    ));
    this.busy = input(false, ...ngDevMode ? [{ debugName: "busy" }] : (
      /* istanbul ignore next */
      []
    ));
    this.failure = input("", ...ngDevMode ? [{ debugName: "failure" }] : (
      /* istanbul ignore next */
      []
    ));
    this.sent = output();
    this.password = signal("", ...ngDevMode ? [{ debugName: "password" }] : (
      /* istanbul ignore next */
      []
    ));
    this.shown = signal(false, ...ngDevMode ? [{ debugName: "shown" }] : (
      /* istanbul ignore next */
      []
    ));
    this.tried = signal(false, ...ngDevMode ? [{ debugName: "tried" }] : (
      /* istanbul ignore next */
      []
    ));
    this.tooShort = computed(() => this.password().length < SHORTEST, ...ngDevMode ? [{ debugName: "tooShort" }] : (
      /* istanbul ignore next */
      []
    ));
  }
  take(event) {
    this.password.set(event.target.value);
  }
  send(event) {
    event.preventDefault();
    this.tried.set(true);
    if (!this.tooShort() && !this.busy())
      this.sent.emit(this.password());
  }
  static {
    this.\u0275fac = function PasswordForm_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _PasswordForm)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _PasswordForm, selectors: [["tt-password-form"]], inputs: { sendText: [1, "sendText"], busyText: [1, "busyText"], busy: [1, "busy"], failure: [1, "failure"] }, outputs: { sent: "sent" }, ngContentSelectors: _c0, decls: 17, vars: 18, consts: [["novalidate", "", 3, "submit"], [1, "field"], ["for", "new-password"], [1, "with-eye"], ["id", "new-password", "autocomplete", "new-password", "aria-describedby", "new-password-hint", 1, "input", 3, "input", "type", "value"], ["type", "button", 1, "btn", 3, "click"], ["id", "new-password-hint", 1, "small"], ["role", "alert", 1, "wrong"], ["type", "submit", "data-primary", "", 1, "btn", "primary", "wide", 3, "disabled"]], template: function PasswordForm_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275projectionDef();
        \u0275\u0275domElementStart(0, "form", 0);
        \u0275\u0275domListener("submit", function PasswordForm_Template_form_submit_0_listener($event) {
          return ctx.send($event);
        });
        \u0275\u0275projection(1);
        \u0275\u0275domElementStart(2, "div", 1)(3, "label", 2);
        \u0275\u0275text(4);
        \u0275\u0275pipe(5, "transloco");
        \u0275\u0275domElementEnd();
        \u0275\u0275domElementStart(6, "div", 3)(7, "input", 4);
        \u0275\u0275domListener("input", function PasswordForm_Template_input_input_7_listener($event) {
          return ctx.take($event);
        });
        \u0275\u0275domElementEnd();
        \u0275\u0275domElementStart(8, "button", 5);
        \u0275\u0275domListener("click", function PasswordForm_Template_button_click_8_listener() {
          return ctx.shown.set(!ctx.shown());
        });
        \u0275\u0275text(9);
        \u0275\u0275pipe(10, "transloco");
        \u0275\u0275domElementEnd()();
        \u0275\u0275domElementStart(11, "p", 6);
        \u0275\u0275text(12);
        \u0275\u0275pipe(13, "transloco");
        \u0275\u0275domElementEnd()();
        \u0275\u0275conditionalCreate(14, PasswordForm_Conditional_14_Template, 2, 1, "p", 7);
        \u0275\u0275domElementStart(15, "button", 8);
        \u0275\u0275text(16);
        \u0275\u0275domElementEnd()();
      }
      if (rf & 2) {
        \u0275\u0275advance(4);
        \u0275\u0275textInterpolate(\u0275\u0275pipeBind1(5, 12, "setup.password"));
        \u0275\u0275advance(3);
        \u0275\u0275domProperty("type", ctx.shown() ? "text" : "password")("value", ctx.password());
        \u0275\u0275attribute("aria-invalid", ctx.tried() && ctx.tooShort());
        \u0275\u0275advance();
        \u0275\u0275attribute("aria-pressed", ctx.shown());
        \u0275\u0275advance();
        \u0275\u0275textInterpolate(\u0275\u0275pipeBind1(10, 14, ctx.shown() ? "signin.hide" : "signin.show"));
        \u0275\u0275advance(2);
        \u0275\u0275classProp("wrong", ctx.tried() && ctx.tooShort());
        \u0275\u0275advance();
        \u0275\u0275textInterpolate(\u0275\u0275pipeBind1(13, 16, "setup.passwordHint"));
        \u0275\u0275advance(2);
        \u0275\u0275conditional(ctx.failure() ? 14 : -1);
        \u0275\u0275advance();
        \u0275\u0275domProperty("disabled", ctx.busy());
        \u0275\u0275advance();
        \u0275\u0275textInterpolate(ctx.busy() ? ctx.busyText() : ctx.sendText());
      }
    }, dependencies: [TranslocoPipe], styles: ["\nform[_ngcontent-%COMP%] {\n  display: grid;\n  gap: 18px;\n}\n.wide[_ngcontent-%COMP%] {\n  width: 100%;\n  min-height: 64px;\n  font-size: 1.2rem;\n}\n.with-eye[_ngcontent-%COMP%] {\n  display: grid;\n  grid-template-columns: 1fr auto;\n  gap: 12px;\n}\n.wrong[_ngcontent-%COMP%] {\n  color: var(--bad);\n  font-weight: 600;\n}\n/*# sourceMappingURL=password-form.css.map */"], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(PasswordForm, [{
    type: Component,
    args: [{ selector: "tt-password-form", imports: [TranslocoPipe], template: `
    <form (submit)="send($event)" novalidate>
      <ng-content />
      <div class="field">
        <label for="new-password">{{ 'setup.password' | transloco }}</label>
        <div class="with-eye">
          <input id="new-password" class="input" [type]="shown() ? 'text' : 'password'" autocomplete="new-password" [value]="password()" (input)="take($event)"
            [attr.aria-invalid]="tried() && tooShort()" aria-describedby="new-password-hint">
          <button type="button" class="btn" [attr.aria-pressed]="shown()" (click)="shown.set(!shown())">{{ (shown() ? 'signin.hide' : 'signin.show') | transloco }}</button>
        </div>
        <p id="new-password-hint" [class.wrong]="tried() && tooShort()" class="small">{{ 'setup.passwordHint' | transloco }}</p>
      </div>
      @if (failure()) { <p class="wrong" role="alert">{{ failure() }}</p> }
      <button type="submit" class="btn primary wide" data-primary [disabled]="busy()">{{ (busy() ? busyText() : sendText()) }}</button>
    </form>
  `, changeDetection: ChangeDetectionStrategy.OnPush, styles: ["/* angular:styles/component:css;eddeb044b2a25ae82359fdf30b05774f59bde5b08b6aa33dc3d4c4ed1525d593;/work/main/web/src/app/pages/password-form.ts */\nform {\n  display: grid;\n  gap: 18px;\n}\n.wide {\n  width: 100%;\n  min-height: 64px;\n  font-size: 1.2rem;\n}\n.with-eye {\n  display: grid;\n  grid-template-columns: 1fr auto;\n  gap: 12px;\n}\n.wrong {\n  color: var(--bad);\n  font-weight: 600;\n}\n/*# sourceMappingURL=password-form.css.map */\n"] }]
  }], null, { sendText: [{ type: Input, args: [{ isSignal: true, alias: "sendText", required: true }] }], busyText: [{ type: Input, args: [{ isSignal: true, alias: "busyText", required: true }] }], busy: [{ type: Input, args: [{ isSignal: true, alias: "busy", required: false }] }], failure: [{ type: Input, args: [{ isSignal: true, alias: "failure", required: false }] }], sent: [{ type: Output, args: ["sent"] }] });
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(PasswordForm, { className: "PasswordForm", filePath: "web/src/app/pages/password-form.ts", lineNumber: 34 });
})();

export {
  PasswordForm
};
//# sourceMappingURL=chunk-KFTU73RE.js.map
