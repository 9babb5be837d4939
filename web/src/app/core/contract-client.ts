import { HttpClient, HttpErrorResponse, HttpParams } from '@angular/common/http';
import { inject, Injectable } from '@angular/core';
import { paths, type RouteName } from '@tongtang/contracts/paths';
import { firstValueFrom, Subject, timeout } from 'rxjs';
import { ApiError, errorFromAnswer } from './api-error.js';
import type { CallParts, RouteOutput } from './contract-types.js';
import { newId } from './ids.js';

type Scalar = string | number | boolean;
interface Parts {
  readonly params?: Readonly<Record<string, Scalar>>;
  readonly query?: Readonly<Record<string, Scalar | readonly Scalar[] | null | undefined>>;
  readonly body?: unknown;
  readonly files?: readonly File[];
  /** The command id, where the caller repeats a call after a failure. */
  readonly idempotencyKey?: string;
  readonly timeoutMs?: number;
}
/** What a call takes: the schemas' input where the contract has one, and the shell's own options. */
export type CallInput<N extends RouteName> = CallParts<N> & Pick<Parts, 'files' | 'idempotencyKey' | 'timeoutMs'>;
type CallArguments<N extends RouteName> = Record<string, never> extends CallParts<N> ? [input?: CallInput<N>] : [input: CallInput<N>];

/** The only way to the HTTP interface. Used by `*.api.ts` files and by `core`. */
@Injectable({ providedIn: 'root' })
export class ContractClient {
  private readonly http = inject(HttpClient);
  private readonly unauthorised = new Subject<void>();
  private readonly reached = new Subject<boolean>();

  /** Emits when an answer says that nobody is signed in any more. */
  readonly signedOut = this.unauthorised.asObservable();
  /** Emits whether the last call reached the server. */
  readonly serverReached = this.reached.asObservable();

  /** Calls one route of the contract; throws `ApiError`. */
  async call<N extends RouteName>(name: N, ...[input]: CallArguments<N>): Promise<RouteOutput<N>> {
    const { method, path } = paths[name];
    const parts: Parts = (input ?? {}) as Parts;
    const headers: Record<string, string> = method === 'GET' ? {} : { 'Idempotency-Key': parts.idempotencyKey ?? newId() };
    const request = this.http.request<RouteOutput<N>>(method, `/api${fillPath(path, parts.params ?? {})}`, {
      body: bodyOf(parts),
      headers,
      params: queryOf(parts.query ?? {}),
    });
    try {
      const answer = await firstValueFrom(request.pipe(timeout(parts.timeoutMs ?? (parts.files ? 120_000 : 20_000))));
      this.reached.next(true);
      return answer;
    } catch (error) {
      throw this.translate(name, error);
    }
  }

  private translate(name: RouteName, error: unknown): ApiError {
    // Without a network the service worker answers 504 with nothing in it.
    if (!(error instanceof HttpErrorResponse) || error.status === 0 || (error.status === 504 && error.error === null)) {
      this.reached.next(false);
      return new ApiError('network', 0, {}, null, true);
    }
    this.reached.next(error.status < 502);
    if (error.status === 401 && name !== 'signIn' && name !== 'readSession') this.unauthorised.next();
    return errorFromAnswer(error.status, error.error);
  }
}

/** Puts the parameters into `/lessons/{id}`; a missing one is a mistake of the caller. */
export function fillPath(path: string, params: Readonly<Record<string, Scalar>>): string {
  return path.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = params[key];
    if (value === undefined) throw new Error(`missing path parameter ${key} of ${path}`);
    return encodeURIComponent(String(value));
  });
}

function bodyOf(parts: Parts): unknown {
  if (parts.files === undefined) return parts.body ?? null;
  const form = new FormData();
  for (const file of parts.files) form.append('files', file, file.name);
  if (typeof parts.body === 'object' && parts.body !== null) {
    for (const [key, value] of Object.entries(parts.body)) if (value !== undefined) form.append(key, typeof value === 'string' ? value : JSON.stringify(value));
  }
  return form;
}

function queryOf(query: NonNullable<Parts['query']>): HttpParams {
  let result = new HttpParams();
  for (const [key, value] of Object.entries(query)) {
    if (value === null || value === undefined) continue;
    for (const one of Array.isArray(value) ? (value as readonly Scalar[]) : [value as Scalar]) result = result.append(key, one);
  }
  return result;
}
