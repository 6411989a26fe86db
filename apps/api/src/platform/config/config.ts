import { resolve } from 'node:path';
import * as v from 'valibot';

const wholeNumber = (least: number, most: number, otherwise: number) =>
  v.optional(
    v.pipe(
      v.string(),
      v.regex(/^\d+$/, `eine ganze Zahl von ${least} bis ${most}`),
      v.transform(Number),
      v.minValue(least, `eine ganze Zahl von ${least} bis ${most}`),
      v.maxValue(most, `eine ganze Zahl von ${least} bis ${most}`),
    ),
    String(otherwise),
  );

const loopback = new Set(['localhost', '127.0.0.1', '::1', '[::1]']);

/** What a provider says over an open line could be anybody's word. */
function isSafeIssuer(issuer: string): boolean {
  if (!URL.canParse(issuer)) return false;
  const { protocol, hostname } = new URL(issuer);
  return protocol === 'https:' || (protocol === 'http:' && loopback.has(hostname));
}

const trust = ['required', 'optional'] as const;
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const environment = v.object({
  // The empty text fails its form, so that a missing address is told like a wrong one.
  DATABASE_URL: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^postgres(ql)?:\/\//, 'eine Adresse wie postgres://name:wort@127.0.0.1:5432/gremia'),
    ),
    '',
  ),
  DATABASE_APP_URL: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^postgres(ql)?:\/\//, 'eine Adresse wie postgres://name:wort@127.0.0.1:5432/gremia'),
    ),
  ),
  DATABASE_CONNECTIONS: wholeNumber(2, 200, 10),
  PORT: wholeNumber(0, 65_535, 4000),
  HOST: v.optional(v.pipe(v.string(), v.minLength(1, 'ein Rechnername oder eine IP-Adresse')), '127.0.0.1'),
  WEB_ROOT: v.optional(v.pipe(v.string(), v.minLength(1, 'ein Verzeichnis'))),
  PUBLIC_URL: v.optional(
    v.pipe(
      v.string(),
      v.url('eine Adresse wie https://gremia.example'),
      v.regex(/^https?:/, 'http oder https'),
    ),
  ),
  GREMIA_DEMO: v.optional(v.picklist(['0', '1'], '0 oder 1'), '0'),
  NODE_ENV: v.optional(v.string(), 'development'),
  LOG_LEVEL: v.optional(v.picklist(logLevels, `eines von ${logLevels.join(', ')}`), 'info'),
  SMTP_URL: v.optional(
    v.pipe(v.string(), v.regex(/^smtps?:\/\//, 'eine Adresse wie smtp://name:wort@mail.example:587')),
  ),
  MAIL_FROM: v.optional(
    v.pipe(v.string(), v.regex(/@/, 'eine Absenderadresse')),
    'Gremia <gremia@localhost>',
  ),
  CODES_KEY: v.optional(
    v.pipe(
      v.string(),
      v.regex(
        /^[\w+/-]{43}=?(?: *, *[\w+/-]{43}=?)*$/,
        '32 Bytes in Base64, wie sie `openssl rand -base64 32` macht',
      ),
    ),
  ),
  OIDC_ISSUER: v.optional(
    v.pipe(
      v.string(),
      v.url('eine Adresse wie https://anmeldung.example'),
      v.check(isSafeIssuer, 'https; http nur auf dem eigenen Rechner'),
    ),
  ),
  OIDC_CLIENT_ID: v.optional(v.string()),
  OIDC_CLIENT_SECRET: v.optional(v.string()),
  OIDC_LABEL: v.optional(
    v.pipe(v.string(), v.maxLength(60, 'ein Name von höchstens 60 Zeichen')),
    'Konto Ihrer Behörde',
  ),
  TRUSTED_PROXIES: v.optional(
    v.pipe(
      v.string(),
      v.regex(/^[\da-f.:/]+(, *[\da-f.:/]+)*$/i, 'Adressen von Proxys wie 10.0.0.1, 10.1.0.0/16'),
    ),
  ),
  TRUSTED_DOCUMENTS: v.optional(v.picklist(trust, `eines von ${trust.join(', ')}`)),
  ANONYMOUS_READS: wholeNumber(1, 10_000_000, 3000),
  SIGN_IN_TRIES: wholeNumber(1, 1_000_000, 100),
  SESSION_IDLE_MINUTES: wholeNumber(1, 1440, 60),
  SESSION_HOURS: wholeNumber(1, 168, 12),
});

/** The identity provider to which the product is a client. */
export interface OpenIdSettings {
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** How the sign-in page calls it. */
  readonly label: string;
}

export interface Config {
  /** The login that owns the schema and brings it up to date. */
  readonly databaseUrl: string;
  /** The login under which the product works, in the role that owns nothing. */
  readonly databaseAppUrl: string;
  /** Upper limit of the connections of each pool: one for acts, one for reads. */
  readonly databaseConnections: number;
  readonly port: number;
  readonly host: string;
  readonly webRoot: string | null;
  readonly publicUrl: string;
  readonly demo: boolean;
  readonly production: boolean;
  readonly logLevel: (typeof logLevels)[number];
  /** Where mail goes out; null: nothing is sent. */
  readonly smtpUrl: string | null;
  readonly mailFrom: string;
  /** Encrypt what one-time codes are made from: the first; the others decrypt what was there before. None: no codes. */
  readonly codesKeys: readonly Buffer[];
  /** Null: nobody signs in by way of an identity provider. */
  readonly openId: OpenIdSettings | null;
  /** Whose word about a browser's address counts; null: nobody's. */
  readonly trustedProxies: string | null;
  /** Whether only the operations of the web client's build are answered, programs with a token aside. */
  readonly trustedDocuments: (typeof trust)[number];
  /** Reads of visitors from one address within a minute. */
  readonly anonymousReads: number;
  /** Tries to sign in from one address within five minutes. */
  readonly signInTries: number;
  readonly sessionIdleMinutes: number;
  readonly sessionHours: number;
}

/** Where Nest finds the configuration. */
export const CONFIG = Symbol('config');

/** A wrong or missing environment variable, told in a sentence for who operates the product. */
export class ConfigProblem extends Error {
  override readonly name = 'ConfigProblem';
}

/** Reads the environment once; throws a ConfigProblem that names each wrong variable and what was expected. */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const given = withoutBlanks(env);
  const parsed = v.safeParse(environment, given);
  if (!parsed.success)
    throw new ConfigProblem(parsed.issues.map((issue) => sentence(issue, given)).join('\n'));
  const values = parsed.output;
  const publicUrl = values.PUBLIC_URL ?? `http://${values.HOST}:${values.PORT}`;
  const demo = values.GREMIA_DEMO === '1';
  const production = values.NODE_ENV === 'production';
  if (demo) refuseOpenDemo(values.HOST, publicUrl, production);
  return {
    databaseUrl: values.DATABASE_URL,
    databaseAppUrl: values.DATABASE_APP_URL ?? values.DATABASE_URL,
    databaseConnections: values.DATABASE_CONNECTIONS,
    port: values.PORT,
    host: values.HOST,
    webRoot: values.WEB_ROOT === undefined ? null : resolve(values.WEB_ROOT),
    publicUrl,
    demo,
    production,
    logLevel: values.LOG_LEVEL,
    smtpUrl: values.SMTP_URL ?? null,
    mailFrom: values.MAIL_FROM,
    codesKeys: codesKeysOf(values, production),
    openId: openIdOf(values),
    trustedProxies: values.TRUSTED_PROXIES ?? null,
    trustedDocuments: values.TRUSTED_DOCUMENTS ?? (production ? 'required' : 'optional'),
    anonymousReads: values.ANONYMOUS_READS,
    signInTries: values.SIGN_IN_TRIES,
    sessionIdleMinutes: values.SESSION_IDLE_MINUTES,
    sessionHours: values.SESSION_HOURS,
  };
}

/** Links by e-mail come with one-time codes: in production they do not begin with secrets that anybody can read. */
function codesKeysOf(
  { CODES_KEY: given, SMTP_URL: mail }: v.InferOutput<typeof environment>,
  production: boolean,
): readonly Buffer[] {
  if (given === undefined && production && mail !== undefined)
    throw new ConfigProblem(
      'Die Umgebungsvariable CODES_KEY fehlt; mit SMTP_URL ist die Anmeldung mit Einmalcodes möglich, und was sie geheim halten, wird damit verschlüsselt. Erwartet werden 32 Bytes in Base64, wie sie `openssl rand -base64 32` macht.',
    );
  return (given ?? '')
    .split(',')
    .flatMap((key) => (key.trim() === '' ? [] : Buffer.from(key.trim(), 'base64')));
}

/** All three or none: half a provider would be noticed by the first who signs in. */
function openIdOf(values: v.InferOutput<typeof environment>): OpenIdSettings | null {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = values;
  const given = { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret };
  if (issuer !== undefined && clientId !== undefined && clientSecret !== undefined)
    return { issuer, clientId, clientSecret, label: values.OIDC_LABEL };
  const missing = Object.entries(given).flatMap(([name, value]) => (value === undefined ? [name] : []));
  if (missing.length === 3) return null;
  const names = missing.join(' und ');
  throw new ConfigProblem(
    `Für die Anmeldung über OpenID Connect fehlt ${names}; nötig sind OIDC_ISSUER, OIDC_CLIENT_ID und OIDC_CLIENT_SECRET.`,
  );
}

/** In a compose file an unset variable arrives as an empty one. */
function withoutBlanks(env: NodeJS.ProcessEnv): Record<string, string> {
  const filled = Object.entries(env).flatMap(([name, value]) => (value ? [[name, value] as const] : []));
  return Object.fromEntries(filled);
}

/** Whose values belong into no log. */
const secretNames: ReadonlySet<string> = new Set(['CODES_KEY', 'OIDC_CLIENT_SECRET']);

function sentence(issue: v.BaseIssue<unknown>, given: Readonly<Record<string, string>>): string {
  const name = String(issue.path?.[0]?.key);
  const value = given[name];
  const shown = secretNames.has(name) ? 'falsch' : `„${value}“`;
  const state = value === undefined ? 'fehlt' : `ist ${shown}`;
  return `Die Umgebungsvariable ${name} ${state}; erwartet wird ${issue.message}.`;
}

/** Demo persons sign in without a proof: that must never be reachable from outside. */
function refuseOpenDemo(host: string, publicUrl: string, production: boolean): void {
  if (production) throw new ConfigProblem('GREMIA_DEMO=1 ist mit NODE_ENV=production nicht erlaubt.');
  if (!loopback.has(host))
    throw new ConfigProblem(
      `GREMIA_DEMO=1 ist nur auf dem eigenen Rechner erlaubt; HOST ist „${host}“, erwartet wird 127.0.0.1 oder localhost.`,
    );
  if (loopback.has(new URL(publicUrl).hostname)) return;
  throw new ConfigProblem(
    `GREMIA_DEMO=1 ist nur auf dem eigenen Rechner erlaubt; PUBLIC_URL ist „${publicUrl}“, erwartet wird http://127.0.0.1 oder http://localhost.`,
  );
}
