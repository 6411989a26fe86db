/** A guard of the product, and how its source looks without it. */
export interface Guard {
  /** From `apps/api/src` or `libs/domain/src`. */
  readonly file: string;
  /** Stands in the file once. */
  readonly text: string;
  /** The same with `GONE` where the guard is taken away: a condition of TypeScript, or of SQL in a statement. */
  readonly instead: string;
}

/** The guards beside the rule table, by what they do. */
export const guards = {
  'declared access is asked for before the object is known': {
    file: 'apps/api/src/platform/access/access.guard.ts',
    text: 'if (mayInPrinciple(actor, needed).allowed) return true;',
    instead: 'if (GONE || mayInPrinciple(actor, needed).allowed) return true;',
  },
  'the act asks for its object': {
    file: 'apps/api/src/platform/access/access.service.ts',
    text: 'if (decision.allowed) return;',
    instead: 'if (GONE || decision.allowed) return;',
  },
  'a denial does not tell that there is something': {
    file: 'apps/api/src/platform/access/access.service.ts',
    text: 'isNoSecret(permission, subject) ?',
    instead: 'GONE || isNoSecret(permission, subject) ?',
  },
  'a list shows only how far the permission reaches': {
    file: 'libs/domain/src/access/reach.ts',
    text: 'if (actor.system) return everywhere;',
    instead: 'if (GONE || actor.system) return everywhere;',
  },
  'a token does what its scopes say': {
    file: 'libs/domain/src/access/permissions.ts',
    text: 'return scopes === undefined ||',
    instead: 'return GONE || scopes === undefined ||',
  },
  'the browser says that the page is of another site': {
    file: 'apps/api/src/platform/http/own-origin.ts',
    text: "ownSites.has(headers['sec-fetch-site']) &&",
    instead: "(GONE || ownSites.has(headers['sec-fetch-site'])) &&",
  },
  'the origin is that of our own page': {
    file: 'apps/api/src/platform/http/own-origin.ts',
    text: 'if (origin === undefined) return true;',
    instead: 'if (GONE || origin === undefined) return true;',
  },
  'a live connection is opened by our own page': {
    file: 'apps/api/src/platform/graphql/live-sockets.ts',
    text: 'if (!isOwnOrigin(request.headers, parts.publicUrl)) return false;',
    instead: 'if (!GONE && !isOwnOrigin(request.headers, parts.publicUrl)) return false;',
  },
  'a live connection ends with the session': {
    file: 'apps/api/src/platform/graphql/live-access.ts',
    text: "const close = () => socket.close(CloseCode.Forbidden, 'Die Sitzung hat sich geändert');",
    instead:
      "const close = () => { if (!GONE) socket.close(CloseCode.Forbidden, 'Die Sitzung hat sich geändert'); };",
  },
  'a session ends': {
    file: 'apps/api/src/features/accounts/accounts.queries.ts',
    text: 'AND session.expires > now()',
    instead: 'AND (GONE OR session.expires > now())',
  },
  'a session that is not used ends': {
    file: 'apps/api/src/features/accounts/accounts.queries.ts',
    text: 'AND session.last_seen > now() - make_interval(mins => $2)',
    instead: 'AND (GONE OR session.last_seen > now() - make_interval(mins => $2))',
  },
  'who is disabled is nobody': {
    file: 'apps/api/src/features/accounts/accounts.queries.ts',
    text: 'AND person.disabled_at IS NULL`,\n);\n\nconst rolesOfPerson',
    instead: 'AND (GONE OR person.disabled_at IS NULL)`,\n);\n\nconst rolesOfPerson',
  },
  'an office is held from–until': {
    file: 'apps/api/src/features/accounts/accounts.queries.ts',
    text: "AND daterange(office.valid_from, office.valid_to, '[]') @> day.today",
    instead: "AND (GONE OR daterange(office.valid_from, office.valid_to, '[]') @> day.today)",
  },
  'a seat is held from–until': {
    file: 'apps/api/src/features/accounts/accounts.queries.ts',
    text: "AND daterange(membership.valid_from, membership.valid_to, '[]') @> day.today",
    instead: "AND (GONE OR daterange(membership.valid_from, membership.valid_to, '[]') @> day.today)",
  },
  'a token expires': {
    file: 'apps/api/src/features/reporting/api-tokens.service.ts',
    text: 'AND token.expires > now()`',
    instead: 'AND (GONE OR token.expires > now())`',
  },
  'a token is revoked': {
    file: 'apps/api/src/features/reporting/api-tokens.service.ts',
    text: 'AND token.revoked_at IS NULL AND',
    instead: 'AND (GONE OR token.revoked_at IS NULL) AND',
  },
  'who shows a wrong token is not who the session says': {
    file: 'apps/api/src/features/accounts/sessions.ts',
    text: 'if (caller.authorization !== null)',
    instead: 'if (!GONE && caller.authorization !== null)',
  },
  'a document has an end to its depth': {
    file: 'apps/api/src/platform/graphql/limits.ts',
    text: 'if (depth > deepest)',
    instead: 'if (!GONE && depth > deepest)',
  },
  'a document has an end to its aliases': {
    file: 'apps/api/src/platform/graphql/limits.ts',
    text: 'if (aliases === mostAliases + 1)',
    instead: 'if (!GONE && aliases === mostAliases + 1)',
  },
  'a document has an end to its cost': {
    file: 'apps/api/src/platform/graphql/limits.ts',
    text: 'if (fields > mostStatements)',
    instead: 'if (!GONE && fields > mostStatements)',
  },
  'a document has an end to what its fragments make of it': {
    file: 'apps/api/src/platform/graphql/limits.ts',
    text: 'if (inAll > mostFields)',
    instead: 'if (!GONE && inAll > mostFields)',
  },
  'a visitor reads with an end': {
    file: 'apps/api/src/platform/http/visitor-limit.ts',
    text: 'if (wait === null) return done();',
    instead: 'if (GONE || wait === null) return done();',
  },
} as const satisfies Readonly<Record<string, Guard>>;

export type GuardName = keyof typeof guards;
