import "./chunk-653SOEEV.js";

// web/src/app/features/today/today.routes.ts
var routes = [{ path: "**", loadComponent: () => import("./chunk-OQE5WYEQ.js").then((m) => m.NotReadyPage) }];
export {
  routes
};
//# sourceMappingURL=chunk-UHYO7NN4.js.map
