import { Injectable, type OnModuleInit, RequestMethod } from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { declaredAccess, type DeclaredAccess } from './access.decorator.ts';

/** A door into the product and what it needs. */
export interface Entrance {
  /** `Mutation castVote` or `GET /health/live` */
  readonly name: string;
  /** The class and method, for who has to add the declaration. */
  readonly handler: string;
  readonly access: DeclaredAccess | null;
}

// What @Query, @Mutation and @Subscription of @nestjs/graphql leave on a method (its constants are not exported).
const resolverType = 'graphql:resolver_type';
const resolverName = 'graphql:resolver_name';
const rootTypes: ReadonlySet<unknown> = new Set(['Query', 'Mutation', 'Subscription']);

/** Goes over every door and refuses to start while one of them declares no access. */
@Injectable()
export class AccessInventory implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  onModuleInit(): void {
    const open = this.entrances().filter((entrance) => entrance.access === null);
    if (open.length === 0) return;
    const names = open.map((entrance) => `${entrance.name} (${entrance.handler})`).join(', ');
    throw new Error(`These declare no @Access, so the product does not start: ${names}`);
  }

  entrances(): readonly Entrance[] {
    const wrappers = [...this.discovery.getProviders(), ...this.discovery.getControllers()];
    return wrappers
      .map((wrapper): unknown => wrapper.instance)
      .filter(isObject)
      .flatMap((instance) => this.entrancesOf(instance))
      .sort((one, other) => one.name.localeCompare(other.name));
  }

  private entrancesOf(instance: object): readonly Entrance[] {
    const prototype: unknown = Object.getPrototypeOf(instance);
    if (!isObject(prototype)) return [];
    return this.scanner.getAllMethodNames(prototype).flatMap((method) => {
      const handler: unknown = Reflect.get(prototype, method);
      const name = typeof handler === 'function' ? doorName(instance.constructor, handler, method) : null;
      if (name === null || typeof handler !== 'function') return [];
      const access: DeclaredAccess | undefined = Reflect.getMetadata(declaredAccess, handler);
      return [{ name, handler: `${instance.constructor.name}.${method}`, access: access ?? null }];
    });
  }
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

function doorName(owner: object, handler: object, method: string): string | null {
  const type: unknown = Reflect.getMetadata(resolverType, handler);
  if (rootTypes.has(type))
    return `${String(type)} ${String(Reflect.getMetadata(resolverName, handler) ?? method)}`;
  const path: unknown = Reflect.getMetadata(PATH_METADATA, handler);
  if (path === undefined) return null;
  const verb: RequestMethod = Reflect.getMetadata(METHOD_METADATA, handler);
  const parts = [Reflect.getMetadata(PATH_METADATA, owner), path].map((part) => String(part ?? ''));
  return `${RequestMethod[verb]} /${parts.join('/').split('/').filter(Boolean).join('/')}`;
}
