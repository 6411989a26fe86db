/**
 * Every act that leaves a trace, by name, with what the trace tells. Each feature adds its own in `x.audit.ts`:
 * `declare module '../../platform/audit/audited-acts.ts' { interface AuditedActs { 'vote.cast': { ballotId: string } } }`
 * after an import or an `export {}`: only a module can add to one.
 */
// The features fill it; a type alias could not be added to.
// eslint-disable-next-line @typescript-eslint/no-empty-object-type
export interface AuditedActs {}

export type ActName = keyof AuditedActs;

/** One act and its particulars; the first id it names is the object of the act. */
export type AuditedAct = { [Name in ActName]: { readonly act: Name } & Readonly<AuditedActs[Name]> }[ActName];
