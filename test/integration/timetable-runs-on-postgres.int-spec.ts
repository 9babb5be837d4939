import { describeTimetableRuns } from './timetable-runs.suite.js';

describeTimetableRuns('PostgreSQL');
