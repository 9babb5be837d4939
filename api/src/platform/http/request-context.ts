import type { Scope } from '@tongtang/authz';
import type { Request } from 'express';

/** What the guard and the parser found out about a request. */
export interface RequestContext {
  readonly scope: Scope | null;
  readonly sessionHash: string | null;
  readonly commandId: string | null;
  input: unknown;
}

export interface ContractRequest extends Request {
  contract?: RequestContext;
}

/** The context that the contract guard put on the request. */
export function requestContext(request: ContractRequest): RequestContext {
  if (request.contract === undefined) throw new Error('the contract guard has not run');
  return request.contract;
}
