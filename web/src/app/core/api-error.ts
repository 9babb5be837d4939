export type ErrorParams = Readonly<Record<string, unknown>>;

/** A refusal of the server, or `network` when it was not reached at all. */
export class ApiError extends Error {
  constructor(
    readonly code: string,
    readonly status: number,
    readonly params: ErrorParams = {},
    readonly traceId: string | null = null,
    readonly retryable: boolean = false,
  ) {
    super(code);
    this.name = 'ApiError';
  }

  /** True when the server was not reached, so nothing is known about the outcome. */
  get offline(): boolean {
    return this.code === 'network';
  }
}

/** Anything thrown, as an ApiError. */
export function toApiError(error: unknown): ApiError {
  return error instanceof ApiError ? error : new ApiError('unexpected', 0);
}

/** Reads an error answer; bodies of proxies and crashed servers are not ours and give `server-unavailable`. */
export function errorFromAnswer(status: number, body: unknown): ApiError {
  if (typeof body === 'object' && body !== null && 'code' in body && typeof body.code === 'string') {
    const fields = body as { code: string; params?: unknown; traceId?: unknown; retryable?: unknown };
    const params = typeof fields.params === 'object' && fields.params !== null ? (fields.params as ErrorParams) : {};
    return new ApiError(fields.code, status, params, typeof fields.traceId === 'string' ? fields.traceId : null, fields.retryable === true);
  }
  return new ApiError(status === 401 ? 'session.required' : 'server-unavailable', status, {}, null, true);
}
