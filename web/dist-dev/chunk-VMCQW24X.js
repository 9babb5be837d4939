import "./chunk-653SOEEV.js";

// web/src/app/features/lesson-room/lesson-room.routes.ts
var routes = [{ path: "**", loadComponent: () => import("./chunk-OQE5WYEQ.js").then((m) => m.NotReadyPage) }];
export {
  routes
};
//# sourceMappingURL=chunk-VMCQW24X.js.map
