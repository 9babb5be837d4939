/** The domain's time, epoch ms: stamps everything a user could read. May be shifted in a sample database. */
export abstract class Clock {
  abstract now(): number;
}

/** The machine's time, epoch ms: sign-in sessions, tickets, receipts, logs and jobs' own bookkeeping. */
export abstract class SystemClock {
  abstract now(): number;
}
