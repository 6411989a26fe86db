import type { LoggerService } from '@nestjs/common';
import type { Log } from './log.ts';

/** Nest's own messages in the product's log; its start-up chatter only at the level debug. */
export function nestLog(log: Log): LoggerService {
  const facts = (rest: readonly unknown[]) => ({ nest: rest.map(String).join(' ') });
  return {
    log: (message, ...rest) => log.debug(facts(rest), String(message)),
    verbose: (message, ...rest) => log.debug(facts(rest), String(message)),
    debug: (message, ...rest) => log.debug(facts(rest), String(message)),
    warn: (message, ...rest) => log.warn(facts(rest), String(message)),
    error: (message, ...rest) => log.error(facts(rest), String(message)),
    fatal: (message, ...rest) => log.error(facts(rest), String(message)),
  };
}
