import { QueryFailedError } from 'typeorm';

interface DriverError {
  readonly code?: string;
  readonly constraint?: string;
}

function driverError(error: unknown): DriverError | undefined {
  return error instanceof QueryFailedError ? (error.driverError as DriverError) : undefined;
}

/** True for a deadlock or a serialisation failure: the whole work may be tried again in a new transaction. */
export function isRetryable(error: unknown): boolean {
  const code = driverError(error)?.code;
  return code === '40P01' || code === '40001';
}

/** True if this very constraint said no. */
export function violates(error: unknown, constraint: string): boolean {
  return driverError(error)?.constraint === constraint;
}

/** True if the exclusion constraint of the booking table found two lessons at once. */
export function isDoubleBooking(error: unknown): boolean {
  return driverError(error)?.code === '23P01';
}
