import { z } from 'zod';

const schema = z
  .object({
    NODE_ENV: z.enum(['production', 'development', 'test']).default('development'),
    PORT: z.coerce.number().int().min(1).max(65535).default(3000),
    HOST: z.string().min(1).default('localhost'),
    /** The public address, as learners type it; certificates and QR codes carry it. */
    ORIGIN: z.url({ protocol: /^https?$/ }).optional(),
    /** Where the database and the cache of compiled lessons live. */
    DATA_DIR: z.string().min(1).default('data'),
    LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info'),
    /** The catalogue of components at /dev/components: for building and testing the school, not for learners. */
    SHOW_CATALOGUE: z.enum(['yes', 'no']).optional(),
    /** Whether phones may keep the notebook for voting day; "no" makes them throw their copies away. */
    KIT_OFFLINE: z.enum(['yes', 'no']).default('yes'),
    /** How many proxies stand in front of the server: needed to tell sources apart for rate limits. */
    TRUST_PROXY: z.coerce.number().int().min(0).max(5).default(0),
  })
  .transform((env) => {
    const origin = new URL(env.ORIGIN ?? `http://localhost:${env.PORT}`).origin;
    return {
      production: env.NODE_ENV === 'production',
      port: env.PORT,
      host: env.HOST,
      origin,
      secure: origin.startsWith('https:'),
      dataDir: env.DATA_DIR,
      logLevel: env.LOG_LEVEL,
      trustProxy: env.TRUST_PROXY,
      kitOffline: env.KIT_OFFLINE === 'yes',
      catalogue: env.SHOW_CATALOGUE ? env.SHOW_CATALOGUE === 'yes' : env.NODE_ENV !== 'production',
    };
  });

export type Env = z.output<typeof schema>;

/** Reads and checks the environment. Throws one message that names every faulty variable. */
export function readEnv(source: Record<string, string | undefined>): Env {
  const parsed = schema.safeParse(source);
  if (parsed.success) return parsed.data;
  const faults = parsed.error.issues.map((issue) => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new Error(
    `The settings of the environment cannot be used:\n${faults.join('\n')}\nSee docs/operations.md.`,
  );
}
