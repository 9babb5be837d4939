import "./chunk-653SOEEV.js";

// web/src/app/features/timetables/timetables.routes.ts
var routes = [{ path: "**", loadComponent: () => import("./chunk-OQE5WYEQ.js").then((m) => m.NotReadyPage) }];
export {
  routes
};
//# sourceMappingURL=chunk-NFWX2YIH.js.map
