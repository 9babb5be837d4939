import * as z from 'zod';

/** Settings of one server process. The only reader of `process.env`; every field is in the README's table. */
const Environment = z.object({
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }),
  REDIS_URL: z.url({ protocol: /^rediss?$/ }).optional(),
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  /** Further origins that may call, comma separated; the server's own origin is always allowed. */
  ALLOWED_ORIGINS: z.string().default(''),
  DATA_DIR: z.string().default('.data'),
  WEB_DIR: z.string().optional(),
  SAMPLES_DIR: z.string().optional(),
  SAMPLE: z.enum(['on', 'off']).default('off'),
  SAMPLE_AT: z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/).optional(),
  /** `off` in tests that move time themselves. */
  SAMPLE_PLAYER: z.enum(['on', 'off']).default('on'),
  SWEEPS: z.enum(['on', 'off']).default('on'),
  HELP_PHONE: z.string().max(40).optional(),
  NODE_ENV: z.string().default('development'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

export class Config {
  constructor(readonly values: z.infer<typeof Environment>) {}

  get production(): boolean {
    return this.values.NODE_ENV === 'production';
  }
}

/** A setting that cannot be used: the sentence goes to whoever started the server. */
export class ConfigurationError extends Error {}

/** Reads the environment once; the first wrong variable is named. */
export function readConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const parsed = Environment.safeParse(given);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new ConfigurationError(`环境变量 ${String(issue?.path[0])} 不对：${issue?.message}。 / The environment variable ${String(issue?.path[0])} is wrong: ${issue?.message}.`);
  }
  return new Config(parsed.data);
}
