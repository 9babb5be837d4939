import {
  ChangeDetectionStrategy,
  Component,
  setClassMetadata,
  ɵsetClassDebugInfo,
  ɵɵdefineComponent
} from "./chunk-ZZVDSQKE.js";
import "./chunk-653SOEEV.js";

// web/src/app/pages/gallery.page.ts
var GalleryPage = class _GalleryPage {
  static {
    this.\u0275fac = function GalleryPage_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _GalleryPage)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _GalleryPage, selectors: [["tt-gallery-page"]], decls: 0, vars: 0, template: function GalleryPage_Template(rf, ctx) {
    }, encapsulation: 2, changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(GalleryPage, [{
    type: Component,
    args: [{ selector: "tt-gallery-page", template: "", changeDetection: ChangeDetectionStrategy.OnPush }]
  }], null, null);
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(GalleryPage, { className: "GalleryPage", filePath: "web/src/app/pages/gallery.page.ts", lineNumber: 4 });
})();
export {
  GalleryPage
};
//# sourceMappingURL=chunk-GOPJQ7OD.js.map
