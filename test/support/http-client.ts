import { v7 as uuidv7 } from 'uuid';

export interface HttpAnswer {
  readonly status: number;
  readonly headers: Headers;
  /** Parsed where it is JSON, else text. Typed loosely: a test asserts what it expects. */
  readonly body: unknown;
}

interface SendOptions {
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** One browser's HTTP side: keeps cookies, sends its Origin, gives every mutating call a command id. */
export class HttpClient {
  private readonly cookies = new Map<string, string>();

  constructor(
    readonly baseUrl: string,
    readonly origin: string = new URL(baseUrl).origin,
  ) {}

  get(path: string, headers?: Readonly<Record<string, string>>): Promise<HttpAnswer> {
    return this.send('GET', path, headers ? { headers } : {});
  }

  post(path: string, body: unknown = {}, headers?: Readonly<Record<string, string>>): Promise<HttpAnswer> {
    return this.send('POST', path, headers ? { body, headers } : { body });
  }

  patch(path: string, body: unknown): Promise<HttpAnswer> {
    return this.send('PATCH', path, { body });
  }

  put(path: string, body: unknown): Promise<HttpAnswer> {
    return this.send('PUT', path, { body });
  }

  delete(path: string): Promise<HttpAnswer> {
    return this.send('DELETE', path);
  }

  /** Signs in and keeps the cookie; throws with the server's answer when refused. */
  async signIn(signIn: string, password: string): Promise<this> {
    const answer = await this.post('/api/session', { signIn, password });
    if (answer.status >= 300) throw new Error(`sign-in of ${signIn}: ${answer.status} ${JSON.stringify(answer.body)}`);
    return this;
  }

  /** The cookie header as a browser would send it, for sockets and page contexts. */
  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  async send(method: string, path: string, { body, headers = {} }: SendOptions = {}): Promise<HttpAnswer> {
    const isForm = body instanceof FormData;
    const response = await fetch(new URL(path, this.baseUrl), {
      method,
      redirect: 'manual',
      headers: {
        origin: this.origin,
        ...(this.cookies.size > 0 ? { cookie: this.cookie } : {}),
        ...(method === 'GET' ? {} : { 'idempotency-key': uuidv7() }),
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined ? {} : { body: isForm ? body : JSON.stringify(body) }),
    });
    this.keepCookies(response.headers);
    const text = await response.text();
    return { status: response.status, headers: response.headers, body: parse(text, response.headers.get('content-type')) };
  }

  private keepCookies(headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      const [pair = '', ...attributes] = line.split(';');
      const [name = '', value = ''] = [pair.slice(0, pair.indexOf('=')).trim(), pair.slice(pair.indexOf('=') + 1).trim()];
      const isEnded = value === '' || attributes.some((attribute) => /^\s*max-age=0$/i.test(attribute));
      if (isEnded) this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
  }
}

function parse(text: string, type: string | null): unknown {
  if (!type?.includes('json') || text === '') return text;
  return JSON.parse(text);
}
