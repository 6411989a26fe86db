import { describe, expect, it } from 'vitest';
import { readConfig } from '../../../apps/api/src/platform/config/config.ts';

const valid = { DATABASE_URL: 'postgres://gremia@127.0.0.1/gremia' };

describe('the configuration', () => {
  it('needs nothing but the database', () => {
    expect(readConfig(valid)).toMatchObject({ port: 4000, host: '127.0.0.1', demo: false, logLevel: 'info' });
  });

  it.each([
    [{}, 'DATABASE_URL fehlt; erwartet wird eine Adresse wie postgres://'],
    [
      { ...valid, DATABASE_URL: 'mysql://x' },
      'DATABASE_URL ist „mysql://x“; erwartet wird eine Adresse wie postgres://',
    ],
    [
      { ...valid, PORT: 'viertausend' },
      'PORT ist „viertausend“; erwartet wird eine ganze Zahl von 0 bis 65535',
    ],
    [{ ...valid, PORT: '65536' }, 'PORT ist „65536“'],
    [{ ...valid, LOG_LEVEL: 'laut' }, 'LOG_LEVEL ist „laut“; erwartet wird eines von fatal'],
    [{ ...valid, GREMIA_DEMO: 'ja' }, 'GREMIA_DEMO ist „ja“; erwartet wird 0 oder 1'],
    [{ ...valid, PUBLIC_URL: 'gremia' }, 'PUBLIC_URL ist „gremia“'],
    [{ ...valid, CODES_KEY: 'zu kurz' }, 'CODES_KEY ist falsch'],
    [
      { ...valid, NODE_ENV: 'production', SMTP_URL: 'smtp://mail.example' },
      'Die Umgebungsvariable CODES_KEY fehlt',
    ],
    [{ ...valid, OIDC_ISSUER: 'anmeldung' }, 'OIDC_ISSUER ist „anmeldung“'],
    [{ ...valid, OIDC_ISSUER: 'http://anmeldung.example' }, 'erwartet wird https'],
    [{ ...valid, OIDC_ISSUER: 'https://anmeldung.example' }, 'fehlt OIDC_CLIENT_ID und OIDC_CLIENT_SECRET'],
    [{ ...valid, OIDC_CLIENT_SECRET: 'geheim' }, 'fehlt OIDC_ISSUER und OIDC_CLIENT_ID'],
  ])('names a wrong value and what was expected: %j', (environment, sentence) => {
    expect(() => readConfig(environment)).toThrow(sentence);
  });

  it('names every wrong value at once', () => {
    const read = () => readConfig({ PORT: 'x', LOG_LEVEL: 'x' });
    expect(read).toThrow(/DATABASE_URL[\s\S]*PORT[\s\S]*LOG_LEVEL/);
  });

  it('takes an empty variable for one that is not set', () => {
    expect(readConfig({ ...valid, PORT: '', WEB_ROOT: '' })).toMatchObject({ port: 4000, webRoot: null });
  });

  it.each([
    [{ NODE_ENV: 'production' }, 'NODE_ENV=production'],
    [{ PUBLIC_URL: 'https://gremia.example' }, 'nur auf dem eigenen Rechner'],
    [{ HOST: '0.0.0.0' }, 'HOST ist „0.0.0.0“'],
    [{ HOST: '0.0.0.0', PUBLIC_URL: 'http://localhost:4000' }, 'HOST ist „0.0.0.0“'],
  ])('refuses the demo where others could reach it: %j', (environment, sentence) => {
    expect(() => readConfig({ ...valid, GREMIA_DEMO: '1', ...environment })).toThrow(sentence);
  });

  it.each(['http://localhost:4000', 'http://127.0.0.1:4000', 'http://[::1]:4000'])(
    'allows the demo on %s',
    (url) => {
      expect(readConfig({ ...valid, GREMIA_DEMO: '1', PUBLIC_URL: url }).demo).toBe(true);
    },
  );
});
