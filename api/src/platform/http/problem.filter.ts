import { randomUUID } from 'node:crypto';
import { Catch, HttpException, type ArgumentsHost, type ExceptionFilter } from '@nestjs/common';
import { ERROR_STATUS, type ErrorCode } from '@tongtang/contracts';
import { DomainError, type ErrorParams } from '@tongtang/kernel';
import type { Request, Response } from 'express';
import { Log } from '../observability/log.js';

interface Problem {
  readonly status: number;
  readonly code: string;
  readonly params: ErrorParams;
}

/** Whether waiting and sending the same again can help. */
const RETRYABLE = new Set([429, 500, 503]);

/** Every refusal leaves as `{ code, params, traceId, retryable }`; the reader's language supplies the words. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  constructor(private readonly log: Log) {}

  catch(error: unknown, host: ArgumentsHost): void {
    const http = host.switchToHttp();
    const response = http.getResponse<Response>();
    const traceId = randomUUID();
    const problem = toProblem(error);
    if (problem.status >= 500) this.log.error('http.failed', { traceId, method: http.getRequest<Request>().method, code: problem.code }, error);
    response.status(problem.status).json({ code: problem.code, params: problem.params, traceId, retryable: RETRYABLE.has(problem.status) });
  }
}

/** Maps what was thrown to status and code. What nobody expected is `internal`, and its text stays in the log. */
export function toProblem(error: unknown): Problem {
  if (error instanceof DomainError) {
    const status: number | undefined = ERROR_STATUS[error.code as ErrorCode];
    return { status: status ?? 409, code: error.code, params: error.params };
  }
  if (error instanceof HttpException) {
    const status = error.getStatus();
    if (status === 413) return { status, code: 'request.too-large', params: {} };
    if (status === 404) return { status, code: 'request.unknown-route', params: {} };
    if (status < 500) return { status, code: 'request.invalid', params: {} };
  }
  if (error instanceof Error && 'type' in error && error.type === 'entity.parse.failed') return { status: 400, code: 'request.invalid', params: {} };
  return { status: 500, code: 'internal', params: {} };
}
