import "./chunk-653SOEEV.js";

// web/src/app/features/planner/planner.routes.ts
var routes = [{ path: "**", loadComponent: () => import("./chunk-OQE5WYEQ.js").then((m) => m.NotReadyPage) }];
export {
  routes
};
//# sourceMappingURL=chunk-3Y6WPEP5.js.map
