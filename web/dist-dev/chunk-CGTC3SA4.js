import {
  NgTemplateOutlet
} from "./chunk-MT337KEQ.js";
import {
  ChangeDetectionStrategy,
  Component,
  ContentChildren,
  DestroyRef,
  Directive,
  ElementRef,
  Input,
  Output,
  TemplateRef,
  ViewChild,
  computed,
  contentChildren,
  effect,
  forwardRef,
  inject,
  input,
  model,
  output,
  setClassMetadata,
  signal,
  viewChild,
  ɵsetClassDebugInfo,
  ɵɵadvance,
  ɵɵanimateEnter,
  ɵɵattribute,
  ɵɵclassProp,
  ɵɵconditional,
  ɵɵconditionalCreate,
  ɵɵcontentQuerySignal,
  ɵɵdefineComponent,
  ɵɵdefineDirective,
  ɵɵdomElement,
  ɵɵdomElementEnd,
  ɵɵdomElementStart,
  ɵɵdomListener,
  ɵɵdomProperty,
  ɵɵelement,
  ɵɵelementContainer,
  ɵɵelementEnd,
  ɵɵelementStart,
  ɵɵgetCurrentView,
  ɵɵlistener,
  ɵɵnamespaceSVG,
  ɵɵnextContext,
  ɵɵprojection,
  ɵɵprojectionDef,
  ɵɵproperty,
  ɵɵpureFunction1,
  ɵɵqueryAdvance,
  ɵɵrepeater,
  ɵɵrepeaterCreate,
  ɵɵrepeaterTrackByIdentity,
  ɵɵrepeaterTrackByIndex,
  ɵɵresetView,
  ɵɵrestoreView,
  ɵɵsanitizeUrl,
  ɵɵstyleProp,
  ɵɵtemplate,
  ɵɵtext,
  ɵɵtextInterpolate,
  ɵɵtextInterpolate1,
  ɵɵtwoWayBindingSet,
  ɵɵtwoWayListener,
  ɵɵtwoWayProperty,
  ɵɵviewQuerySignal
} from "./chunk-ZZVDSQKE.js";

// libs/ui/src/icon/icons.ts
var circle = (cx, cy, r) => `M${cx - r} ${cy}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`;
var ICONS = {
  check: "M5 12.5l4.5 4.5L19 7.5",
  cross: "M6 6l12 12M18 6L6 18",
  minus: "M5 12h14",
  plus: "M5 12h14M12 5v14",
  warning: "M12 4L2.8 19.500h18.400zM12 10v4.500M12 17v.1",
  exclaim: "M12 7v6M12 16.600v.4",
  dots: "M5 12h.1M12 12h.1M19 12h.1",
  dashed: "M12 4a8 8 0 013.100.6M18 6.700a8 8 0 011.900 3.300M19.800 14a8 8 0 01-2.100 3.600M15 19.400a8 8 0 01-4.100.5M7.700 18.800a8 8 0 01-2.800-3M4 13a8 8 0 01.700-4.200M6.600 6.100A8 8 0 019 4.600",
  dot: circle(12, 12, 5),
  hand: "M8 13V5.500a1.500 1.500 0 013 0V11V4a1.500 1.500 0 013 0v7V5.500a1.500 1.500 0 013 0V14c0 4-2.300 7-6 7-3 0-4.300-1.600-5.600-4L4 13.600c-.9-1.600 1.200-2.900 2.300-1.500L8 14",
  microphone: "M12 3a3 3 0 013 3v5a3 3 0 01-6 0V6a3 3 0 013-3zM6 11a6 6 0 0012 0M12 17v4M9 21h6",
  help: `${circle(12, 12, 9)}M9.600 9.300a2.500 2.500 0 114 2.200c-1 .8-1.600 1.200-1.600 2.400M12 17v.1`,
  wifi: "M2.500 9a14 14 0 0119 0M6 12.800a9 9 0 0112 0M9.300 16.300a4.200 4.200 0 015.400 0M12 19.600v.1",
  noWifi: "M2.500 9a14 14 0 0110-3.600M6 12.800a9 9 0 015-2.200M9.300 16.300a4.200 4.200 0 015.400 0M12 19.600v.1M17 7l5 5M22 7l-5 5",
  people: `${circle(9, 8, 3.2)}M3 19c.4-3.600 2.600-5.400 6-5.400s5.600 1.800 6 5.400M15.500 5.300a3 3 0 010 5.600M17.500 14.200c2 .7 3.200 2.300 3.500 4.800`,
  phone: "M6 3h3.400l1.600 4.600-2.200 1.700a12 12 0 006 6l1.700-2.200L21 14.700V18a3 3 0 01-3 3C10 21 3 14 3 6a3 3 0 013-3z",
  speaker: "M4 10v4h4l5 4V6L8 10zM16.500 9a4.500 4.500 0 010 6M19 6.500a8 8 0 010 11",
  enter: "M13 4h6v16h-6M4 12h10M10 8l4 4-4 4",
  leave: "M11 4H5v16h6M10 12h10M16 8l4 4-4 4",
  download: "M12 4v11M8 11.500l4 4 4-4M4 16v4h16v-4",
  upload: "M12 16V5M8 8.500l4-4 4 4M4 16v4h16v-4",
  home: "M4 11l8-7 8 7v9h-5v-6H9v6H4z",
  calendar: "M4 6h16v14H4zM4 10.500h16M8.500 3.500v4M15.500 3.500v4",
  list: "M9 6h11M9 12h11M9 18h11M4 6h.5M4 12h.5M4 18h.5",
  grid: "M4 4h7v7H4zM13 4h7v7h-7zM4 13h7v7H4zM13 13h7v7h-7z",
  menu: "M4 7h16M4 12h16M4 17h16",
  search: `${circle(10.5, 10.5, 6)}M15 15l5 5`,
  pen: "M4 20l1-4L16 5l3 3L8 19zM13.500 7.500l3 3",
  pointer: "M6 4l12 8-5.400 1.200L9.600 19z",
  poll: "M5 20V10M12 20V4M19 20v-7",
  clock: `${circle(12, 13, 7.5)}M12 9v4l2.600 2M9.500 2.500h5`,
  star: "M12 3.500l2.600 5.600 6 .7-4.400 4.200 1.200 6-5.400-3-5.400 3 1.200-6L3.400 9.800l6-.7z",
  dice: "M4 8l8-4 8 4v8l-8 4-8-4zM4 8l8 4 8-4M12 12v8",
  music: `M9 18V5l10-2v13${circle(6.5, 18, 2.5)}${circle(16.5, 16, 2.5)}`,
  play: "M7 5l12 7-12 7z",
  left: "M15 5l-7 7 7 7",
  right: "M9 5l7 7-7 7",
  down: "M5 9l7 7 7-7",
  print: "M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z",
  undo: "M8 5L4 9l4 4M4 9h10a6 6 0 010 12h-4",
  lock: "M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 017 0v3",
  file: "M6 3h8l4 4v14H6zM14 3v4h4M9 12h6M9 16h6",
  screen: "M3 5h18v12H3zM9 21h6M12 17v4"
};

// libs/ui/src/icon/icon.ts
var Icon = class _Icon {
  constructor() {
    this.name = input.required(...ngDevMode ? [{ debugName: "name" }] : (
      /* istanbul ignore next */
      []
    ));
    this.label = input(null, ...ngDevMode ? [{ debugName: "label" }] : (
      /* istanbul ignore next */
      []
    ));
    this.path = computed(() => ICONS[this.name()], ...ngDevMode ? [{ debugName: "path" }] : (
      /* istanbul ignore next */
      []
    ));
  }
  static {
    this.\u0275fac = function Icon_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _Icon)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _Icon, selectors: [["ui-icon"]], hostVars: 3, hostBindings: function Icon_HostBindings(rf, ctx) {
      if (rf & 2) {
        \u0275\u0275attribute("role", ctx.label() === null ? null : "img")("aria-label", ctx.label())("aria-hidden", ctx.label() === null ? true : null);
      }
    }, inputs: { name: [1, "name"], label: [1, "label"] }, decls: 2, vars: 1, consts: [["viewBox", "0 0 24 24", "focusable", "false"]], template: function Icon_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275namespaceSVG();
        \u0275\u0275domElementStart(0, "svg", 0);
        \u0275\u0275domElement(1, "path");
        \u0275\u0275domElementEnd();
      }
      if (rf & 2) {
        \u0275\u0275advance();
        \u0275\u0275attribute("d", ctx.path());
      }
    }, styles: ["\n[_nghost-%COMP%] {\n  display: inline-flex;\n  flex: none;\n  width: 1.2em;\n  height: 1.2em;\n}\nsvg[_ngcontent-%COMP%] {\n  width: 100%;\n  height: 100%;\n  fill: none;\n  stroke: currentColor;\n  stroke-width: var(--icon-stroke, 2);\n  stroke-linecap: round;\n  stroke-linejoin: round;\n}\n/*# sourceMappingURL=icon.css.map */"], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(Icon, [{
    type: Component,
    args: [{ selector: "ui-icon", host: { "[attr.role]": 'label() === null ? null : "img"', "[attr.aria-label]": "label()", "[attr.aria-hidden]": "label() === null ? true : null" }, template: '<svg viewBox="0 0 24 24" focusable="false"><path [attr.d]="path()" /></svg>', changeDetection: ChangeDetectionStrategy.OnPush, styles: ["/* angular:styles/component:css;a64ca3e4720332b01370c02dbcd5becadca32075776e0d20086945d6e2d4aadf;/work/main/libs/ui/src/icon/icon.ts */\n:host {\n  display: inline-flex;\n  flex: none;\n  width: 1.2em;\n  height: 1.2em;\n}\nsvg {\n  width: 100%;\n  height: 100%;\n  fill: none;\n  stroke: currentColor;\n  stroke-width: var(--icon-stroke, 2);\n  stroke-linecap: round;\n  stroke-linejoin: round;\n}\n/*# sourceMappingURL=icon.css.map */\n"] }]
  }], null, { name: [{ type: Input, args: [{ isSignal: true, alias: "name", required: true }] }], label: [{ type: Input, args: [{ isSignal: true, alias: "label", required: false }] }] });
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(Icon, { className: "Icon", filePath: "libs/ui/src/icon/icon.ts", lineNumber: 15 });
})();

// libs/ui/src/marks/connection-pill.ts
var ConnectionPill = class _ConnectionPill {
  constructor() {
    this.state = input.required(...ngDevMode ? [{ debugName: "state" }] : (
      /* istanbul ignore next */
      []
    ));
    this.text = input.required(...ngDevMode ? [{ debugName: "text" }] : (
      /* istanbul ignore next */
      []
    ));
  }
  static {
    this.\u0275fac = function ConnectionPill_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _ConnectionPill)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _ConnectionPill, selectors: [["ui-connection-pill"]], hostAttrs: ["role", "status"], hostVars: 1, hostBindings: function ConnectionPill_HostBindings(rf, ctx) {
      if (rf & 2) {
        \u0275\u0275attribute("data-state", ctx.state());
      }
    }, inputs: { state: [1, "state"], text: [1, "text"] }, decls: 3, vars: 2, consts: [[3, "name"]], template: function ConnectionPill_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275element(0, "ui-icon", 0);
        \u0275\u0275elementStart(1, "span");
        \u0275\u0275text(2);
        \u0275\u0275elementEnd();
      }
      if (rf & 2) {
        \u0275\u0275property("name", ctx.state() === "ok" ? "wifi" : "noWifi");
        \u0275\u0275advance(2);
        \u0275\u0275textInterpolate(ctx.text());
      }
    }, dependencies: [Icon], styles: ['\n[_nghost-%COMP%] {\n  display: inline-flex;\n  align-items: center;\n  gap: .45em;\n  font-size: .9rem;\n  color: var(--ok);\n  white-space: nowrap;\n}\n[data-state="trying"][_nghost-%COMP%], \n[data-state="off"][_nghost-%COMP%] {\n  color: var(--warn);\n}\n@media (max-width: 420px) {\n  span[_ngcontent-%COMP%] {\n    font-size: .87rem;\n  }\n}\n/*# sourceMappingURL=connection-pill.css.map */'], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(ConnectionPill, [{
    type: Component,
    args: [{ selector: "ui-connection-pill", imports: [Icon], host: { role: "status", "[attr.data-state]": "state()" }, template: `<ui-icon [name]="state() === 'ok' ? 'wifi' : 'noWifi'" /><span>{{ text() }}</span>`, changeDetection: ChangeDetectionStrategy.OnPush, styles: ['/* angular:styles/component:css;09c93728007cd536c78f68c8a1aa0afb0df896cbe107581f8c7f91189cea6052;/work/main/libs/ui/src/marks/connection-pill.ts */\n:host {\n  display: inline-flex;\n  align-items: center;\n  gap: .45em;\n  font-size: .9rem;\n  color: var(--ok);\n  white-space: nowrap;\n}\n:host([data-state="trying"]),\n:host([data-state="off"]) {\n  color: var(--warn);\n}\n@media (max-width: 420px) {\n  span {\n    font-size: .87rem;\n  }\n}\n/*# sourceMappingURL=connection-pill.css.map */\n'] }]
  }], null, { state: [{ type: Input, args: [{ isSignal: true, alias: "state", required: true }] }], text: [{ type: Input, args: [{ isSignal: true, alias: "text", required: true }] }] });
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(ConnectionPill, { className: "ConnectionPill", filePath: "libs/ui/src/marks/connection-pill.ts", lineNumber: 17 });
})();

// libs/ui/src/marks/help-phone.ts
var HelpPhone = class _HelpPhone {
  constructor() {
    this.text = input.required(...ngDevMode ? [{ debugName: "text" }] : (
      /* istanbul ignore next */
      []
    ));
    this.phone = input.required(...ngDevMode ? [{ debugName: "phone" }] : (
      /* istanbul ignore next */
      []
    ));
    this.slim = input(false, ...ngDevMode ? [{ debugName: "slim" }] : (
      /* istanbul ignore next */
      []
    ));
    this.link = computed(() => `tel:${this.phone().replace(/[^\d+]/g, "")}`, ...ngDevMode ? [{ debugName: "link" }] : (
      /* istanbul ignore next */
      []
    ));
  }
  static {
    this.\u0275fac = function HelpPhone_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _HelpPhone)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _HelpPhone, selectors: [["ui-help-phone"]], hostVars: 2, hostBindings: function HelpPhone_HostBindings(rf, ctx) {
      if (rf & 2) {
        \u0275\u0275classProp("slim", ctx.slim());
      }
    }, inputs: { text: [1, "text"], phone: [1, "phone"], slim: [1, "slim"] }, decls: 5, vars: 3, consts: [["name", "phone"], [1, "num", 3, "href"]], template: function HelpPhone_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275element(0, "ui-icon", 0);
        \u0275\u0275elementStart(1, "span");
        \u0275\u0275text(2);
        \u0275\u0275elementStart(3, "a", 1);
        \u0275\u0275text(4);
        \u0275\u0275elementEnd()();
      }
      if (rf & 2) {
        \u0275\u0275advance(2);
        \u0275\u0275textInterpolate1("", ctx.text(), " ");
        \u0275\u0275advance();
        \u0275\u0275property("href", ctx.link(), \u0275\u0275sanitizeUrl);
        \u0275\u0275advance();
        \u0275\u0275textInterpolate(ctx.phone());
      }
    }, dependencies: [Icon], styles: ["\n[_nghost-%COMP%] {\n  display: flex;\n  align-items: center;\n  gap: .8em;\n  color: var(--ink-2);\n  font-size: .95rem;\n}\nui-icon[_ngcontent-%COMP%] {\n  width: 1.8em;\n  height: 1.8em;\n  color: var(--primary);\n}\na[_ngcontent-%COMP%] {\n  display: block;\n  font-size: 1.35rem;\n  font-weight: 600;\n  color: var(--ink);\n  text-decoration: none;\n  line-height: 1.3;\n}\n.slim[_nghost-%COMP%]   a[_ngcontent-%COMP%] {\n  display: inline;\n  font-size: inherit;\n}\n.slim[_nghost-%COMP%]   ui-icon[_ngcontent-%COMP%] {\n  width: 1.2em;\n  height: 1.2em;\n  color: inherit;\n}\n/*# sourceMappingURL=help-phone.css.map */"], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(HelpPhone, [{
    type: Component,
    args: [{ selector: "ui-help-phone", imports: [Icon], host: { "[class.slim]": "slim()" }, template: '<ui-icon name="phone" /><span>{{ text() }} <a class="num" [href]="link()">{{ phone() }}</a></span>', changeDetection: ChangeDetectionStrategy.OnPush, styles: ["/* angular:styles/component:css;58d9659e637339b5ae362c900a1f8627962393d94c98c0d7613122f90cb994eb;/work/main/libs/ui/src/marks/help-phone.ts */\n:host {\n  display: flex;\n  align-items: center;\n  gap: .8em;\n  color: var(--ink-2);\n  font-size: .95rem;\n}\nui-icon {\n  width: 1.8em;\n  height: 1.8em;\n  color: var(--primary);\n}\na {\n  display: block;\n  font-size: 1.35rem;\n  font-weight: 600;\n  color: var(--ink);\n  text-decoration: none;\n  line-height: 1.3;\n}\n:host(.slim) a {\n  display: inline;\n  font-size: inherit;\n}\n:host(.slim) ui-icon {\n  width: 1.2em;\n  height: 1.2em;\n  color: inherit;\n}\n/*# sourceMappingURL=help-phone.css.map */\n"] }]
  }], null, { text: [{ type: Input, args: [{ isSignal: true, alias: "text", required: true }] }], phone: [{ type: Input, args: [{ isSignal: true, alias: "phone", required: true }] }], slim: [{ type: Input, args: [{ isSignal: true, alias: "slim", required: false }] }] });
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(HelpPhone, { className: "HelpPhone", filePath: "libs/ui/src/marks/help-phone.ts", lineNumber: 19 });
})();

// libs/ui/src/marks/offline-bar.ts
var OfflineBar = class _OfflineBar {
  constructor() {
    this.title = input.required(...ngDevMode ? [{ debugName: "title" }] : (
      /* istanbul ignore next */
      []
    ));
    this.text = input("", ...ngDevMode ? [{ debugName: "text" }] : (
      /* istanbul ignore next */
      []
    ));
    this.inset = input(false, ...ngDevMode ? [{ debugName: "inset" }] : (
      /* istanbul ignore next */
      []
    ));
  }
  static {
    this.\u0275fac = function OfflineBar_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _OfflineBar)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _OfflineBar, selectors: [["ui-offline-bar"]], hostAttrs: ["role", "status", 1, "on-dark"], hostVars: 2, hostBindings: function OfflineBar_HostBindings(rf, ctx) {
      if (rf & 2) {
        \u0275\u0275classProp("inset", ctx.inset());
      }
    }, inputs: { title: [1, "title"], text: [1, "text"], inset: [1, "inset"] }, decls: 5, vars: 2, consts: [["name", "noWifi"]], template: function OfflineBar_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275element(0, "ui-icon", 0);
        \u0275\u0275elementStart(1, "span")(2, "b");
        \u0275\u0275text(3);
        \u0275\u0275elementEnd();
        \u0275\u0275text(4);
        \u0275\u0275elementEnd();
      }
      if (rf & 2) {
        \u0275\u0275advance(3);
        \u0275\u0275textInterpolate(ctx.title());
        \u0275\u0275advance();
        \u0275\u0275textInterpolate1(" ", ctx.text());
      }
    }, dependencies: [Icon], styles: ["\n[_nghost-%COMP%] {\n  display: flex;\n  gap: .8em;\n  align-items: center;\n  background: var(--offline-bg);\n  color: var(--offline-ink);\n  padding: .7em 2em;\n  font-size: 1rem;\n  line-height: 1.5;\n}\n.inset[_nghost-%COMP%] {\n  border-radius: var(--radius-m);\n  padding: .5em .75em;\n  font-size: .95rem;\n}\nui-icon[_ngcontent-%COMP%] {\n  width: 1.4em;\n  height: 1.4em;\n}\n@media (max-width: 720px) {\n  [_nghost-%COMP%] {\n    padding: .7em .9em;\n    font-size: .95rem;\n  }\n}\n/*# sourceMappingURL=offline-bar.css.map */"], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(OfflineBar, [{
    type: Component,
    args: [{ selector: "ui-offline-bar", imports: [Icon], host: { role: "status", class: "on-dark", "[class.inset]": "inset()" }, template: '<ui-icon name="noWifi" /><span><b>{{ title() }}</b> {{ text() }}</span>', changeDetection: ChangeDetectionStrategy.OnPush, styles: ["/* angular:styles/component:css;d8a9467867d601e4d3f79782248d2be94f27d242927ebf5ef5a7d47335bf8f69;/work/main/libs/ui/src/marks/offline-bar.ts */\n:host {\n  display: flex;\n  gap: .8em;\n  align-items: center;\n  background: var(--offline-bg);\n  color: var(--offline-ink);\n  padding: .7em 2em;\n  font-size: 1rem;\n  line-height: 1.5;\n}\n:host(.inset) {\n  border-radius: var(--radius-m);\n  padding: .5em .75em;\n  font-size: .95rem;\n}\nui-icon {\n  width: 1.4em;\n  height: 1.4em;\n}\n@media (max-width: 720px) {\n  :host {\n    padding: .7em .9em;\n    font-size: .95rem;\n  }\n}\n/*# sourceMappingURL=offline-bar.css.map */\n"] }]
  }], null, { title: [{ type: Input, args: [{ isSignal: true, alias: "title", required: true }] }], text: [{ type: Input, args: [{ isSignal: true, alias: "text", required: false }] }], inset: [{ type: Input, args: [{ isSignal: true, alias: "inset", required: false }] }] });
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(OfflineBar, { className: "OfflineBar", filePath: "libs/ui/src/marks/offline-bar.ts", lineNumber: 18 });
})();

// libs/ui/src/marks/seal.ts
var Seal = class _Seal {
  static {
    this.\u0275fac = function Seal_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _Seal)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _Seal, selectors: [["ui-seal"]], hostAttrs: ["aria-hidden", "true"], decls: 3, vars: 0, template: function Seal_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275text(0, "\u540C");
        \u0275\u0275domElement(1, "br");
        \u0275\u0275text(2, "\u5802");
      }
    }, styles: ["\n[_nghost-%COMP%] {\n  display: grid;\n  place-items: center;\n  flex: none;\n  width: max(30px, 2rem);\n  height: max(30px, 2rem);\n  background: var(--seal);\n  color: var(--on-seal);\n  border-radius: var(--radius-s);\n  font-size: max(11px, .75rem);\n  font-weight: 600;\n  line-height: 1.05;\n  letter-spacing: .04em;\n  text-align: center;\n}\n/*# sourceMappingURL=seal.css.map */"], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(Seal, [{
    type: Component,
    args: [{ selector: "ui-seal", host: { "aria-hidden": "true" }, template: "\u540C<br>\u5802", changeDetection: ChangeDetectionStrategy.OnPush, styles: ["/* angular:styles/component:css;fbb561fff131f6d6cb29082114d65cad6d8a660bfd609316fec110cc869d3884;/work/main/libs/ui/src/marks/seal.ts */\n:host {\n  display: grid;\n  place-items: center;\n  flex: none;\n  width: max(30px, 2rem);\n  height: max(30px, 2rem);\n  background: var(--seal);\n  color: var(--on-seal);\n  border-radius: var(--radius-s);\n  font-size: max(11px, .75rem);\n  font-weight: 600;\n  line-height: 1.05;\n  letter-spacing: .04em;\n  text-align: center;\n}\n/*# sourceMappingURL=seal.css.map */\n"] }]
  }], null, null);
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(Seal, { className: "Seal", filePath: "libs/ui/src/marks/seal.ts", lineNumber: 16 });
})();

// libs/ui/src/feedback/states.ts
var _c0 = ["*"];
function EmptyState_Conditional_3_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275elementStart(0, "p");
    \u0275\u0275text(1);
    \u0275\u0275elementEnd();
  }
  if (rf & 2) {
    const ctx_r0 = \u0275\u0275nextContext();
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(ctx_r0.text());
  }
}
function Skeleton_For_1_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275domElement(0, "i");
  }
  if (rf & 2) {
    const width_r1 = ctx.$implicit;
    \u0275\u0275styleProp("width", width_r1, "%");
  }
}
function ErrorBlock_Conditional_4_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275elementStart(0, "p");
    \u0275\u0275text(1);
    \u0275\u0275elementEnd();
  }
  if (rf & 2) {
    const ctx_r0 = \u0275\u0275nextContext();
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(ctx_r0.stillWorks());
  }
}
function ErrorBlock_Conditional_5_Template(rf, ctx) {
  if (rf & 1) {
    const _r2 = \u0275\u0275getCurrentView();
    \u0275\u0275elementStart(0, "button", 2);
    \u0275\u0275listener("click", function ErrorBlock_Conditional_5_Template_button_click_0_listener() {
      \u0275\u0275restoreView(_r2);
      const ctx_r0 = \u0275\u0275nextContext();
      return \u0275\u0275resetView(ctx_r0.retry.emit());
    });
    \u0275\u0275text(1);
    \u0275\u0275elementEnd();
  }
  if (rf & 2) {
    const ctx_r0 = \u0275\u0275nextContext();
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(ctx_r0.retryText());
  }
}
var EmptyState = class _EmptyState {
  constructor() {
    this.title = input.required(...ngDevMode ? [{ debugName: "title" }] : (
      /* istanbul ignore next */
      []
    ));
    this.text = input("", ...ngDevMode ? [{ debugName: "text" }] : (
      /* istanbul ignore next */
      []
    ));
    this.icon = input("list", ...ngDevMode ? [{ debugName: "icon" }] : (
      /* istanbul ignore next */
      []
    ));
  }
  static {
    this.\u0275fac = function EmptyState_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _EmptyState)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _EmptyState, selectors: [["ui-empty-state"]], inputs: { title: [1, "title"], text: [1, "text"], icon: [1, "icon"] }, ngContentSelectors: _c0, decls: 6, vars: 3, consts: [[3, "name"]], template: function EmptyState_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275projectionDef();
        \u0275\u0275element(0, "ui-icon", 0);
        \u0275\u0275elementStart(1, "h2");
        \u0275\u0275text(2);
        \u0275\u0275elementEnd();
        \u0275\u0275conditionalCreate(3, EmptyState_Conditional_3_Template, 2, 1, "p");
        \u0275\u0275elementStart(4, "div");
        \u0275\u0275projection(5);
        \u0275\u0275elementEnd();
      }
      if (rf & 2) {
        \u0275\u0275property("name", ctx.icon());
        \u0275\u0275advance(2);
        \u0275\u0275textInterpolate(ctx.title());
        \u0275\u0275advance();
        \u0275\u0275conditional(ctx.text() ? 3 : -1);
      }
    }, dependencies: [Icon], styles: ["\n[_nghost-%COMP%] {\n  display: grid;\n  justify-items: center;\n  gap: 10px;\n  padding: 2.6rem 1.4rem;\n  text-align: center;\n  background: var(--surface);\n  border: 1px dashed var(--off-line);\n  border-radius: var(--radius-l);\n}\nui-icon[_ngcontent-%COMP%] {\n  width: 2.6rem;\n  height: 2.6rem;\n  color: var(--ink-3);\n  --icon-stroke: 1.6;\n}\nh2[_ngcontent-%COMP%] {\n  font-size: 1.15rem;\n  color: var(--ink);\n}\np[_ngcontent-%COMP%] {\n  color: var(--ink-2);\n  max-width: 34em;\n}\ndiv[_ngcontent-%COMP%] {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 12px;\n  justify-content: center;\n  margin-top: 6px;\n}\n/*# sourceMappingURL=states.css.map */"], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(EmptyState, [{
    type: Component,
    args: [{ selector: "ui-empty-state", imports: [Icon], template: '<ui-icon [name]="icon()" /><h2>{{ title() }}</h2>@if (text()) {<p>{{ text() }}</p>}<div><ng-content /></div>', changeDetection: ChangeDetectionStrategy.OnPush, styles: ["/* angular:styles/component:css;06bcc40ea4543b2a10c8c0aa9df16da2852a6e0c7926880dcbee32f8ad03a465;/work/main/libs/ui/src/feedback/states.ts */\n:host {\n  display: grid;\n  justify-items: center;\n  gap: 10px;\n  padding: 2.6rem 1.4rem;\n  text-align: center;\n  background: var(--surface);\n  border: 1px dashed var(--off-line);\n  border-radius: var(--radius-l);\n}\nui-icon {\n  width: 2.6rem;\n  height: 2.6rem;\n  color: var(--ink-3);\n  --icon-stroke: 1.6;\n}\nh2 {\n  font-size: 1.15rem;\n  color: var(--ink);\n}\np {\n  color: var(--ink-2);\n  max-width: 34em;\n}\ndiv {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 12px;\n  justify-content: center;\n  margin-top: 6px;\n}\n/*# sourceMappingURL=states.css.map */\n"] }]
  }], null, { title: [{ type: Input, args: [{ isSignal: true, alias: "title", required: true }] }], text: [{ type: Input, args: [{ isSignal: true, alias: "text", required: false }] }], icon: [{ type: Input, args: [{ isSignal: true, alias: "icon", required: false }] }] });
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(EmptyState, { className: "EmptyState", filePath: "libs/ui/src/feedback/states.ts", lineNumber: 19 });
})();
var Skeleton = class _Skeleton {
  constructor() {
    this.widths = input([62, 88, 74], ...ngDevMode ? [{ debugName: "widths" }] : (
      /* istanbul ignore next */
      []
    ));
  }
  static {
    this.\u0275fac = function Skeleton_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _Skeleton)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _Skeleton, selectors: [["ui-skeleton"]], hostAttrs: ["aria-hidden", "true"], inputs: { widths: [1, "widths"] }, decls: 2, vars: 0, consts: [[3, "width"]], template: function Skeleton_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275repeaterCreate(0, Skeleton_For_1_Template, 1, 2, "i", 0, \u0275\u0275repeaterTrackByIndex);
      }
      if (rf & 2) {
        \u0275\u0275repeater(ctx.widths());
      }
    }, styles: ["\n[_nghost-%COMP%] {\n  display: grid;\n  gap: .8em;\n  padding: 1.2em;\n  opacity: 0;\n  animation: _ngcontent-%COMP%_appear 200ms 200ms forwards;\n}\ni[_ngcontent-%COMP%] {\n  height: 1.1em;\n  border-radius: 3px;\n  background: var(--surface-2);\n}\n@keyframes _ngcontent-%COMP%_appear {\n  to {\n    opacity: 1;\n  }\n}\n@media (prefers-reduced-motion: reduce) {\n  [_nghost-%COMP%] {\n    opacity: 1;\n  }\n}\n/*# sourceMappingURL=states.css.map */"], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(Skeleton, [{
    type: Component,
    args: [{ selector: "ui-skeleton", host: { "aria-hidden": "true" }, template: '@for (width of widths(); track $index) {<i [style.width.%]="width"></i>}', changeDetection: ChangeDetectionStrategy.OnPush, styles: ["/* angular:styles/component:css;843093ca87b100972c38d119110f3da27b927860b4b56c405b53586fb0e68beb;/work/main/libs/ui/src/feedback/states.ts */\n:host {\n  display: grid;\n  gap: .8em;\n  padding: 1.2em;\n  opacity: 0;\n  animation: appear 200ms 200ms forwards;\n}\ni {\n  height: 1.1em;\n  border-radius: 3px;\n  background: var(--surface-2);\n}\n@keyframes appear {\n  to {\n    opacity: 1;\n  }\n}\n@media (prefers-reduced-motion: reduce) {\n  :host {\n    opacity: 1;\n  }\n}\n/*# sourceMappingURL=states.css.map */\n"] }]
  }], null, { widths: [{ type: Input, args: [{ isSignal: true, alias: "widths", required: false }] }] });
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(Skeleton, { className: "Skeleton", filePath: "libs/ui/src/feedback/states.ts", lineNumber: 38 });
})();
var ErrorBlock = class _ErrorBlock {
  constructor() {
    this.title = input.required(...ngDevMode ? [{ debugName: "title" }] : (
      /* istanbul ignore next */
      []
    ));
    this.stillWorks = input("", ...ngDevMode ? [{ debugName: "stillWorks" }] : (
      /* istanbul ignore next */
      []
    ));
    this.retryText = input("", ...ngDevMode ? [{ debugName: "retryText" }] : (
      /* istanbul ignore next */
      []
    ));
    this.retry = output();
  }
  static {
    this.\u0275fac = function ErrorBlock_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _ErrorBlock)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _ErrorBlock, selectors: [["ui-error-block"]], hostAttrs: ["role", "alert"], inputs: { title: [1, "title"], stillWorks: [1, "stillWorks"], retryText: [1, "retryText"] }, outputs: { retry: "retry" }, ngContentSelectors: _c0, decls: 7, vars: 3, consts: [["name", "warning"], ["type", "button", 1, "btn"], ["type", "button", 1, "btn", 3, "click"]], template: function ErrorBlock_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275projectionDef();
        \u0275\u0275element(0, "ui-icon", 0);
        \u0275\u0275elementStart(1, "div")(2, "b");
        \u0275\u0275text(3);
        \u0275\u0275elementEnd();
        \u0275\u0275conditionalCreate(4, ErrorBlock_Conditional_4_Template, 2, 1, "p");
        \u0275\u0275elementEnd();
        \u0275\u0275conditionalCreate(5, ErrorBlock_Conditional_5_Template, 2, 1, "button", 1);
        \u0275\u0275projection(6);
      }
      if (rf & 2) {
        \u0275\u0275advance(3);
        \u0275\u0275textInterpolate(ctx.title());
        \u0275\u0275advance();
        \u0275\u0275conditional(ctx.stillWorks() ? 4 : -1);
        \u0275\u0275advance();
        \u0275\u0275conditional(ctx.retryText() ? 5 : -1);
      }
    }, dependencies: [Icon], styles: ["\n[_nghost-%COMP%] {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 14px;\n  align-items: center;\n  padding: 1rem 1.2rem;\n  background: var(--surface);\n  border: 1px solid var(--bad-line);\n  border-left: 5px solid var(--bad);\n  border-radius: var(--radius);\n}\nui-icon[_ngcontent-%COMP%] {\n  color: var(--bad);\n  width: 1.6em;\n  height: 1.6em;\n}\ndiv[_ngcontent-%COMP%] {\n  flex: 1 1 14em;\n}\np[_ngcontent-%COMP%] {\n  color: var(--ink-2);\n}\n/*# sourceMappingURL=states.css.map */"], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(ErrorBlock, [{
    type: Component,
    args: [{ selector: "ui-error-block", imports: [Icon], host: { role: "alert" }, template: `
    <ui-icon name="warning" />
    <div><b>{{ title() }}</b>@if (stillWorks()) {<p>{{ stillWorks() }}</p>}</div>
    @if (retryText()) { <button type="button" class="btn" (click)="retry.emit()">{{ retryText() }}</button> }
    <ng-content />
  `, changeDetection: ChangeDetectionStrategy.OnPush, styles: ["/* angular:styles/component:css;45fef16efb464e5c0585f028d7eb8bcaa383eaf0f9b189ea4bc710367212feba;/work/main/libs/ui/src/feedback/states.ts */\n:host {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 14px;\n  align-items: center;\n  padding: 1rem 1.2rem;\n  background: var(--surface);\n  border: 1px solid var(--bad-line);\n  border-left: 5px solid var(--bad);\n  border-radius: var(--radius);\n}\nui-icon {\n  color: var(--bad);\n  width: 1.6em;\n  height: 1.6em;\n}\ndiv {\n  flex: 1 1 14em;\n}\np {\n  color: var(--ink-2);\n}\n/*# sourceMappingURL=states.css.map */\n"] }]
  }], null, { title: [{ type: Input, args: [{ isSignal: true, alias: "title", required: true }] }], stillWorks: [{ type: Input, args: [{ isSignal: true, alias: "stillWorks", required: false }] }], retryText: [{ type: Input, args: [{ isSignal: true, alias: "retryText", required: false }] }], retry: [{ type: Output, args: ["retry"] }] });
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(ErrorBlock, { className: "ErrorBlock", filePath: "libs/ui/src/feedback/states.ts", lineNumber: 62 });
})();

// libs/ui/src/switches/segments.ts
var _forTrack0 = ($index, $item) => $item.id;
function Segments_For_1_Template(rf, ctx) {
  if (rf & 1) {
    const _r1 = \u0275\u0275getCurrentView();
    \u0275\u0275domElementStart(0, "button", 1);
    \u0275\u0275domListener("click", function Segments_For_1_Template_button_click_0_listener() {
      const segment_r2 = \u0275\u0275restoreView(_r1).$implicit;
      const ctx_r2 = \u0275\u0275nextContext();
      return \u0275\u0275resetView(ctx_r2.valueChange.emit(segment_r2.id));
    });
    \u0275\u0275text(1);
    \u0275\u0275domElementEnd();
  }
  if (rf & 2) {
    const segment_r2 = ctx.$implicit;
    const ctx_r2 = \u0275\u0275nextContext();
    \u0275\u0275attribute("aria-pressed", segment_r2.id === ctx_r2.value())("lang", segment_r2.lang ?? null);
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(segment_r2.text);
  }
}
var Segments = class _Segments {
  constructor() {
    this.segments = input.required(...ngDevMode ? [{ debugName: "segments" }] : (
      /* istanbul ignore next */
      []
    ));
    this.value = input.required(...ngDevMode ? [{ debugName: "value" }] : (
      /* istanbul ignore next */
      []
    ));
    this.label = input.required(...ngDevMode ? [{ debugName: "label" }] : (
      /* istanbul ignore next */
      []
    ));
    this.valueChange = output();
  }
  static {
    this.\u0275fac = function Segments_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _Segments)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _Segments, selectors: [["ui-segments"]], hostAttrs: ["role", "group"], hostVars: 1, hostBindings: function Segments_HostBindings(rf, ctx) {
      if (rf & 2) {
        \u0275\u0275attribute("aria-label", ctx.label());
      }
    }, inputs: { segments: [1, "segments"], value: [1, "value"], label: [1, "label"] }, outputs: { valueChange: "valueChange" }, decls: 2, vars: 0, consts: [["type", "button"], ["type", "button", 3, "click"]], template: function Segments_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275repeaterCreate(0, Segments_For_1_Template, 2, 3, "button", 0, _forTrack0);
      }
      if (rf & 2) {
        \u0275\u0275repeater(ctx.segments());
      }
    }, styles: ["\n[_nghost-%COMP%] {\n  display: inline-flex;\n  border: 1px solid var(--line-strong);\n  border-radius: var(--radius);\n  overflow: hidden;\n  width: max-content;\n  max-width: 100%;\n}\nbutton[_ngcontent-%COMP%] {\n  min-height: max(32px, calc(var(--target) * .74));\n  padding: 0 .9em;\n  border: 0;\n  background: var(--surface);\n  color: var(--ink-2);\n  white-space: nowrap;\n}\nbutton[_ngcontent-%COMP%]    + button[_ngcontent-%COMP%] {\n  border-left: 1px solid var(--line);\n}\nbutton[aria-pressed=true][_ngcontent-%COMP%] {\n  background: var(--primary);\n  color: var(--on-primary);\n}\nbutton[_ngcontent-%COMP%]:focus-visible {\n  outline-offset: -3px;\n}\nbutton[aria-pressed=true][_ngcontent-%COMP%]:focus-visible {\n  outline-color: var(--focus-on-dark);\n}\n/*# sourceMappingURL=segments.css.map */"], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(Segments, [{
    type: Component,
    args: [{ selector: "ui-segments", host: { role: "group", "[attr.aria-label]": "label()" }, template: `
    @for (segment of segments(); track segment.id) {
      <button type="button" [attr.aria-pressed]="segment.id === value()" [attr.lang]="segment.lang ?? null" (click)="valueChange.emit(segment.id)">{{ segment.text }}</button>
    }
  `, changeDetection: ChangeDetectionStrategy.OnPush, styles: ["/* angular:styles/component:css;769144aa627c31d003b929e1ba176c86f4aeeab824e1d20d9ab8d036f22ceb33;/work/main/libs/ui/src/switches/segments.ts */\n:host {\n  display: inline-flex;\n  border: 1px solid var(--line-strong);\n  border-radius: var(--radius);\n  overflow: hidden;\n  width: max-content;\n  max-width: 100%;\n}\nbutton {\n  min-height: max(32px, calc(var(--target) * .74));\n  padding: 0 .9em;\n  border: 0;\n  background: var(--surface);\n  color: var(--ink-2);\n  white-space: nowrap;\n}\nbutton + button {\n  border-left: 1px solid var(--line);\n}\nbutton[aria-pressed=true] {\n  background: var(--primary);\n  color: var(--on-primary);\n}\nbutton:focus-visible {\n  outline-offset: -3px;\n}\nbutton[aria-pressed=true]:focus-visible {\n  outline-color: var(--focus-on-dark);\n}\n/*# sourceMappingURL=segments.css.map */\n"] }]
  }], null, { segments: [{ type: Input, args: [{ isSignal: true, alias: "segments", required: true }] }], value: [{ type: Input, args: [{ isSignal: true, alias: "value", required: true }] }], label: [{ type: Input, args: [{ isSignal: true, alias: "label", required: true }] }], valueChange: [{ type: Output, args: ["valueChange"] }] });
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(Segments, { className: "Segments", filePath: "libs/ui/src/switches/segments.ts", lineNumber: 29 });
})();

// libs/ui/src/switches/switches.ts
var SIZES = ["m", "l", "xl"];
var THEMES = ["light", "dark", "system"];
var LANGUAGES = [{ id: "zh-CN", text: "\u7B80\u4F53\u4E2D\u6587", lang: "zh-CN" }, { id: "en", text: "English", lang: "en" }];
var SizeSwitch = class _SizeSwitch {
  constructor() {
    this.size = input.required(...ngDevMode ? [{ debugName: "size" }] : (
      /* istanbul ignore next */
      []
    ));
    this.texts = input.required(...ngDevMode ? [{ debugName: "texts" }] : (
      /* istanbul ignore next */
      []
    ));
    this.label = input.required(...ngDevMode ? [{ debugName: "label" }] : (
      /* istanbul ignore next */
      []
    ));
    this.sizeChange = output();
    this.segments = computed(() => SIZES.map((id) => ({ id, text: this.texts()[id] })), ...ngDevMode ? [{ debugName: "segments" }] : (
      /* istanbul ignore next */
      []
    ));
  }
  pick(id) {
    const size = SIZES.find((one) => one === id);
    if (size !== void 0)
      this.sizeChange.emit(size);
  }
  static {
    this.\u0275fac = function SizeSwitch_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _SizeSwitch)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _SizeSwitch, selectors: [["ui-size-switch"]], inputs: { size: [1, "size"], texts: [1, "texts"], label: [1, "label"] }, outputs: { sizeChange: "sizeChange" }, decls: 1, vars: 3, consts: [[3, "valueChange", "segments", "value", "label"]], template: function SizeSwitch_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275elementStart(0, "ui-segments", 0);
        \u0275\u0275listener("valueChange", function SizeSwitch_Template_ui_segments_valueChange_0_listener($event) {
          return ctx.pick($event);
        });
        \u0275\u0275elementEnd();
      }
      if (rf & 2) {
        \u0275\u0275property("segments", ctx.segments())("value", ctx.size())("label", ctx.label());
      }
    }, dependencies: [Segments], encapsulation: 2, changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(SizeSwitch, [{
    type: Component,
    args: [{
      selector: "ui-size-switch",
      imports: [Segments],
      template: '<ui-segments [segments]="segments()" [value]="size()" [label]="label()" (valueChange)="pick($event)" />',
      changeDetection: ChangeDetectionStrategy.OnPush
    }]
  }], null, { size: [{ type: Input, args: [{ isSignal: true, alias: "size", required: true }] }], texts: [{ type: Input, args: [{ isSignal: true, alias: "texts", required: true }] }], label: [{ type: Input, args: [{ isSignal: true, alias: "label", required: true }] }], sizeChange: [{ type: Output, args: ["sizeChange"] }] });
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(SizeSwitch, { className: "SizeSwitch", filePath: "libs/ui/src/switches/switches.ts", lineNumber: 17 });
})();
var ThemeSwitch = class _ThemeSwitch {
  constructor() {
    this.theme = input.required(...ngDevMode ? [{ debugName: "theme" }] : (
      /* istanbul ignore next */
      []
    ));
    this.texts = input.required(...ngDevMode ? [{ debugName: "texts" }] : (
      /* istanbul ignore next */
      []
    ));
    this.label = input.required(...ngDevMode ? [{ debugName: "label" }] : (
      /* istanbul ignore next */
      []
    ));
    this.themeChange = output();
    this.segments = computed(() => THEMES.map((id) => ({ id, text: this.texts()[id] })), ...ngDevMode ? [{ debugName: "segments" }] : (
      /* istanbul ignore next */
      []
    ));
  }
  pick(id) {
    const theme = THEMES.find((one) => one === id);
    if (theme !== void 0)
      this.themeChange.emit(theme);
  }
  static {
    this.\u0275fac = function ThemeSwitch_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _ThemeSwitch)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _ThemeSwitch, selectors: [["ui-theme-switch"]], inputs: { theme: [1, "theme"], texts: [1, "texts"], label: [1, "label"] }, outputs: { themeChange: "themeChange" }, decls: 1, vars: 3, consts: [[3, "valueChange", "segments", "value", "label"]], template: function ThemeSwitch_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275elementStart(0, "ui-segments", 0);
        \u0275\u0275listener("valueChange", function ThemeSwitch_Template_ui_segments_valueChange_0_listener($event) {
          return ctx.pick($event);
        });
        \u0275\u0275elementEnd();
      }
      if (rf & 2) {
        \u0275\u0275property("segments", ctx.segments())("value", ctx.theme())("label", ctx.label());
      }
    }, dependencies: [Segments], encapsulation: 2, changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(ThemeSwitch, [{
    type: Component,
    args: [{
      selector: "ui-theme-switch",
      imports: [Segments],
      template: '<ui-segments [segments]="segments()" [value]="theme()" [label]="label()" (valueChange)="pick($event)" />',
      changeDetection: ChangeDetectionStrategy.OnPush
    }]
  }], null, { theme: [{ type: Input, args: [{ isSignal: true, alias: "theme", required: true }] }], texts: [{ type: Input, args: [{ isSignal: true, alias: "texts", required: true }] }], label: [{ type: Input, args: [{ isSignal: true, alias: "label", required: true }] }], themeChange: [{ type: Output, args: ["themeChange"] }] });
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(ThemeSwitch, { className: "ThemeSwitch", filePath: "libs/ui/src/switches/switches.ts", lineNumber: 37 });
})();
var LangSwitch = class _LangSwitch {
  constructor() {
    this.locale = input.required(...ngDevMode ? [{ debugName: "locale" }] : (
      /* istanbul ignore next */
      []
    ));
    this.label = input.required(...ngDevMode ? [{ debugName: "label" }] : (
      /* istanbul ignore next */
      []
    ));
    this.localeChange = output();
    this.segments = LANGUAGES;
  }
  static {
    this.\u0275fac = function LangSwitch_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _LangSwitch)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _LangSwitch, selectors: [["ui-lang-switch"]], inputs: { locale: [1, "locale"], label: [1, "label"] }, outputs: { localeChange: "localeChange" }, decls: 1, vars: 3, consts: [[3, "valueChange", "segments", "value", "label"]], template: function LangSwitch_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275elementStart(0, "ui-segments", 0);
        \u0275\u0275listener("valueChange", function LangSwitch_Template_ui_segments_valueChange_0_listener($event) {
          return ctx.localeChange.emit($event);
        });
        \u0275\u0275elementEnd();
      }
      if (rf & 2) {
        \u0275\u0275property("segments", ctx.segments)("value", ctx.locale())("label", ctx.label());
      }
    }, dependencies: [Segments], encapsulation: 2, changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(LangSwitch, [{
    type: Component,
    args: [{
      selector: "ui-lang-switch",
      imports: [Segments],
      template: '<ui-segments [segments]="segments" [value]="locale()" [label]="label()" (valueChange)="localeChange.emit($event)" />',
      changeDetection: ChangeDetectionStrategy.OnPush
    }]
  }], null, { locale: [{ type: Input, args: [{ isSignal: true, alias: "locale", required: true }] }], label: [{ type: Input, args: [{ isSignal: true, alias: "label", required: true }] }], localeChange: [{ type: Output, args: ["localeChange"] }] });
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(LangSwitch, { className: "LangSwitch", filePath: "libs/ui/src/switches/switches.ts", lineNumber: 57 });
})();

// libs/ui/src/status-tag/statuses.ts
var look = (tone, shape) => ({ tone, shape });
var STATUSES = {
  "room.notIn": look("off", "dashed"),
  "room.online": look("ok", "check"),
  "room.weak": look("warn", "warning"),
  "room.audioOnly": look("warn", "warning"),
  "room.lost": look("bad", "cross"),
  "room.left": look("off", "leave"),
  "room.hand": look("hand", "hand"),
  "room.speaking": look("primary", "microphone"),
  "room.help": look("bad", "help"),
  "room.unreported": look("off", "dashed"),
  "lesson.scheduled": look("off", "dashed"),
  "lesson.open": look("primary", "enter"),
  "lesson.live": look("seal", "dot"),
  "lesson.ended": look("ok", "check"),
  "lesson.notHeld": look("bad", "cross"),
  "lesson.moved": look("warn", "right"),
  "lesson.substituted": look("primary", "people"),
  "lesson.cancelled": look("off", "cross"),
  "lesson.suspended": look("off", "minus"),
  "attendance.present": look("ok", "check"),
  "attendance.leave": look("off", "minus"),
  "attendance.late": look("warn", "clock"),
  "attendance.absent": look("bad", "cross"),
  "attendance.unreported": look("off", "dots"),
  "attendance.backFilled": look("primary", "pen"),
  "attendance.correcting": look("warn", "pen"),
  "attendance.notApplicable": look("off", "minus"),
  "outcome.held": look("ok", "check"),
  "outcome.partial": look("warn", "warning"),
  "outcome.notHeld": look("bad", "cross"),
  "outcome.excused": look("off", "minus"),
  "outcome.unreported": look("off", "dots"),
  "plan.draft": look("off", "pen"),
  "plan.solving": look("primary", "clock"),
  "plan.solved": look("ok", "check"),
  "plan.stopped": look("warn", "minus"),
  "plan.failed": look("bad", "cross"),
  "plan.proposed": look("warn", "clock"),
  "plan.published": look("ok", "check"),
  "plan.superseded": look("off", "undo"),
  "plan.discarded": look("off", "cross"),
  "agreement.active": look("ok", "check"),
  "agreement.expiring": look("warn", "clock"),
  "agreement.ended": look("off", "minus"),
  "substitution.asking": look("warn", "clock"),
  "substitution.taken": look("ok", "check"),
  "substitution.nobody": look("bad", "cross"),
  "row.new": look("primary", "plus"),
  "row.changed": look("warn", "pen"),
  "row.unchanged": look("off", "minus"),
  "row.wrong": look("bad", "cross")
};

// libs/ui/src/status-tag/status-tag.ts
function StatusTag_Conditional_2_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275elementStart(0, "span", 1);
    \u0275\u0275text(1);
    \u0275\u0275elementEnd();
  }
  if (rf & 2) {
    \u0275\u0275advance();
    \u0275\u0275textInterpolate1(" ", ctx);
  }
}
var StatusTag = class _StatusTag {
  constructor() {
    this.status = input.required(...ngDevMode ? [{ debugName: "status" }] : (
      /* istanbul ignore next */
      []
    ));
    this.text = input.required(...ngDevMode ? [{ debugName: "text" }] : (
      /* istanbul ignore next */
      []
    ));
    this.detail = input(null, ...ngDevMode ? [{ debugName: "detail" }] : (
      /* istanbul ignore next */
      []
    ));
    this.tinted = input(false, ...ngDevMode ? [{ debugName: "tinted" }] : (
      /* istanbul ignore next */
      []
    ));
    this.look = computed(() => STATUSES[this.status()], ...ngDevMode ? [{ debugName: "look" }] : (
      /* istanbul ignore next */
      []
    ));
  }
  static {
    this.\u0275fac = function StatusTag_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _StatusTag)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _StatusTag, selectors: [["ui-status"]], hostVars: 3, hostBindings: function StatusTag_HostBindings(rf, ctx) {
      if (rf & 2) {
        \u0275\u0275attribute("data-tone", ctx.look().tone);
        \u0275\u0275classProp("tinted", ctx.tinted());
      }
    }, inputs: { status: [1, "status"], text: [1, "text"], detail: [1, "detail"], tinted: [1, "tinted"] }, decls: 3, vars: 3, consts: [[3, "name"], [1, "num"]], template: function StatusTag_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275element(0, "ui-icon", 0);
        \u0275\u0275text(1);
        \u0275\u0275conditionalCreate(2, StatusTag_Conditional_2_Template, 2, 1, "span", 1);
      }
      if (rf & 2) {
        let tmp_2_0;
        \u0275\u0275property("name", ctx.look().shape);
        \u0275\u0275advance();
        \u0275\u0275textInterpolate(ctx.text());
        \u0275\u0275advance();
        \u0275\u0275conditional((tmp_2_0 = ctx.detail()) ? 2 : -1, tmp_2_0);
      }
    }, dependencies: [Icon], styles: ['\n[_nghost-%COMP%] {\n  display: inline-flex;\n  align-items: center;\n  gap: .35em;\n  font-weight: 600;\n  color: var(--c);\n  white-space: nowrap;\n}\n.tinted[_nghost-%COMP%] {\n  background: var(--t);\n  border-radius: var(--radius-s);\n  padding: .1em .55em;\n}\nui-icon[_ngcontent-%COMP%] {\n  --icon-stroke: 2.4;\n}\n[data-tone="ok"][_nghost-%COMP%] {\n  --c: var(--ok);\n  --t: var(--ok-tint);\n}\n[data-tone="primary"][_nghost-%COMP%] {\n  --c: var(--primary);\n  --t: var(--primary-tint);\n}\n[data-tone="warn"][_nghost-%COMP%] {\n  --c: var(--warn);\n  --t: var(--warn-tint);\n}\n[data-tone="bad"][_nghost-%COMP%] {\n  --c: var(--bad);\n  --t: var(--bad-tint);\n}\n[data-tone="hand"][_nghost-%COMP%] {\n  --c: var(--hand);\n  --t: var(--hand-tint);\n}\n[data-tone="off"][_nghost-%COMP%] {\n  --c: var(--off);\n  --t: var(--off-tint);\n}\n[data-tone="seal"][_nghost-%COMP%] {\n  --c: var(--seal);\n  --t: var(--seal-tint);\n}\n/*# sourceMappingURL=status-tag.css.map */'], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(StatusTag, [{
    type: Component,
    args: [{ selector: "ui-status", imports: [Icon], host: { "[attr.data-tone]": "look().tone", "[class.tinted]": "tinted()" }, template: '<ui-icon [name]="look().shape" />{{ text() }}@if (detail(); as more) {<span class="num"> {{ more }}</span>}', changeDetection: ChangeDetectionStrategy.OnPush, styles: ['/* angular:styles/component:css;4b073ab1c495dde02dffea30f2e72e388c3e0b6e7b049b7aaf4390168fce5444;/work/main/libs/ui/src/status-tag/status-tag.ts */\n:host {\n  display: inline-flex;\n  align-items: center;\n  gap: .35em;\n  font-weight: 600;\n  color: var(--c);\n  white-space: nowrap;\n}\n:host(.tinted) {\n  background: var(--t);\n  border-radius: var(--radius-s);\n  padding: .1em .55em;\n}\nui-icon {\n  --icon-stroke: 2.4;\n}\n:host([data-tone="ok"]) {\n  --c: var(--ok);\n  --t: var(--ok-tint);\n}\n:host([data-tone="primary"]) {\n  --c: var(--primary);\n  --t: var(--primary-tint);\n}\n:host([data-tone="warn"]) {\n  --c: var(--warn);\n  --t: var(--warn-tint);\n}\n:host([data-tone="bad"]) {\n  --c: var(--bad);\n  --t: var(--bad-tint);\n}\n:host([data-tone="hand"]) {\n  --c: var(--hand);\n  --t: var(--hand-tint);\n}\n:host([data-tone="off"]) {\n  --c: var(--off);\n  --t: var(--off-tint);\n}\n:host([data-tone="seal"]) {\n  --c: var(--seal);\n  --t: var(--seal-tint);\n}\n/*# sourceMappingURL=status-tag.css.map */\n'] }]
  }], null, { status: [{ type: Input, args: [{ isSignal: true, alias: "status", required: true }] }], text: [{ type: Input, args: [{ isSignal: true, alias: "text", required: true }] }], detail: [{ type: Input, args: [{ isSignal: true, alias: "detail", required: false }] }], tinted: [{ type: Input, args: [{ isSignal: true, alias: "tinted", required: false }] }] });
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(StatusTag, { className: "StatusTag", filePath: "libs/ui/src/status-tag/status-tag.ts", lineNumber: 25 });
})();

// libs/ui/src/marks/age-label.ts
var AgeLabel = class _AgeLabel {
  constructor() {
    this.ageS = input.required(...ngDevMode ? [{ debugName: "ageS" }] : (
      /* istanbul ignore next */
      []
    ));
    this.text = input.required(...ngDevMode ? [{ debugName: "text" }] : (
      /* istanbul ignore next */
      []
    ));
    this.stale = computed(() => (this.ageS() ?? Number.POSITIVE_INFINITY) > 15, ...ngDevMode ? [{ debugName: "stale" }] : (
      /* istanbul ignore next */
      []
    ));
  }
  static {
    this.\u0275fac = function AgeLabel_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _AgeLabel)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _AgeLabel, selectors: [["ui-age"]], hostAttrs: ["role", "status"], hostVars: 2, hostBindings: function AgeLabel_HostBindings(rf, ctx) {
      if (rf & 2) {
        \u0275\u0275classProp("stale", ctx.stale());
      }
    }, inputs: { ageS: [1, "ageS"], text: [1, "text"] }, decls: 2, vars: 1, template: function AgeLabel_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275domElement(0, "i");
        \u0275\u0275text(1);
      }
      if (rf & 2) {
        \u0275\u0275advance();
        \u0275\u0275textInterpolate(ctx.text());
      }
    }, styles: ["\n[_nghost-%COMP%] {\n  display: inline-flex;\n  align-items: center;\n  gap: .5em;\n  color: var(--ink-2);\n  white-space: nowrap;\n}\ni[_ngcontent-%COMP%] {\n  width: .5em;\n  height: .5em;\n  border-radius: 50%;\n  background: var(--ok);\n  flex: none;\n}\n.stale[_nghost-%COMP%] {\n  color: var(--warn);\n  font-weight: 600;\n}\n.stale[_nghost-%COMP%]   i[_ngcontent-%COMP%] {\n  background: var(--warn);\n  border-radius: 1px;\n  transform: rotate(45deg);\n}\n/*# sourceMappingURL=age-label.css.map */"], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(AgeLabel, [{
    type: Component,
    args: [{ selector: "ui-age", host: { role: "status", "[class.stale]": "stale()" }, template: "<i></i>{{ text() }}", changeDetection: ChangeDetectionStrategy.OnPush, styles: ["/* angular:styles/component:css;8d089a833443fe8782627c14d759e42d07027b784cde256eda83572be6f4223d;/work/main/libs/ui/src/marks/age-label.ts */\n:host {\n  display: inline-flex;\n  align-items: center;\n  gap: .5em;\n  color: var(--ink-2);\n  white-space: nowrap;\n}\ni {\n  width: .5em;\n  height: .5em;\n  border-radius: 50%;\n  background: var(--ok);\n  flex: none;\n}\n:host(.stale) {\n  color: var(--warn);\n  font-weight: 600;\n}\n:host(.stale) i {\n  background: var(--warn);\n  border-radius: 1px;\n  transform: rotate(45deg);\n}\n/*# sourceMappingURL=age-label.css.map */\n"] }]
  }], null, { ageS: [{ type: Input, args: [{ isSignal: true, alias: "ageS", required: true }] }], text: [{ type: Input, args: [{ isSignal: true, alias: "text", required: true }] }] });
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(AgeLabel, { className: "AgeLabel", filePath: "libs/ui/src/marks/age-label.ts", lineNumber: 16 });
})();

// libs/ui/src/marks/quality-bars.ts
function QualityBars_For_1_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275domElement(0, "i");
  }
  if (rf & 2) {
    const height_r1 = ctx.$implicit;
    const $index_r2 = ctx.$index;
    const ctx_r2 = \u0275\u0275nextContext();
    \u0275\u0275styleProp("height", height_r1, "em");
    \u0275\u0275classProp("missing", $index_r2 >= ctx_r2.bars());
  }
}
var QualityBars = class _QualityBars {
  constructor() {
    this.bars = input.required(...ngDevMode ? [{ debugName: "bars" }] : (
      /* istanbul ignore next */
      []
    ));
    this.label = input.required(...ngDevMode ? [{ debugName: "label" }] : (
      /* istanbul ignore next */
      []
    ));
    this.heights = [0.29, 0.5, 0.71, 0.93];
  }
  static {
    this.\u0275fac = function QualityBars_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _QualityBars)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _QualityBars, selectors: [["ui-quality-bars"]], hostAttrs: ["role", "img"], hostVars: 1, hostBindings: function QualityBars_HostBindings(rf, ctx) {
      if (rf & 2) {
        \u0275\u0275attribute("aria-label", ctx.label());
      }
    }, inputs: { bars: [1, "bars"], label: [1, "label"] }, decls: 2, vars: 0, consts: [[3, "missing", "height"]], template: function QualityBars_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275repeaterCreate(0, QualityBars_For_1_Template, 1, 4, "i", 0, \u0275\u0275repeaterTrackByIdentity);
      }
      if (rf & 2) {
        \u0275\u0275repeater(ctx.heights);
      }
    }, styles: ["\n[_nghost-%COMP%] {\n  display: inline-flex;\n  gap: .14em;\n  align-items: flex-end;\n  height: .93em;\n}\ni[_ngcontent-%COMP%] {\n  width: .29em;\n  background: var(--ink-2);\n  border-radius: 1px;\n}\n.missing[_ngcontent-%COMP%] {\n  background: var(--line);\n}\n/*# sourceMappingURL=quality-bars.css.map */"], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(QualityBars, [{
    type: Component,
    args: [{ selector: "ui-quality-bars", host: { role: "img", "[attr.aria-label]": "label()" }, template: '@for (height of heights; track height) {<i [class.missing]="$index >= bars()" [style.height.em]="height"></i>}', changeDetection: ChangeDetectionStrategy.OnPush, styles: ["/* angular:styles/component:css;fac29b921157b0b953706461c33cb78534bbb90aa697512182b3eb08d332b868;/work/main/libs/ui/src/marks/quality-bars.ts */\n:host {\n  display: inline-flex;\n  gap: .14em;\n  align-items: flex-end;\n  height: .93em;\n}\ni {\n  width: .29em;\n  background: var(--ink-2);\n  border-radius: 1px;\n}\n.missing {\n  background: var(--line);\n}\n/*# sourceMappingURL=quality-bars.css.map */\n"] }]
  }], null, { bars: [{ type: Input, args: [{ isSignal: true, alias: "bars", required: true }] }], label: [{ type: Input, args: [{ isSignal: true, alias: "label", required: true }] }] });
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(QualityBars, { className: "QualityBars", filePath: "libs/ui/src/marks/quality-bars.ts", lineNumber: 15 });
})();

// libs/ui/src/buttons/stepper.ts
function Stepper_Conditional_2_Template(rf, ctx) {
  if (rf & 1) {
    const _r1 = \u0275\u0275getCurrentView();
    \u0275\u0275domElementStart(0, "button", 3);
    \u0275\u0275domListener("click", function Stepper_Conditional_2_Template_button_click_0_listener() {
      \u0275\u0275restoreView(_r1);
      const ctx_r1 = \u0275\u0275nextContext();
      return \u0275\u0275resetView(ctx_r1.openKeypad.emit());
    });
    \u0275\u0275text(1);
    \u0275\u0275domElementEnd();
  }
  if (rf & 2) {
    const ctx_r1 = \u0275\u0275nextContext();
    \u0275\u0275attribute("aria-label", ctx_r1.label() + " " + ctx_r1.value());
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(ctx_r1.value());
  }
}
function Stepper_Conditional_3_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275domElementStart(0, "output", 2);
    \u0275\u0275text(1);
    \u0275\u0275domElementEnd();
  }
  if (rf & 2) {
    const ctx_r1 = \u0275\u0275nextContext();
    \u0275\u0275attribute("aria-label", ctx_r1.label());
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(ctx_r1.value());
  }
}
var Stepper = class _Stepper {
  constructor() {
    this.value = model.required(...ngDevMode ? [{ debugName: "value" }] : (
      /* istanbul ignore next */
      []
    ));
    this.min = input(0, ...ngDevMode ? [{ debugName: "min" }] : (
      /* istanbul ignore next */
      []
    ));
    this.max = input(999, ...ngDevMode ? [{ debugName: "max" }] : (
      /* istanbul ignore next */
      []
    ));
    this.label = input.required(...ngDevMode ? [{ debugName: "label" }] : (
      /* istanbul ignore next */
      []
    ));
    this.lessText = input.required(...ngDevMode ? [{ debugName: "lessText" }] : (
      /* istanbul ignore next */
      []
    ));
    this.moreText = input.required(...ngDevMode ? [{ debugName: "moreText" }] : (
      /* istanbul ignore next */
      []
    ));
    this.keypad = input(false, ...ngDevMode ? [{ debugName: "keypad" }] : (
      /* istanbul ignore next */
      []
    ));
    this.openKeypad = output();
  }
  change(by) {
    this.value.set(Math.min(this.max(), Math.max(this.min(), this.value() + by)));
  }
  static {
    this.\u0275fac = function Stepper_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _Stepper)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _Stepper, selectors: [["ui-stepper"]], inputs: { value: [1, "value"], min: [1, "min"], max: [1, "max"], label: [1, "label"], lessText: [1, "lessText"], moreText: [1, "moreText"], keypad: [1, "keypad"] }, outputs: { value: "valueChange", openKeypad: "openKeypad" }, decls: 6, vars: 5, consts: [["type", "button", 3, "click", "disabled"], ["type", "button", 1, "value", "num"], [1, "value", "num"], ["type", "button", 1, "value", "num", 3, "click"]], template: function Stepper_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275domElementStart(0, "button", 0);
        \u0275\u0275domListener("click", function Stepper_Template_button_click_0_listener() {
          return ctx.change(-1);
        });
        \u0275\u0275text(1, "\u2212");
        \u0275\u0275domElementEnd();
        \u0275\u0275conditionalCreate(2, Stepper_Conditional_2_Template, 2, 2, "button", 1)(3, Stepper_Conditional_3_Template, 2, 2, "output", 2);
        \u0275\u0275domElementStart(4, "button", 0);
        \u0275\u0275domListener("click", function Stepper_Template_button_click_4_listener() {
          return ctx.change(1);
        });
        \u0275\u0275text(5, "+");
        \u0275\u0275domElementEnd();
      }
      if (rf & 2) {
        \u0275\u0275domProperty("disabled", ctx.value() <= ctx.min());
        \u0275\u0275attribute("aria-label", ctx.lessText());
        \u0275\u0275advance(2);
        \u0275\u0275conditional(ctx.keypad() ? 2 : 3);
        \u0275\u0275advance(2);
        \u0275\u0275domProperty("disabled", ctx.value() >= ctx.max());
        \u0275\u0275attribute("aria-label", ctx.moreText());
      }
    }, styles: ["\n[_nghost-%COMP%] {\n  display: inline-grid;\n  grid-template-columns: 64px minmax(58px, auto) 64px;\n  align-items: center;\n  gap: 6px;\n}\nbutton[_ngcontent-%COMP%] {\n  min-height: 60px;\n  border: 2px solid var(--line-strong);\n  border-radius: var(--radius-l);\n  background: var(--surface);\n  color: var(--ink);\n  font-weight: 600;\n  font-size: max(28px, 1.7rem);\n  line-height: 1;\n}\nbutton[_ngcontent-%COMP%]:disabled {\n  opacity: .4;\n}\n.value[_ngcontent-%COMP%] {\n  text-align: center;\n  font-size: max(28px, 1.7rem);\n  font-weight: 600;\n  line-height: 1;\n}\nbutton.value[_ngcontent-%COMP%] {\n  border-style: dashed;\n  padding: 0 8px;\n}\n/*# sourceMappingURL=stepper.css.map */"], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(Stepper, [{
    type: Component,
    args: [{ selector: "ui-stepper", template: `
    <button type="button" [attr.aria-label]="lessText()" [disabled]="value() <= min()" (click)="change(-1)">\u2212</button>
    @if (keypad()) {
      <button type="button" class="value num" [attr.aria-label]="label() + ' ' + value()" (click)="openKeypad.emit()">{{ value() }}</button>
    } @else {
      <output class="value num" [attr.aria-label]="label()">{{ value() }}</output>
    }
    <button type="button" [attr.aria-label]="moreText()" [disabled]="value() >= max()" (click)="change(1)">+</button>
  `, changeDetection: ChangeDetectionStrategy.OnPush, styles: ["/* angular:styles/component:css;e3d774055639d43743569324bcb23831ffb204b2a4a3b116574d9c0981954201;/work/main/libs/ui/src/buttons/stepper.ts */\n:host {\n  display: inline-grid;\n  grid-template-columns: 64px minmax(58px, auto) 64px;\n  align-items: center;\n  gap: 6px;\n}\nbutton {\n  min-height: 60px;\n  border: 2px solid var(--line-strong);\n  border-radius: var(--radius-l);\n  background: var(--surface);\n  color: var(--ink);\n  font-weight: 600;\n  font-size: max(28px, 1.7rem);\n  line-height: 1;\n}\nbutton:disabled {\n  opacity: .4;\n}\n.value {\n  text-align: center;\n  font-size: max(28px, 1.7rem);\n  font-weight: 600;\n  line-height: 1;\n}\nbutton.value {\n  border-style: dashed;\n  padding: 0 8px;\n}\n/*# sourceMappingURL=stepper.css.map */\n"] }]
  }], null, { value: [{ type: Input, args: [{ isSignal: true, alias: "value", required: true }] }, { type: Output, args: ["valueChange"] }], min: [{ type: Input, args: [{ isSignal: true, alias: "min", required: false }] }], max: [{ type: Input, args: [{ isSignal: true, alias: "max", required: false }] }], label: [{ type: Input, args: [{ isSignal: true, alias: "label", required: true }] }], lessText: [{ type: Input, args: [{ isSignal: true, alias: "lessText", required: true }] }], moreText: [{ type: Input, args: [{ isSignal: true, alias: "moreText", required: true }] }], keypad: [{ type: Input, args: [{ isSignal: true, alias: "keypad", required: false }] }], openKeypad: [{ type: Output, args: ["openKeypad"] }] });
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(Stepper, { className: "Stepper", filePath: "libs/ui/src/buttons/stepper.ts", lineNumber: 24 });
})();

// libs/ui/src/buttons/count-pad.ts
function CountPad_Conditional_1_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275elementStart(0, "p", 7);
    \u0275\u0275text(1);
    \u0275\u0275elementEnd();
  }
  if (rf & 2) {
    const ctx_r0 = \u0275\u0275nextContext();
    \u0275\u0275classProp("wrong", ctx_r0.blocked());
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(ctx_r0.hint());
  }
}
function CountPad_For_4_Template(rf, ctx) {
  if (rf & 1) {
    const _r2 = \u0275\u0275getCurrentView();
    \u0275\u0275elementStart(0, "button", 5);
    \u0275\u0275listener("click", function CountPad_For_4_Template_button_click_0_listener() {
      const digit_r3 = \u0275\u0275restoreView(_r2).$implicit;
      const ctx_r0 = \u0275\u0275nextContext();
      return \u0275\u0275resetView(ctx_r0.type(digit_r3));
    });
    \u0275\u0275text(1);
    \u0275\u0275elementEnd();
  }
  if (rf & 2) {
    const digit_r3 = ctx.$implicit;
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(digit_r3);
  }
}
var CountPad = class _CountPad {
  constructor() {
    this.value = model.required(...ngDevMode ? [{ debugName: "value" }] : (
      /* istanbul ignore next */
      []
    ));
    this.max = input(999, ...ngDevMode ? [{ debugName: "max" }] : (
      /* istanbul ignore next */
      []
    ));
    this.label = input.required(...ngDevMode ? [{ debugName: "label" }] : (
      /* istanbul ignore next */
      []
    ));
    this.texts = input.required(...ngDevMode ? [{ debugName: "texts" }] : (
      /* istanbul ignore next */
      []
    ));
    this.hint = input("", ...ngDevMode ? [{ debugName: "hint" }] : (
      /* istanbul ignore next */
      []
    ));
    this.blocked = input(false, ...ngDevMode ? [{ debugName: "blocked" }] : (
      /* istanbul ignore next */
      []
    ));
    this.done = output();
    this.digits = [1, 2, 3, 4, 5, 6, 7, 8, 9];
    this.typed = signal("", ...ngDevMode ? [{ debugName: "typed" }] : (
      /* istanbul ignore next */
      []
    ));
    this.started = computed(() => this.typed() !== "", ...ngDevMode ? [{ debugName: "started" }] : (
      /* istanbul ignore next */
      []
    ));
  }
  type(digit) {
    const next = `${this.typed()}${digit}`.replace(/^0+(?=\d)/, "");
    this.take(Number(next) > this.max() ? String(digit) : next);
  }
  erase() {
    const from = this.started() ? this.typed() : String(this.value());
    this.take(from.slice(0, -1) || "0");
  }
  take(text) {
    this.typed.set(text);
    this.value.set(Math.min(this.max(), Number(text)));
  }
  static {
    this.\u0275fac = function CountPad_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _CountPad)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _CountPad, selectors: [["ui-count-pad"]], inputs: { value: [1, "value"], max: [1, "max"], label: [1, "label"], texts: [1, "texts"], hint: [1, "hint"], blocked: [1, "blocked"] }, outputs: { value: "valueChange", done: "done" }, decls: 11, vars: 9, consts: [[3, "valueChange", "value", "max", "label", "lessText", "moreText"], ["role", "status", 3, "wrong"], [1, "keys"], ["type", "button", 1, "num"], ["type", "button", 1, "word", 3, "click"], ["type", "button", 1, "num", 3, "click"], ["type", "button", 1, "word", "done", 3, "click", "disabled"], ["role", "status"]], template: function CountPad_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275elementStart(0, "ui-stepper", 0);
        \u0275\u0275twoWayListener("valueChange", function CountPad_Template_ui_stepper_valueChange_0_listener($event) {
          \u0275\u0275twoWayBindingSet(ctx.value, $event) || (ctx.value = $event);
          return $event;
        });
        \u0275\u0275elementEnd();
        \u0275\u0275conditionalCreate(1, CountPad_Conditional_1_Template, 2, 3, "p", 1);
        \u0275\u0275elementStart(2, "div", 2);
        \u0275\u0275repeaterCreate(3, CountPad_For_4_Template, 2, 1, "button", 3, \u0275\u0275repeaterTrackByIdentity);
        \u0275\u0275elementStart(5, "button", 4);
        \u0275\u0275listener("click", function CountPad_Template_button_click_5_listener() {
          return ctx.erase();
        });
        \u0275\u0275text(6);
        \u0275\u0275elementEnd();
        \u0275\u0275elementStart(7, "button", 5);
        \u0275\u0275listener("click", function CountPad_Template_button_click_7_listener() {
          return ctx.type(0);
        });
        \u0275\u0275text(8, "0");
        \u0275\u0275elementEnd();
        \u0275\u0275elementStart(9, "button", 6);
        \u0275\u0275listener("click", function CountPad_Template_button_click_9_listener() {
          return ctx.done.emit(ctx.value());
        });
        \u0275\u0275text(10);
        \u0275\u0275elementEnd()();
      }
      if (rf & 2) {
        \u0275\u0275twoWayProperty("value", ctx.value);
        \u0275\u0275property("max", ctx.max())("label", ctx.label())("lessText", ctx.texts().less)("moreText", ctx.texts().more);
        \u0275\u0275advance();
        \u0275\u0275conditional(ctx.hint() ? 1 : -1);
        \u0275\u0275advance(2);
        \u0275\u0275repeater(ctx.digits);
        \u0275\u0275advance(3);
        \u0275\u0275textInterpolate(ctx.texts().erase);
        \u0275\u0275advance(3);
        \u0275\u0275property("disabled", ctx.blocked());
        \u0275\u0275advance();
        \u0275\u0275textInterpolate(ctx.texts().done);
      }
    }, dependencies: [Stepper], styles: ["\n[_nghost-%COMP%] {\n  display: grid;\n  gap: 12px;\n  justify-items: stretch;\n}\nui-stepper[_ngcontent-%COMP%] {\n  grid-template-columns: 1fr 1.2fr 1fr;\n  display: grid;\n}\n.keys[_ngcontent-%COMP%] {\n  display: grid;\n  grid-template-columns: repeat(3, 1fr);\n  gap: 12px;\n}\nbutton[_ngcontent-%COMP%] {\n  min-height: 64px;\n  border: 2px solid var(--line-strong);\n  border-radius: var(--radius-l);\n  background: var(--surface);\n  color: var(--ink);\n  font-size: 1.5rem;\n  font-weight: 600;\n}\n.word[_ngcontent-%COMP%] {\n  font-size: 1.1rem;\n}\n.done[_ngcontent-%COMP%] {\n  background: var(--primary);\n  border-color: var(--primary);\n  color: var(--on-primary);\n}\n.done[_ngcontent-%COMP%]:disabled {\n  opacity: .5;\n}\np[_ngcontent-%COMP%] {\n  color: var(--ink-2);\n  font-size: .95rem;\n}\n.wrong[_ngcontent-%COMP%] {\n  color: var(--bad);\n  font-weight: 600;\n}\n/*# sourceMappingURL=count-pad.css.map */"], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(CountPad, [{
    type: Component,
    args: [{ selector: "ui-count-pad", imports: [Stepper], template: `
    <ui-stepper [(value)]="value" [max]="max()" [label]="label()" [lessText]="texts().less" [moreText]="texts().more" />
    @if (hint()) { <p [class.wrong]="blocked()" role="status">{{ hint() }}</p> }
    <div class="keys">
      @for (digit of digits; track digit) { <button type="button" class="num" (click)="type(digit)">{{ digit }}</button> }
      <button type="button" class="word" (click)="erase()">{{ texts().erase }}</button>
      <button type="button" class="num" (click)="type(0)">0</button>
      <button type="button" class="word done" [disabled]="blocked()" (click)="done.emit(value())">{{ texts().done }}</button>
    </div>
  `, changeDetection: ChangeDetectionStrategy.OnPush, styles: ["/* angular:styles/component:css;5d490d4437327cab268f8f8ada5cc14b2bc498a23287e91ae249077778629b17;/work/main/libs/ui/src/buttons/count-pad.ts */\n:host {\n  display: grid;\n  gap: 12px;\n  justify-items: stretch;\n}\nui-stepper {\n  grid-template-columns: 1fr 1.2fr 1fr;\n  display: grid;\n}\n.keys {\n  display: grid;\n  grid-template-columns: repeat(3, 1fr);\n  gap: 12px;\n}\nbutton {\n  min-height: 64px;\n  border: 2px solid var(--line-strong);\n  border-radius: var(--radius-l);\n  background: var(--surface);\n  color: var(--ink);\n  font-size: 1.5rem;\n  font-weight: 600;\n}\n.word {\n  font-size: 1.1rem;\n}\n.done {\n  background: var(--primary);\n  border-color: var(--primary);\n  color: var(--on-primary);\n}\n.done:disabled {\n  opacity: .5;\n}\np {\n  color: var(--ink-2);\n  font-size: .95rem;\n}\n.wrong {\n  color: var(--bad);\n  font-weight: 600;\n}\n/*# sourceMappingURL=count-pad.css.map */\n"] }]
  }], null, { value: [{ type: Input, args: [{ isSignal: true, alias: "value", required: true }] }, { type: Output, args: ["valueChange"] }], max: [{ type: Input, args: [{ isSignal: true, alias: "max", required: false }] }], label: [{ type: Input, args: [{ isSignal: true, alias: "label", required: true }] }], texts: [{ type: Input, args: [{ isSignal: true, alias: "texts", required: true }] }], hint: [{ type: Input, args: [{ isSignal: true, alias: "hint", required: false }] }], blocked: [{ type: Input, args: [{ isSignal: true, alias: "blocked", required: false }] }], done: [{ type: Output, args: ["done"] }] });
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(CountPad, { className: "CountPad", filePath: "libs/ui/src/buttons/count-pad.ts", lineNumber: 38 });
})();

// libs/ui/src/buttons/giant-button.ts
function GiantButton_Conditional_4_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275elementStart(0, "small");
    \u0275\u0275text(1);
    \u0275\u0275elementEnd();
  }
  if (rf & 2) {
    const ctx_r0 = \u0275\u0275nextContext();
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(ctx_r0.detail());
  }
}
var GiantButton = class _GiantButton {
  constructor() {
    this.kind = input.required(...ngDevMode ? [{ debugName: "kind" }] : (
      /* istanbul ignore next */
      []
    ));
    this.icon = input.required(...ngDevMode ? [{ debugName: "icon" }] : (
      /* istanbul ignore next */
      []
    ));
    this.label = input.required(...ngDevMode ? [{ debugName: "label" }] : (
      /* istanbul ignore next */
      []
    ));
    this.detail = input("", ...ngDevMode ? [{ debugName: "detail" }] : (
      /* istanbul ignore next */
      []
    ));
    this.disabled = input(false, ...ngDevMode ? [{ debugName: "disabled" }] : (
      /* istanbul ignore next */
      []
    ));
    this.pressed = input(null, ...ngDevMode ? [{ debugName: "pressed" }] : (
      /* istanbul ignore next */
      []
    ));
    this.pulse = input(false, ...ngDevMode ? [{ debugName: "pulse" }] : (
      /* istanbul ignore next */
      []
    ));
    this.low = input(false, ...ngDevMode ? [{ debugName: "low" }] : (
      /* istanbul ignore next */
      []
    ));
    this.primary = input(false, ...ngDevMode ? [{ debugName: "primary" }] : (
      /* istanbul ignore next */
      []
    ));
    this.press = output();
  }
  static {
    this.\u0275fac = function GiantButton_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _GiantButton)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _GiantButton, selectors: [["ui-giant-button"]], hostVars: 3, hostBindings: function GiantButton_HostBindings(rf, ctx) {
      if (rf & 2) {
        \u0275\u0275attribute("data-kind", ctx.kind());
        \u0275\u0275classProp("low", ctx.low());
      }
    }, inputs: { kind: [1, "kind"], icon: [1, "icon"], label: [1, "label"], detail: [1, "detail"], disabled: [1, "disabled"], pressed: [1, "pressed"], pulse: [1, "pulse"], low: [1, "low"], primary: [1, "primary"] }, outputs: { press: "press" }, decls: 5, vars: 10, consts: [["type", "button", 3, "click", "disabled"], [3, "name"]], template: function GiantButton_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275elementStart(0, "button", 0);
        \u0275\u0275listener("click", function GiantButton_Template_button_click_0_listener() {
          return ctx.press.emit();
        });
        \u0275\u0275element(1, "ui-icon", 1);
        \u0275\u0275elementStart(2, "b");
        \u0275\u0275text(3);
        \u0275\u0275elementEnd();
        \u0275\u0275conditionalCreate(4, GiantButton_Conditional_4_Template, 2, 1, "small");
        \u0275\u0275elementEnd();
      }
      if (rf & 2) {
        \u0275\u0275classProp("pressed", ctx.pressed())("pulse", ctx.pulse());
        \u0275\u0275property("disabled", ctx.disabled());
        \u0275\u0275attribute("aria-pressed", ctx.pressed() === null ? null : ctx.pressed())("data-primary", ctx.primary() ? "" : null);
        \u0275\u0275advance();
        \u0275\u0275property("name", ctx.icon());
        \u0275\u0275advance(2);
        \u0275\u0275textInterpolate(ctx.label());
        \u0275\u0275advance();
        \u0275\u0275conditional(ctx.detail() ? 4 : -1);
      }
    }, dependencies: [Icon], styles: ['\n[_nghost-%COMP%] {\n  display: flex;\n}\nbutton[_ngcontent-%COMP%] {\n  flex: 1;\n  min-height: 132px;\n  border: 0;\n  border-radius: var(--radius-giant);\n  padding: 0 24px;\n  text-align: left;\n  display: grid;\n  grid-template-columns: 64px 1fr;\n  gap: 0 20px;\n  align-content: center;\n  align-items: center;\n  box-shadow: inset 0 -6px 0 var(--shade);\n  transition: transform 120ms;\n}\nbutton[_ngcontent-%COMP%]:active:not(:disabled) {\n  transform: translateY(2px);\n}\nbutton[_ngcontent-%COMP%]:focus-visible {\n  outline: 4px solid var(--focus-on-dark);\n}\nui-icon[_ngcontent-%COMP%] {\n  width: 60px;\n  height: 60px;\n  --icon-stroke: 1.6;\n  grid-row: 1 / 3;\n}\nb[_ngcontent-%COMP%] {\n  font-size: 1.95rem;\n  line-height: 1.25;\n  font-weight: 600;\n  letter-spacing: .03em;\n  align-self: end;\n}\nb[_ngcontent-%COMP%]:last-child {\n  grid-row: 1 / 3;\n  align-self: center;\n}\nsmall[_ngcontent-%COMP%] {\n  font-size: 1rem;\n  line-height: 1.4;\n  align-self: start;\n}\n[data-kind="ok"][_nghost-%COMP%]   button[_ngcontent-%COMP%] {\n  background: var(--ok-tint);\n  color: var(--ok);\n  box-shadow: inset 0 0 0 2.5px var(--ok);\n}\n[data-kind="hand"][_nghost-%COMP%]   button[_ngcontent-%COMP%] {\n  background: var(--hand);\n  color: var(--on-hand);\n}\n[data-kind="hand"][_nghost-%COMP%]   button.pressed[_ngcontent-%COMP%] {\n  background: var(--hand-tint);\n  color: var(--hand);\n  box-shadow: inset 0 0 0 2.5px var(--hand);\n}\n[data-kind="bad"][_nghost-%COMP%]   button[_ngcontent-%COMP%] {\n  background: var(--surface);\n  color: var(--bad);\n  box-shadow: inset 0 0 0 2.5px var(--bad);\n}\n[data-kind="bad"][_nghost-%COMP%]   button.pressed[_ngcontent-%COMP%] {\n  background: var(--bad-tint);\n}\n[data-kind="join"][_nghost-%COMP%]   button[_ngcontent-%COMP%] {\n  background: var(--primary);\n  color: var(--on-primary);\n  display: flex;\n  justify-content: center;\n  gap: 20px;\n  min-height: 116px;\n  border-radius: var(--radius-l);\n  box-shadow: inset 0 -5px 0 var(--shade);\n}\n[data-kind="join"][_nghost-%COMP%]   ui-icon[_ngcontent-%COMP%] {\n  width: 44px;\n  height: 44px;\n  --icon-stroke: 1.8;\n}\n[data-kind="join"][_nghost-%COMP%]   b[_ngcontent-%COMP%] {\n  font-size: 2rem;\n  letter-spacing: .08em;\n  align-self: center;\n}\n[data-kind="join"][_nghost-%COMP%]   small[_ngcontent-%COMP%] {\n  font-size: .9rem;\n  line-height: 1.5;\n  white-space: pre-line;\n  border-left: 1px solid currentColor;\n  padding-left: 20px;\n  align-self: center;\n  opacity: .92;\n}\n.low[_nghost-%COMP%]   button[_ngcontent-%COMP%] {\n  min-height: 112px;\n}\nbutton[_ngcontent-%COMP%]:disabled {\n  opacity: .6;\n}\n.pulse[_ngcontent-%COMP%] {\n  animation: _ngcontent-%COMP%_pulse 900ms ease-in-out 3;\n}\n@keyframes _ngcontent-%COMP%_pulse {\n  50% {\n    transform: scale(1.02);\n  }\n}\n@media (max-width: 720px) {\n  [_nghost-%COMP%]:not(.low):not([data-kind="join"])   button[_ngcontent-%COMP%] {\n    min-height: 150px;\n  }\n  [data-kind="join"][_nghost-%COMP%]   button[_ngcontent-%COMP%] {\n    min-height: 104px;\n  }\n  [data-kind="join"][_nghost-%COMP%]   b[_ngcontent-%COMP%] {\n    font-size: 1.7rem;\n    letter-spacing: .06em;\n  }\n  [data-kind="join"][_nghost-%COMP%]   small[_ngcontent-%COMP%] {\n    display: none;\n  }\n}\n@media (prefers-reduced-motion: reduce) {\n  .pulse[_ngcontent-%COMP%] {\n    animation: none;\n  }\n}\n/*# sourceMappingURL=giant-button.css.map */'], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(GiantButton, [{
    type: Component,
    args: [{ selector: "ui-giant-button", imports: [Icon], host: { "[attr.data-kind]": "kind()", "[class.low]": "low()" }, template: `
    <button type="button" [disabled]="disabled()" [class.pressed]="pressed()" [class.pulse]="pulse()" [attr.aria-pressed]="pressed() === null ? null : pressed()"
      [attr.data-primary]="primary() ? '' : null" (click)="press.emit()">
      <ui-icon [name]="icon()" /><b>{{ label() }}</b>
      @if (detail()) { <small>{{ detail() }}</small> }
    </button>
  `, changeDetection: ChangeDetectionStrategy.OnPush, styles: ['/* libs/ui/src/buttons/giant-button.css */\n:host {\n  display: flex;\n}\nbutton {\n  flex: 1;\n  min-height: 132px;\n  border: 0;\n  border-radius: var(--radius-giant);\n  padding: 0 24px;\n  text-align: left;\n  display: grid;\n  grid-template-columns: 64px 1fr;\n  gap: 0 20px;\n  align-content: center;\n  align-items: center;\n  box-shadow: inset 0 -6px 0 var(--shade);\n  transition: transform 120ms;\n}\nbutton:active:not(:disabled) {\n  transform: translateY(2px);\n}\nbutton:focus-visible {\n  outline: 4px solid var(--focus-on-dark);\n}\nui-icon {\n  width: 60px;\n  height: 60px;\n  --icon-stroke: 1.6;\n  grid-row: 1 / 3;\n}\nb {\n  font-size: 1.95rem;\n  line-height: 1.25;\n  font-weight: 600;\n  letter-spacing: .03em;\n  align-self: end;\n}\nb:last-child {\n  grid-row: 1 / 3;\n  align-self: center;\n}\nsmall {\n  font-size: 1rem;\n  line-height: 1.4;\n  align-self: start;\n}\n:host([data-kind="ok"]) button {\n  background: var(--ok-tint);\n  color: var(--ok);\n  box-shadow: inset 0 0 0 2.5px var(--ok);\n}\n:host([data-kind="hand"]) button {\n  background: var(--hand);\n  color: var(--on-hand);\n}\n:host([data-kind="hand"]) button.pressed {\n  background: var(--hand-tint);\n  color: var(--hand);\n  box-shadow: inset 0 0 0 2.5px var(--hand);\n}\n:host([data-kind="bad"]) button {\n  background: var(--surface);\n  color: var(--bad);\n  box-shadow: inset 0 0 0 2.5px var(--bad);\n}\n:host([data-kind="bad"]) button.pressed {\n  background: var(--bad-tint);\n}\n:host([data-kind="join"]) button {\n  background: var(--primary);\n  color: var(--on-primary);\n  display: flex;\n  justify-content: center;\n  gap: 20px;\n  min-height: 116px;\n  border-radius: var(--radius-l);\n  box-shadow: inset 0 -5px 0 var(--shade);\n}\n:host([data-kind="join"]) ui-icon {\n  width: 44px;\n  height: 44px;\n  --icon-stroke: 1.8;\n}\n:host([data-kind="join"]) b {\n  font-size: 2rem;\n  letter-spacing: .08em;\n  align-self: center;\n}\n:host([data-kind="join"]) small {\n  font-size: .9rem;\n  line-height: 1.5;\n  white-space: pre-line;\n  border-left: 1px solid currentColor;\n  padding-left: 20px;\n  align-self: center;\n  opacity: .92;\n}\n:host(.low) button {\n  min-height: 112px;\n}\nbutton:disabled {\n  opacity: .6;\n}\n.pulse {\n  animation: pulse 900ms ease-in-out 3;\n}\n@keyframes pulse {\n  50% {\n    transform: scale(1.02);\n  }\n}\n@media (max-width: 720px) {\n  :host(:not(.low):not([data-kind="join"])) button {\n    min-height: 150px;\n  }\n  :host([data-kind="join"]) button {\n    min-height: 104px;\n  }\n  :host([data-kind="join"]) b {\n    font-size: 1.7rem;\n    letter-spacing: .06em;\n  }\n  :host([data-kind="join"]) small {\n    display: none;\n  }\n}\n@media (prefers-reduced-motion: reduce) {\n  .pulse {\n    animation: none;\n  }\n}\n/*# sourceMappingURL=giant-button.css.map */\n'] }]
  }], null, { kind: [{ type: Input, args: [{ isSignal: true, alias: "kind", required: true }] }], icon: [{ type: Input, args: [{ isSignal: true, alias: "icon", required: true }] }], label: [{ type: Input, args: [{ isSignal: true, alias: "label", required: true }] }], detail: [{ type: Input, args: [{ isSignal: true, alias: "detail", required: false }] }], disabled: [{ type: Input, args: [{ isSignal: true, alias: "disabled", required: false }] }], pressed: [{ type: Input, args: [{ isSignal: true, alias: "pressed", required: false }] }], pulse: [{ type: Input, args: [{ isSignal: true, alias: "pulse", required: false }] }], low: [{ type: Input, args: [{ isSignal: true, alias: "low", required: false }] }], primary: [{ type: Input, args: [{ isSignal: true, alias: "primary", required: false }] }], press: [{ type: Output, args: ["press"] }] });
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(GiantButton, { className: "GiantButton", filePath: "libs/ui/src/buttons/giant-button.ts", lineNumber: 23 });
})();

// libs/ui/src/lesson/hand-queue.ts
var _forTrack02 = ($index, $item) => $item.id;
function HandQueue_For_6_Conditional_13_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275elementStart(0, "kbd");
    \u0275\u0275text(1);
    \u0275\u0275elementEnd();
  }
  if (rf & 2) {
    const $index_r4 = \u0275\u0275nextContext().$index;
    \u0275\u0275advance();
    \u0275\u0275textInterpolate($index_r4 + 1);
  }
}
function HandQueue_For_6_Template(rf, ctx) {
  if (rf & 1) {
    const _r2 = \u0275\u0275getCurrentView();
    \u0275\u0275elementStart(0, "div", 1);
    \u0275\u0275animateEnter("arrives");
    \u0275\u0275elementStart(1, "span", 2);
    \u0275\u0275text(2);
    \u0275\u0275elementEnd();
    \u0275\u0275elementStart(3, "div")(4, "b");
    \u0275\u0275text(5);
    \u0275\u0275elementEnd();
    \u0275\u0275elementStart(6, "small");
    \u0275\u0275text(7);
    \u0275\u0275elementEnd()();
    \u0275\u0275elementStart(8, "button", 3);
    \u0275\u0275listener("click", function HandQueue_For_6_Template_button_click_8_listener() {
      const row_r3 = \u0275\u0275restoreView(_r2).$implicit;
      const ctx_r0 = \u0275\u0275nextContext();
      return \u0275\u0275resetView(ctx_r0.later.emit(row_r3.id));
    });
    \u0275\u0275text(9);
    \u0275\u0275elementEnd();
    \u0275\u0275elementStart(10, "button", 4);
    \u0275\u0275listener("click", function HandQueue_For_6_Template_button_click_10_listener() {
      const row_r3 = \u0275\u0275restoreView(_r2).$implicit;
      const ctx_r0 = \u0275\u0275nextContext();
      return \u0275\u0275resetView(ctx_r0.grant.emit(row_r3.id));
    });
    \u0275\u0275element(11, "ui-icon", 5);
    \u0275\u0275text(12);
    \u0275\u0275conditionalCreate(13, HandQueue_For_6_Conditional_13_Template, 2, 1, "kbd");
    \u0275\u0275elementEnd()();
  }
  if (rf & 2) {
    const row_r3 = ctx.$implicit;
    const $index_r4 = ctx.$index;
    const ctx_r0 = \u0275\u0275nextContext();
    \u0275\u0275advance(2);
    \u0275\u0275textInterpolate($index_r4 + 1);
    \u0275\u0275advance(3);
    \u0275\u0275textInterpolate(row_r3.name);
    \u0275\u0275advance(2);
    \u0275\u0275textInterpolate(row_r3.detail);
    \u0275\u0275advance(2);
    \u0275\u0275textInterpolate(ctx_r0.texts().later);
    \u0275\u0275advance(3);
    \u0275\u0275textInterpolate1("", ctx_r0.texts().grant, " ");
    \u0275\u0275advance();
    \u0275\u0275conditional($index_r4 < 9 ? 13 : -1);
  }
}
function HandQueue_ForEmpty_7_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275elementStart(0, "p");
    \u0275\u0275text(1);
    \u0275\u0275elementEnd();
  }
  if (rf & 2) {
    const ctx_r0 = \u0275\u0275nextContext();
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(ctx_r0.texts().empty);
  }
}
var HandQueue = class _HandQueue {
  constructor() {
    this.rows = input.required(...ngDevMode ? [{ debugName: "rows" }] : (
      /* istanbul ignore next */
      []
    ));
    this.texts = input.required(...ngDevMode ? [{ debugName: "texts" }] : (
      /* istanbul ignore next */
      []
    ));
    this.later = output();
    this.grant = output();
  }
  static {
    this.\u0275fac = function HandQueue_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _HandQueue)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _HandQueue, selectors: [["ui-hand-queue"]], hostAttrs: ["role", "region"], hostVars: 1, hostBindings: function HandQueue_HostBindings(rf, ctx) {
      if (rf & 2) {
        \u0275\u0275attribute("aria-label", ctx.texts().title);
      }
    }, inputs: { rows: [1, "rows"], texts: [1, "texts"] }, outputs: { later: "later", grant: "grant" }, decls: 8, vars: 3, consts: [["name", "hand"], [1, "row"], [1, "n", "num"], ["type", "button", 1, "btn", "slim", 3, "click"], ["type", "button", 1, "btn", "slim", "hand", 3, "click"], ["name", "microphone"]], template: function HandQueue_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275elementStart(0, "h2");
        \u0275\u0275element(1, "ui-icon", 0);
        \u0275\u0275text(2);
        \u0275\u0275elementStart(3, "span");
        \u0275\u0275text(4);
        \u0275\u0275elementEnd()();
        \u0275\u0275repeaterCreate(5, HandQueue_For_6_Template, 14, 6, "div", 1, _forTrack02, false, HandQueue_ForEmpty_7_Template, 2, 1, "p");
      }
      if (rf & 2) {
        \u0275\u0275advance(2);
        \u0275\u0275textInterpolate(ctx.texts().title);
        \u0275\u0275advance(2);
        \u0275\u0275textInterpolate(ctx.texts().order);
        \u0275\u0275advance();
        \u0275\u0275repeater(ctx.rows());
      }
    }, dependencies: [Icon], styles: ["\n[_nghost-%COMP%] {\n  display: block;\n  background: var(--surface);\n  border: 1px solid var(--hand-line);\n  border-left: 5px solid var(--hand);\n  border-radius: var(--radius);\n}\nh2[_ngcontent-%COMP%] {\n  padding: calc(9 * var(--u)) calc(14 * var(--u)) 0;\n  font-size: calc(13 * var(--u));\n  color: var(--hand);\n  display: flex;\n  gap: 8px;\n  align-items: center;\n}\nh2[_ngcontent-%COMP%]   span[_ngcontent-%COMP%] {\n  margin-left: auto;\n  font-weight: 400;\n  color: var(--ink-3);\n}\n.row[_ngcontent-%COMP%] {\n  display: grid;\n  grid-template-columns: 24px 1fr auto auto;\n  gap: 10px;\n  align-items: center;\n  padding: calc(7 * var(--u)) calc(14 * var(--u));\n}\n.row[_ngcontent-%COMP%]    + .row[_ngcontent-%COMP%] {\n  border-top: 1px solid var(--line);\n}\n.n[_ngcontent-%COMP%] {\n  width: 22px;\n  height: 22px;\n  border-radius: 50%;\n  background: var(--hand-tint);\n  color: var(--hand);\n  display: grid;\n  place-items: center;\n  font-weight: 600;\n  font-size: 12px;\n}\nb[_ngcontent-%COMP%] {\n  font-size: calc(15 * var(--u));\n}\nsmall[_ngcontent-%COMP%] {\n  color: var(--ink-3);\n  font-size: calc(12.5 * var(--u));\n  margin-left: 8px;\n}\np[_ngcontent-%COMP%] {\n  padding: calc(6 * var(--u)) calc(14 * var(--u)) calc(9 * var(--u));\n  color: var(--ink-3);\n  font-size: calc(13 * var(--u));\n}\n.arrives[_ngcontent-%COMP%] {\n  animation: _ngcontent-%COMP%_arrive 200ms ease-out;\n}\n@keyframes _ngcontent-%COMP%_arrive {\n  from {\n    opacity: 0;\n    transform: translateY(-6px);\n  }\n}\n/*# sourceMappingURL=hand-queue.css.map */"], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(HandQueue, [{
    type: Component,
    args: [{ selector: "ui-hand-queue", imports: [Icon], host: { role: "region", "[attr.aria-label]": "texts().title" }, template: `
    <h2><ui-icon name="hand" />{{ texts().title }}<span>{{ texts().order }}</span></h2>
    @for (row of rows(); track row.id) {
      <div class="row" animate.enter="arrives">
        <span class="n num">{{ $index + 1 }}</span>
        <div><b>{{ row.name }}</b><small>{{ row.detail }}</small></div>
        <button type="button" class="btn slim" (click)="later.emit(row.id)">{{ texts().later }}</button>
        <button type="button" class="btn slim hand" (click)="grant.emit(row.id)"><ui-icon name="microphone" />{{ texts().grant }} @if ($index < 9) {<kbd>{{ $index + 1 }}</kbd>}</button>
      </div>
    } @empty { <p>{{ texts().empty }}</p> }
  `, changeDetection: ChangeDetectionStrategy.OnPush, styles: ["/* angular:styles/component:css;2f7cacfd634566d408b4f468d566c0c6da32640f03629a22e16384729cd451f3;/work/main/libs/ui/src/lesson/hand-queue.ts */\n:host {\n  display: block;\n  background: var(--surface);\n  border: 1px solid var(--hand-line);\n  border-left: 5px solid var(--hand);\n  border-radius: var(--radius);\n}\nh2 {\n  padding: calc(9 * var(--u)) calc(14 * var(--u)) 0;\n  font-size: calc(13 * var(--u));\n  color: var(--hand);\n  display: flex;\n  gap: 8px;\n  align-items: center;\n}\nh2 span {\n  margin-left: auto;\n  font-weight: 400;\n  color: var(--ink-3);\n}\n.row {\n  display: grid;\n  grid-template-columns: 24px 1fr auto auto;\n  gap: 10px;\n  align-items: center;\n  padding: calc(7 * var(--u)) calc(14 * var(--u));\n}\n.row + .row {\n  border-top: 1px solid var(--line);\n}\n.n {\n  width: 22px;\n  height: 22px;\n  border-radius: 50%;\n  background: var(--hand-tint);\n  color: var(--hand);\n  display: grid;\n  place-items: center;\n  font-weight: 600;\n  font-size: 12px;\n}\nb {\n  font-size: calc(15 * var(--u));\n}\nsmall {\n  color: var(--ink-3);\n  font-size: calc(12.5 * var(--u));\n  margin-left: 8px;\n}\np {\n  padding: calc(6 * var(--u)) calc(14 * var(--u)) calc(9 * var(--u));\n  color: var(--ink-3);\n  font-size: calc(13 * var(--u));\n}\n.arrives {\n  animation: arrive 200ms ease-out;\n}\n@keyframes arrive {\n  from {\n    opacity: 0;\n    transform: translateY(-6px);\n  }\n}\n/*# sourceMappingURL=hand-queue.css.map */\n"] }]
  }], null, { rows: [{ type: Input, args: [{ isSignal: true, alias: "rows", required: true }] }], texts: [{ type: Input, args: [{ isSignal: true, alias: "texts", required: true }] }], later: [{ type: Output, args: ["later"] }], grant: [{ type: Output, args: ["grant"] }] });
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(HandQueue, { className: "HandQueue", filePath: "libs/ui/src/lesson/hand-queue.ts", lineNumber: 49 });
})();

// libs/ui/src/lesson/point-tile.ts
var _c02 = ["*"];
var _forTrack03 = ($index, $item) => $item.label;
function PointTile_Conditional_3_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275elementStart(0, "small");
    \u0275\u0275text(1);
    \u0275\u0275elementEnd();
  }
  if (rf & 2) {
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(ctx);
  }
}
function PointTile_Conditional_6_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275elementStart(0, "b");
    \u0275\u0275text(1, "\u2014");
    \u0275\u0275elementEnd();
  }
}
function PointTile_Conditional_7_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275elementStart(0, "b", 4);
    \u0275\u0275text(1);
    \u0275\u0275elementStart(2, "s");
    \u0275\u0275text(3);
    \u0275\u0275elementEnd()();
  }
  if (rf & 2) {
    const ctx_r0 = \u0275\u0275nextContext();
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(ctx_r0.present());
    \u0275\u0275advance(2);
    \u0275\u0275textInterpolate1("/", ctx_r0.expected());
  }
}
function PointTile_Conditional_8_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275element(0, "ui-quality-bars", 5);
  }
  if (rf & 2) {
    const ctx_r0 = \u0275\u0275nextContext();
    \u0275\u0275property("bars", ctx_r0.bars() ?? 0)("label", ctx_r0.barsText());
  }
}
function PointTile_Conditional_9_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275elementStart(0, "span");
    \u0275\u0275text(1);
    \u0275\u0275elementEnd();
  }
  if (rf & 2) {
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(ctx);
  }
}
function PointTile_For_14_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275elementStart(0, "span");
    \u0275\u0275text(1);
    \u0275\u0275elementStart(2, "b", 4);
    \u0275\u0275text(3);
    \u0275\u0275elementEnd()();
  }
  if (rf & 2) {
    const figure_r2 = ctx.$implicit;
    \u0275\u0275advance();
    \u0275\u0275textInterpolate1("", figure_r2.label, " ");
    \u0275\u0275advance(2);
    \u0275\u0275textInterpolate(figure_r2.value);
  }
}
var PointTile = class _PointTile {
  constructor() {
    this.name = input.required(...ngDevMode ? [{ debugName: "name" }] : (
      /* istanbul ignore next */
      []
    ));
    this.assistant = input(null, ...ngDevMode ? [{ debugName: "assistant" }] : (
      /* istanbul ignore next */
      []
    ));
    this.status = input.required(...ngDevMode ? [{ debugName: "status" }] : (
      /* istanbul ignore next */
      []
    ));
    this.statusText = input.required(...ngDevMode ? [{ debugName: "statusText" }] : (
      /* istanbul ignore next */
      []
    ));
    this.statusDetail = input(null, ...ngDevMode ? [{ debugName: "statusDetail" }] : (
      /* istanbul ignore next */
      []
    ));
    this.present = input(null, ...ngDevMode ? [{ debugName: "present" }] : (
      /* istanbul ignore next */
      []
    ));
    this.expected = input(0, ...ngDevMode ? [{ debugName: "expected" }] : (
      /* istanbul ignore next */
      []
    ));
    this.bars = input(null, ...ngDevMode ? [{ debugName: "bars" }] : (
      /* istanbul ignore next */
      []
    ));
    this.barsText = input("", ...ngDevMode ? [{ debugName: "barsText" }] : (
      /* istanbul ignore next */
      []
    ));
    this.extra = input(null, ...ngDevMode ? [{ debugName: "extra" }] : (
      /* istanbul ignore next */
      []
    ));
    this.figures = input([], ...ngDevMode ? [{ debugName: "figures" }] : (
      /* istanbul ignore next */
      []
    ));
    this.note = input("", ...ngDevMode ? [{ debugName: "note" }] : (
      /* istanbul ignore next */
      []
    ));
    this.noteUrgent = input(false, ...ngDevMode ? [{ debugName: "noteUrgent" }] : (
      /* istanbul ignore next */
      []
    ));
    this.tone = computed(() => STATUSES[this.status()].tone, ...ngDevMode ? [{ debugName: "tone" }] : (
      /* istanbul ignore next */
      []
    ));
  }
  static {
    this.\u0275fac = function PointTile_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _PointTile)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _PointTile, selectors: [["ui-point-tile"]], hostAttrs: ["role", "article"], hostVars: 2, hostBindings: function PointTile_HostBindings(rf, ctx) {
      if (rf & 2) {
        \u0275\u0275attribute("aria-label", ctx.name() + " " + ctx.statusText())("data-tone", ctx.tone());
      }
    }, inputs: { name: [1, "name"], assistant: [1, "assistant"], status: [1, "status"], statusText: [1, "statusText"], statusDetail: [1, "statusDetail"], present: [1, "present"], expected: [1, "expected"], bars: [1, "bars"], barsText: [1, "barsText"], extra: [1, "extra"], figures: [1, "figures"], note: [1, "note"], noteUrgent: [1, "noteUrgent"] }, ngContentSelectors: _c02, decls: 17, vars: 12, consts: [[1, "head"], [1, "name"], [3, "status", "text", "detail"], [1, "mid"], [1, "num"], [3, "bars", "label"], [1, "actions"], [1, "stat"], [3, "title"]], template: function PointTile_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275projectionDef();
        \u0275\u0275elementStart(0, "div", 0)(1, "span", 1);
        \u0275\u0275text(2);
        \u0275\u0275conditionalCreate(3, PointTile_Conditional_3_Template, 2, 1, "small");
        \u0275\u0275elementEnd();
        \u0275\u0275element(4, "ui-status", 2);
        \u0275\u0275elementEnd();
        \u0275\u0275elementStart(5, "div", 3);
        \u0275\u0275conditionalCreate(6, PointTile_Conditional_6_Template, 2, 0, "b")(7, PointTile_Conditional_7_Template, 4, 2, "b", 4);
        \u0275\u0275conditionalCreate(8, PointTile_Conditional_8_Template, 1, 2, "ui-quality-bars", 5);
        \u0275\u0275conditionalCreate(9, PointTile_Conditional_9_Template, 2, 1, "span");
        \u0275\u0275elementStart(10, "span", 6);
        \u0275\u0275projection(11);
        \u0275\u0275elementEnd()();
        \u0275\u0275elementStart(12, "div", 7);
        \u0275\u0275repeaterCreate(13, PointTile_For_14_Template, 4, 2, "span", null, _forTrack03);
        \u0275\u0275elementEnd();
        \u0275\u0275elementStart(15, "p", 8);
        \u0275\u0275text(16);
        \u0275\u0275elementEnd();
      }
      if (rf & 2) {
        let tmp_1_0;
        let tmp_7_0;
        \u0275\u0275advance(2);
        \u0275\u0275textInterpolate(ctx.name());
        \u0275\u0275advance();
        \u0275\u0275conditional((tmp_1_0 = ctx.assistant()) ? 3 : -1, tmp_1_0);
        \u0275\u0275advance();
        \u0275\u0275property("status", ctx.status())("text", ctx.statusText())("detail", ctx.statusDetail());
        \u0275\u0275advance(2);
        \u0275\u0275conditional(ctx.present() === null ? 6 : 7);
        \u0275\u0275advance(2);
        \u0275\u0275conditional(ctx.bars() !== null ? 8 : -1);
        \u0275\u0275advance();
        \u0275\u0275conditional((tmp_7_0 = ctx.extra()) ? 9 : -1, tmp_7_0);
        \u0275\u0275advance(4);
        \u0275\u0275repeater(ctx.figures());
        \u0275\u0275advance(2);
        \u0275\u0275classProp("urgent", ctx.noteUrgent());
        \u0275\u0275property("title", ctx.note());
        \u0275\u0275advance();
        \u0275\u0275textInterpolate(ctx.note());
      }
    }, dependencies: [QualityBars, StatusTag], styles: ['\n[_nghost-%COMP%] {\n  --c: var(--ok);\n  position: relative;\n  display: grid;\n  grid-template-rows: auto auto auto 1fr;\n  gap: 1px;\n  min-height: 0;\n  min-width: 0;\n  overflow: hidden;\n  background: var(--surface);\n  border: 1px solid var(--line);\n  border-radius: var(--radius-m);\n  padding: calc(9 * var(--u)) calc(12 * var(--u)) calc(9 * var(--u)) calc(16 * var(--u));\n}\n[_nghost-%COMP%]::before {\n  content: "";\n  position: absolute;\n  left: 0;\n  top: 0;\n  bottom: 0;\n  width: 5px;\n  background: var(--c);\n}\n[data-tone="hand"][_nghost-%COMP%] {\n  --c: var(--hand);\n  border-color: var(--hand-line);\n}\n[data-tone="primary"][_nghost-%COMP%] {\n  --c: var(--primary);\n  border: 2px solid var(--primary);\n}\n[data-tone="primary"][_nghost-%COMP%]::before {\n  width: 4px;\n}\n[data-tone="warn"][_nghost-%COMP%] {\n  --c: var(--warn);\n}\n[data-tone="bad"][_nghost-%COMP%] {\n  --c: var(--bad);\n  background: var(--bad-wash);\n  border-color: var(--bad-line);\n}\n[data-tone="off"][_nghost-%COMP%] {\n  --c: var(--off);\n  background: transparent;\n  border-style: dashed;\n  border-color: var(--off-line);\n}\n.head[_ngcontent-%COMP%] {\n  display: flex;\n  align-items: center;\n  gap: calc(8 * var(--u));\n}\n.name[_ngcontent-%COMP%] {\n  font-weight: 600;\n  font-size: calc(15.5 * var(--u));\n}\n.name[_ngcontent-%COMP%]   small[_ngcontent-%COMP%] {\n  font-weight: 400;\n  font-size: calc(12.5 * var(--u));\n  color: var(--ink-3);\n  margin-left: 4px;\n}\nui-status[_ngcontent-%COMP%] {\n  margin-left: auto;\n  font-size: calc(12.5 * var(--u));\n}\n.mid[_ngcontent-%COMP%] {\n  display: flex;\n  align-items: center;\n  gap: calc(12 * var(--u));\n  color: var(--ink-2);\n  font-size: calc(13 * var(--u));\n  min-height: calc(29 * var(--u));\n}\n.mid[_ngcontent-%COMP%]   b[_ngcontent-%COMP%] {\n  font-size: calc(19 * var(--u));\n  color: var(--ink);\n}\n.mid[_ngcontent-%COMP%]   s[_ngcontent-%COMP%] {\n  font-weight: 400;\n  font-size: calc(14 * var(--u));\n  color: var(--ink-3);\n}\nui-quality-bars[_ngcontent-%COMP%] {\n  font-size: calc(14 * var(--u));\n}\n.actions[_ngcontent-%COMP%] {\n  margin-left: auto;\n  display: flex;\n  gap: 6px;\n}\n.stat[_ngcontent-%COMP%] {\n  display: flex;\n  gap: calc(14 * var(--u));\n  font-size: calc(12.5 * var(--u));\n  color: var(--ink-3);\n  margin-top: 3px;\n}\n.stat[_ngcontent-%COMP%]   b[_ngcontent-%COMP%] {\n  color: var(--ink-2);\n}\np[_ngcontent-%COMP%] {\n  font-size: calc(12.5 * var(--u));\n  color: var(--ink-2);\n  align-self: end;\n  white-space: nowrap;\n  overflow: hidden;\n  text-overflow: ellipsis;\n  min-height: 1.5em;\n}\n.urgent[_ngcontent-%COMP%] {\n  color: var(--bad);\n  font-weight: 600;\n}\n@media (max-height: 820px), (max-width: 1400px) {\n  [_nghost-%COMP%] {\n    padding-top: calc(7 * var(--u));\n    padding-bottom: calc(7 * var(--u));\n  }\n  .stat[_ngcontent-%COMP%] {\n    display: none;\n  }\n}\n/*# sourceMappingURL=point-tile.css.map */'], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(PointTile, [{
    type: Component,
    args: [{ selector: "ui-point-tile", imports: [QualityBars, StatusTag], host: { role: "article", "[attr.aria-label]": 'name() + " " + statusText()', "[attr.data-tone]": "tone()" }, template: `
    <div class="head"><span class="name">{{ name() }}@if (assistant(); as who) {<small>{{ who }}</small>}</span>
      <ui-status [status]="status()" [text]="statusText()" [detail]="statusDetail()" /></div>
    <div class="mid">
      @if (present() === null) { <b>\u2014</b> } @else { <b class="num">{{ present() }}<s>/{{ expected() }}</s></b> }
      @if (bars() !== null) { <ui-quality-bars [bars]="bars() ?? 0" [label]="barsText()" /> }
      @if (extra(); as more) { <span>{{ more }}</span> }
      <span class="actions"><ng-content /></span>
    </div>
    <div class="stat">@for (figure of figures(); track figure.label) {<span>{{ figure.label }} <b class="num">{{ figure.value }}</b></span>}</div>
    <p [class.urgent]="noteUrgent()" [title]="note()">{{ note() }}</p>
  `, changeDetection: ChangeDetectionStrategy.OnPush, styles: ['/* libs/ui/src/lesson/point-tile.css */\n:host {\n  --c: var(--ok);\n  position: relative;\n  display: grid;\n  grid-template-rows: auto auto auto 1fr;\n  gap: 1px;\n  min-height: 0;\n  min-width: 0;\n  overflow: hidden;\n  background: var(--surface);\n  border: 1px solid var(--line);\n  border-radius: var(--radius-m);\n  padding: calc(9 * var(--u)) calc(12 * var(--u)) calc(9 * var(--u)) calc(16 * var(--u));\n}\n:host::before {\n  content: "";\n  position: absolute;\n  left: 0;\n  top: 0;\n  bottom: 0;\n  width: 5px;\n  background: var(--c);\n}\n:host([data-tone="hand"]) {\n  --c: var(--hand);\n  border-color: var(--hand-line);\n}\n:host([data-tone="primary"]) {\n  --c: var(--primary);\n  border: 2px solid var(--primary);\n}\n:host([data-tone="primary"])::before {\n  width: 4px;\n}\n:host([data-tone="warn"]) {\n  --c: var(--warn);\n}\n:host([data-tone="bad"]) {\n  --c: var(--bad);\n  background: var(--bad-wash);\n  border-color: var(--bad-line);\n}\n:host([data-tone="off"]) {\n  --c: var(--off);\n  background: transparent;\n  border-style: dashed;\n  border-color: var(--off-line);\n}\n.head {\n  display: flex;\n  align-items: center;\n  gap: calc(8 * var(--u));\n}\n.name {\n  font-weight: 600;\n  font-size: calc(15.5 * var(--u));\n}\n.name small {\n  font-weight: 400;\n  font-size: calc(12.5 * var(--u));\n  color: var(--ink-3);\n  margin-left: 4px;\n}\nui-status {\n  margin-left: auto;\n  font-size: calc(12.5 * var(--u));\n}\n.mid {\n  display: flex;\n  align-items: center;\n  gap: calc(12 * var(--u));\n  color: var(--ink-2);\n  font-size: calc(13 * var(--u));\n  min-height: calc(29 * var(--u));\n}\n.mid b {\n  font-size: calc(19 * var(--u));\n  color: var(--ink);\n}\n.mid s {\n  font-weight: 400;\n  font-size: calc(14 * var(--u));\n  color: var(--ink-3);\n}\nui-quality-bars {\n  font-size: calc(14 * var(--u));\n}\n.actions {\n  margin-left: auto;\n  display: flex;\n  gap: 6px;\n}\n.stat {\n  display: flex;\n  gap: calc(14 * var(--u));\n  font-size: calc(12.5 * var(--u));\n  color: var(--ink-3);\n  margin-top: 3px;\n}\n.stat b {\n  color: var(--ink-2);\n}\np {\n  font-size: calc(12.5 * var(--u));\n  color: var(--ink-2);\n  align-self: end;\n  white-space: nowrap;\n  overflow: hidden;\n  text-overflow: ellipsis;\n  min-height: 1.5em;\n}\n.urgent {\n  color: var(--bad);\n  font-weight: 600;\n}\n@media (max-height: 820px), (max-width: 1400px) {\n  :host {\n    padding-top: calc(7 * var(--u));\n    padding-bottom: calc(7 * var(--u));\n  }\n  .stat {\n    display: none;\n  }\n}\n/*# sourceMappingURL=point-tile.css.map */\n'] }]
  }], null, { name: [{ type: Input, args: [{ isSignal: true, alias: "name", required: true }] }], assistant: [{ type: Input, args: [{ isSignal: true, alias: "assistant", required: false }] }], status: [{ type: Input, args: [{ isSignal: true, alias: "status", required: true }] }], statusText: [{ type: Input, args: [{ isSignal: true, alias: "statusText", required: true }] }], statusDetail: [{ type: Input, args: [{ isSignal: true, alias: "statusDetail", required: false }] }], present: [{ type: Input, args: [{ isSignal: true, alias: "present", required: false }] }], expected: [{ type: Input, args: [{ isSignal: true, alias: "expected", required: false }] }], bars: [{ type: Input, args: [{ isSignal: true, alias: "bars", required: false }] }], barsText: [{ type: Input, args: [{ isSignal: true, alias: "barsText", required: false }] }], extra: [{ type: Input, args: [{ isSignal: true, alias: "extra", required: false }] }], figures: [{ type: Input, args: [{ isSignal: true, alias: "figures", required: false }] }], note: [{ type: Input, args: [{ isSignal: true, alias: "note", required: false }] }], noteUrgent: [{ type: Input, args: [{ isSignal: true, alias: "noteUrgent", required: false }] }] });
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(PointTile, { className: "PointTile", filePath: "libs/ui/src/lesson/point-tile.ts", lineNumber: 31 });
})();

// libs/ui/src/lesson/poll-card.ts
var _c03 = ["*"];
var _forTrack04 = ($index, $item) => $item.label;
function PollCard_For_6_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275domElementStart(0, "span");
    \u0275\u0275text(1);
    \u0275\u0275domElementEnd();
    \u0275\u0275domElement(2, "i");
    \u0275\u0275domElementStart(3, "em", 2);
    \u0275\u0275text(4);
    \u0275\u0275domElementEnd();
  }
  if (rf & 2) {
    const row_r1 = ctx.$implicit;
    const ctx_r1 = \u0275\u0275nextContext();
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(row_r1.label);
    \u0275\u0275advance();
    \u0275\u0275styleProp("width", ctx_r1.width(row_r1), "%");
    \u0275\u0275classProp("main", row_r1.main);
    \u0275\u0275advance(2);
    \u0275\u0275textInterpolate(row_r1.text);
  }
}
function PollCard_Conditional_7_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275domElementStart(0, "p");
    \u0275\u0275text(1);
    \u0275\u0275domElementEnd();
  }
  if (rf & 2) {
    const ctx_r1 = \u0275\u0275nextContext();
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(ctx_r1.waiting());
  }
}
var PollCard = class _PollCard {
  constructor() {
    this.question = input.required(...ngDevMode ? [{ debugName: "question" }] : (
      /* istanbul ignore next */
      []
    ));
    this.answered = input.required(...ngDevMode ? [{ debugName: "answered" }] : (
      /* istanbul ignore next */
      []
    ));
    this.rows = input.required(...ngDevMode ? [{ debugName: "rows" }] : (
      /* istanbul ignore next */
      []
    ));
    this.waiting = input("", ...ngDevMode ? [{ debugName: "waiting" }] : (
      /* istanbul ignore next */
      []
    ));
    this.total = computed(() => Math.max(1, this.rows().reduce((sum, row) => sum + row.count, 0)), ...ngDevMode ? [{ debugName: "total" }] : (
      /* istanbul ignore next */
      []
    ));
  }
  width(row) {
    return 100 * row.count / this.total();
  }
  static {
    this.\u0275fac = function PollCard_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _PollCard)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _PollCard, selectors: [["ui-poll-card"]], inputs: { question: [1, "question"], answered: [1, "answered"], rows: [1, "rows"], waiting: [1, "waiting"] }, ngContentSelectors: _c03, decls: 10, vars: 3, consts: [[1, "rows"], [1, "buttons"], [1, "num"]], template: function PollCard_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275projectionDef();
        \u0275\u0275domElementStart(0, "h2");
        \u0275\u0275text(1);
        \u0275\u0275domElementStart(2, "span");
        \u0275\u0275text(3);
        \u0275\u0275domElementEnd()();
        \u0275\u0275domElementStart(4, "div", 0);
        \u0275\u0275repeaterCreate(5, PollCard_For_6_Template, 5, 6, null, null, _forTrack04);
        \u0275\u0275domElementEnd();
        \u0275\u0275conditionalCreate(7, PollCard_Conditional_7_Template, 2, 1, "p");
        \u0275\u0275domElementStart(8, "div", 1);
        \u0275\u0275projection(9);
        \u0275\u0275domElementEnd();
      }
      if (rf & 2) {
        \u0275\u0275advance();
        \u0275\u0275textInterpolate(ctx.question());
        \u0275\u0275advance(2);
        \u0275\u0275textInterpolate(ctx.answered());
        \u0275\u0275advance(2);
        \u0275\u0275repeater(ctx.rows());
        \u0275\u0275advance(2);
        \u0275\u0275conditional(ctx.waiting() ? 7 : -1);
      }
    }, styles: ["\n[_nghost-%COMP%] {\n  display: flex;\n  flex-direction: column;\n  background: var(--surface);\n  border: 1px solid var(--line);\n  border-radius: var(--radius-m);\n  padding: calc(12 * var(--u)) calc(16 * var(--u));\n  min-height: 0;\n  overflow: auto;\n}\nh2[_ngcontent-%COMP%] {\n  margin: 0 0 calc(8 * var(--u));\n  font-size: calc(13 * var(--u));\n  display: flex;\n  justify-content: space-between;\n  gap: 12px;\n}\nh2[_ngcontent-%COMP%]   span[_ngcontent-%COMP%] {\n  font-weight: 400;\n  color: var(--ink-3);\n  white-space: nowrap;\n}\n.rows[_ngcontent-%COMP%] {\n  display: grid;\n  grid-template-columns: minmax(calc(98 * var(--u)), auto) 1fr calc(64 * var(--u));\n  gap: 5px 10px;\n  align-items: center;\n  font-size: calc(14 * var(--u));\n}\ni[_ngcontent-%COMP%] {\n  display: block;\n  height: calc(16 * var(--u));\n  border-radius: 2px;\n  background: var(--bar);\n  min-width: 2px;\n  transition: width 120ms;\n}\n.main[_ngcontent-%COMP%] {\n  background: var(--primary);\n}\nem[_ngcontent-%COMP%] {\n  text-align: right;\n  color: var(--ink-2);\n}\np[_ngcontent-%COMP%] {\n  margin-top: calc(8 * var(--u));\n  font-size: calc(12.5 * var(--u));\n  color: var(--ink-2);\n}\n.buttons[_ngcontent-%COMP%] {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 8px;\n  margin-top: auto;\n  padding-top: calc(10 * var(--u));\n}\n/*# sourceMappingURL=poll-card.css.map */"], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(PollCard, [{
    type: Component,
    args: [{ selector: "ui-poll-card", template: `
    <h2>{{ question() }}<span>{{ answered() }}</span></h2>
    <div class="rows">
      @for (row of rows(); track row.label) {
        <span>{{ row.label }}</span><i [class.main]="row.main" [style.width.%]="width(row)"></i><em class="num">{{ row.text }}</em>
      }
    </div>
    @if (waiting()) { <p>{{ waiting() }}</p> }
    <div class="buttons"><ng-content /></div>
  `, changeDetection: ChangeDetectionStrategy.OnPush, styles: ["/* angular:styles/component:css;7559df952f1c239f051449c476d76ff53b919a09b077dccbf4f3e48c3f7ec376;/work/main/libs/ui/src/lesson/poll-card.ts */\n:host {\n  display: flex;\n  flex-direction: column;\n  background: var(--surface);\n  border: 1px solid var(--line);\n  border-radius: var(--radius-m);\n  padding: calc(12 * var(--u)) calc(16 * var(--u));\n  min-height: 0;\n  overflow: auto;\n}\nh2 {\n  margin: 0 0 calc(8 * var(--u));\n  font-size: calc(13 * var(--u));\n  display: flex;\n  justify-content: space-between;\n  gap: 12px;\n}\nh2 span {\n  font-weight: 400;\n  color: var(--ink-3);\n  white-space: nowrap;\n}\n.rows {\n  display: grid;\n  grid-template-columns: minmax(calc(98 * var(--u)), auto) 1fr calc(64 * var(--u));\n  gap: 5px 10px;\n  align-items: center;\n  font-size: calc(14 * var(--u));\n}\ni {\n  display: block;\n  height: calc(16 * var(--u));\n  border-radius: 2px;\n  background: var(--bar);\n  min-width: 2px;\n  transition: width 120ms;\n}\n.main {\n  background: var(--primary);\n}\nem {\n  text-align: right;\n  color: var(--ink-2);\n}\np {\n  margin-top: calc(8 * var(--u));\n  font-size: calc(12.5 * var(--u));\n  color: var(--ink-2);\n}\n.buttons {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 8px;\n  margin-top: auto;\n  padding-top: calc(10 * var(--u));\n}\n/*# sourceMappingURL=poll-card.css.map */\n"] }]
  }], null, { question: [{ type: Input, args: [{ isSignal: true, alias: "question", required: true }] }], answered: [{ type: Input, args: [{ isSignal: true, alias: "answered", required: true }] }], rows: [{ type: Input, args: [{ isSignal: true, alias: "rows", required: true }] }], waiting: [{ type: Input, args: [{ isSignal: true, alias: "waiting", required: false }] }] });
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(PollCard, { className: "PollCard", filePath: "libs/ui/src/lesson/poll-card.ts", lineNumber: 38 });
})();

// libs/ui/src/lesson/run-sheet.ts
function RunSheet_For_1_Conditional_5_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275domElement(0, "i");
  }
  if (rf & 2) {
    const ctx_r0 = \u0275\u0275nextContext(2);
    \u0275\u0275styleProp("width", 100 * ctx_r0.progress(), "%");
  }
}
function RunSheet_For_1_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275domElementStart(0, "div", 1)(1, "b");
    \u0275\u0275text(2);
    \u0275\u0275domElementEnd();
    \u0275\u0275domElementStart(3, "small", 2);
    \u0275\u0275text(4);
    \u0275\u0275domElementEnd();
    \u0275\u0275conditionalCreate(5, RunSheet_For_1_Conditional_5_Template, 1, 2, "i", 3);
    \u0275\u0275domElementEnd();
  }
  if (rf & 2) {
    const step_r2 = ctx.$implicit;
    const $index_r3 = ctx.$index;
    const ctx_r0 = \u0275\u0275nextContext();
    \u0275\u0275classProp("past", $index_r3 < ctx_r0.current())("current", $index_r3 === ctx_r0.current());
    \u0275\u0275attribute("aria-current", $index_r3 === ctx_r0.current() ? "step" : null);
    \u0275\u0275advance(2);
    \u0275\u0275textInterpolate(step_r2.name);
    \u0275\u0275advance(2);
    \u0275\u0275textInterpolate(step_r2.detail);
    \u0275\u0275advance();
    \u0275\u0275conditional($index_r3 === ctx_r0.current() ? 5 : -1);
  }
}
var RunSheet = class _RunSheet {
  constructor() {
    this.steps = input.required(...ngDevMode ? [{ debugName: "steps" }] : (
      /* istanbul ignore next */
      []
    ));
    this.current = input.required(...ngDevMode ? [{ debugName: "current" }] : (
      /* istanbul ignore next */
      []
    ));
    this.progress = input(0, ...ngDevMode ? [{ debugName: "progress" }] : (
      /* istanbul ignore next */
      []
    ));
    this.label = input.required(...ngDevMode ? [{ debugName: "label" }] : (
      /* istanbul ignore next */
      []
    ));
    this.columns = computed(() => this.steps().map((step) => `minmax(0, ${Math.max(3, step.minutes)}fr)`).join(" "), ...ngDevMode ? [{ debugName: "columns" }] : (
      /* istanbul ignore next */
      []
    ));
  }
  static {
    this.\u0275fac = function RunSheet_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _RunSheet)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _RunSheet, selectors: [["ui-run-sheet"]], hostAttrs: ["role", "list"], hostVars: 3, hostBindings: function RunSheet_HostBindings(rf, ctx) {
      if (rf & 2) {
        \u0275\u0275attribute("aria-label", ctx.label());
        \u0275\u0275styleProp("grid-template-columns", ctx.columns());
      }
    }, inputs: { steps: [1, "steps"], current: [1, "current"], progress: [1, "progress"], label: [1, "label"] }, decls: 2, vars: 0, consts: [["role", "listitem", 3, "past", "current"], ["role", "listitem"], [1, "num"], [3, "width"]], template: function RunSheet_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275repeaterCreate(0, RunSheet_For_1_Template, 6, 8, "div", 0, \u0275\u0275repeaterTrackByIndex);
      }
      if (rf & 2) {
        \u0275\u0275repeater(ctx.steps());
      }
    }, styles: ["\n[_nghost-%COMP%] {\n  display: grid;\n  gap: 4px;\n}\ndiv[_ngcontent-%COMP%] {\n  background: var(--surface);\n  border: 1px solid var(--line);\n  border-radius: 5px;\n  padding: 7px 10px 8px;\n  min-width: 0;\n  position: relative;\n}\nb[_ngcontent-%COMP%] {\n  display: block;\n  font-weight: 400;\n  font-size: calc(13 * var(--u));\n  white-space: nowrap;\n  overflow: hidden;\n  text-overflow: ellipsis;\n  line-height: 1.35;\n}\nsmall[_ngcontent-%COMP%] {\n  color: var(--ink-3);\n  font-size: calc(12.5 * var(--u));\n  line-height: 1.3;\n  display: block;\n  white-space: nowrap;\n}\n.past[_ngcontent-%COMP%] {\n  background: var(--surface-2);\n  border-color: transparent;\n  color: var(--ink-3);\n}\n.current[_ngcontent-%COMP%] {\n  border: 2px solid var(--primary);\n  padding: 6px 9px 7px;\n  background: var(--primary-tint);\n  color: var(--primary-strong);\n}\n.current[_ngcontent-%COMP%]   b[_ngcontent-%COMP%] {\n  font-weight: 600;\n}\n.current[_ngcontent-%COMP%]   small[_ngcontent-%COMP%] {\n  color: var(--primary-strong);\n}\ni[_ngcontent-%COMP%] {\n  position: absolute;\n  left: 0;\n  bottom: -2px;\n  height: 4px;\n  max-width: 100%;\n  background: var(--primary);\n  border-radius: 0 2px 2px 5px;\n}\n/*# sourceMappingURL=run-sheet.css.map */"], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(RunSheet, [{
    type: Component,
    args: [{ selector: "ui-run-sheet", host: { role: "list", "[attr.aria-label]": "label()", "[style.grid-template-columns]": "columns()" }, template: `
    @for (step of steps(); track $index) {
      <div role="listitem" [class.past]="$index < current()" [class.current]="$index === current()" [attr.aria-current]="$index === current() ? 'step' : null">
        <b>{{ step.name }}</b><small class="num">{{ step.detail }}</small>
        @if ($index === current()) { <i [style.width.%]="100 * progress()"></i> }
      </div>
    }
  `, changeDetection: ChangeDetectionStrategy.OnPush, styles: ["/* angular:styles/component:css;6d43ed171aafb004b480fa1fa7c332c6c3ca19105be81d2543701e9ea862ebcc;/work/main/libs/ui/src/lesson/run-sheet.ts */\n:host {\n  display: grid;\n  gap: 4px;\n}\ndiv {\n  background: var(--surface);\n  border: 1px solid var(--line);\n  border-radius: 5px;\n  padding: 7px 10px 8px;\n  min-width: 0;\n  position: relative;\n}\nb {\n  display: block;\n  font-weight: 400;\n  font-size: calc(13 * var(--u));\n  white-space: nowrap;\n  overflow: hidden;\n  text-overflow: ellipsis;\n  line-height: 1.35;\n}\nsmall {\n  color: var(--ink-3);\n  font-size: calc(12.5 * var(--u));\n  line-height: 1.3;\n  display: block;\n  white-space: nowrap;\n}\n.past {\n  background: var(--surface-2);\n  border-color: transparent;\n  color: var(--ink-3);\n}\n.current {\n  border: 2px solid var(--primary);\n  padding: 6px 9px 7px;\n  background: var(--primary-tint);\n  color: var(--primary-strong);\n}\n.current b {\n  font-weight: 600;\n}\n.current small {\n  color: var(--primary-strong);\n}\ni {\n  position: absolute;\n  left: 0;\n  bottom: -2px;\n  height: 4px;\n  max-width: 100%;\n  background: var(--primary);\n  border-radius: 0 2px 2px 5px;\n}\n/*# sourceMappingURL=run-sheet.css.map */\n"] }]
  }], null, { steps: [{ type: Input, args: [{ isSignal: true, alias: "steps", required: true }] }], current: [{ type: Input, args: [{ isSignal: true, alias: "current", required: true }] }], progress: [{ type: Input, args: [{ isSignal: true, alias: "progress", required: false }] }], label: [{ type: Input, args: [{ isSignal: true, alias: "label", required: true }] }] });
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(RunSheet, { className: "RunSheet", filePath: "libs/ui/src/lesson/run-sheet.ts", lineNumber: 35 });
})();

// libs/ui/src/charts/bar-list.ts
var _forTrack05 = ($index, $item) => $item.id;
function BarList_For_1_Template(rf, ctx) {
  if (rf & 1) {
    const _r1 = \u0275\u0275getCurrentView();
    \u0275\u0275domElementStart(0, "div", 0)(1, "button", 1);
    \u0275\u0275domListener("click", function BarList_For_1_Template_button_click_1_listener() {
      const row_r2 = \u0275\u0275restoreView(_r1).$implicit;
      const ctx_r2 = \u0275\u0275nextContext();
      return \u0275\u0275resetView(ctx_r2.pick.emit(row_r2.id));
    });
    \u0275\u0275domElementStart(2, "span");
    \u0275\u0275text(3);
    \u0275\u0275domElementEnd();
    \u0275\u0275domElementStart(4, "span", 2);
    \u0275\u0275domElement(5, "i");
    \u0275\u0275domElementEnd();
    \u0275\u0275domElementStart(6, "em", 3);
    \u0275\u0275text(7);
    \u0275\u0275domElementEnd()()();
  }
  if (rf & 2) {
    const row_r2 = ctx.$implicit;
    const ctx_r2 = \u0275\u0275nextContext();
    \u0275\u0275advance();
    \u0275\u0275attribute("aria-expanded", row_r2.id === ctx_r2.selected());
    \u0275\u0275advance(2);
    \u0275\u0275textInterpolate(row_r2.label);
    \u0275\u0275advance(2);
    \u0275\u0275styleProp("width", 100 * row_r2.value / ctx_r2.most(), "%");
    \u0275\u0275advance(2);
    \u0275\u0275textInterpolate(row_r2.text);
  }
}
var BarList = class _BarList {
  constructor() {
    this.rows = input.required(...ngDevMode ? [{ debugName: "rows" }] : (
      /* istanbul ignore next */
      []
    ));
    this.selected = input(null, ...ngDevMode ? [{ debugName: "selected" }] : (
      /* istanbul ignore next */
      []
    ));
    this.pick = output();
    this.most = computed(() => Math.max(1, ...this.rows().map((row) => row.value)), ...ngDevMode ? [{ debugName: "most" }] : (
      /* istanbul ignore next */
      []
    ));
  }
  static {
    this.\u0275fac = function BarList_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _BarList)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _BarList, selectors: [["ui-bar-list"]], hostAttrs: ["role", "list"], inputs: { rows: [1, "rows"], selected: [1, "selected"] }, outputs: { pick: "pick" }, decls: 2, vars: 0, consts: [["role", "listitem"], ["type", "button", 3, "click"], [1, "track"], [1, "num"]], template: function BarList_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275repeaterCreate(0, BarList_For_1_Template, 8, 5, "div", 0, _forTrack05);
      }
      if (rf & 2) {
        \u0275\u0275repeater(ctx.rows());
      }
    }, styles: ["\n[_nghost-%COMP%] {\n  display: grid;\n  gap: 2px;\n}\nbutton[_ngcontent-%COMP%] {\n  width: 100%;\n  display: grid;\n  grid-template-columns: calc(112 * var(--u)) 1fr minmax(calc(34 * var(--u)), auto);\n  gap: 12px;\n  align-items: center;\n  border: 0;\n  background: none;\n  padding: calc(6 * var(--u)) calc(10 * var(--u));\n  border-radius: var(--radius);\n  text-align: left;\n  min-height: var(--target);\n}\nbutton[_ngcontent-%COMP%]:hover {\n  background: var(--surface-2);\n}\nbutton[aria-expanded=true][_ngcontent-%COMP%] {\n  background: var(--surface-2);\n  font-weight: 600;\n}\ni[_ngcontent-%COMP%] {\n  display: block;\n  height: calc(12 * var(--u));\n  border-radius: 2px;\n  background: var(--bar);\n  min-width: 2px;\n}\n[aria-expanded=true][_ngcontent-%COMP%]   i[_ngcontent-%COMP%] {\n  background: var(--primary);\n}\nem[_ngcontent-%COMP%] {\n  text-align: right;\n}\n/*# sourceMappingURL=bar-list.css.map */"], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(BarList, [{
    type: Component,
    args: [{ selector: "ui-bar-list", host: { role: "list" }, template: `
    @for (row of rows(); track row.id) {
      <div role="listitem"><button type="button" [attr.aria-expanded]="row.id === selected()" (click)="pick.emit(row.id)">
        <span>{{ row.label }}</span><span class="track"><i [style.width.%]="(100 * row.value) / most()"></i></span><em class="num">{{ row.text }}</em>
      </button></div>
    }
  `, changeDetection: ChangeDetectionStrategy.OnPush, styles: ["/* angular:styles/component:css;96bcac1b8ceab1879e437e923adb1ae412368d6031ff355b4c31da9d37af0316;/work/main/libs/ui/src/charts/bar-list.ts */\n:host {\n  display: grid;\n  gap: 2px;\n}\nbutton {\n  width: 100%;\n  display: grid;\n  grid-template-columns: calc(112 * var(--u)) 1fr minmax(calc(34 * var(--u)), auto);\n  gap: 12px;\n  align-items: center;\n  border: 0;\n  background: none;\n  padding: calc(6 * var(--u)) calc(10 * var(--u));\n  border-radius: var(--radius);\n  text-align: left;\n  min-height: var(--target);\n}\nbutton:hover {\n  background: var(--surface-2);\n}\nbutton[aria-expanded=true] {\n  background: var(--surface-2);\n  font-weight: 600;\n}\ni {\n  display: block;\n  height: calc(12 * var(--u));\n  border-radius: 2px;\n  background: var(--bar);\n  min-width: 2px;\n}\n[aria-expanded=true] i {\n  background: var(--primary);\n}\nem {\n  text-align: right;\n}\n/*# sourceMappingURL=bar-list.css.map */\n"] }]
  }], null, { rows: [{ type: Input, args: [{ isSignal: true, alias: "rows", required: true }] }], selected: [{ type: Input, args: [{ isSignal: true, alias: "selected", required: false }] }], pick: [{ type: Output, args: ["pick"] }] });
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(BarList, { className: "BarList", filePath: "libs/ui/src/charts/bar-list.ts", lineNumber: 35 });
})();

// libs/ui/src/charts/grid-keys.ts
function moveInGrid(key, row, column, rows, columns) {
  const clamp = (value, count) => Math.min(Math.max(value, 0), Math.max(0, count - 1));
  switch (key) {
    case "ArrowUp":
      return { row: clamp(row - 1, rows), column };
    case "ArrowDown":
      return { row: clamp(row + 1, rows), column };
    case "ArrowLeft":
      return { row, column: clamp(column - 1, columns) };
    case "ArrowRight":
      return { row, column: clamp(column + 1, columns) };
    case "Home":
      return { row, column: 0 };
    case "End":
      return { row, column: clamp(columns - 1, columns) };
    default:
      return null;
  }
}

// libs/ui/src/charts/heat-table.ts
var _forTrack06 = ($index, $item) => $item.id;
function HeatTable_For_6_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275domElementStart(0, "th", 1);
    \u0275\u0275text(1);
    \u0275\u0275domElementEnd();
  }
  if (rf & 2) {
    const column_r1 = ctx.$implicit;
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(column_r1);
  }
}
function HeatTable_For_9_For_4_Template(rf, ctx) {
  if (rf & 1) {
    const _r2 = \u0275\u0275getCurrentView();
    \u0275\u0275domElementStart(0, "td", 4);
    \u0275\u0275domListener("click", function HeatTable_For_9_For_4_Template_td_click_0_listener() {
      const \u0275$index_22_r3 = \u0275\u0275restoreView(_r2).$index;
      const row_r4 = \u0275\u0275nextContext().$implicit;
      const ctx_r4 = \u0275\u0275nextContext();
      return \u0275\u0275resetView(ctx_r4.open.emit({ row: row_r4.id, column: \u0275$index_22_r3 }));
    });
    \u0275\u0275text(1);
    \u0275\u0275domElementEnd();
  }
  if (rf & 2) {
    const cell_r6 = ctx.$implicit;
    const \u0275$index_22_r3 = ctx.$index;
    const \u0275$index_16_r7 = \u0275\u0275nextContext().$index;
    const ctx_r4 = \u0275\u0275nextContext();
    \u0275\u0275domProperty("tabIndex", \u0275$index_16_r7 === ctx_r4.at().row && \u0275$index_22_r3 === ctx_r4.at().column ? 0 : -1);
    \u0275\u0275attribute("data-tone", cell_r6.tone)("data-cell", \u0275$index_16_r7 + "," + \u0275$index_22_r3);
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(cell_r6.text);
  }
}
function HeatTable_For_9_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275domElementStart(0, "tr")(1, "th", 2);
    \u0275\u0275text(2);
    \u0275\u0275domElementEnd();
    \u0275\u0275repeaterCreate(3, HeatTable_For_9_For_4_Template, 2, 4, "td", 3, \u0275\u0275repeaterTrackByIndex);
    \u0275\u0275domElementEnd();
  }
  if (rf & 2) {
    const row_r4 = ctx.$implicit;
    \u0275\u0275advance(2);
    \u0275\u0275textInterpolate(row_r4.label);
    \u0275\u0275advance();
    \u0275\u0275repeater(row_r4.cells);
  }
}
var HeatTable = class _HeatTable {
  constructor() {
    this.host = inject(ElementRef);
    this.corner = input("", ...ngDevMode ? [{ debugName: "corner" }] : (
      /* istanbul ignore next */
      []
    ));
    this.columns = input.required(...ngDevMode ? [{ debugName: "columns" }] : (
      /* istanbul ignore next */
      []
    ));
    this.rows = input.required(...ngDevMode ? [{ debugName: "rows" }] : (
      /* istanbul ignore next */
      []
    ));
    this.label = input.required(...ngDevMode ? [{ debugName: "label" }] : (
      /* istanbul ignore next */
      []
    ));
    this.open = output();
    this.at = signal({ row: 0, column: 0 }, ...ngDevMode ? [{ debugName: "at" }] : (
      /* istanbul ignore next */
      []
    ));
  }
  move(event) {
    const { row, column } = this.at();
    if (event.key === "Enter") {
      const id = this.rows()[row]?.id;
      if (id !== void 0)
        this.open.emit({ row: id, column });
      return;
    }
    const next = moveInGrid(event.key, row, column, this.rows().length, this.columns().length);
    if (next === null)
      return;
    event.preventDefault();
    this.at.set(next);
    this.host.nativeElement.querySelector(`[data-cell="${next.row},${next.column}"]`)?.focus();
  }
  static {
    this.\u0275fac = function HeatTable_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _HeatTable)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _HeatTable, selectors: [["ui-heat-table"]], inputs: { corner: [1, "corner"], columns: [1, "columns"], rows: [1, "rows"], label: [1, "label"] }, outputs: { open: "open" }, decls: 10, vars: 2, consts: [["role", "grid", 3, "keydown"], ["scope", "col"], ["scope", "row"], [1, "num", 3, "tabindex"], [1, "num", 3, "click", "tabindex"]], template: function HeatTable_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275domElementStart(0, "table", 0);
        \u0275\u0275domListener("keydown", function HeatTable_Template_table_keydown_0_listener($event) {
          return ctx.move($event);
        });
        \u0275\u0275domElementStart(1, "thead")(2, "tr")(3, "th", 1);
        \u0275\u0275text(4);
        \u0275\u0275domElementEnd();
        \u0275\u0275repeaterCreate(5, HeatTable_For_6_Template, 2, 1, "th", 1, \u0275\u0275repeaterTrackByIdentity);
        \u0275\u0275domElementEnd()();
        \u0275\u0275domElementStart(7, "tbody");
        \u0275\u0275repeaterCreate(8, HeatTable_For_9_Template, 5, 1, "tr", null, _forTrack06);
        \u0275\u0275domElementEnd()();
      }
      if (rf & 2) {
        \u0275\u0275attribute("aria-label", ctx.label());
        \u0275\u0275advance(4);
        \u0275\u0275textInterpolate(ctx.corner());
        \u0275\u0275advance();
        \u0275\u0275repeater(ctx.columns());
        \u0275\u0275advance(3);
        \u0275\u0275repeater(ctx.rows());
      }
    }, styles: ["\n[_nghost-%COMP%] {\n  display: block;\n  overflow: auto;\n}\ntable[_ngcontent-%COMP%] {\n  border-collapse: separate;\n  border-spacing: 2px;\n}\nth[_ngcontent-%COMP%] {\n  font-weight: 400;\n  color: var(--ink-2);\n  text-align: left;\n  padding: 4px 10px;\n  white-space: nowrap;\n  position: sticky;\n  background: var(--surface);\n}\nthead[_ngcontent-%COMP%]   th[_ngcontent-%COMP%] {\n  top: 0;\n  z-index: 1;\n  color: var(--ink-3);\n  font-size: .9em;\n}\ntbody[_ngcontent-%COMP%]   th[_ngcontent-%COMP%] {\n  left: 0;\n}\ntd[_ngcontent-%COMP%] {\n  padding: 5px 10px;\n  min-width: 58px;\n  text-align: center;\n  border-radius: 3px;\n  cursor: pointer;\n  white-space: nowrap;\n}\n[data-tone=ok][_ngcontent-%COMP%] {\n  background: var(--ok-tint);\n  color: var(--ok-strong);\n}\n[data-tone=warn][_ngcontent-%COMP%] {\n  background: var(--warn-tint);\n  color: var(--warn);\n  font-weight: 600;\n}\n[data-tone=bad][_ngcontent-%COMP%] {\n  background: var(--bad-tint);\n  color: var(--bad);\n  font-weight: 600;\n}\n[data-tone=off][_ngcontent-%COMP%] {\n  background: var(--surface-2);\n  color: var(--ink-3);\n}\n/*# sourceMappingURL=heat-table.css.map */"], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(HeatTable, [{
    type: Component,
    args: [{ selector: "ui-heat-table", template: `
    <table role="grid" [attr.aria-label]="label()" (keydown)="move($event)">
      <thead><tr><th scope="col">{{ corner() }}</th>@for (column of columns(); track column) {<th scope="col">{{ column }}</th>}</tr></thead>
      <tbody>
        @for (row of rows(); track row.id; let r = $index) {
          <tr><th scope="row">{{ row.label }}</th>
            @for (cell of row.cells; track $index; let c = $index) {
              <td [attr.data-tone]="cell.tone" [attr.data-cell]="r + ',' + c" [tabindex]="r === at().row && c === at().column ? 0 : -1" class="num"
                (click)="open.emit({ row: row.id, column: c })">{{ cell.text }}</td>
            }
          </tr>
        }
      </tbody>
    </table>
  `, changeDetection: ChangeDetectionStrategy.OnPush, styles: ["/* angular:styles/component:css;35af682ea6e8c2da3c9937e6de8152bd5cb2a66dd3000ebd33351d86922452ab;/work/main/libs/ui/src/charts/heat-table.ts */\n:host {\n  display: block;\n  overflow: auto;\n}\ntable {\n  border-collapse: separate;\n  border-spacing: 2px;\n}\nth {\n  font-weight: 400;\n  color: var(--ink-2);\n  text-align: left;\n  padding: 4px 10px;\n  white-space: nowrap;\n  position: sticky;\n  background: var(--surface);\n}\nthead th {\n  top: 0;\n  z-index: 1;\n  color: var(--ink-3);\n  font-size: .9em;\n}\ntbody th {\n  left: 0;\n}\ntd {\n  padding: 5px 10px;\n  min-width: 58px;\n  text-align: center;\n  border-radius: 3px;\n  cursor: pointer;\n  white-space: nowrap;\n}\n[data-tone=ok] {\n  background: var(--ok-tint);\n  color: var(--ok-strong);\n}\n[data-tone=warn] {\n  background: var(--warn-tint);\n  color: var(--warn);\n  font-weight: 600;\n}\n[data-tone=bad] {\n  background: var(--bad-tint);\n  color: var(--bad);\n  font-weight: 600;\n}\n[data-tone=off] {\n  background: var(--surface-2);\n  color: var(--ink-3);\n}\n/*# sourceMappingURL=heat-table.css.map */\n"] }]
  }], null, { corner: [{ type: Input, args: [{ isSignal: true, alias: "corner", required: false }] }], columns: [{ type: Input, args: [{ isSignal: true, alias: "columns", required: true }] }], rows: [{ type: Input, args: [{ isSignal: true, alias: "rows", required: true }] }], label: [{ type: Input, args: [{ isSignal: true, alias: "label", required: true }] }], open: [{ type: Output, args: ["open"] }] });
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(HeatTable, { className: "HeatTable", filePath: "libs/ui/src/charts/heat-table.ts", lineNumber: 47 });
})();

// libs/ui/src/charts/line-plot.ts
var _forTrack07 = ($index, $item) => $item.value;
function LinePlot_For_2_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275namespaceSVG();
    \u0275\u0275domElement(0, "path", 2);
    \u0275\u0275domElementStart(1, "text", 3);
    \u0275\u0275text(2);
    \u0275\u0275domElementEnd();
  }
  if (rf & 2) {
    const tick_r1 = ctx.$implicit;
    const ctx_r1 = \u0275\u0275nextContext();
    \u0275\u0275attribute("d", "M46 " + ctx_r1.y(tick_r1.value) + "H865");
    \u0275\u0275advance();
    \u0275\u0275attribute("y", ctx_r1.y(tick_r1.value) + 4.5);
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(tick_r1.text);
  }
}
function LinePlot_For_4_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275namespaceSVG();
    \u0275\u0275domElementStart(0, "text", 1);
    \u0275\u0275text(1);
    \u0275\u0275domElementEnd();
  }
  if (rf & 2) {
    const tick_r3 = ctx.$implicit;
    const \u0275$index_9_r4 = ctx.$index;
    const \u0275$count_9_r5 = ctx.$count;
    const ctx_r1 = \u0275\u0275nextContext();
    \u0275\u0275attribute("x", ctx_r1.x(tick_r3.value))("text-anchor", \u0275$index_9_r4 === 0 ? "start" : \u0275$index_9_r4 === \u0275$count_9_r5 - 1 ? "end" : "middle");
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(tick_r3.text);
  }
}
function LinePlot_Conditional_5_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275namespaceSVG();
    \u0275\u0275domElement(0, "path", 4);
    \u0275\u0275domElementStart(1, "text", 5);
    \u0275\u0275text(2);
    \u0275\u0275domElementEnd();
  }
  if (rf & 2) {
    const line_r6 = ctx;
    const ctx_r1 = \u0275\u0275nextContext();
    \u0275\u0275attribute("d", "M46 " + ctx_r1.y(line_r6.value) + "H865");
    \u0275\u0275advance();
    \u0275\u0275attribute("y", ctx_r1.y(line_r6.value) - 8);
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(line_r6.text);
  }
}
function LinePlot_Conditional_6_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275namespaceSVG();
    \u0275\u0275domElement(0, "path", 6);
    \u0275\u0275domElementStart(1, "text", 7);
    \u0275\u0275text(2);
    \u0275\u0275domElementEnd();
  }
  if (rf & 2) {
    const line_r7 = ctx;
    const ctx_r1 = \u0275\u0275nextContext();
    \u0275\u0275attribute("d", "M46 " + ctx_r1.y(line_r7.value) + "H865");
    \u0275\u0275advance();
    \u0275\u0275attribute("y", ctx_r1.y(line_r7.value) - 9);
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(line_r7.text);
  }
}
function LinePlot_Conditional_7_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275namespaceSVG();
    \u0275\u0275domElement(0, "path", 8)(1, "path", 9)(2, "path", 10)(3, "circle", 11);
    \u0275\u0275domElementStart(4, "text", 12);
    \u0275\u0275text(5);
    \u0275\u0275domElementEnd();
    \u0275\u0275domElementStart(6, "text", 13);
    \u0275\u0275text(7);
    \u0275\u0275domElementEnd();
  }
  if (rf & 2) {
    const last_r8 = ctx;
    const ctx_r1 = \u0275\u0275nextContext();
    \u0275\u0275attribute("d", ctx_r1.area());
    \u0275\u0275advance();
    \u0275\u0275attribute("d", ctx_r1.line());
    \u0275\u0275advance();
    \u0275\u0275attribute("d", "M" + last_r8.x + " " + last_r8.y + "V330");
    \u0275\u0275advance();
    \u0275\u0275attribute("cx", last_r8.x)("cy", last_r8.y);
    \u0275\u0275advance();
    \u0275\u0275attribute("x", last_r8.x + last_r8.dx)("y", last_r8.y + 24)("text-anchor", last_r8.anchor);
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(ctx_r1.now());
    \u0275\u0275advance();
    \u0275\u0275attribute("x", last_r8.x + last_r8.dx)("y", last_r8.y + 46)("text-anchor", last_r8.anchor);
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(ctx_r1.hint());
  }
}
var WIDTH = 885;
var HEIGHT = 362;
var LEFT = 46;
var RIGHT = 865;
var TOP = 20;
var BOTTOM = 330;
var LinePlot = class _LinePlot {
  constructor() {
    this.points = input.required(...ngDevMode ? [{ debugName: "points" }] : (
      /* istanbul ignore next */
      []
    ));
    this.until = input(null, ...ngDevMode ? [{ debugName: "until" }] : (
      /* istanbul ignore next */
      []
    ));
    this.xMax = input.required(...ngDevMode ? [{ debugName: "xMax" }] : (
      /* istanbul ignore next */
      []
    ));
    this.yMin = input.required(...ngDevMode ? [{ debugName: "yMin" }] : (
      /* istanbul ignore next */
      []
    ));
    this.yMax = input.required(...ngDevMode ? [{ debugName: "yMax" }] : (
      /* istanbul ignore next */
      []
    ));
    this.xTicks = input([], ...ngDevMode ? [{ debugName: "xTicks" }] : (
      /* istanbul ignore next */
      []
    ));
    this.yTicks = input([], ...ngDevMode ? [{ debugName: "yTicks" }] : (
      /* istanbul ignore next */
      []
    ));
    this.bound = input(null, ...ngDevMode ? [{ debugName: "bound" }] : (
      /* istanbul ignore next */
      []
    ));
    this.reference = input(null, ...ngDevMode ? [{ debugName: "reference" }] : (
      /* istanbul ignore next */
      []
    ));
    this.now = input("", ...ngDevMode ? [{ debugName: "now" }] : (
      /* istanbul ignore next */
      []
    ));
    this.hint = input("", ...ngDevMode ? [{ debugName: "hint" }] : (
      /* istanbul ignore next */
      []
    ));
    this.label = input.required(...ngDevMode ? [{ debugName: "label" }] : (
      /* istanbul ignore next */
      []
    ));
    this.box = `0 0 ${WIDTH} ${HEIGHT}`;
    this.line = computed(() => {
      const points = this.points();
      const steps = points.map(([x, y], index) => index === 0 ? `M${this.x(x)} ${this.y(y)}` : `H${this.x(x)}V${this.y(y)}`).join("");
      const until = this.until();
      return until === null || points.length === 0 ? steps : `${steps}H${this.x(until)}`;
    }, ...ngDevMode ? [{ debugName: "line" }] : (
      /* istanbul ignore next */
      []
    ));
    this.area = computed(() => {
      const first = this.points()[0];
      const end = this.end();
      return first === void 0 || end === null ? "" : `${this.line()}V${BOTTOM}H${this.x(first[0])}Z`;
    }, ...ngDevMode ? [{ debugName: "area" }] : (
      /* istanbul ignore next */
      []
    ));
    this.end = computed(() => {
      const last = this.points().at(-1);
      if (last === void 0)
        return null;
      const x = this.x(Math.max(last[0], this.until() ?? last[0]));
      const late = x > 640;
      return { x, y: this.y(last[1]), dx: late ? -14 : 14, anchor: late ? "end" : "start" };
    }, ...ngDevMode ? [{ debugName: "end" }] : (
      /* istanbul ignore next */
      []
    ));
  }
  x(value) {
    return round(LEFT + (RIGHT - LEFT) * Math.min(value, this.xMax()) / Math.max(1, this.xMax()));
  }
  y(value) {
    const share = (value - this.yMin()) / Math.max(1e-9, this.yMax() - this.yMin());
    return round(BOTTOM - (BOTTOM - TOP) * Math.min(1, Math.max(0, share)));
  }
  static {
    this.\u0275fac = function LinePlot_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _LinePlot)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _LinePlot, selectors: [["ui-line-plot"]], inputs: { points: [1, "points"], until: [1, "until"], xMax: [1, "xMax"], yMin: [1, "yMin"], yMax: [1, "yMax"], xTicks: [1, "xTicks"], yTicks: [1, "yTicks"], bound: [1, "bound"], reference: [1, "reference"], now: [1, "now"], hint: [1, "hint"], label: [1, "label"] }, decls: 8, vars: 5, consts: [["preserveAspectRatio", "xMidYMid meet", "role", "img"], ["y", "352"], [1, "gridline"], ["x", "38", "text-anchor", "end"], [1, "reference"], ["x", "863", "text-anchor", "end", 1, "reference-text"], [1, "bound"], ["x", "863", "text-anchor", "end", 1, "bound-text"], [1, "area"], [1, "line"], [1, "drop"], ["r", "5.5"], [1, "now"], [1, "hint"]], template: function LinePlot_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275namespaceSVG();
        \u0275\u0275domElementStart(0, "svg", 0);
        \u0275\u0275repeaterCreate(1, LinePlot_For_2_Template, 3, 3, null, null, _forTrack07);
        \u0275\u0275repeaterCreate(3, LinePlot_For_4_Template, 2, 3, ":svg:text", 1, _forTrack07);
        \u0275\u0275conditionalCreate(5, LinePlot_Conditional_5_Template, 3, 3);
        \u0275\u0275conditionalCreate(6, LinePlot_Conditional_6_Template, 3, 3);
        \u0275\u0275conditionalCreate(7, LinePlot_Conditional_7_Template, 8, 13);
        \u0275\u0275domElementEnd();
      }
      if (rf & 2) {
        let tmp_4_0;
        let tmp_5_0;
        let tmp_6_0;
        \u0275\u0275attribute("viewBox", ctx.box)("aria-label", ctx.label());
        \u0275\u0275advance();
        \u0275\u0275repeater(ctx.yTicks());
        \u0275\u0275advance(2);
        \u0275\u0275repeater(ctx.xTicks());
        \u0275\u0275advance(2);
        \u0275\u0275conditional((tmp_4_0 = ctx.reference()) ? 5 : -1, tmp_4_0);
        \u0275\u0275advance();
        \u0275\u0275conditional((tmp_5_0 = ctx.bound()) ? 6 : -1, tmp_5_0);
        \u0275\u0275advance();
        \u0275\u0275conditional((tmp_6_0 = ctx.end()) ? 7 : -1, tmp_6_0);
      }
    }, styles: ["\n[_nghost-%COMP%] {\n  display: block;\n  min-height: 0;\n}\nsvg[_ngcontent-%COMP%] {\n  width: 100%;\n  height: 100%;\n}\ntext[_ngcontent-%COMP%] {\n  font-size: 12.5px;\n  fill: var(--ink-3);\n  font-family: var(--font);\n}\npath[_ngcontent-%COMP%] {\n  fill: none;\n  stroke: var(--primary);\n}\n.gridline[_ngcontent-%COMP%] {\n  stroke: var(--hairline);\n}\n.reference[_ngcontent-%COMP%] {\n  stroke: var(--off);\n  stroke-width: 1.5;\n  stroke-dasharray: 2 4;\n}\n.reference-text[_ngcontent-%COMP%] {\n  font-size: 13px;\n  fill: var(--off);\n}\n.bound[_ngcontent-%COMP%] {\n  stroke: var(--warn);\n  stroke-width: 1.5;\n  stroke-dasharray: 6 5;\n}\n.bound-text[_ngcontent-%COMP%] {\n  font-size: 13px;\n  fill: var(--warn);\n}\n.line[_ngcontent-%COMP%] {\n  stroke-width: 2.6;\n  stroke-linejoin: round;\n}\n.area[_ngcontent-%COMP%] {\n  fill: var(--primary);\n  stroke: none;\n  opacity: .07;\n}\n.drop[_ngcontent-%COMP%] {\n  opacity: .45;\n}\ncircle[_ngcontent-%COMP%] {\n  fill: var(--primary);\n}\n.now[_ngcontent-%COMP%] {\n  font-size: 15px;\n  font-weight: 600;\n  fill: var(--primary-strong);\n}\n.hint[_ngcontent-%COMP%] {\n  font-size: 13px;\n}\n/*# sourceMappingURL=line-plot.css.map */"], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(LinePlot, [{
    type: Component,
    args: [{ selector: "ui-line-plot", template: `
    <svg [attr.viewBox]="box" preserveAspectRatio="xMidYMid meet" role="img" [attr.aria-label]="label()">
      @for (tick of yTicks(); track tick.value) {
        <path class="gridline" [attr.d]="'M46 ' + y(tick.value) + 'H865'" /><text x="38" [attr.y]="y(tick.value) + 4.5" text-anchor="end">{{ tick.text }}</text>
      }
      @for (tick of xTicks(); track tick.value) {
        <text [attr.x]="x(tick.value)" y="352" [attr.text-anchor]="$first ? 'start' : $last ? 'end' : 'middle'">{{ tick.text }}</text>
      }
      @if (reference(); as line) {
        <path class="reference" [attr.d]="'M46 ' + y(line.value) + 'H865'" /><text class="reference-text" x="863" [attr.y]="y(line.value) - 8" text-anchor="end">{{ line.text }}</text>
      }
      @if (bound(); as line) {
        <path class="bound" [attr.d]="'M46 ' + y(line.value) + 'H865'" /><text class="bound-text" x="863" [attr.y]="y(line.value) - 9" text-anchor="end">{{ line.text }}</text>
      }
      @if (end(); as last) {
        <path class="area" [attr.d]="area()" /><path class="line" [attr.d]="line()" />
        <path class="drop" [attr.d]="'M' + last.x + ' ' + last.y + 'V330'" /><circle [attr.cx]="last.x" [attr.cy]="last.y" r="5.5" />
        <text class="now" [attr.x]="last.x + last.dx" [attr.y]="last.y + 24" [attr.text-anchor]="last.anchor">{{ now() }}</text>
        <text class="hint" [attr.x]="last.x + last.dx" [attr.y]="last.y + 46" [attr.text-anchor]="last.anchor">{{ hint() }}</text>
      }
    </svg>
  `, changeDetection: ChangeDetectionStrategy.OnPush, styles: ["/* angular:styles/component:css;f0880e2fdeadcf9810ae9750c48484845e80f6b4e49a2f80a8236780ee3d8e05;/work/main/libs/ui/src/charts/line-plot.ts */\n:host {\n  display: block;\n  min-height: 0;\n}\nsvg {\n  width: 100%;\n  height: 100%;\n}\ntext {\n  font-size: 12.5px;\n  fill: var(--ink-3);\n  font-family: var(--font);\n}\npath {\n  fill: none;\n  stroke: var(--primary);\n}\n.gridline {\n  stroke: var(--hairline);\n}\n.reference {\n  stroke: var(--off);\n  stroke-width: 1.5;\n  stroke-dasharray: 2 4;\n}\n.reference-text {\n  font-size: 13px;\n  fill: var(--off);\n}\n.bound {\n  stroke: var(--warn);\n  stroke-width: 1.5;\n  stroke-dasharray: 6 5;\n}\n.bound-text {\n  font-size: 13px;\n  fill: var(--warn);\n}\n.line {\n  stroke-width: 2.6;\n  stroke-linejoin: round;\n}\n.area {\n  fill: var(--primary);\n  stroke: none;\n  opacity: .07;\n}\n.drop {\n  opacity: .45;\n}\ncircle {\n  fill: var(--primary);\n}\n.now {\n  font-size: 15px;\n  font-weight: 600;\n  fill: var(--primary-strong);\n}\n.hint {\n  font-size: 13px;\n}\n/*# sourceMappingURL=line-plot.css.map */\n"] }]
  }], null, { points: [{ type: Input, args: [{ isSignal: true, alias: "points", required: true }] }], until: [{ type: Input, args: [{ isSignal: true, alias: "until", required: false }] }], xMax: [{ type: Input, args: [{ isSignal: true, alias: "xMax", required: true }] }], yMin: [{ type: Input, args: [{ isSignal: true, alias: "yMin", required: true }] }], yMax: [{ type: Input, args: [{ isSignal: true, alias: "yMax", required: true }] }], xTicks: [{ type: Input, args: [{ isSignal: true, alias: "xTicks", required: false }] }], yTicks: [{ type: Input, args: [{ isSignal: true, alias: "yTicks", required: false }] }], bound: [{ type: Input, args: [{ isSignal: true, alias: "bound", required: false }] }], reference: [{ type: Input, args: [{ isSignal: true, alias: "reference", required: false }] }], now: [{ type: Input, args: [{ isSignal: true, alias: "now", required: false }] }], hint: [{ type: Input, args: [{ isSignal: true, alias: "hint", required: false }] }], label: [{ type: Input, args: [{ isSignal: true, alias: "label", required: true }] }] });
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(LinePlot, { className: "LinePlot", filePath: "libs/ui/src/charts/line-plot.ts", lineNumber: 63 });
})();
function round(value) {
  return Math.round(value * 10) / 10;
}

// libs/ui/src/charts/tile-map.ts
var _forTrack08 = ($index, $item) => $item.id;
function TileMap_For_1_Conditional_0_Template(rf, ctx) {
  if (rf & 1) {
    const _r1 = \u0275\u0275getCurrentView();
    \u0275\u0275domElementStart(0, "button", 1);
    \u0275\u0275domListener("click", function TileMap_For_1_Conditional_0_Template_button_click_0_listener() {
      \u0275\u0275restoreView(_r1);
      const tile_r2 = \u0275\u0275nextContext().$implicit;
      const ctx_r2 = \u0275\u0275nextContext();
      return \u0275\u0275resetView(ctx_r2.pick.emit(tile_r2.id));
    });
    \u0275\u0275text(1);
    \u0275\u0275domElementStart(2, "b", 2);
    \u0275\u0275text(3);
    \u0275\u0275domElementEnd()();
  }
  if (rf & 2) {
    const tile_r2 = \u0275\u0275nextContext().$implicit;
    const ctx_r2 = \u0275\u0275nextContext();
    \u0275\u0275attribute("data-tone", tile_r2.tone)("aria-pressed", tile_r2.id === ctx_r2.selected());
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(tile_r2.name);
    \u0275\u0275advance(2);
    \u0275\u0275textInterpolate(tile_r2.text);
  }
}
function TileMap_For_1_Conditional_1_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275domElementStart(0, "div");
    \u0275\u0275text(1);
    \u0275\u0275domElementStart(2, "b", 2);
    \u0275\u0275text(3);
    \u0275\u0275domElementEnd()();
  }
  if (rf & 2) {
    const tile_r2 = \u0275\u0275nextContext().$implicit;
    \u0275\u0275attribute("data-tone", tile_r2.tone);
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(tile_r2.name);
    \u0275\u0275advance(2);
    \u0275\u0275textInterpolate(tile_r2.text);
  }
}
function TileMap_For_1_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275conditionalCreate(0, TileMap_For_1_Conditional_0_Template, 4, 4, "button", 0)(1, TileMap_For_1_Conditional_1_Template, 4, 3, "div");
  }
  if (rf & 2) {
    const ctx_r2 = \u0275\u0275nextContext();
    \u0275\u0275conditional(ctx_r2.pickable() ? 0 : 1);
  }
}
var TileMap = class _TileMap {
  constructor() {
    this.tiles = input.required(...ngDevMode ? [{ debugName: "tiles" }] : (
      /* istanbul ignore next */
      []
    ));
    this.columns = input(5, ...ngDevMode ? [{ debugName: "columns" }] : (
      /* istanbul ignore next */
      []
    ));
    this.label = input.required(...ngDevMode ? [{ debugName: "label" }] : (
      /* istanbul ignore next */
      []
    ));
    this.pickable = input(false, ...ngDevMode ? [{ debugName: "pickable" }] : (
      /* istanbul ignore next */
      []
    ));
    this.selected = input(null, ...ngDevMode ? [{ debugName: "selected" }] : (
      /* istanbul ignore next */
      []
    ));
    this.pick = output();
  }
  static {
    this.\u0275fac = function TileMap_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _TileMap)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _TileMap, selectors: [["ui-tile-map"]], hostAttrs: ["role", "group"], hostVars: 3, hostBindings: function TileMap_HostBindings(rf, ctx) {
      if (rf & 2) {
        \u0275\u0275attribute("aria-label", ctx.label());
        \u0275\u0275styleProp("grid-template-columns", "repeat(" + ctx.columns() + ", 1fr)");
      }
    }, inputs: { tiles: [1, "tiles"], columns: [1, "columns"], label: [1, "label"], pickable: [1, "pickable"], selected: [1, "selected"] }, outputs: { pick: "pick" }, decls: 2, vars: 0, consts: [["type", "button"], ["type", "button", 3, "click"], [1, "num"]], template: function TileMap_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275repeaterCreate(0, TileMap_For_1_Template, 2, 1, null, null, _forTrack08);
      }
      if (rf & 2) {
        \u0275\u0275repeater(ctx.tiles());
      }
    }, styles: ["\n[_nghost-%COMP%] {\n  display: grid;\n  gap: 6px;\n}\ndiv[_ngcontent-%COMP%], \nbutton[_ngcontent-%COMP%] {\n  background: var(--surface);\n  border: 0;\n  border-radius: 4px;\n  padding: .6em .2em;\n  text-align: center;\n  font-size: .9em;\n  line-height: 1.3;\n  color: var(--ink-2);\n  min-height: 4em;\n}\nbutton[_ngcontent-%COMP%] {\n  box-shadow: inset 0 0 0 1px var(--line);\n}\nbutton[aria-pressed=true][_ngcontent-%COMP%] {\n  background: var(--primary-tint);\n  box-shadow: inset 0 0 0 2px var(--primary);\n}\nb[_ngcontent-%COMP%] {\n  display: block;\n  font-size: 1.1em;\n  color: var(--ink);\n}\n[data-tone=bad][_ngcontent-%COMP%] {\n  box-shadow: inset 0 0 0 2px var(--bad);\n}\n[data-tone=bad][_ngcontent-%COMP%]   b[_ngcontent-%COMP%] {\n  color: var(--bad);\n}\n[data-tone=warn][_ngcontent-%COMP%] {\n  box-shadow: inset 0 0 0 2px var(--warn-line);\n}\n[data-tone=warn][_ngcontent-%COMP%]   b[_ngcontent-%COMP%] {\n  color: var(--warn);\n}\n[data-tone=none][_ngcontent-%COMP%], \n[data-tone=none][_ngcontent-%COMP%]   b[_ngcontent-%COMP%] {\n  color: var(--ink-3);\n  font-weight: 400;\n}\n/*# sourceMappingURL=tile-map.css.map */"], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(TileMap, [{
    type: Component,
    args: [{ selector: "ui-tile-map", host: { role: "group", "[attr.aria-label]": "label()", "[style.grid-template-columns]": '"repeat(" + columns() + ", 1fr)"' }, template: `
    @for (tile of tiles(); track tile.id) {
      @if (pickable()) {
        <button type="button" [attr.data-tone]="tile.tone" [attr.aria-pressed]="tile.id === selected()" (click)="pick.emit(tile.id)">{{ tile.name }}<b class="num">{{ tile.text }}</b></button>
      } @else {
        <div [attr.data-tone]="tile.tone">{{ tile.name }}<b class="num">{{ tile.text }}</b></div>
      }
    }
  `, changeDetection: ChangeDetectionStrategy.OnPush, styles: ["/* angular:styles/component:css;3954d2d031c315c7e5cff8d1dca11c8edb5b82a57a2560b222c96e8de5c746ef;/work/main/libs/ui/src/charts/tile-map.ts */\n:host {\n  display: grid;\n  gap: 6px;\n}\ndiv,\nbutton {\n  background: var(--surface);\n  border: 0;\n  border-radius: 4px;\n  padding: .6em .2em;\n  text-align: center;\n  font-size: .9em;\n  line-height: 1.3;\n  color: var(--ink-2);\n  min-height: 4em;\n}\nbutton {\n  box-shadow: inset 0 0 0 1px var(--line);\n}\nbutton[aria-pressed=true] {\n  background: var(--primary-tint);\n  box-shadow: inset 0 0 0 2px var(--primary);\n}\nb {\n  display: block;\n  font-size: 1.1em;\n  color: var(--ink);\n}\n[data-tone=bad] {\n  box-shadow: inset 0 0 0 2px var(--bad);\n}\n[data-tone=bad] b {\n  color: var(--bad);\n}\n[data-tone=warn] {\n  box-shadow: inset 0 0 0 2px var(--warn-line);\n}\n[data-tone=warn] b {\n  color: var(--warn);\n}\n[data-tone=none],\n[data-tone=none] b {\n  color: var(--ink-3);\n  font-weight: 400;\n}\n/*# sourceMappingURL=tile-map.css.map */\n"] }]
  }], null, { tiles: [{ type: Input, args: [{ isSignal: true, alias: "tiles", required: true }] }], columns: [{ type: Input, args: [{ isSignal: true, alias: "columns", required: false }] }], label: [{ type: Input, args: [{ isSignal: true, alias: "label", required: true }] }], pickable: [{ type: Input, args: [{ isSignal: true, alias: "pickable", required: false }] }], selected: [{ type: Input, args: [{ isSignal: true, alias: "selected", required: false }] }], pick: [{ type: Output, args: ["pick"] }] });
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(TileMap, { className: "TileMap", filePath: "libs/ui/src/charts/tile-map.ts", lineNumber: 38 });
})();

// libs/ui/src/table/data-table.ts
var _c04 = (a0) => ({ $implicit: a0 });
var _forTrack09 = ($index, $item) => $item.id;
function _forTrack1($index, $item) {
  return this.rowId()($item);
}
function DataTable_For_4_Conditional_1_Template(rf, ctx) {
  if (rf & 1) {
    const _r1 = \u0275\u0275getCurrentView();
    \u0275\u0275elementStart(0, "button", 3);
    \u0275\u0275listener("click", function DataTable_For_4_Conditional_1_Template_button_click_0_listener() {
      \u0275\u0275restoreView(_r1);
      const column_r2 = \u0275\u0275nextContext().$implicit;
      const ctx_r2 = \u0275\u0275nextContext();
      return \u0275\u0275resetView(ctx_r2.sortBy(column_r2.id));
    });
    \u0275\u0275text(1);
    \u0275\u0275elementStart(2, "span", 4);
    \u0275\u0275text(3);
    \u0275\u0275elementEnd()();
  }
  if (rf & 2) {
    const column_r2 = \u0275\u0275nextContext().$implicit;
    const ctx_r2 = \u0275\u0275nextContext();
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(column_r2.label);
    \u0275\u0275advance(2);
    \u0275\u0275textInterpolate(ctx_r2.arrow(column_r2.id));
  }
}
function DataTable_For_4_Conditional_2_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275text(0);
  }
  if (rf & 2) {
    const column_r2 = \u0275\u0275nextContext().$implicit;
    \u0275\u0275textInterpolate1(" ", column_r2.label, " ");
  }
}
function DataTable_For_4_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275elementStart(0, "th", 0);
    \u0275\u0275conditionalCreate(1, DataTable_For_4_Conditional_1_Template, 4, 2, "button", 2)(2, DataTable_For_4_Conditional_2_Template, 1, 1);
    \u0275\u0275elementEnd();
  }
  if (rf & 2) {
    const column_r2 = ctx.$implicit;
    const ctx_r2 = \u0275\u0275nextContext();
    \u0275\u0275attribute("data-align", column_r2.align ?? "left")("aria-sort", ctx_r2.sorted(column_r2.id));
    \u0275\u0275advance();
    \u0275\u0275conditional(column_r2.value ? 1 : 2);
  }
}
function DataTable_For_7_For_2_Conditional_1_ng_container_0_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275elementContainer(0);
  }
}
function DataTable_For_7_For_2_Conditional_1_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275template(0, DataTable_For_7_For_2_Conditional_1_ng_container_0_Template, 1, 0, "ng-container", 6);
  }
  if (rf & 2) {
    const row_r6 = \u0275\u0275nextContext(2).$implicit;
    \u0275\u0275property("ngTemplateOutlet", ctx)("ngTemplateOutletContext", \u0275\u0275pureFunction1(2, _c04, row_r6));
  }
}
function DataTable_For_7_For_2_Conditional_2_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275text(0);
  }
  if (rf & 2) {
    const column_r7 = \u0275\u0275nextContext().$implicit;
    const row_r6 = \u0275\u0275nextContext().$implicit;
    \u0275\u0275textInterpolate1(" ", (column_r7.value == null ? null : column_r7.value(row_r6)) ?? "\u2014", " ");
  }
}
function DataTable_For_7_For_2_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275elementStart(0, "td");
    \u0275\u0275conditionalCreate(1, DataTable_For_7_For_2_Conditional_1_Template, 1, 4, "ng-container")(2, DataTable_For_7_For_2_Conditional_2_Template, 1, 1);
    \u0275\u0275elementEnd();
  }
  if (rf & 2) {
    let tmp_22_0;
    const column_r7 = ctx.$implicit;
    const ctx_r2 = \u0275\u0275nextContext(2);
    \u0275\u0275attribute("data-align", column_r7.align ?? "left");
    \u0275\u0275advance();
    \u0275\u0275conditional((tmp_22_0 = ctx_r2.templateOf(column_r7.id)) ? 1 : 2, tmp_22_0);
  }
}
function DataTable_For_7_Template(rf, ctx) {
  if (rf & 1) {
    const _r4 = \u0275\u0275getCurrentView();
    \u0275\u0275elementStart(0, "tr", 5);
    \u0275\u0275listener("keydown", function DataTable_For_7_Template_tr_keydown_0_listener($event) {
      const \u0275$index_21_r5 = \u0275\u0275restoreView(_r4).$index;
      const ctx_r2 = \u0275\u0275nextContext();
      return \u0275\u0275resetView(ctx_r2.move($event, \u0275$index_21_r5));
    })("click", function DataTable_For_7_Template_tr_click_0_listener() {
      const row_r6 = \u0275\u0275restoreView(_r4).$implicit;
      const ctx_r2 = \u0275\u0275nextContext();
      return \u0275\u0275resetView(ctx_r2.opens() && ctx_r2.open.emit(row_r6));
    });
    \u0275\u0275repeaterCreate(1, DataTable_For_7_For_2_Template, 3, 2, "td", null, _forTrack09);
    \u0275\u0275elementEnd();
  }
  if (rf & 2) {
    const row_r6 = ctx.$implicit;
    const \u0275$index_21_r5 = ctx.$index;
    const ctx_r2 = \u0275\u0275nextContext();
    \u0275\u0275classProp("current", ctx_r2.rowId()(row_r6) === ctx_r2.current())("opens", ctx_r2.opens());
    \u0275\u0275property("tabindex", ctx_r2.opens() ? \u0275$index_21_r5 === ctx_r2.at() ? 0 : -1 : null);
    \u0275\u0275advance();
    \u0275\u0275repeater(ctx_r2.columns());
  }
}
function DataTable_ForEmpty_8_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275elementStart(0, "tr")(1, "td", 7);
    \u0275\u0275text(2);
    \u0275\u0275elementEnd()();
  }
  if (rf & 2) {
    const ctx_r2 = \u0275\u0275nextContext();
    \u0275\u0275advance();
    \u0275\u0275attribute("colspan", ctx_r2.columns().length);
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(ctx_r2.empty());
  }
}
var TableCell = class _TableCell {
  constructor() {
    this.uiCell = input.required(...ngDevMode ? [{ debugName: "uiCell" }] : (
      /* istanbul ignore next */
      []
    ));
    this.template = inject(TemplateRef);
  }
  static {
    this.\u0275fac = function TableCell_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _TableCell)();
    };
  }
  static {
    this.\u0275dir = /* @__PURE__ */ \u0275\u0275defineDirective({ type: _TableCell, selectors: [["ng-template", "uiCell", ""]], inputs: { uiCell: [1, "uiCell"] } });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(TableCell, [{
    type: Directive,
    args: [{ selector: "ng-template[uiCell]" }]
  }], null, { uiCell: [{ type: Input, args: [{ isSignal: true, alias: "uiCell", required: true }] }] });
})();
var DataTable = class _DataTable {
  constructor() {
    this.host = inject(ElementRef);
    this.columns = input.required(...ngDevMode ? [{ debugName: "columns" }] : (
      /* istanbul ignore next */
      []
    ));
    this.rows = input.required(...ngDevMode ? [{ debugName: "rows" }] : (
      /* istanbul ignore next */
      []
    ));
    this.rowId = input.required(...ngDevMode ? [{ debugName: "rowId" }] : (
      /* istanbul ignore next */
      []
    ));
    this.label = input.required(...ngDevMode ? [{ debugName: "label" }] : (
      /* istanbul ignore next */
      []
    ));
    this.empty = input("", ...ngDevMode ? [{ debugName: "empty" }] : (
      /* istanbul ignore next */
      []
    ));
    this.current = input(null, ...ngDevMode ? [{ debugName: "current" }] : (
      /* istanbul ignore next */
      []
    ));
    this.opens = input(false, ...ngDevMode ? [{ debugName: "opens" }] : (
      /* istanbul ignore next */
      []
    ));
    this.open = output();
    this.at = signal(0, ...ngDevMode ? [{ debugName: "at" }] : (
      /* istanbul ignore next */
      []
    ));
    this.cells = contentChildren(TableCell, ...ngDevMode ? [{ debugName: "cells" }] : (
      /* istanbul ignore next */
      []
    ));
    this.sort = signal(null, ...ngDevMode ? [{ debugName: "sort" }] : (
      /* istanbul ignore next */
      []
    ));
    this.shown = computed(() => {
      const sort = this.sort();
      const value = this.columns().find((column) => column.id === sort?.id)?.value;
      if (sort === null || value === void 0)
        return this.rows();
      const sign = sort.down ? -1 : 1;
      return [...this.rows()].sort((a, b) => sign * compare(value(a), value(b)));
    }, ...ngDevMode ? [{ debugName: "shown" }] : (
      /* istanbul ignore next */
      []
    ));
  }
  templateOf(id) {
    return this.cells().find((cell) => cell.uiCell() === id)?.template ?? null;
  }
  sortBy(id) {
    const sort = this.sort();
    this.sort.set(sort?.id !== id ? { id, down: false } : sort.down ? null : { id, down: true });
  }
  sorted(id) {
    const sort = this.sort();
    return sort?.id !== id ? null : sort.down ? "descending" : "ascending";
  }
  arrow(id) {
    const sort = this.sorted(id);
    return sort === null ? "" : sort === "ascending" ? " \u2191" : " \u2193";
  }
  move(event, index) {
    if (!this.opens() || event.target !== event.currentTarget)
      return;
    const row = this.shown()[index];
    if (event.key === "Enter" && row !== void 0)
      this.open.emit(row);
    const step = event.key === "ArrowDown" || event.key === "j" ? 1 : event.key === "ArrowUp" || event.key === "k" ? -1 : 0;
    if (step === 0)
      return;
    event.preventDefault();
    this.at.set(Math.min(Math.max(index + step, 0), this.shown().length - 1));
    this.host.nativeElement.querySelectorAll("tbody tr")[this.at()]?.focus();
  }
  static {
    this.\u0275fac = function DataTable_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _DataTable)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _DataTable, selectors: [["ui-data-table"]], contentQueries: function DataTable_ContentQueries(rf, ctx, dirIndex) {
      if (rf & 1) {
        \u0275\u0275contentQuerySignal(dirIndex, ctx.cells, TableCell, 4);
      }
      if (rf & 2) {
        \u0275\u0275queryAdvance();
      }
    }, inputs: { columns: [1, "columns"], rows: [1, "rows"], rowId: [1, "rowId"], label: [1, "label"], empty: [1, "empty"], current: [1, "current"], opens: [1, "opens"] }, outputs: { open: "open" }, decls: 9, vars: 2, consts: [["scope", "col"], [3, "current", "tabindex", "opens"], ["type", "button"], ["type", "button", 3, "click"], ["aria-hidden", "true"], [3, "keydown", "click", "tabindex"], [4, "ngTemplateOutlet", "ngTemplateOutletContext"], [1, "empty"]], template: function DataTable_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275elementStart(0, "table")(1, "thead")(2, "tr");
        \u0275\u0275repeaterCreate(3, DataTable_For_4_Template, 3, 3, "th", 0, _forTrack09);
        \u0275\u0275elementEnd()();
        \u0275\u0275elementStart(5, "tbody");
        \u0275\u0275repeaterCreate(6, DataTable_For_7_Template, 3, 5, "tr", 1, _forTrack1, true, DataTable_ForEmpty_8_Template, 3, 2, "tr");
        \u0275\u0275elementEnd()();
      }
      if (rf & 2) {
        \u0275\u0275attribute("aria-label", ctx.label());
        \u0275\u0275advance(3);
        \u0275\u0275repeater(ctx.columns());
        \u0275\u0275advance(3);
        \u0275\u0275repeater(ctx.shown());
      }
    }, dependencies: [NgTemplateOutlet], styles: ["\n[_nghost-%COMP%] {\n  display: block;\n  overflow: auto;\n  background: var(--surface);\n  border: 1px solid var(--line);\n  border-radius: var(--radius-m);\n}\ntable[_ngcontent-%COMP%] {\n  border-collapse: separate;\n  border-spacing: 0;\n  width: 100%;\n}\nth[_ngcontent-%COMP%] {\n  position: sticky;\n  top: 0;\n  z-index: 1;\n  background: var(--surface);\n  font-weight: 400;\n  color: var(--ink-3);\n  text-align: left;\n  font-size: .9em;\n  white-space: nowrap;\n  padding: calc(8 * var(--u)) calc(12 * var(--u)) calc(7 * var(--u));\n  border-bottom: 1px solid var(--line);\n}\nth[_ngcontent-%COMP%]   button[_ngcontent-%COMP%] {\n  border: 0;\n  background: none;\n  padding: 0;\n  color: inherit;\n  min-height: 24px;\n}\nth[_ngcontent-%COMP%]   button[_ngcontent-%COMP%]:hover {\n  color: var(--primary);\n}\ntd[_ngcontent-%COMP%] {\n  padding: calc(8 * var(--u)) calc(12 * var(--u));\n  border-bottom: 1px solid var(--hairline);\n}\nth[_ngcontent-%COMP%]:first-child, \ntd[_ngcontent-%COMP%]:first-child {\n  padding-left: calc(20 * var(--u));\n}\ntr[_ngcontent-%COMP%]:last-child   td[_ngcontent-%COMP%] {\n  border-bottom: 0;\n}\n[data-align=right][_ngcontent-%COMP%] {\n  text-align: right;\n  white-space: nowrap;\n}\n[data-align=center][_ngcontent-%COMP%] {\n  text-align: center;\n}\ntr.opens[_ngcontent-%COMP%] {\n  cursor: pointer;\n}\ntr.opens[_ngcontent-%COMP%]:hover   td[_ngcontent-%COMP%] {\n  background: var(--strip);\n}\ntr.current[_ngcontent-%COMP%]   td[_ngcontent-%COMP%] {\n  background: var(--primary-tint);\n  font-weight: 600;\n}\ntr[_ngcontent-%COMP%]:focus-visible {\n  outline-offset: -3px;\n}\n.empty[_ngcontent-%COMP%] {\n  color: var(--ink-3);\n  text-align: center;\n  padding: calc(28 * var(--u));\n}\n@media print {\n  [_nghost-%COMP%] {\n    overflow: visible;\n    border: 0;\n  }\n  th[_ngcontent-%COMP%] {\n    position: static;\n    border-bottom: 1px solid #000;\n  }\n  thead[_ngcontent-%COMP%] {\n    display: table-header-group;\n  }\n  tr[_ngcontent-%COMP%] {\n    break-inside: avoid;\n  }\n  td[_ngcontent-%COMP%] {\n    border-bottom: 1px solid #999;\n  }\n}\n/*# sourceMappingURL=data-table.css.map */"], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(DataTable, [{
    type: Component,
    args: [{ selector: "ui-data-table", imports: [NgTemplateOutlet], template: `
    <table [attr.aria-label]="label()">
      <thead><tr>
        @for (column of columns(); track column.id) {
          <th scope="col" [attr.data-align]="column.align ?? 'left'" [attr.aria-sort]="sorted(column.id)">
            @if (column.value) { <button type="button" (click)="sortBy(column.id)">{{ column.label }}<span aria-hidden="true">{{ arrow(column.id) }}</span></button> } @else { {{ column.label }} }
          </th>
        }
      </tr></thead>
      <tbody>
        @for (row of shown(); track rowId()(row); let r = $index) {
          <tr [class.current]="rowId()(row) === current()" [tabindex]="opens() ? (r === at() ? 0 : -1) : null" (keydown)="move($event, r)" (click)="opens() && open.emit(row)" [class.opens]="opens()">
            @for (column of columns(); track column.id) {
              <td [attr.data-align]="column.align ?? 'left'">
                @if (templateOf(column.id); as cell) { <ng-container *ngTemplateOutlet="cell; context: { $implicit: row }" /> } @else { {{ column.value?.(row) ?? '\u2014' }} }
              </td>
            }
          </tr>
        } @empty { <tr><td class="empty" [attr.colspan]="columns().length">{{ empty() }}</td></tr> }
      </tbody>
    </table>
  `, changeDetection: ChangeDetectionStrategy.OnPush, styles: ["/* libs/ui/src/table/data-table.css */\n:host {\n  display: block;\n  overflow: auto;\n  background: var(--surface);\n  border: 1px solid var(--line);\n  border-radius: var(--radius-m);\n}\ntable {\n  border-collapse: separate;\n  border-spacing: 0;\n  width: 100%;\n}\nth {\n  position: sticky;\n  top: 0;\n  z-index: 1;\n  background: var(--surface);\n  font-weight: 400;\n  color: var(--ink-3);\n  text-align: left;\n  font-size: .9em;\n  white-space: nowrap;\n  padding: calc(8 * var(--u)) calc(12 * var(--u)) calc(7 * var(--u));\n  border-bottom: 1px solid var(--line);\n}\nth button {\n  border: 0;\n  background: none;\n  padding: 0;\n  color: inherit;\n  min-height: 24px;\n}\nth button:hover {\n  color: var(--primary);\n}\ntd {\n  padding: calc(8 * var(--u)) calc(12 * var(--u));\n  border-bottom: 1px solid var(--hairline);\n}\nth:first-child,\ntd:first-child {\n  padding-left: calc(20 * var(--u));\n}\ntr:last-child td {\n  border-bottom: 0;\n}\n[data-align=right] {\n  text-align: right;\n  white-space: nowrap;\n}\n[data-align=center] {\n  text-align: center;\n}\ntr.opens {\n  cursor: pointer;\n}\ntr.opens:hover td {\n  background: var(--strip);\n}\ntr.current td {\n  background: var(--primary-tint);\n  font-weight: 600;\n}\ntr:focus-visible {\n  outline-offset: -3px;\n}\n.empty {\n  color: var(--ink-3);\n  text-align: center;\n  padding: calc(28 * var(--u));\n}\n@media print {\n  :host {\n    overflow: visible;\n    border: 0;\n  }\n  th {\n    position: static;\n    border-bottom: 1px solid #000;\n  }\n  thead {\n    display: table-header-group;\n  }\n  tr {\n    break-inside: avoid;\n  }\n  td {\n    border-bottom: 1px solid #999;\n  }\n}\n/*# sourceMappingURL=data-table.css.map */\n"] }]
  }], null, { columns: [{ type: Input, args: [{ isSignal: true, alias: "columns", required: true }] }], rows: [{ type: Input, args: [{ isSignal: true, alias: "rows", required: true }] }], rowId: [{ type: Input, args: [{ isSignal: true, alias: "rowId", required: true }] }], label: [{ type: Input, args: [{ isSignal: true, alias: "label", required: true }] }], empty: [{ type: Input, args: [{ isSignal: true, alias: "empty", required: false }] }], current: [{ type: Input, args: [{ isSignal: true, alias: "current", required: false }] }], opens: [{ type: Input, args: [{ isSignal: true, alias: "opens", required: false }] }], open: [{ type: Output, args: ["open"] }], cells: [{ type: ContentChildren, args: [forwardRef(() => TableCell), { isSignal: true }] }] });
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(DataTable, { className: "DataTable", filePath: "libs/ui/src/table/data-table.ts", lineNumber: 48 });
})();
function compare(a, b) {
  if (a === null || b === null)
    return a === b ? 0 : a === null ? 1 : -1;
  return typeof a === "number" && typeof b === "number" ? a - b : String(a).localeCompare(String(b), "zh-CN");
}

// libs/ui/src/table/filter-bar.ts
var _c05 = ["*", [["", "actions", ""]]];
var _c1 = ["*", "[actions]"];
var FilterBar = class _FilterBar {
  constructor() {
    this.label = input.required(...ngDevMode ? [{ debugName: "label" }] : (
      /* istanbul ignore next */
      []
    ));
  }
  static {
    this.\u0275fac = function FilterBar_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _FilterBar)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _FilterBar, selectors: [["ui-filter-bar"]], hostAttrs: ["role", "search", 1, "no-print"], hostVars: 1, hostBindings: function FilterBar_HostBindings(rf, ctx) {
      if (rf & 2) {
        \u0275\u0275attribute("aria-label", ctx.label());
      }
    }, inputs: { label: [1, "label"] }, ngContentSelectors: _c1, decls: 4, vars: 0, consts: [[1, "filters"], [1, "actions"]], template: function FilterBar_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275projectionDef(_c05);
        \u0275\u0275domElementStart(0, "div", 0);
        \u0275\u0275projection(1);
        \u0275\u0275domElementEnd();
        \u0275\u0275domElementStart(2, "div", 1);
        \u0275\u0275projection(3, 1);
        \u0275\u0275domElementEnd();
      }
    }, styles: ["\n[_nghost-%COMP%] {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 12px;\n  align-items: center;\n}\n.filters[_ngcontent-%COMP%], \n.actions[_ngcontent-%COMP%] {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 12px;\n  align-items: center;\n}\n.actions[_ngcontent-%COMP%] {\n  margin-left: auto;\n}\n  ui-filter-bar .input {\n  width: auto;\n}\n/*# sourceMappingURL=filter-bar.css.map */"], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(FilterBar, [{
    type: Component,
    args: [{ selector: "ui-filter-bar", host: { role: "search", "[attr.aria-label]": "label()", class: "no-print" }, template: '<div class="filters"><ng-content /></div><div class="actions"><ng-content select="[actions]" /></div>', changeDetection: ChangeDetectionStrategy.OnPush, styles: ["/* angular:styles/component:css;415dfea1be0339a468d0c6039c74d6fa82e9d27049158a9198758be2b473c754;/work/main/libs/ui/src/table/filter-bar.ts */\n:host {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 12px;\n  align-items: center;\n}\n.filters,\n.actions {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 12px;\n  align-items: center;\n}\n.actions {\n  margin-left: auto;\n}\n::ng-deep ui-filter-bar .input {\n  width: auto;\n}\n/*# sourceMappingURL=filter-bar.css.map */\n"] }]
  }], null, { label: [{ type: Input, args: [{ isSignal: true, alias: "label", required: true }] }] });
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(FilterBar, { className: "FilterBar", filePath: "libs/ui/src/table/filter-bar.ts", lineNumber: 16 });
})();

// libs/ui/src/feedback/confirm-dialog.ts
var _c06 = ["dialog"];
var _c12 = ["*"];
function ConfirmDialog_Conditional_5_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275domElementStart(0, "p");
    \u0275\u0275text(1);
    \u0275\u0275domElementEnd();
  }
  if (rf & 2) {
    const ctx_r0 = \u0275\u0275nextContext();
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(ctx_r0.text());
  }
}
function ConfirmDialog_Conditional_7_Template(rf, ctx) {
  if (rf & 1) {
    const _r2 = \u0275\u0275getCurrentView();
    \u0275\u0275domElementStart(0, "div", 3)(1, "label", 7);
    \u0275\u0275text(2);
    \u0275\u0275domElementEnd();
    \u0275\u0275domElementStart(3, "input", 8);
    \u0275\u0275domListener("input", function ConfirmDialog_Conditional_7_Template_input_input_3_listener($event) {
      \u0275\u0275restoreView(_r2);
      const ctx_r0 = \u0275\u0275nextContext();
      return \u0275\u0275resetView(ctx_r0.take($event));
    });
    \u0275\u0275domElementEnd()();
  }
  if (rf & 2) {
    const ctx_r0 = \u0275\u0275nextContext();
    \u0275\u0275advance(2);
    \u0275\u0275textInterpolate(ctx_r0.wordLabel());
    \u0275\u0275advance();
    \u0275\u0275domProperty("value", ctx_r0.typed());
  }
}
var ConfirmDialog = class _ConfirmDialog {
  constructor() {
    this.open = input.required(...ngDevMode ? [{ debugName: "open" }] : (
      /* istanbul ignore next */
      []
    ));
    this.title = input.required(...ngDevMode ? [{ debugName: "title" }] : (
      /* istanbul ignore next */
      []
    ));
    this.text = input("", ...ngDevMode ? [{ debugName: "text" }] : (
      /* istanbul ignore next */
      []
    ));
    this.confirmText = input.required(...ngDevMode ? [{ debugName: "confirmText" }] : (
      /* istanbul ignore next */
      []
    ));
    this.cancelText = input.required(...ngDevMode ? [{ debugName: "cancelText" }] : (
      /* istanbul ignore next */
      []
    ));
    this.danger = input(false, ...ngDevMode ? [{ debugName: "danger" }] : (
      /* istanbul ignore next */
      []
    ));
    this.word = input("", ...ngDevMode ? [{ debugName: "word" }] : (
      /* istanbul ignore next */
      []
    ));
    this.wordLabel = input("", ...ngDevMode ? [{ debugName: "wordLabel" }] : (
      /* istanbul ignore next */
      []
    ));
    this.confirmed = output();
    this.cancelled = output();
    this.typed = signal("", ...ngDevMode ? [{ debugName: "typed" }] : (
      /* istanbul ignore next */
      []
    ));
    this.ready = computed(() => this.word() === "" || this.typed().trim() === this.word(), ...ngDevMode ? [{ debugName: "ready" }] : (
      /* istanbul ignore next */
      []
    ));
    this.answer = false;
    this.dialog = viewChild.required("dialog");
    effect(() => {
      const dialog = this.dialog().nativeElement;
      if (this.open() && !dialog.open) {
        this.answer = false;
        dialog.showModal();
      } else if (!this.open() && dialog.open)
        dialog.close();
    });
  }
  take(event) {
    this.typed.set(event.target.value);
  }
  submit(event) {
    if (!this.ready())
      event.preventDefault();
    else
      this.answer = true;
  }
  cancel() {
    this.answer = false;
    this.dialog().nativeElement.close();
  }
  closed() {
    this.typed.set("");
    if (this.answer)
      this.confirmed.emit();
    else if (this.open())
      this.cancelled.emit();
    this.answer = false;
  }
  static {
    this.\u0275fac = function ConfirmDialog_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _ConfirmDialog)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _ConfirmDialog, selectors: [["ui-confirm-dialog"]], viewQuery: function ConfirmDialog_Query(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275viewQuerySignal(ctx.dialog, _c06, 5);
      }
      if (rf & 2) {
        \u0275\u0275queryAdvance();
      }
    }, inputs: { open: [1, "open"], title: [1, "title"], text: [1, "text"], confirmText: [1, "confirmText"], cancelText: [1, "cancelText"], danger: [1, "danger"], word: [1, "word"], wordLabel: [1, "wordLabel"] }, outputs: { confirmed: "confirmed", cancelled: "cancelled" }, ngContentSelectors: _c12, decls: 13, vars: 11, consts: [["dialog", ""], [3, "close", "cancel"], ["method", "dialog", 3, "submit"], [1, "field"], [1, "buttons"], ["type", "button", 1, "btn", 3, "click"], ["type", "submit", 1, "btn", 3, "disabled"], ["for", "ui-confirm-word"], ["id", "ui-confirm-word", "autocomplete", "off", 1, "input", 3, "input", "value"]], template: function ConfirmDialog_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275projectionDef();
        \u0275\u0275domElementStart(0, "dialog", 1, 0);
        \u0275\u0275domListener("close", function ConfirmDialog_Template_dialog_close_0_listener() {
          return ctx.closed();
        })("cancel", function ConfirmDialog_Template_dialog_cancel_0_listener() {
          return ctx.answer = false;
        });
        \u0275\u0275domElementStart(2, "form", 2);
        \u0275\u0275domListener("submit", function ConfirmDialog_Template_form_submit_2_listener($event) {
          return ctx.submit($event);
        });
        \u0275\u0275domElementStart(3, "h2");
        \u0275\u0275text(4);
        \u0275\u0275domElementEnd();
        \u0275\u0275conditionalCreate(5, ConfirmDialog_Conditional_5_Template, 2, 1, "p");
        \u0275\u0275projection(6);
        \u0275\u0275conditionalCreate(7, ConfirmDialog_Conditional_7_Template, 4, 2, "div", 3);
        \u0275\u0275domElementStart(8, "div", 4)(9, "button", 5);
        \u0275\u0275domListener("click", function ConfirmDialog_Template_button_click_9_listener() {
          return ctx.cancel();
        });
        \u0275\u0275text(10);
        \u0275\u0275domElementEnd();
        \u0275\u0275domElementStart(11, "button", 6);
        \u0275\u0275text(12);
        \u0275\u0275domElementEnd()()()();
      }
      if (rf & 2) {
        \u0275\u0275attribute("aria-label", ctx.title());
        \u0275\u0275advance(4);
        \u0275\u0275textInterpolate(ctx.title());
        \u0275\u0275advance();
        \u0275\u0275conditional(ctx.text() ? 5 : -1);
        \u0275\u0275advance(2);
        \u0275\u0275conditional(ctx.word() ? 7 : -1);
        \u0275\u0275advance(3);
        \u0275\u0275textInterpolate(ctx.cancelText());
        \u0275\u0275advance();
        \u0275\u0275classProp("danger", ctx.danger())("primary", !ctx.danger());
        \u0275\u0275domProperty("disabled", !ctx.ready());
        \u0275\u0275advance();
        \u0275\u0275textInterpolate(ctx.confirmText());
      }
    }, styles: ["\ndialog[_ngcontent-%COMP%] {\n  border: 1px solid var(--line-strong);\n  border-radius: var(--radius-l);\n  background: var(--surface);\n  color: var(--ink);\n  padding: 0;\n  width: min(560px, calc(100vw - 32px));\n  max-height: calc(100vh - 32px);\n}\ndialog[_ngcontent-%COMP%]::backdrop {\n  background: rgba(14, 26, 32, .5);\n}\nform[_ngcontent-%COMP%] {\n  display: grid;\n  gap: 14px;\n  padding: 1.5rem;\n}\nh2[_ngcontent-%COMP%] {\n  font-size: 1.3rem;\n  color: var(--ink);\n  line-height: 1.35;\n}\n.buttons[_ngcontent-%COMP%] {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 12px;\n  justify-content: flex-end;\n  margin-top: 6px;\n}\n/*# sourceMappingURL=confirm-dialog.css.map */"], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(ConfirmDialog, [{
    type: Component,
    args: [{ selector: "ui-confirm-dialog", template: `
    <dialog #dialog (close)="closed()" (cancel)="answer = false" [attr.aria-label]="title()">
      <form method="dialog" (submit)="submit($event)">
        <h2>{{ title() }}</h2>
        @if (text()) { <p>{{ text() }}</p> }
        <ng-content />
        @if (word()) {
          <div class="field"><label for="ui-confirm-word">{{ wordLabel() }}</label>
            <input id="ui-confirm-word" class="input" autocomplete="off" [value]="typed()" (input)="take($event)"></div>
        }
        <div class="buttons">
          <button type="button" class="btn" (click)="cancel()">{{ cancelText() }}</button>
          <button type="submit" class="btn" [class.danger]="danger()" [class.primary]="!danger()" [disabled]="!ready()">{{ confirmText() }}</button>
        </div>
      </form>
    </dialog>
  `, changeDetection: ChangeDetectionStrategy.OnPush, styles: ["/* angular:styles/component:css;867e7d5a42076aeb65f7d962bbdf4b84a87a0ee7a66064f951a958d41d87d6c7;/work/main/libs/ui/src/feedback/confirm-dialog.ts */\ndialog {\n  border: 1px solid var(--line-strong);\n  border-radius: var(--radius-l);\n  background: var(--surface);\n  color: var(--ink);\n  padding: 0;\n  width: min(560px, calc(100vw - 32px));\n  max-height: calc(100vh - 32px);\n}\ndialog::backdrop {\n  background: rgba(14, 26, 32, .5);\n}\nform {\n  display: grid;\n  gap: 14px;\n  padding: 1.5rem;\n}\nh2 {\n  font-size: 1.3rem;\n  color: var(--ink);\n  line-height: 1.35;\n}\n.buttons {\n  display: flex;\n  flex-wrap: wrap;\n  gap: 12px;\n  justify-content: flex-end;\n  margin-top: 6px;\n}\n/*# sourceMappingURL=confirm-dialog.css.map */\n"] }]
  }], () => [], { open: [{ type: Input, args: [{ isSignal: true, alias: "open", required: true }] }], title: [{ type: Input, args: [{ isSignal: true, alias: "title", required: true }] }], text: [{ type: Input, args: [{ isSignal: true, alias: "text", required: false }] }], confirmText: [{ type: Input, args: [{ isSignal: true, alias: "confirmText", required: true }] }], cancelText: [{ type: Input, args: [{ isSignal: true, alias: "cancelText", required: true }] }], danger: [{ type: Input, args: [{ isSignal: true, alias: "danger", required: false }] }], word: [{ type: Input, args: [{ isSignal: true, alias: "word", required: false }] }], wordLabel: [{ type: Input, args: [{ isSignal: true, alias: "wordLabel", required: false }] }], confirmed: [{ type: Output, args: ["confirmed"] }], cancelled: [{ type: Output, args: ["cancelled"] }], dialog: [{ type: ViewChild, args: ["dialog", { isSignal: true }] }] });
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(ConfirmDialog, { className: "ConfirmDialog", filePath: "libs/ui/src/feedback/confirm-dialog.ts", lineNumber: 32 });
})();

// libs/ui/src/feedback/file-drop.ts
var _c07 = ["file"];
var FileDrop = class _FileDrop {
  constructor() {
    this.title = input.required(...ngDevMode ? [{ debugName: "title" }] : (
      /* istanbul ignore next */
      []
    ));
    this.text = input("", ...ngDevMode ? [{ debugName: "text" }] : (
      /* istanbul ignore next */
      []
    ));
    this.accept = input("", ...ngDevMode ? [{ debugName: "accept" }] : (
      /* istanbul ignore next */
      []
    ));
    this.multiple = input(true, ...ngDevMode ? [{ debugName: "multiple" }] : (
      /* istanbul ignore next */
      []
    ));
    this.disabled = input(false, ...ngDevMode ? [{ debugName: "disabled" }] : (
      /* istanbul ignore next */
      []
    ));
    this.files = output();
    this.over = signal(false, ...ngDevMode ? [{ debugName: "over" }] : (
      /* istanbul ignore next */
      []
    ));
    this.field = viewChild.required("file");
  }
  choose() {
    this.field().nativeElement.click();
  }
  drag(event) {
    event.preventDefault();
    this.over.set(true);
  }
  drop(event) {
    event.preventDefault();
    this.over.set(false);
    if (!this.disabled())
      this.take(event.dataTransfer?.files ?? null);
  }
  chosen() {
    const field = this.field().nativeElement;
    this.take(field.files);
    field.value = "";
  }
  take(list) {
    const files = Array.from(list ?? []);
    if (files.length > 0)
      this.files.emit(this.multiple() ? files : files.slice(0, 1));
  }
  static {
    this.\u0275fac = function FileDrop_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _FileDrop)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _FileDrop, selectors: [["ui-file-drop"]], viewQuery: function FileDrop_Query(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275viewQuerySignal(ctx.field, _c07, 5);
      }
      if (rf & 2) {
        \u0275\u0275queryAdvance();
      }
    }, inputs: { title: [1, "title"], text: [1, "text"], accept: [1, "accept"], multiple: [1, "multiple"], disabled: [1, "disabled"] }, outputs: { files: "files" }, decls: 8, vars: 8, consts: [["file", ""], ["type", "button", 3, "click", "dragover", "dragleave", "drop", "disabled"], ["name", "upload"], ["type", "file", "hidden", "", 3, "change", "accept", "multiple"]], template: function FileDrop_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275elementStart(0, "button", 1);
        \u0275\u0275listener("click", function FileDrop_Template_button_click_0_listener() {
          return ctx.choose();
        })("dragover", function FileDrop_Template_button_dragover_0_listener($event) {
          return ctx.drag($event);
        })("dragleave", function FileDrop_Template_button_dragleave_0_listener() {
          return ctx.over.set(false);
        })("drop", function FileDrop_Template_button_drop_0_listener($event) {
          return ctx.drop($event);
        });
        \u0275\u0275element(1, "ui-icon", 2);
        \u0275\u0275elementStart(2, "b");
        \u0275\u0275text(3);
        \u0275\u0275elementEnd();
        \u0275\u0275elementStart(4, "span");
        \u0275\u0275text(5);
        \u0275\u0275elementEnd()();
        \u0275\u0275elementStart(6, "input", 3, 0);
        \u0275\u0275listener("change", function FileDrop_Template_input_change_6_listener() {
          return ctx.chosen();
        });
        \u0275\u0275elementEnd();
      }
      if (rf & 2) {
        \u0275\u0275classProp("over", ctx.over());
        \u0275\u0275property("disabled", ctx.disabled());
        \u0275\u0275advance(3);
        \u0275\u0275textInterpolate(ctx.title());
        \u0275\u0275advance(2);
        \u0275\u0275textInterpolate(ctx.text());
        \u0275\u0275advance();
        \u0275\u0275property("accept", ctx.accept())("multiple", ctx.multiple());
        \u0275\u0275attribute("aria-label", ctx.title());
      }
    }, dependencies: [Icon], styles: ["\nbutton[_ngcontent-%COMP%] {\n  width: 100%;\n  display: grid;\n  justify-items: center;\n  gap: 6px;\n  padding: 2rem 1.2rem;\n  border: 2px dashed var(--line-strong);\n  border-radius: var(--radius-l);\n  background: var(--surface);\n}\nbutton[_ngcontent-%COMP%]:hover:not(:disabled), \n.over[_ngcontent-%COMP%] {\n  background: var(--primary-tint);\n  border-color: var(--primary);\n}\nui-icon[_ngcontent-%COMP%] {\n  width: 2.2rem;\n  height: 2.2rem;\n  color: var(--primary);\n}\nb[_ngcontent-%COMP%] {\n  font-size: 1.1rem;\n}\nspan[_ngcontent-%COMP%] {\n  color: var(--ink-2);\n}\n/*# sourceMappingURL=file-drop.css.map */"], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(FileDrop, [{
    type: Component,
    args: [{ selector: "ui-file-drop", imports: [Icon], template: `
    <button type="button" [class.over]="over()" [disabled]="disabled()" (click)="choose()" (dragover)="drag($event)" (dragleave)="over.set(false)" (drop)="drop($event)">
      <ui-icon name="upload" /><b>{{ title() }}</b><span>{{ text() }}</span>
    </button>
    <input #file type="file" hidden [accept]="accept()" [multiple]="multiple()" [attr.aria-label]="title()" (change)="chosen()">
  `, changeDetection: ChangeDetectionStrategy.OnPush, styles: ["/* angular:styles/component:css;82fe0d2c691ff400892e5fc1e70a5ca76bd92cb062a6e3b45b4f9ee4cdfecb8a;/work/main/libs/ui/src/feedback/file-drop.ts */\nbutton {\n  width: 100%;\n  display: grid;\n  justify-items: center;\n  gap: 6px;\n  padding: 2rem 1.2rem;\n  border: 2px dashed var(--line-strong);\n  border-radius: var(--radius-l);\n  background: var(--surface);\n}\nbutton:hover:not(:disabled),\n.over {\n  background: var(--primary-tint);\n  border-color: var(--primary);\n}\nui-icon {\n  width: 2.2rem;\n  height: 2.2rem;\n  color: var(--primary);\n}\nb {\n  font-size: 1.1rem;\n}\nspan {\n  color: var(--ink-2);\n}\n/*# sourceMappingURL=file-drop.css.map */\n"] }]
  }], null, { title: [{ type: Input, args: [{ isSignal: true, alias: "title", required: true }] }], text: [{ type: Input, args: [{ isSignal: true, alias: "text", required: false }] }], accept: [{ type: Input, args: [{ isSignal: true, alias: "accept", required: false }] }], multiple: [{ type: Input, args: [{ isSignal: true, alias: "multiple", required: false }] }], disabled: [{ type: Input, args: [{ isSignal: true, alias: "disabled", required: false }] }], files: [{ type: Output, args: ["files"] }], field: [{ type: ViewChild, args: ["file", { isSignal: true }] }] });
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(FileDrop, { className: "FileDrop", filePath: "libs/ui/src/feedback/file-drop.ts", lineNumber: 23 });
})();

// libs/ui/src/feedback/undo-bar.ts
var UndoBar = class _UndoBar {
  constructor() {
    this.text = input.required(...ngDevMode ? [{ debugName: "text" }] : (
      /* istanbul ignore next */
      []
    ));
    this.undoText = input.required(...ngDevMode ? [{ debugName: "undoText" }] : (
      /* istanbul ignore next */
      []
    ));
    this.seconds = input(10, ...ngDevMode ? [{ debugName: "seconds" }] : (
      /* istanbul ignore next */
      []
    ));
    this.undo = output();
    this.expired = output();
    this.passed = signal(0, ...ngDevMode ? [{ debugName: "passed" }] : (
      /* istanbul ignore next */
      []
    ));
    const timer = setInterval(() => {
      this.passed.update((s) => s + 1);
      if (this.passed() >= this.seconds()) {
        clearInterval(timer);
        this.expired.emit();
      }
    }, 1e3);
    inject(DestroyRef).onDestroy(() => clearInterval(timer));
  }
  left() {
    return Math.max(0, this.seconds() - this.passed());
  }
  static {
    this.\u0275fac = function UndoBar_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _UndoBar)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _UndoBar, selectors: [["ui-undo-bar"]], hostAttrs: ["role", "status", 1, "on-dark"], inputs: { text: [1, "text"], undoText: [1, "undoText"], seconds: [1, "seconds"] }, outputs: { undo: "undo", expired: "expired" }, decls: 7, vars: 3, consts: [["type", "button", 3, "click"], ["name", "undo"], [1, "num"]], template: function UndoBar_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275elementStart(0, "span");
        \u0275\u0275text(1);
        \u0275\u0275elementEnd();
        \u0275\u0275elementStart(2, "button", 0);
        \u0275\u0275listener("click", function UndoBar_Template_button_click_2_listener() {
          return ctx.undo.emit();
        });
        \u0275\u0275element(3, "ui-icon", 1);
        \u0275\u0275text(4);
        \u0275\u0275elementStart(5, "span", 2);
        \u0275\u0275text(6);
        \u0275\u0275elementEnd()();
      }
      if (rf & 2) {
        \u0275\u0275advance();
        \u0275\u0275textInterpolate(ctx.text());
        \u0275\u0275advance(3);
        \u0275\u0275textInterpolate1("", ctx.undoText(), " ");
        \u0275\u0275advance(2);
        \u0275\u0275textInterpolate(ctx.left());
      }
    }, dependencies: [Icon], styles: ["\n[_nghost-%COMP%] {\n  position: fixed;\n  left: 50%;\n  bottom: 24px;\n  transform: translateX(-50%);\n  z-index: 8;\n  display: flex;\n  gap: 18px;\n  align-items: center;\n  max-width: calc(100vw - 32px);\n  background: var(--stage);\n  color: var(--on-stage);\n  border-radius: var(--radius-m);\n  padding: 10px 12px 10px 20px;\n}\nbutton[_ngcontent-%COMP%] {\n  display: inline-flex;\n  gap: 8px;\n  align-items: center;\n  min-height: var(--control);\n  padding: 0 16px;\n  border: 1px solid currentColor;\n  border-radius: var(--radius);\n  background: none;\n  color: #fff;\n  font-weight: 600;\n}\n@media (max-width: 720px) {\n  [_nghost-%COMP%] {\n    bottom: 84px;\n  }\n}\n/*# sourceMappingURL=undo-bar.css.map */"], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(UndoBar, [{
    type: Component,
    args: [{ selector: "ui-undo-bar", imports: [Icon], host: { role: "status", class: "on-dark" }, template: '<span>{{ text() }}</span><button type="button" (click)="undo.emit()"><ui-icon name="undo" />{{ undoText() }} <span class="num">{{ left() }}</span></button>', changeDetection: ChangeDetectionStrategy.OnPush, styles: ["/* angular:styles/component:css;c2f26acd6d9422a170ff44b1ab272b5a94ebaf5a92caa076ad9c9e4e5bb38633;/work/main/libs/ui/src/feedback/undo-bar.ts */\n:host {\n  position: fixed;\n  left: 50%;\n  bottom: 24px;\n  transform: translateX(-50%);\n  z-index: 8;\n  display: flex;\n  gap: 18px;\n  align-items: center;\n  max-width: calc(100vw - 32px);\n  background: var(--stage);\n  color: var(--on-stage);\n  border-radius: var(--radius-m);\n  padding: 10px 12px 10px 20px;\n}\nbutton {\n  display: inline-flex;\n  gap: 8px;\n  align-items: center;\n  min-height: var(--control);\n  padding: 0 16px;\n  border: 1px solid currentColor;\n  border-radius: var(--radius);\n  background: none;\n  color: #fff;\n  font-weight: 600;\n}\n@media (max-width: 720px) {\n  :host {\n    bottom: 84px;\n  }\n}\n/*# sourceMappingURL=undo-bar.css.map */\n"] }]
  }], () => [], { text: [{ type: Input, args: [{ isSignal: true, alias: "text", required: true }] }], undoText: [{ type: Input, args: [{ isSignal: true, alias: "undoText", required: true }] }], seconds: [{ type: Input, args: [{ isSignal: true, alias: "seconds", required: false }] }], undo: [{ type: Output, args: ["undo"] }], expired: [{ type: Output, args: ["expired"] }] });
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(UndoBar, { className: "UndoBar", filePath: "libs/ui/src/feedback/undo-bar.ts", lineNumber: 18 });
})();

// libs/ui/src/planner/progress-ring.ts
var ProgressRing = class _ProgressRing {
  constructor() {
    this.share = input.required(...ngDevMode ? [{ debugName: "share" }] : (
      /* istanbul ignore next */
      []
    ));
    this.label = input.required(...ngDevMode ? [{ debugName: "label" }] : (
      /* istanbul ignore next */
      []
    ));
    this.percent = computed(() => Math.round(100 * Math.min(1, Math.max(0, this.share()))), ...ngDevMode ? [{ debugName: "percent" }] : (
      /* istanbul ignore next */
      []
    ));
    this.dash = computed(() => `${(1.131 * this.percent()).toFixed(1)} 113.1`, ...ngDevMode ? [{ debugName: "dash" }] : (
      /* istanbul ignore next */
      []
    ));
  }
  static {
    this.\u0275fac = function ProgressRing_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _ProgressRing)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _ProgressRing, selectors: [["ui-progress-ring"]], hostAttrs: ["role", "progressbar", "aria-valuemin", "0", "aria-valuemax", "100"], hostVars: 2, hostBindings: function ProgressRing_HostBindings(rf, ctx) {
      if (rf & 2) {
        \u0275\u0275attribute("aria-valuenow", ctx.percent())("aria-label", ctx.label());
      }
    }, inputs: { share: [1, "share"], label: [1, "label"] }, decls: 3, vars: 1, consts: [["viewBox", "0 0 44 44"], ["cx", "22", "cy", "22", "r", "18", 1, "track"], ["cx", "22", "cy", "22", "r", "18", "transform", "rotate(-90 22 22)", 1, "fill"]], template: function ProgressRing_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275namespaceSVG();
        \u0275\u0275domElementStart(0, "svg", 0);
        \u0275\u0275domElement(1, "circle", 1)(2, "circle", 2);
        \u0275\u0275domElementEnd();
      }
      if (rf & 2) {
        \u0275\u0275advance(2);
        \u0275\u0275attribute("stroke-dasharray", ctx.dash());
      }
    }, styles: ["\nsvg[_ngcontent-%COMP%] {\n  width: 44px;\n  height: 44px;\n  fill: none;\n  stroke-width: 4;\n}\n.track[_ngcontent-%COMP%] {\n  stroke: var(--primary-tint);\n}\n.fill[_ngcontent-%COMP%] {\n  stroke: var(--primary);\n  stroke-linecap: round;\n}\n/*# sourceMappingURL=progress-ring.css.map */"], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(ProgressRing, [{
    type: Component,
    args: [{ selector: "ui-progress-ring", host: { role: "progressbar", "aria-valuemin": "0", "aria-valuemax": "100", "[attr.aria-valuenow]": "percent()", "[attr.aria-label]": "label()" }, template: `
    <svg viewBox="0 0 44 44"><circle cx="22" cy="22" r="18" class="track" />
      <circle cx="22" cy="22" r="18" class="fill" [attr.stroke-dasharray]="dash()" transform="rotate(-90 22 22)" /></svg>
  `, changeDetection: ChangeDetectionStrategy.OnPush, styles: ["/* angular:styles/component:css;ae6aceb8f533c4335ecdbe7aefcb20458d8d490fd3411d0b81994768413e07ec;/work/main/libs/ui/src/planner/progress-ring.ts */\nsvg {\n  width: 44px;\n  height: 44px;\n  fill: none;\n  stroke-width: 4;\n}\n.track {\n  stroke: var(--primary-tint);\n}\n.fill {\n  stroke: var(--primary);\n  stroke-linecap: round;\n}\n/*# sourceMappingURL=progress-ring.css.map */\n"] }]
  }], null, { share: [{ type: Input, args: [{ isSignal: true, alias: "share", required: true }] }], label: [{ type: Input, args: [{ isSignal: true, alias: "label", required: true }] }] });
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(ProgressRing, { className: "ProgressRing", filePath: "libs/ui/src/planner/progress-ring.ts", lineNumber: 18 });
})();

// libs/ui/src/planner/progress-steps.ts
var _forTrack010 = ($index, $item) => $item.id;
function ProgressSteps_For_1_Conditional_2_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275element(0, "ui-icon", 2);
  }
}
function ProgressSteps_For_1_Conditional_3_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275text(0);
  }
  if (rf & 2) {
    const $index_r4 = \u0275\u0275nextContext().$index;
    \u0275\u0275textInterpolate1(" ", $index_r4 + 1, " ");
  }
}
function ProgressSteps_For_1_Conditional_5_Template(rf, ctx) {
  if (rf & 1) {
    \u0275\u0275elementStart(0, "small", 3);
    \u0275\u0275text(1);
    \u0275\u0275elementEnd();
  }
  if (rf & 2) {
    const step_r2 = \u0275\u0275nextContext().$implicit;
    \u0275\u0275advance();
    \u0275\u0275textInterpolate(step_r2.detail);
  }
}
function ProgressSteps_For_1_Template(rf, ctx) {
  if (rf & 1) {
    const _r1 = \u0275\u0275getCurrentView();
    \u0275\u0275elementStart(0, "button", 1);
    \u0275\u0275listener("click", function ProgressSteps_For_1_Template_button_click_0_listener() {
      const step_r2 = \u0275\u0275restoreView(_r1).$implicit;
      const ctx_r2 = \u0275\u0275nextContext();
      return \u0275\u0275resetView(ctx_r2.pick.emit(step_r2.id));
    });
    \u0275\u0275elementStart(1, "i");
    \u0275\u0275conditionalCreate(2, ProgressSteps_For_1_Conditional_2_Template, 1, 0, "ui-icon", 2)(3, ProgressSteps_For_1_Conditional_3_Template, 1, 1);
    \u0275\u0275elementEnd();
    \u0275\u0275text(4);
    \u0275\u0275conditionalCreate(5, ProgressSteps_For_1_Conditional_5_Template, 2, 1, "small", 3);
    \u0275\u0275elementEnd();
  }
  if (rf & 2) {
    const step_r2 = ctx.$implicit;
    const ctx_r2 = \u0275\u0275nextContext();
    \u0275\u0275classProp("done", step_r2.done)("current", step_r2.id === ctx_r2.current());
    \u0275\u0275attribute("aria-current", step_r2.id === ctx_r2.current() ? "step" : null);
    \u0275\u0275advance(2);
    \u0275\u0275conditional(step_r2.done && step_r2.id !== ctx_r2.current() ? 2 : 3);
    \u0275\u0275advance(2);
    \u0275\u0275textInterpolate1("", step_r2.label, " ");
    \u0275\u0275advance();
    \u0275\u0275conditional(step_r2.detail ? 5 : -1);
  }
}
var ProgressSteps = class _ProgressSteps {
  constructor() {
    this.steps = input.required(...ngDevMode ? [{ debugName: "steps" }] : (
      /* istanbul ignore next */
      []
    ));
    this.current = input.required(...ngDevMode ? [{ debugName: "current" }] : (
      /* istanbul ignore next */
      []
    ));
    this.label = input.required(...ngDevMode ? [{ debugName: "label" }] : (
      /* istanbul ignore next */
      []
    ));
    this.pick = output();
  }
  static {
    this.\u0275fac = function ProgressSteps_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _ProgressSteps)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _ProgressSteps, selectors: [["ui-progress-steps"]], hostAttrs: ["role", "navigation"], hostVars: 1, hostBindings: function ProgressSteps_HostBindings(rf, ctx) {
      if (rf & 2) {
        \u0275\u0275attribute("aria-label", ctx.label());
      }
    }, inputs: { steps: [1, "steps"], current: [1, "current"], label: [1, "label"] }, outputs: { pick: "pick" }, decls: 2, vars: 0, consts: [["type", "button", 3, "done", "current"], ["type", "button", 3, "click"], ["name", "check"], [1, "num"]], template: function ProgressSteps_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275repeaterCreate(0, ProgressSteps_For_1_Template, 6, 8, "button", 0, _forTrack010);
      }
      if (rf & 2) {
        \u0275\u0275repeater(ctx.steps());
      }
    }, dependencies: [Icon], styles: ['\n[_nghost-%COMP%] {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: center;\n  row-gap: 6px;\n}\nbutton[_ngcontent-%COMP%] {\n  display: flex;\n  align-items: center;\n  gap: 9px;\n  padding: 0 12px 0 0;\n  min-height: var(--target);\n  border: 0;\n  background: none;\n  color: var(--ink-2);\n  white-space: nowrap;\n}\nbutton[_ngcontent-%COMP%]    + button[_ngcontent-%COMP%]::before {\n  content: "";\n  width: 22px;\n  height: 1.5px;\n  background: var(--line);\n  margin-right: 3px;\n}\ni[_ngcontent-%COMP%] {\n  width: calc(24 * var(--u));\n  height: calc(24 * var(--u));\n  border-radius: 50%;\n  border: 1.5px solid var(--line-strong);\n  display: grid;\n  place-items: center;\n  font-size: calc(12.5 * var(--u));\n}\nui-icon[_ngcontent-%COMP%] {\n  width: calc(13 * var(--u));\n  height: calc(13 * var(--u));\n  --icon-stroke: 3;\n}\n.done[_ngcontent-%COMP%]   i[_ngcontent-%COMP%] {\n  background: var(--ok-tint);\n  border-color: var(--ok);\n  color: var(--ok);\n}\n.current[_ngcontent-%COMP%] {\n  font-weight: 600;\n  color: var(--primary);\n}\n.current[_ngcontent-%COMP%]   i[_ngcontent-%COMP%] {\n  background: var(--primary);\n  border-color: var(--primary);\n  color: var(--on-primary);\n}\nsmall[_ngcontent-%COMP%] {\n  font-weight: 400;\n  color: var(--ink-3);\n  font-size: calc(12.5 * var(--u));\n}\n/*# sourceMappingURL=progress-steps.css.map */'], changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(ProgressSteps, [{
    type: Component,
    args: [{ selector: "ui-progress-steps", imports: [Icon], host: { role: "navigation", "[attr.aria-label]": "label()" }, template: `
    @for (step of steps(); track step.id) {
      <button type="button" [class.done]="step.done" [class.current]="step.id === current()" [attr.aria-current]="step.id === current() ? 'step' : null" (click)="pick.emit(step.id)">
        <i>@if (step.done && step.id !== current()) { <ui-icon name="check" /> } @else { {{ $index + 1 }} }</i>{{ step.label }} @if (step.detail) { <small class="num">{{ step.detail }}</small> }
      </button>
    }
  `, changeDetection: ChangeDetectionStrategy.OnPush, styles: ['/* angular:styles/component:css;c0468f3a7fe5d78546c0d4c35d26bb5a966993a70e8e52577aa628c9ed7cae57;/work/main/libs/ui/src/planner/progress-steps.ts */\n:host {\n  display: flex;\n  flex-wrap: wrap;\n  align-items: center;\n  row-gap: 6px;\n}\nbutton {\n  display: flex;\n  align-items: center;\n  gap: 9px;\n  padding: 0 12px 0 0;\n  min-height: var(--target);\n  border: 0;\n  background: none;\n  color: var(--ink-2);\n  white-space: nowrap;\n}\nbutton + button::before {\n  content: "";\n  width: 22px;\n  height: 1.5px;\n  background: var(--line);\n  margin-right: 3px;\n}\ni {\n  width: calc(24 * var(--u));\n  height: calc(24 * var(--u));\n  border-radius: 50%;\n  border: 1.5px solid var(--line-strong);\n  display: grid;\n  place-items: center;\n  font-size: calc(12.5 * var(--u));\n}\nui-icon {\n  width: calc(13 * var(--u));\n  height: calc(13 * var(--u));\n  --icon-stroke: 3;\n}\n.done i {\n  background: var(--ok-tint);\n  border-color: var(--ok);\n  color: var(--ok);\n}\n.current {\n  font-weight: 600;\n  color: var(--primary);\n}\n.current i {\n  background: var(--primary);\n  border-color: var(--primary);\n  color: var(--on-primary);\n}\nsmall {\n  font-weight: 400;\n  color: var(--ink-3);\n  font-size: calc(12.5 * var(--u));\n}\n/*# sourceMappingURL=progress-steps.css.map */\n'] }]
  }], null, { steps: [{ type: Input, args: [{ isSignal: true, alias: "steps", required: true }] }], current: [{ type: Input, args: [{ isSignal: true, alias: "current", required: true }] }], label: [{ type: Input, args: [{ isSignal: true, alias: "label", required: true }] }], pick: [{ type: Output, args: ["pick"] }] });
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(ProgressSteps, { className: "ProgressSteps", filePath: "libs/ui/src/planner/progress-steps.ts", lineNumber: 37 });
})();

export {
  Icon,
  ConnectionPill,
  HelpPhone,
  OfflineBar,
  Seal,
  EmptyState,
  SizeSwitch,
  ThemeSwitch,
  LangSwitch
};
//# sourceMappingURL=chunk-CGTC3SA4.js.map
