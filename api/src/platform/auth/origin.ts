import type { Config } from '../config/config.js';

/**
 * Whether a browser page of this origin may call: the server's own host, or one of `ALLOWED_ORIGINS`.
 * A missing Origin is refused: every browser sends one with a mutating call and with a WebSocket handshake.
 */
export function isAllowedOrigin(origin: string | undefined, host: string | undefined, config: Config): boolean {
  if (origin === undefined || origin === 'null') return false;
  let url: URL;
  try {
    url = new URL(origin);
  } catch {
    return false;
  }
  if ((url.protocol !== 'http:' && url.protocol !== 'https:') || url.origin !== origin) return false;
  if (host !== undefined && url.host === host.toLowerCase()) return true;
  return config.values.ALLOWED_ORIGINS.split(',').map((allowed) => allowed.trim()).includes(origin);
}
