import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { callerOf } from '../graphql/graphql-context.ts';

/** Where a REST request comes from. */
export const CurrentCaller = createParamDecorator((_: unknown, context: ExecutionContext) =>
  callerOf(context),
);
