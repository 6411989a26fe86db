import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { callerOf } from '../graphql/graphql-context.ts';
import { identified } from './caller.ts';

/** The actor of the request, as the access guard found it. */
export const CurrentActor = createParamDecorator((_: unknown, context: ExecutionContext) =>
  identified(callerOf(context)),
);
