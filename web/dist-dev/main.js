import {
  VersionUpdates,
  provideServiceWorker
} from "./chunk-XMGGYOKV.js";
import {
  Router,
  RouterOutlet,
  Title,
  TitleStrategy,
  bootstrapApplication,
  provideRouter,
  withComponentInputBinding,
  withInMemoryScrolling
} from "./chunk-27IVLZ3L.js";
import {
  PreferencesStore,
  SessionStore,
  provideHttpClient,
  provideI18n,
  withFetch
} from "./chunk-MT337KEQ.js";
import {
  TranslocoService
} from "./chunk-G4YLEIFT.js";
import {
  ChangeDetectionStrategy,
  Component,
  Injectable,
  inject,
  isDevMode,
  provideAppInitializer,
  provideBrowserGlobalErrorListeners,
  provideZonelessChangeDetection,
  setClassMetadata,
  signal,
  ɵsetClassDebugInfo,
  ɵɵdefineComponent,
  ɵɵdefineInjectable,
  ɵɵelement
} from "./chunk-ZZVDSQKE.js";
import "./chunk-653SOEEV.js";

// web/src/app/app.ts
var App = class _App {
  static {
    this.\u0275fac = function App_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _App)();
    };
  }
  static {
    this.\u0275cmp = /* @__PURE__ */ \u0275\u0275defineComponent({ type: _App, selectors: [["tt-root"]], decls: 1, vars: 0, template: function App_Template(rf, ctx) {
      if (rf & 1) {
        \u0275\u0275element(0, "router-outlet");
      }
    }, dependencies: [RouterOutlet], encapsulation: 2, changeDetection: 0 });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(App, [{
    type: Component,
    args: [{
      selector: "tt-root",
      imports: [RouterOutlet],
      template: "<router-outlet />",
      changeDetection: ChangeDetectionStrategy.OnPush
    }]
  }], null, null);
})();
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && \u0275setClassDebugInfo(App, { className: "App", filePath: "web/src/app/app.ts", lineNumber: 11 });
})();

// libs/authz/src/role.ts
var assistantTeacher = {
  "organisation.read": "node",
  "grant.read": "node",
  "calendar.read": "node",
  "demand.read": "node",
  "plan.read": "node",
  "lesson.read": "node",
  "seat.run": "node",
  "attendance.read": "node",
  "attendance.report": "node",
  "attendance.correct": "node"
};
var schoolHead = {
  "organisation.read": "tree",
  "organisation.edit": "node",
  "grant.read": "tree",
  "grant.edit": "tree",
  "calendar.read": "tree",
  "calendar.edit": "node",
  "demand.read": "tree",
  "demand.edit": "node",
  "plan.read": "tree",
  "lesson.read": "tree",
  "lesson.observe": "tree",
  "seat.run": "tree",
  "attendance.read": "tree",
  "attendance.report": "node",
  "attendance.correct": "tree",
  "attendance.approve": "tree"
};
var netTeacher = {
  "organisation.read": "self",
  "calendar.read": "self",
  "netTeacher.read": "self",
  "plan.read": "self",
  "lesson.read": "self",
  "lesson.run": "self",
  "lesson.change": "self",
  "attendance.read": "self"
};
var countyOfficer = {
  "organisation.read": "tree",
  "organisation.edit": "tree",
  "import.run": "tree",
  "grant.read": "tree",
  "grant.edit": "tree",
  "calendar.read": "tree",
  "calendar.edit": "tree",
  "demand.read": "tree",
  "demand.edit": "tree",
  "netTeacher.read": "tree",
  "plan.read": "tree",
  "plan.edit": "node",
  "plan.solve": "node",
  "plan.publish": "node",
  "lesson.read": "tree",
  "lesson.observe": "tree",
  "lesson.change": "tree",
  "attendance.read": "tree",
  "attendance.correct": "tree",
  "attendance.approve": "tree",
  "wall.issue": "tree"
};
var higherOfficer = {
  "organisation.read": "tree",
  "organisation.edit": "node",
  "import.run": "node",
  "grant.read": "tree",
  "grant.edit": "tree",
  "calendar.read": "tree",
  "calendar.edit": "node",
  "demand.read": "tree",
  "netTeacher.read": "tree",
  "plan.read": "tree",
  "plan.edit": "node",
  "plan.solve": "node",
  "plan.publish": "node",
  "lesson.read": "tree",
  "lesson.observe": "tree",
  "attendance.read": "tree",
  "wall.issue": "tree"
};
var operator = {
  "organisation.read": "tree",
  "organisation.edit": "tree",
  "grant.read": "tree",
  "grant.edit": "tree",
  "calendar.read": "tree",
  "netTeacher.read": "tree",
  "lesson.read": "tree",
  "lesson.change": "tree",
  "ops.read": "tree"
};
var ROLE_MATRIX = {
  assistantTeacher,
  schoolHead,
  netTeacher,
  countyOfficer,
  cityOfficer: higherOfficer,
  provinceOfficer: higherOfficer,
  operator
};

// web/src/app/core/permission.guard.ts
function holds(roles, permission) {
  return roles.some((role) => ROLE_MATRIX[role][permission] !== void 0);
}
var signedIn = async (_route, state) => {
  const session = inject(SessionStore);
  const router = inject(Router);
  const current = await session.ensure();
  return current.kind === "signedIn" ? true : router.createUrlTree(["/signin"], { queryParams: state.url === "/" ? {} : { back: state.url } });
};
function mayOpen(...permissions) {
  return async (_route, state) => {
    const session = inject(SessionStore);
    const router = inject(Router);
    const current = await session.ensure();
    if (current.kind !== "signedIn")
      return router.createUrlTree(["/signin"], { queryParams: { back: state.url } });
    return permissions.some((permission) => holds(session.roles(), permission)) || router.createUrlTree(["/no-access"]);
  };
}

// web/src/app/dev.routes.ts
var devRoutes = [
  { path: "gallery", title: "gallery", loadComponent: () => import("./chunk-GOPJQ7OD.js").then((m) => m.GalleryPage) }
];

// web/src/app/app.routes.ts
var routes = [
  ...devRoutes,
  { path: "signin", title: "signin.page", loadComponent: () => import("./chunk-WW2IGV2J.js").then((m) => m.SignInPage) },
  { path: "setup", title: "setup.page", loadComponent: () => import("./chunk-PXODGOYU.js").then((m) => m.SetupPage) },
  { path: "invitation", title: "setup.invitationPage", loadComponent: () => import("./chunk-ILW2UBH2.js").then((m) => m.InvitationPage) },
  { path: "wall/:token", title: "nav.wall", loadChildren: () => import("./chunk-PJJK2VXR.js").then((m) => m.routes) },
  {
    path: "lessons/:id/live",
    title: "nav.inClass",
    canActivate: [mayOpen("lesson.run", "seat.run", "lesson.observe")],
    loadChildren: () => import("./chunk-VMCQW24X.js").then((m) => m.routes)
  },
  {
    path: "",
    canActivate: [signedIn],
    loadComponent: () => import("./chunk-FXQITRXI.js").then((m) => m.Shell),
    children: [
      { path: "", pathMatch: "full", redirectTo: "today" },
      { path: "today", title: "nav.today", canActivate: [mayOpen("lesson.read")], loadChildren: () => import("./chunk-UHYO7NN4.js").then((m) => m.routes) },
      { path: "timetables", title: "nav.timetable", canActivate: [mayOpen("plan.read")], loadChildren: () => import("./chunk-NFWX2YIH.js").then((m) => m.routes) },
      { path: "terms", title: "nav.planner", canActivate: [mayOpen("plan.edit", "import.run")], loadChildren: () => import("./chunk-3Y6WPEP5.js").then((m) => m.routes) },
      { path: "live", title: "nav.live", canActivate: [mayOpen("lesson.observe")], loadChildren: () => import("./chunk-EMPTP4CK.js").then((m) => m.routes) },
      {
        path: "attendance",
        title: "nav.attendance",
        canActivate: [mayOpen("attendance.read")],
        loadChildren: () => import("./chunk-7ST5RPCJ.js").then((m) => m.routes)
      },
      { path: "help", title: "nav.help", loadComponent: () => import("./chunk-UFSJ77LG.js").then((m) => m.HelpPage) },
      { path: "no-access", title: "system.noAccessPage", loadComponent: () => import("./chunk-5A7P2C7N.js").then((m) => m.NoAccessPage) },
      { path: "**", title: "system.notFoundPage", loadComponent: () => import("./chunk-5A7P2C7N.js").then((m) => m.NotFoundPage) }
    ]
  }
];

// web/src/app/core/page-title.ts
var PageTitle = class _PageTitle extends TitleStrategy {
  constructor() {
    super();
    this.title = inject(Title);
    this.transloco = inject(TranslocoService);
    this.page = signal("", ...ngDevMode ? [{ debugName: "page" }] : (
      /* istanbul ignore next */
      []
    ));
    this.object = "";
    this.transloco.langChanges$.subscribe(() => this.write());
    this.transloco.events$.subscribe(() => this.write());
  }
  updateTitle(snapshot) {
    this.page.set(this.buildTitle(snapshot) ?? "");
    this.object = "";
    this.write();
  }
  /** Names the school, lesson or plan the page shows. */
  setObject(name) {
    this.object = name;
    this.write();
  }
  write() {
    const key = this.page();
    const page = key === "" ? "" : this.transloco.translate(key);
    this.title.setTitle([page, this.object, this.transloco.translate("common.product")].filter((part) => part !== "").join(" \xB7 "));
  }
  static {
    this.\u0275fac = function PageTitle_Factory(__ngFactoryType__) {
      return new (__ngFactoryType__ || _PageTitle)();
    };
  }
  static {
    this.\u0275prov = /* @__PURE__ */ \u0275\u0275defineInjectable({ token: _PageTitle, factory: _PageTitle.\u0275fac, providedIn: "root" });
  }
};
(() => {
  (typeof ngDevMode === "undefined" || ngDevMode) && setClassMetadata(PageTitle, [{
    type: Injectable,
    args: [{ providedIn: "root" }]
  }], () => [], null);
})();

// web/src/app/app.config.ts
var appConfig = {
  providers: [
    provideBrowserGlobalErrorListeners(),
    provideZonelessChangeDetection(),
    provideHttpClient(withFetch()),
    provideRouter(routes, withComponentInputBinding(), withInMemoryScrolling({ scrollPositionRestoration: "enabled" })),
    provideI18n(),
    provideServiceWorker("ngsw-worker.js", { enabled: !isDevMode(), registrationStrategy: "registerWhenStable:30000" }),
    { provide: TitleStrategy, useExisting: PageTitle },
    provideAppInitializer(() => {
      inject(VersionUpdates).watch();
      return inject(PreferencesStore).start();
    })
  ]
};

// web/src/main.ts
void bootstrapApplication(App, appConfig);
//# sourceMappingURL=main.js.map
