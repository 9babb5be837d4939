import { hasRedis } from '../support/redis.js';
import { describeTimetableRuns } from './timetable-runs.suite.js';

if (hasRedis()) describeTimetableRuns('Redis');
else describe('timetable runs, queue on Redis', () => it('need a redis-server, which this machine has not', () => expect(hasRedis()).toBe(false)));
