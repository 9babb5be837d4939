import "./chunk-653SOEEV.js";

// web/src/app/features/attendance-review/attendance-review.routes.ts
var routes = [{ path: "**", loadComponent: () => import("./chunk-OQE5WYEQ.js").then((m) => m.NotReadyPage) }];
export {
  routes
};
//# sourceMappingURL=chunk-7ST5RPCJ.js.map
