import "./chunk-653SOEEV.js";

// web/src/app/features/live-wall/wall.routes.ts
var routes = [{ path: "**", loadComponent: () => import("./chunk-OQE5WYEQ.js").then((m) => m.NotReadyPage) }];
export {
  routes
};
//# sourceMappingURL=chunk-PJJK2VXR.js.map
