import {
  VersionUpdates
} from "./chunk-XMGGYOKV.js";
import {
  Clock,
  ConnectionStatus,
  SocketConnection
} from "./chunk-7M5GSKZ2.js";
import {
  HELP,
  NAVIGATION
} from "./chunk-WP3VYXSL.js";
import {
  ConnectionPill,
  HelpPhone,
  Icon,
  LangSwitch,
  OfflineBar,
  Seal,
  SizeSwitch,
  ThemeSwitch
} from "./chunk-CGTC3SA4.js";
import {
  Router,
  RouterLink,
  RouterLinkActive,
  RouterOutlet
} from "./chunk-27IVLZ3L.js";
import {
  ApiError,
  ContractClient,
  PreferencesStore,
  SessionStore,
  keep,
  newId,
  readKept
} from "./chunk-MT337KEQ.js";
import {
  TranslocoPipe
} from "./chunk-G4YLEIFT.js";
import {
  ChangeDetectionStrategy,
  Component,
  Injectable,
  Pipe,
  computed,
  effect,
  inject,
  setClassMetadata,
  signal,
  ɵsetClassDebugInfo,
  ɵɵadvance,
  ɵɵattribute,
  ɵɵconditional,
  ɵɵconditionalCreate,
  ɵɵdefineComponent,
  ɵɵdefineInjectable,
  ɵɵdefinePipe,
  ɵɵdomElementEnd,
  ɵɵdomElementStart,
  ɵɵdomListener,
  ɵɵelement,
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
  ɵɵpureFunction3,
  ɵɵrepeater,
  ɵɵrepeaterCreate,
  ɵɵresetView,
  ɵɵrestoreView,
  ɵɵtext,
  ɵɵtextInterpolate,
  ɵɵtextInterpolate1
} from "./chunk-ZZVDSQKE.js";
import {
  __spreadProps,
  __spreadValues
} from "./chunk-653SOEEV.js";

// web/src/app/core/device-clock.ts
var DeviceClock = class _DeviceClock {
  constructor() {
    this.device = readKept("device") ?? { deviceId: newId(), seq: 0 };
    this.boot = newId();
    this.deviceId = this.device.deviceId;
  }
  /** Readings at the moment of a press; `seq` grows over restarts. */
  stamp() {
    this.device.seq += 1;
    keep("device", this.device);
    return { deviceId: this.deviceId, seq: this.device.seq, wall: Date.now(), mono: Math.round(performance.now()), boot: this.boot };
  }
  age() {
    return Math.round(performance.timeOrigin + performance.now());
  }
  static {
    this.\u0275fac = function DeviceClock_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _DeviceClock)();
    };
  }
  static {
    this.\u0275prov = /* @__PURE__ */ \u0275\u0275defineInjectable({ token: _DeviceClock, factory: _DeviceClock.\u0275fac, providedIn: "root" });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(DeviceClock, [{
    type: Injectable,
    args: [{ providedIn: "root" }]
  }], null, null);
})();

// web/src/app/core/outbox.ts
var NAME = "outbox";
var LIMIT = 500;
var Outbox = class {
  constructor() {
    this.kept = readKept(NAME) ?? [];
  }
  all() {
    return this.kept;
  }
  add(item) {
    this.kept = [...this.kept, item].slice(-LIMIT);
    keep(NAME, this.kept);
  }
  remove(commandId) {
    this.kept = this.kept.filter((item) => item.envelope.commandId !== commandId);
    keep(NAME, this.kept.length === 0 ? null : this.kept);
  }
};

// web/src/app/core/command-queue.ts
var SLOW_MS = 3e3;
var BATCH = 100;
var CommandQueue = class _CommandQueue {
  constructor() {
    this.socket = inject(SocketConnection);
    this.client = inject(ContractClient);
    this.session = inject(SessionStore);
    this.device = inject(DeviceClock);
    this.outbox = new Outbox();
    this.list = signal([], ...ngDevMode ? [{ debugName: "list" }] : (
      /* istanbul ignore next */
      []
    ));
    this.waiters = /* @__PURE__ */ new Map();
    this.volatile = /* @__PURE__ */ new Set();
    this.flushing = false;
    this.pending = this.list.asReadonly();
    this.waiting = computed(() => this.list().filter((one) => one.state === "kept").length, ...ngDevMode ? [{ debugName: "waiting" }] : (
      /* istanbul ignore next */
      []
    ));
    this.caughtUp = signal(0, ...ngDevMode ? [{ debugName: "caughtUp" }] : (
      /* istanbul ignore next */
      []
    ));
    this.refusedLate = signal([], ...ngDevMode ? [{ debugName: "refusedLate" }] : (
      /* istanbul ignore next */
      []
    ));
    this.socket.opened.subscribe(() => void this.flush());
    globalThis.addEventListener?.("online", () => void this.flush());
  }
  /**
   * Sends one command. Resolves with the verdict whenever it comes; throws `ApiError` when it is refused or expired.
   * The press itself is on screen at once through `pending`.
   */
  async send(stream, type, data, options = {}) {
    const envelope = __spreadValues({
      v: 1,
      commandId: newId(),
      stream,
      type,
      data,
      device: this.device.stamp()
    }, options.ttlMs === void 0 ? {} : { ttlMs: options.ttlMs });
    if (options.keepOffline === false)
      this.volatile.add(envelope.commandId);
    else
      this.outbox.add({ personId: this.personId(), envelope, pressedAt: this.device.age() });
    this.list.update((all) => [...all, pendingOf(envelope, "sending")]);
    const slow = setTimeout(() => this.mark(envelope.commandId, "sending", "slow"), SLOW_MS);
    const answered = new Promise((resolve) => this.waiters.set(envelope.commandId, resolve));
    void this.deliver(envelope);
    const verdict = await answered.finally(() => clearTimeout(slow));
    if (verdict.verdict === "accepted" || verdict.verdict === "duplicate")
      return verdict;
    throw new ApiError(verdict.code ?? `command.${verdict.verdict}`, 409, verdict.params ?? {});
  }
  /** Takes up what an earlier visit of this person left behind; the shell calls it once somebody is signed in. */
  restore() {
    const known = new Set(this.list().map((one) => one.commandId));
    const left = this.mine().filter((item) => !known.has(item.envelope.commandId)).map((item) => pendingOf(item.envelope, "kept"));
    if (left.length === 0)
      return;
    this.list.update((all) => [...left, ...all]);
    void this.flush();
  }
  /** Pending commands of one stream and kind, for "正在送…" beside a button. */
  pendingOf(stream, type) {
    return this.list().filter((one) => one.stream === stream && one.type === type);
  }
  clearCaughtUp() {
    this.caughtUp.set(0);
  }
  /** Sends everything kept, oldest first, 100 at a time; stops at the first failure and tries again on the next connection. */
  async flush() {
    if (this.flushing)
      return;
    this.flushing = true;
    try {
      let sent = 0;
      for (let batch = this.keptBatch(); batch.length > 0; batch = this.keptBatch()) {
        const { verdicts } = await this.client.call("sendCommands", { body: { commands: batch } });
        if (verdicts.length === 0)
          break;
        for (const verdict of verdicts)
          this.settle(verdict, true);
        sent += verdicts.length;
      }
      if (sent > 0)
        this.caughtUp.update((count) => count + sent);
    } catch {
    } finally {
      this.flushing = false;
    }
  }
  async deliver(envelope) {
    if (this.keptAhead(envelope)) {
      this.mark(envelope.commandId, "sending", "kept");
      await this.flush();
      return;
    }
    try {
      const verdict = this.socket.connected() ? await this.bySocket(envelope) : await this.byHttp(envelope);
      this.settle(verdict, false);
    } catch (error) {
      this.failed(envelope, error);
    }
  }
  async bySocket(envelope) {
    try {
      return verdictOf(await this.socket.ask("command", envelope), envelope.commandId);
    } catch {
      return this.byHttp(envelope);
    }
  }
  async byHttp(envelope) {
    const { verdicts } = await this.client.call("sendCommands", { body: { commands: [envelope] }, timeoutMs: 8e3 });
    return verdictOf(verdicts, envelope.commandId);
  }
  failed(envelope, error) {
    const refused = error instanceof ApiError && !error.offline && !error.retryable;
    if (refused || this.volatile.has(envelope.commandId)) {
      const code = error instanceof ApiError ? error.code : "network";
      this.settle({ commandId: envelope.commandId, verdict: "refused", code }, false);
      return;
    }
    this.mark(envelope.commandId, "sending", "kept");
    this.mark(envelope.commandId, "slow", "kept");
  }
  settle(verdict, late) {
    const known = this.list().find((one) => one.commandId === verdict.commandId);
    this.outbox.remove(verdict.commandId);
    this.volatile.delete(verdict.commandId);
    this.list.update((all) => all.filter((one) => one.commandId !== verdict.commandId));
    const waiter = this.waiters.get(verdict.commandId);
    this.waiters.delete(verdict.commandId);
    if (waiter !== void 0)
      waiter(verdict);
    else if (late && known !== void 0 && (verdict.verdict === "refused" || verdict.verdict === "quarantined")) {
      this.refusedLate.update((all) => [...all, { type: known.type, code: verdict.code ?? "command.quarantined" }]);
    }
  }
  keptBatch() {
    const kept = new Set(this.list().filter((one) => one.state === "kept").map((one) => one.commandId));
    return this.mine().filter((item) => kept.has(item.envelope.commandId)).slice(0, BATCH).map((item) => item.envelope);
  }
  keptAhead(envelope) {
    return this.list().some((one) => one.state === "kept" && one.stream === envelope.stream);
  }
  mark(commandId, from, to) {
    this.list.update((all) => all.map((one) => one.commandId === commandId && one.state === from ? __spreadProps(__spreadValues({}, one), { state: to }) : one));
  }
  mine() {
    const personId = this.personId();
    return this.outbox.all().filter((item) => item.personId === personId);
  }
  personId() {
    return this.session.session()?.person.id ?? "";
  }
  static {
    this.\u0275fac = function CommandQueue_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _CommandQueue)();
    };
  }
  static {
    this.\u0275prov = /* @__PURE__ */ \u0275\u0275defineInjectable({ token: _CommandQueue, factory: _CommandQueue.\u0275fac, providedIn: "root" });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(CommandQueue, [{
    type: Injectable,
    args: [{ providedIn: "root" }]
  }], () => [], null);
})();
function pendingOf(envelope, state) {
  const { commandId, stream, type, data } = envelope;
  return { commandId, stream, type, data, state };
}
function verdictOf(answer, commandId) {
  if (typeof answer === "object" && answer !== null) {
    const list = Array.isArray(answer) ? answer : "verdicts" in answer ? answer.verdicts : [answer];
    const found = Array.isArray(list) ? list.find((one) => one.commandId === commandId && typeof one.verdict === "string") : void 0;
    if (found !== void 0)
      return found;
    if ("code" in answer && typeof answer.code === "string")
      return { commandId, verdict: "refused", code: answer.code };
  }
  throw new ApiError("server-unavailable", 0, {}, null, true);
}

// web/src/app/core/school-time.pipe.ts
var OPTIONS = {
  time: { hour: "numeric", minute: "2-digit", hourCycle: "h23" },
  date: { month: "long", day: "numeric" },
  day: { month: "long", day: "numeric", weekday: "long" },
  dateTime: { month: "long", day: "numeric", hour: "numeric", minute: "2-digit", hourCycle: "h23" }
};
function schoolTime(instant, zone, locale, style, ownZone = zone) {
  const at = new Date(instant);
  if (Number.isNaN(at.getTime()))
    return "";
  const named = zone === ownZone ? {} : { timeZoneName: "short" };
  const parts = new Intl.DateTimeFormat(locale, __spreadProps(__spreadValues(__spreadValues({}, OPTIONS[style]), named), { timeZone: zone })).formatToParts(at);
  return parts.map((part) => part.type === "hour" && locale === "zh-CN" ? part.value.replace(/^0(?=\d)/, "") : part.value).join("").replace(/(\d)(?=月|日)/g, "$1").replace("\u65E5\u661F\u671F", "\u65E5 \u661F\u671F");
}
var SchoolTimePipe = class _SchoolTimePipe {
  constructor() {
    this.clock = inject(Clock);
    this.preferences = inject(PreferencesStore);
  }
  transform(instant, style = "time", zone = null) {
    if (instant === null || instant === void 0)
      return "";
    const own = this.clock.zone();
    return schoolTime(instant, zone ?? own, this.preferences.locale(), style, own);
  }
  static {
    this.\u0275fac = function SchoolTimePipe_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _SchoolTimePipe)();
    };
  }
  static {
    this.\u0275pipe = /* @__PURE__ */ \u0275\u0275definePipe({ name: "schoolTime", type: _SchoolTimePipe, pure: false });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(SchoolTimePipe, [{
    type: Pipe,
    args: [{ name: "schoolTime", pure: false }]
  }], null, null);
})();

// web/src/app/layout/update-notice.ts
function UpdateNotice_Conditional_0_Template(rf, ctx) {
  if (rf & 1) {
    const _r1 = \u0275\u0275getCurrentView();
    \u0275\u0275domElementStart(0, "p", 0);
    \u0275\u0275text(1);
    \u0275\u0275pipe(2, "transloco");
    \u0275\u0275domElementStart(3, "button", 1);
    \u0275\u0275domListener("click", function UpdateNotice_Conditional_0_Template_button_click_3_listener() {
      \u0275\u0275restoreView(_r1);
      const ctx_r1 = \u0275\u0275nextContext();
      return \u0275\u0275resetView(ctx_r1.updates.apply());
    });
    \u0275\u0275text(4);
    \u0275\u0275pipe(5, "transloco");
    \u0275\u0275domElementEnd()();
  }
  if (rf & 2) {
    \u0275\u0275advance();
    \u0275\u0275textInterpolate1("", \u0275\u0275pipeBind1(2, 2, "system.update.text"), " ");
    \u0275\u0275advance(3);
    \u0275\u0275textInterpolate(\u0275\u0275pipeBind1(5, 4, "system.update.apply"));
  }
}
var UpdateNotice = class _UpdateNotice {
  constructor() {
    this.updates = inject(VersionUpdates);
  }
  static {
    this.\u0275fac = function UpdateNotice_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _UpdateNotice)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _UpdateNotice, selectors: [["tt-update-notice"]], decls: 1, vars: 1, consts: [["role", "status", 1, "no-print"], ["type", "button", 1, "btn", "slim", 3, "click"]], template: function UpdateNotice_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275conditionalCreate(0, UpdateNotice_Conditional_0_Template, 6, 6, "p", 0);
      }
      if (rf & 2) {
        \u0275\u0275conditional(ctx.updates.waiting() && ctx.updates.inLesson() === 0 ? 0 : -1);
      }
    }, dependencies: [TranslocoPipe], styles: ["\np[_ngcontent-%COMP%] {\n  display: flex;\n  gap: 16px;\n  align-items: center;\n  justify-content: center;\n  padding: 8px 24px;\n  background: var(--primary-tint);\n  color: var(--primary-strong);\n}\n/*# sourceMappingURL=update-notice.css.map */"], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(UpdateNotice, [{
    type: Component,
    args: [{ selector: "tt-update-notice", imports: [TranslocoPipe], template: `
    @if (updates.waiting() && updates.inLesson() === 0) {
      <p role="status" class="no-print">{{ 'system.update.text' | transloco }} <button type="button" class="btn slim" (click)="updates.apply()">{{ 'system.update.apply' | transloco }}</button></p>
    }
  `, changeDetection: ChangeDetectionStrategy.OnPush, styles: ["/* angular:styles/component:css;18934259c451555b9d0e7cf2924e3a2a979932c1823c539e8b387cdd0b087176;/work/main/web/src/app/layout/update-notice.ts */\np {\n  display: flex;\n  gap: 16px;\n  align-items: center;\n  justify-content: center;\n  padding: 8px 24px;\n  background: var(--primary-tint);\n  color: var(--primary-strong);\n}\n/*# sourceMappingURL=update-notice.css.map */\n"] }]
  }], null, null);
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(UpdateNotice, { className: "UpdateNotice", filePath: "web/src/app/layout/update-notice.ts", lineNumber: 17 });
})();

// web/src/app/layout/shell.ts
var _c0 = (a0, a1, a2) => ({ m: a0, l: a1, xl: a2 });
var _c1 = (a0, a1, a2) => ({ light: a0, dark: a1, system: a2 });
var _c2 = (a0) => ({ count: a0 });
var _forTrack0 = ($index, $item) => $item.link;
function Shell_Conditional_3_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275element(0, "ui-offline-bar", 1);
    \u0275\u0275pipe(1, "transloco");
    \u0275\u0275pipe(2, "transloco");
  }
  if (rf & 2) {
    const ctx_r0 = \u0275\u0275nextContext();
    \u0275\u0275property("title", \u0275\u0275pipeBind1(1, 2, "status.offline.title"))("text", \u0275\u0275pipeBind2(2, 4, "status.offline.text", \u0275\u0275pureFunction1(7, _c2, ctx_r0.waiting())));
  }
}
function Shell_Conditional_4_Conditional_5_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275elementStart(0, "b", 24);
    \u0275\u0275text(1);
    \u0275\u0275pipe(2, "schoolTime");
    \u0275\u0275elementEnd();
  }
  if (rf & 2) {
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(\u0275\u0275pipeBind2(2, 1, ctx, "dateTime"));
  }
}
function Shell_Conditional_4_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275elementStart(0, "p", 2);
    \u0275\u0275element(1, "ui-icon", 23);
    \u0275\u0275elementStart(2, "span");
    \u0275\u0275text(3);
    \u0275\u0275pipe(4, "transloco");
    \u0275\u0275conditionalCreate(5, Shell_Conditional_4_Conditional_5_Template, 3, 4, "b", 24);
    \u0275\u0275elementEnd()();
  }
  if (rf & 2) {
    let tmp_2_0;
    const ctx_r0 = \u0275\u0275nextContext();
    \u0275\u0275advance(3);
    \u0275\u0275textInterpolate(\u0275\u0275pipeBind1(4, 2, "common.sampleClock"));
    \u0275\u0275advance(2);
    \u0275\u0275conditional((tmp_2_0 = ctx_r0.clock.now()) ? 5 : -1, tmp_2_0);
  }
}
function Shell_For_16_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275elementStart(0, "a", 7);
    \u0275\u0275text(1);
    \u0275\u0275pipe(2, "transloco");
    \u0275\u0275elementEnd();
  }
  if (rf & 2) {
    const item_r2 = ctx.$implicit;
    \u0275\u0275property("routerLink", item_r2.link);
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(\u0275\u0275pipeBind1(2, 2, item_r2.text));
  }
}
function Shell_Conditional_50_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275elementStart(0, "footer", 3);
    \u0275\u0275element(1, "ui-help-phone", 25);
    \u0275\u0275pipe(2, "transloco");
    \u0275\u0275elementEnd();
  }
  if (rf & 2) {
    \u0275\u0275advance();
    \u0275\u0275property("text", \u0275\u0275pipeBind1(2, 2, "common.helpPhone"))("phone", ctx);
  }
}
function Shell_For_54_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275elementStart(0, "a", 7);
    \u0275\u0275element(1, "ui-icon", 26);
    \u0275\u0275text(2);
    \u0275\u0275pipe(3, "transloco");
    \u0275\u0275elementEnd();
  }
  if (rf & 2) {
    const item_r3 = ctx.$implicit;
    \u0275\u0275property("routerLink", item_r3.link);
    \u0275\u0275advance();
    \u0275\u0275property("name", item_r3.icon);
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(\u0275\u0275pipeBind1(3, 3, item_r3.tab));
  }
}
var Shell = class _Shell {
  constructor() {
    this.session = inject(SessionStore);
    this.router = inject(Router);
    this.socket = inject(SocketConnection);
    this.queue = inject(CommandQueue);
    this.clock = inject(Clock);
    this.preferences = inject(PreferencesStore);
    this.connection = inject(ConnectionStatus);
    this.nav = computed(() => {
      const role = this.session.mainRole();
      return role === null ? [] : NAVIGATION[role];
    }, ...ngDevMode ? [{ debugName: "nav" }] : (
      /* istanbul ignore next */
      []
    ));
    this.tabs = computed(() => this.nav().length > 3 ? this.nav().slice(0, 4) : [...this.nav(), HELP], ...ngDevMode ? [{ debugName: "tabs" }] : (
      /* istanbul ignore next */
      []
    ));
    this.place = computed(() => this.session.mainGrant()?.organisation.name ?? "", ...ngDevMode ? [{ debugName: "place" }] : (
      /* istanbul ignore next */
      []
    ));
    this.roleKey = computed(() => {
      const role = this.session.mainRole();
      return role === null ? "" : `roles.${role}`;
    }, ...ngDevMode ? [{ debugName: "roleKey" }] : (
      /* istanbul ignore next */
      []
    ));
    this.person = computed(() => this.session.session()?.person.name ?? "", ...ngDevMode ? [{ debugName: "person" }] : (
      /* istanbul ignore next */
      []
    ));
    this.helpPhone = this.session.helpPhone;
    this.waiting = this.queue.waiting;
    this.sample = computed(() => this.clock.sample() || this.session.session()?.sample === true, ...ngDevMode ? [{ debugName: "sample" }] : (
      /* istanbul ignore next */
      []
    ));
    void this.clock.start();
    effect(() => {
      if (this.session.session() !== null)
        this.queue.restore();
    });
  }
  async leave() {
    const failure = await this.session.signOut();
    if (failure !== null)
      return;
    this.socket.stop();
    await this.router.navigateByUrl("/signin");
  }
  static {
    this.\u0275fac = function Shell_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _Shell)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _Shell, selectors: [["tt-shell"]], decls: 55, vars: 63, consts: [["href", "#main", 1, "skip"], [3, "title", "text"], ["role", "note", 1, "sample", "no-print"], [1, "no-print"], [1, "bar"], [1, "place"], [1, "main-nav"], ["routerLinkActive", "current", "ariaCurrentWhenActive", "page", 3, "routerLink"], [1, "grow"], [3, "state", "text"], [1, "who"], [1, "name"], ["name", "menu"], [1, "visually-hidden"], [1, "menu"], [1, "small"], [3, "sizeChange", "size", "label", "texts"], [3, "themeChange", "theme", "label", "texts"], [3, "localeChange", "locale", "label"], ["type", "button", 1, "btn", 3, "click"], ["name", "leave"], ["id", "main", "tabindex", "-1"], [1, "tabs", "no-print"], ["name", "clock"], [1, "num"], [3, "text", "phone"], [3, "name"]], template: function Shell_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275elementStart(0, "a", 0);
        \u0275\u0275text(1);
        \u0275\u0275pipe(2, "transloco");
        \u0275\u0275elementEnd();
        \u0275\u0275conditionalCreate(3, Shell_Conditional_3_Template, 3, 9, "ui-offline-bar", 1);
        \u0275\u0275conditionalCreate(4, Shell_Conditional_4_Template, 6, 4, "p", 2);
        \u0275\u0275elementStart(5, "header", 3)(6, "div", 4);
        \u0275\u0275element(7, "ui-seal");
        \u0275\u0275elementStart(8, "div", 5);
        \u0275\u0275text(9);
        \u0275\u0275elementStart(10, "small");
        \u0275\u0275text(11);
        \u0275\u0275pipe(12, "transloco");
        \u0275\u0275elementEnd()();
        \u0275\u0275elementStart(13, "nav", 6);
        \u0275\u0275pipe(14, "transloco");
        \u0275\u0275repeaterCreate(15, Shell_For_16_Template, 3, 4, "a", 7, _forTrack0);
        \u0275\u0275elementEnd();
        \u0275\u0275element(17, "div", 8)(18, "ui-connection-pill", 9);
        \u0275\u0275pipe(19, "transloco");
        \u0275\u0275elementStart(20, "details", 10)(21, "summary")(22, "span", 11);
        \u0275\u0275text(23);
        \u0275\u0275elementEnd();
        \u0275\u0275element(24, "ui-icon", 12);
        \u0275\u0275elementStart(25, "span", 13);
        \u0275\u0275text(26);
        \u0275\u0275pipe(27, "transloco");
        \u0275\u0275elementEnd()();
        \u0275\u0275elementStart(28, "div", 14)(29, "p", 15);
        \u0275\u0275text(30);
        \u0275\u0275elementEnd();
        \u0275\u0275elementStart(31, "ui-size-switch", 16);
        \u0275\u0275pipe(32, "transloco");
        \u0275\u0275pipe(33, "transloco");
        \u0275\u0275pipe(34, "transloco");
        \u0275\u0275pipe(35, "transloco");
        \u0275\u0275listener("sizeChange", function Shell_Template_ui_size_switch_sizeChange_31_listener($event) {
          return ctx.preferences.setSize($event);
        });
        \u0275\u0275elementEnd();
        \u0275\u0275elementStart(36, "ui-theme-switch", 17);
        \u0275\u0275pipe(37, "transloco");
        \u0275\u0275pipe(38, "transloco");
        \u0275\u0275pipe(39, "transloco");
        \u0275\u0275pipe(40, "transloco");
        \u0275\u0275listener("themeChange", function Shell_Template_ui_theme_switch_themeChange_36_listener($event) {
          return ctx.preferences.setTheme($event);
        });
        \u0275\u0275elementEnd();
        \u0275\u0275elementStart(41, "ui-lang-switch", 18);
        \u0275\u0275pipe(42, "transloco");
        \u0275\u0275listener("localeChange", function Shell_Template_ui_lang_switch_localeChange_41_listener($event) {
          return ctx.preferences.setLocale($event);
        });
        \u0275\u0275elementEnd();
        \u0275\u0275elementStart(43, "button", 19);
        \u0275\u0275listener("click", function Shell_Template_button_click_43_listener() {
          return ctx.leave();
        });
        \u0275\u0275element(44, "ui-icon", 20);
        \u0275\u0275text(45);
        \u0275\u0275pipe(46, "transloco");
        \u0275\u0275elementEnd()()()()();
        \u0275\u0275element(47, "tt-update-notice");
        \u0275\u0275elementStart(48, "main", 21);
        \u0275\u0275element(49, "router-outlet");
        \u0275\u0275elementEnd();
        \u0275\u0275conditionalCreate(50, Shell_Conditional_50_Template, 3, 4, "footer", 3);
        \u0275\u0275elementStart(51, "nav", 22);
        \u0275\u0275pipe(52, "transloco");
        \u0275\u0275repeaterCreate(53, Shell_For_54_Template, 4, 5, "a", 7, _forTrack0);
        \u0275\u0275elementEnd();
      }
      if (rf & 2) {
        let tmp_21_0;
        \u0275\u0275advance();
        \u0275\u0275textInterpolate(\u0275\u0275pipeBind1(2, 22, "common.skip"));
        \u0275\u0275advance(2);
        \u0275\u0275conditional(ctx.connection.offline() ? 3 : -1);
        \u0275\u0275advance();
        \u0275\u0275conditional(ctx.sample() ? 4 : -1);
        \u0275\u0275advance(5);
        \u0275\u0275textInterpolate(ctx.place());
        \u0275\u0275advance(2);
        \u0275\u0275textInterpolate(ctx.roleKey() === "" ? "" : \u0275\u0275pipeBind1(12, 24, ctx.roleKey()));
        \u0275\u0275advance(2);
        \u0275\u0275attribute("aria-label", \u0275\u0275pipeBind1(14, 26, "nav.main"));
        \u0275\u0275advance(2);
        \u0275\u0275repeater(ctx.nav());
        \u0275\u0275advance(3);
        \u0275\u0275property("state", ctx.connection.pill())("text", \u0275\u0275pipeBind2(19, 28, ctx.connection.textKey(), ctx.connection.textParams()));
        \u0275\u0275advance(5);
        \u0275\u0275textInterpolate(ctx.person());
        \u0275\u0275advance(3);
        \u0275\u0275textInterpolate(\u0275\u0275pipeBind1(27, 31, "common.settings"));
        \u0275\u0275advance(4);
        \u0275\u0275textInterpolate(ctx.person());
        \u0275\u0275advance();
        \u0275\u0275property("size", ctx.preferences.size())("label", \u0275\u0275pipeBind1(32, 33, "common.size.label"))("texts", \u0275\u0275pureFunction3(55, _c0, \u0275\u0275pipeBind1(33, 35, "common.size.m"), \u0275\u0275pipeBind1(34, 37, "common.size.l"), \u0275\u0275pipeBind1(35, 39, "common.size.xl")));
        \u0275\u0275advance(5);
        \u0275\u0275property("theme", ctx.preferences.theme())("label", \u0275\u0275pipeBind1(37, 41, "common.theme.label"))("texts", \u0275\u0275pureFunction3(59, _c1, \u0275\u0275pipeBind1(38, 43, "common.theme.light"), \u0275\u0275pipeBind1(39, 45, "common.theme.dark"), \u0275\u0275pipeBind1(40, 47, "common.theme.system")));
        \u0275\u0275advance(5);
        \u0275\u0275property("locale", ctx.preferences.locale())("label", \u0275\u0275pipeBind1(42, 49, "common.language"));
        \u0275\u0275advance(4);
        \u0275\u0275textInterpolate(\u0275\u0275pipeBind1(46, 51, "common.signOut"));
        \u0275\u0275advance(5);
        \u0275\u0275conditional((tmp_21_0 = ctx.helpPhone()) ? 50 : -1, tmp_21_0);
        \u0275\u0275advance();
        \u0275\u0275attribute("aria-label", \u0275\u0275pipeBind1(52, 53, "nav.bottom"));
        \u0275\u0275advance(2);
        \u0275\u0275repeater(ctx.tabs());
      }
    }, dependencies: [RouterOutlet, RouterLink, RouterLinkActive, ConnectionPill, HelpPhone, Icon, LangSwitch, OfflineBar, Seal, SizeSwitch, ThemeSwitch, UpdateNotice, TranslocoPipe, SchoolTimePipe], styles: ['\n[_nghost-%COMP%] {\n  display: block;\n  min-height: 100vh;\n}\nheader[_ngcontent-%COMP%] {\n  background: var(--surface);\n  border-bottom: 1px solid var(--line);\n}\n.bar[_ngcontent-%COMP%] {\n  max-width: 1480px;\n  margin: 0 auto;\n  padding: 0 24px;\n  min-height: 52px;\n  display: flex;\n  align-items: center;\n  gap: 14px;\n}\n.place[_ngcontent-%COMP%] {\n  font-weight: 600;\n  line-height: 1.25;\n  white-space: nowrap;\n}\n.place[_ngcontent-%COMP%]   small[_ngcontent-%COMP%] {\n  display: block;\n  font-weight: 400;\n  font-size: .8rem;\n  color: var(--ink-3);\n}\n.main-nav[_ngcontent-%COMP%] {\n  display: flex;\n  align-self: stretch;\n  margin-left: 12px;\n  gap: 2px;\n}\n.main-nav[_ngcontent-%COMP%]   a[_ngcontent-%COMP%] {\n  display: flex;\n  align-items: center;\n  padding: 0 13px;\n  color: var(--ink-2);\n  text-decoration: none;\n  white-space: nowrap;\n  border-bottom: 3px solid transparent;\n  border-top: 3px solid transparent;\n}\n.main-nav[_ngcontent-%COMP%]   a[_ngcontent-%COMP%]:hover {\n  color: var(--primary);\n}\n.main-nav[_ngcontent-%COMP%]   a.current[_ngcontent-%COMP%] {\n  color: var(--primary);\n  font-weight: 600;\n  border-bottom-color: var(--primary);\n}\n.grow[_ngcontent-%COMP%] {\n  flex: 1;\n}\n.sample[_ngcontent-%COMP%] {\n  display: flex;\n  gap: 10px;\n  align-items: center;\n  justify-content: center;\n  padding: 6px 24px;\n  background: var(--warn-tint);\n  color: var(--warn);\n  border-bottom: 1px solid var(--warn-line);\n  font-size: .93rem;\n}\n.sample[_ngcontent-%COMP%]   b[_ngcontent-%COMP%] {\n  margin-left: 10px;\n}\n.who[_ngcontent-%COMP%] {\n  position: relative;\n}\n.who[_ngcontent-%COMP%]   summary[_ngcontent-%COMP%] {\n  list-style: none;\n  cursor: pointer;\n  display: flex;\n  align-items: center;\n  gap: 8px;\n  min-height: max(36px, var(--target));\n  padding: 0 6px;\n  color: var(--ink-2);\n  border-radius: var(--radius);\n  white-space: nowrap;\n}\n.who[_ngcontent-%COMP%]   summary[_ngcontent-%COMP%]::-webkit-details-marker {\n  display: none;\n}\n.menu[_ngcontent-%COMP%] {\n  position: absolute;\n  right: 0;\n  top: calc(100% + 4px);\n  z-index: 10;\n  width: max-content;\n  max-width: 92vw;\n  display: grid;\n  gap: 16px;\n  padding: 18px 20px;\n  background: var(--surface);\n  border: 1px solid var(--line-strong);\n  border-radius: var(--radius-m);\n}\nfooter[_ngcontent-%COMP%] {\n  max-width: 1360px;\n  margin: 0 auto;\n  padding: 0 32px 32px;\n}\n.tabs[_ngcontent-%COMP%] {\n  display: none;\n}\n[data-audience="school"][_nghost-%COMP%]   .bar[_ngcontent-%COMP%], [data-audience="school"]   [_nghost-%COMP%]   .bar[_ngcontent-%COMP%] {\n  max-width: 1360px;\n  padding: 0 32px;\n  min-height: 76px;\n  gap: 24px;\n}\n[data-audience="school"][_nghost-%COMP%]   .main-nav[_ngcontent-%COMP%]   a[_ngcontent-%COMP%], [data-audience="school"]   [_nghost-%COMP%]   .main-nav[_ngcontent-%COMP%]   a[_ngcontent-%COMP%] {\n  padding: 0 20px;\n  border-width: 4px;\n  font-size: 1rem;\n}\nmain[_ngcontent-%COMP%]:focus {\n  outline: none;\n}\n@media (max-width: 1023px) {\n  .main-nav[_ngcontent-%COMP%]   a[_ngcontent-%COMP%] {\n    padding: 0 9px;\n  }\n  .name[_ngcontent-%COMP%] {\n    display: none;\n  }\n}\n@media (max-width: 720px) {\n  .bar[_ngcontent-%COMP%], \n   [data-audience="school"][_nghost-%COMP%]   .bar[_ngcontent-%COMP%], [data-audience="school"]   [_nghost-%COMP%]   .bar[_ngcontent-%COMP%] {\n    min-height: 64px;\n    padding: 0 16px;\n    gap: 12px;\n    flex-wrap: nowrap;\n  }\n  .place[_ngcontent-%COMP%] {\n    white-space: normal;\n  }\n  .main-nav[_ngcontent-%COMP%] {\n    display: none;\n  }\n  footer[_ngcontent-%COMP%] {\n    padding: 0 16px 104px;\n  }\n  .tabs[_ngcontent-%COMP%] {\n    display: grid;\n    grid-auto-flow: column;\n    grid-auto-columns: 1fr;\n    position: fixed;\n    inset: auto 0 0 0;\n    z-index: 5;\n    height: 72px;\n    background: var(--surface);\n    border-top: 1px solid var(--line);\n  }\n  .tabs[_ngcontent-%COMP%]   a[_ngcontent-%COMP%] {\n    display: flex;\n    flex-direction: column;\n    align-items: center;\n    justify-content: center;\n    gap: 3px;\n    color: var(--ink-2);\n    text-decoration: none;\n    font-size: max(15px, .85rem);\n    border-bottom: 4px solid transparent;\n  }\n  .tabs[_ngcontent-%COMP%]   a.current[_ngcontent-%COMP%] {\n    color: var(--primary);\n    font-weight: 600;\n    border-bottom-color: var(--primary);\n  }\n}\n@media print {\n  [_nghost-%COMP%] {\n    min-height: 0;\n  }\n}\n/*# sourceMappingURL=shell.css.map */'], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(Shell, [{
    type: Component,
    args: [{ selector: "tt-shell", imports: [RouterOutlet, RouterLink, RouterLinkActive, TranslocoPipe, SchoolTimePipe, ConnectionPill, HelpPhone, Icon, LangSwitch, OfflineBar, Seal, SizeSwitch, ThemeSwitch, UpdateNotice], changeDetection: ChangeDetectionStrategy.OnPush, template: `<a class="skip" href="#main">{{ 'common.skip' | transloco }}</a>
@if (connection.offline()) {
  <ui-offline-bar [title]="'status.offline.title' | transloco" [text]="'status.offline.text' | transloco: { count: waiting() }" />
}
@if (sample()) {
  <p class="sample no-print" role="note">
    <ui-icon name="clock" /><span>{{ 'common.sampleClock' | transloco }}@if (clock.now(); as now) {<b class="num">{{ now | schoolTime: 'dateTime' }}</b>}</span>
  </p>
}
<header class="no-print">
  <div class="bar">
    <ui-seal />
    <div class="place">{{ place() }}<small>{{ roleKey() === '' ? '' : (roleKey() | transloco) }}</small></div>
    <nav class="main-nav" [attr.aria-label]="'nav.main' | transloco">
      @for (item of nav(); track item.link) {
        <a [routerLink]="item.link" routerLinkActive="current" ariaCurrentWhenActive="page">{{ item.text | transloco }}</a>
      }
    </nav>
    <div class="grow"></div>
    <ui-connection-pill [state]="connection.pill()" [text]="connection.textKey() | transloco: connection.textParams()" />
    <details class="who">
      <summary><span class="name">{{ person() }}</span><ui-icon name="menu" /><span class="visually-hidden">{{ 'common.settings' | transloco }}</span></summary>
      <div class="menu">
        <p class="small">{{ person() }}</p>
        <ui-size-switch [size]="preferences.size()" [label]="'common.size.label' | transloco" (sizeChange)="preferences.setSize($event)"
          [texts]="{ m: 'common.size.m' | transloco, l: 'common.size.l' | transloco, xl: 'common.size.xl' | transloco }" />
        <ui-theme-switch [theme]="preferences.theme()" [label]="'common.theme.label' | transloco" (themeChange)="preferences.setTheme($event)"
          [texts]="{ light: 'common.theme.light' | transloco, dark: 'common.theme.dark' | transloco, system: 'common.theme.system' | transloco }" />
        <ui-lang-switch [locale]="preferences.locale()" [label]="'common.language' | transloco" (localeChange)="preferences.setLocale($event)" />
        <button type="button" class="btn" (click)="leave()"><ui-icon name="leave" />{{ 'common.signOut' | transloco }}</button>
      </div>
    </details>
  </div>
</header>
<tt-update-notice />
<main id="main" tabindex="-1"><router-outlet /></main>
@if (helpPhone(); as phone) {
  <footer class="no-print"><ui-help-phone [text]="'common.helpPhone' | transloco" [phone]="phone" /></footer>
}
<nav class="tabs no-print" [attr.aria-label]="'nav.bottom' | transloco">
  @for (item of tabs(); track item.link) {
    <a [routerLink]="item.link" routerLinkActive="current" ariaCurrentWhenActive="page"><ui-icon [name]="item.icon" />{{ item.tab | transloco }}</a>
  }
</nav>
`, styles: ['/* web/src/app/layout/shell.css */\n:host {\n  display: block;\n  min-height: 100vh;\n}\nheader {\n  background: var(--surface);\n  border-bottom: 1px solid var(--line);\n}\n.bar {\n  max-width: 1480px;\n  margin: 0 auto;\n  padding: 0 24px;\n  min-height: 52px;\n  display: flex;\n  align-items: center;\n  gap: 14px;\n}\n.place {\n  font-weight: 600;\n  line-height: 1.25;\n  white-space: nowrap;\n}\n.place small {\n  display: block;\n  font-weight: 400;\n  font-size: .8rem;\n  color: var(--ink-3);\n}\n.main-nav {\n  display: flex;\n  align-self: stretch;\n  margin-left: 12px;\n  gap: 2px;\n}\n.main-nav a {\n  display: flex;\n  align-items: center;\n  padding: 0 13px;\n  color: var(--ink-2);\n  text-decoration: none;\n  white-space: nowrap;\n  border-bottom: 3px solid transparent;\n  border-top: 3px solid transparent;\n}\n.main-nav a:hover {\n  color: var(--primary);\n}\n.main-nav a.current {\n  color: var(--primary);\n  font-weight: 600;\n  border-bottom-color: var(--primary);\n}\n.grow {\n  flex: 1;\n}\n.sample {\n  display: flex;\n  gap: 10px;\n  align-items: center;\n  justify-content: center;\n  padding: 6px 24px;\n  background: var(--warn-tint);\n  color: var(--warn);\n  border-bottom: 1px solid var(--warn-line);\n  font-size: .93rem;\n}\n.sample b {\n  margin-left: 10px;\n}\n.who {\n  position: relative;\n}\n.who summary {\n  list-style: none;\n  cursor: pointer;\n  display: flex;\n  align-items: center;\n  gap: 8px;\n  min-height: max(36px, var(--target));\n  padding: 0 6px;\n  color: var(--ink-2);\n  border-radius: var(--radius);\n  white-space: nowrap;\n}\n.who summary::-webkit-details-marker {\n  display: none;\n}\n.menu {\n  position: absolute;\n  right: 0;\n  top: calc(100% + 4px);\n  z-index: 10;\n  width: max-content;\n  max-width: 92vw;\n  display: grid;\n  gap: 16px;\n  padding: 18px 20px;\n  background: var(--surface);\n  border: 1px solid var(--line-strong);\n  border-radius: var(--radius-m);\n}\nfooter {\n  max-width: 1360px;\n  margin: 0 auto;\n  padding: 0 32px 32px;\n}\n.tabs {\n  display: none;\n}\n:host-context([data-audience="school"]) .bar {\n  max-width: 1360px;\n  padding: 0 32px;\n  min-height: 76px;\n  gap: 24px;\n}\n:host-context([data-audience="school"]) .main-nav a {\n  padding: 0 20px;\n  border-width: 4px;\n  font-size: 1rem;\n}\nmain:focus {\n  outline: none;\n}\n@media (max-width: 1023px) {\n  .main-nav a {\n    padding: 0 9px;\n  }\n  .name {\n    display: none;\n  }\n}\n@media (max-width: 720px) {\n  .bar,\n  :host-context([data-audience="school"]) .bar {\n    min-height: 64px;\n    padding: 0 16px;\n    gap: 12px;\n    flex-wrap: nowrap;\n  }\n  .place {\n    white-space: normal;\n  }\n  .main-nav {\n    display: none;\n  }\n  footer {\n    padding: 0 16px 104px;\n  }\n  .tabs {\n    display: grid;\n    grid-auto-flow: column;\n    grid-auto-columns: 1fr;\n    position: fixed;\n    inset: auto 0 0 0;\n    z-index: 5;\n    height: 72px;\n    background: var(--surface);\n    border-top: 1px solid var(--line);\n  }\n  .tabs a {\n    display: flex;\n    flex-direction: column;\n    align-items: center;\n    justify-content: center;\n    gap: 3px;\n    color: var(--ink-2);\n    text-decoration: none;\n    font-size: max(15px, .85rem);\n    border-bottom: 4px solid transparent;\n  }\n  .tabs a.current {\n    color: var(--primary);\n    font-weight: 600;\n    border-bottom-color: var(--primary);\n  }\n}\n@media print {\n  :host {\n    min-height: 0;\n  }\n}\n/*# sourceMappingURL=shell.css.map */\n'] }]
  }], () => [], null);
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(Shell, { className: "Shell", filePath: "web/src/app/layout/shell.ts", lineNumber: 23 });
})();
export {
  Shell
};
//# sourceMappingURL=chunk-FXQITRXI.js.map
