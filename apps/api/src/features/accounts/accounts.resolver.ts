import type { Actor, RoleKind } from '@gremia/domain/access/actor';
import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { Access } from '../../platform/access/access.decorator.ts';
import { forget } from '../../platform/access/caller.ts';
import { CurrentActor } from '../../platform/access/current-actor.ts';
import { CONFIG, type Config } from '../../platform/config/config.ts';
import { Denied, Unauthenticated } from '../../platform/graphql/errors.ts';
import type { GraphqlContext } from '../../platform/graphql/graphql-context.ts';
import { AccountsQueries, type DemoPersonRow, type HeldRole } from './accounts.queries.ts';
import { AccountsService } from './accounts.service.ts';
import { DemoPerson } from './dto/demo-person.ts';
import type { Role } from './dto/role.ts';
import { Viewer } from './dto/viewer.ts';
import { roleLabels } from './role-labels.ts';
import { closingCookie, hashOf, tokenIn } from './session-cookie.ts';
import { SessionOpening } from './session-opening.ts';
import { currentRole } from './sessions.ts';

@Resolver()
export class AccountsResolver {
  constructor(
    private readonly accounts: AccountsService,
    private readonly queries: AccountsQueries,
    private readonly opening: SessionOpening,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  @Query(() => Boolean, { description: 'Ob dies die Vorführung mit erfundenen Personen ist' })
  @Access('public')
  demo(): boolean {
    return this.config.demo;
  }

  @Query(() => Viewer, { nullable: true })
  @Access('public')
  viewer(@Context() { caller }: GraphqlContext): Promise<Viewer | null> {
    return this.viewerOf(tokenIn(caller.cookies));
  }

  @Query(() => [DemoPerson])
  @Access('public')
  async demoPersons(): Promise<readonly DemoPerson[]> {
    if (!this.config.demo) throw new Denied();
    return (await this.queries.demoPersons()).map(asDemoPerson);
  }

  @Mutation(() => Viewer)
  @Access('public')
  async signInAsDemoPerson(
    @CurrentActor() actor: Actor,
    @Context() { caller, reply }: GraphqlContext,
    @Args('personId', { type: () => ID }) personId: string,
  ): Promise<Viewer> {
    const token = await this.accounts.signInAsDemoPerson(actor, caller, personId);
    forget(caller);
    void reply?.header('set-cookie', this.opening.cookie(token));
    return this.signedIn(token);
  }

  @Mutation(() => Viewer)
  @Access('session.own')
  async switchRole(
    @CurrentActor() actor: Actor,
    @Context() { caller }: GraphqlContext,
    @Args('roleId', { type: () => ID }) roleId: string,
  ): Promise<Viewer> {
    await this.accounts.switchRole(actor, caller, roleId);
    forget(caller);
    return this.signedIn(tokenIn(caller.cookies));
  }

  @Mutation(() => Boolean)
  @Access('session.own')
  async signOut(
    @CurrentActor() actor: Actor,
    @Context() { caller, reply }: GraphqlContext,
  ): Promise<boolean> {
    await this.accounts.signOut(actor, caller);
    forget(caller);
    // What the browser kept of pages goes with the session; theme and language are the device's, drafts are sealed.
    void reply?.header('set-cookie', closingCookie()).header('clear-site-data', '"cache"');
    return true;
  }

  private async signedIn(token: string | null): Promise<Viewer> {
    const viewer = await this.viewerOf(token);
    if (viewer === null) throw new Unauthenticated();
    return viewer;
  }

  private async viewerOf(token: string | null): Promise<Viewer | null> {
    const session = token === null ? null : await this.queries.liveSession(hashOf(token));
    if (session === null) return null;
    const role = currentRole(session);
    return {
      person: session.person,
      currentRole: role === null ? null : asRole(role),
      roles: session.roles.map(asRole),
    };
  }
}

function asRole({ id, kind, objectLabel, objectKey }: HeldRole): Role {
  return { id, kind, label: roleLabels[kind], objectLabel, objectKey };
}

const groups: Readonly<Record<RoleKind, string>> = {
  secretariat: 'Gremien',
  chair: 'Gremien',
  boardMember: 'Gremien',
  reporter: 'Kommunen und Behörden',
  providerReporter: 'IT-Dienstleister',
  auditor: 'Aufsicht und Betrieb',
  administrator: 'Aufsicht und Betrieb',
};

function asDemoPerson({ id, name, roles }: DemoPersonRow): DemoPerson {
  const [role] = roles;
  if (role === undefined) return { id, name, roleLabel: 'ohne Rolle', group: 'Ohne Rolle' };
  const roleLabel = [roleLabels[role.kind], role.objectLabel].filter(Boolean).join(', ');
  return { id, name, roleLabel, group: groups[role.kind] };
}
