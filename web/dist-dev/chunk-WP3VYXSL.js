import {
  __spreadProps,
  __spreadValues
} from "./chunk-653SOEEV.js";

// web/src/app/layout/navigation.ts
var item = (link, text, icon, tab = text) => ({ link, text, tab, icon });
var TODAY = item("/today", "nav.today", "home");
var TIMETABLE = item("/timetables", "nav.timetable", "calendar");
var ROLL = item("/attendance", "nav.roll", "list", "nav.rollShort");
var PLANNER = item("/terms", "nav.planner", "grid");
var LIVE = item("/live", "nav.live", "play");
var ATTENDANCE = item("/attendance", "nav.attendance", "list");
var HELP = item("/help", "nav.help", "phone");
var NAVIGATION = {
  assistantTeacher: [TODAY, TIMETABLE, ROLL],
  schoolHead: [TODAY, __spreadProps(__spreadValues({}, TIMETABLE), { text: "nav.schoolTimetable" }), ROLL],
  netTeacher: [TODAY, __spreadProps(__spreadValues({}, TIMETABLE), { text: "nav.myTimetable" })],
  countyOfficer: [TODAY, PLANNER, TIMETABLE, LIVE, ATTENDANCE],
  cityOfficer: [LIVE, TIMETABLE, ATTENDANCE],
  provinceOfficer: [LIVE, TIMETABLE, ATTENDANCE],
  operator: [TODAY]
};
function homeOf(role) {
  return role === null ? "/help" : NAVIGATION[role][0]?.link ?? "/today";
}

export {
  HELP,
  NAVIGATION,
  homeOf
};
//# sourceMappingURL=chunk-WP3VYXSL.js.map
