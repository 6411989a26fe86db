import { Injectable } from '@nestjs/common';

/** How much of a meeting a class of viewers sees. */
export interface LiveAudience {
  /** Of the board or its revision, not the public. */
  readonly inside: boolean;
  /** Items that a recused person takes no part in and whose outcome is not published. */
  readonly keptOutOf: ReadonlySet<string>;
}

/** What a later feature brings to the live view of a meeting. */
export interface MeetingLivePart<Stored = unknown, Shown = unknown> {
  readonly name: string;
  /** An expression for JSON over the row `meeting`; part of the one read. */
  readonly sql: string;
  readonly show: (stored: Stored, audience: LiveAudience) => Shown;
}

/** Registered at module init, before anybody can subscribe. */
@Injectable()
export class MeetingLiveParts {
  private readonly parts: MeetingLivePart[] = [];

  add<Stored, Shown>(part: MeetingLivePart<Stored, Shown>): void {
    // What is stored under the part's name was made by its own SQL.
    this.parts.push({ ...part, show: (stored, audience) => part.show(stored as Stored, audience) });
  }

  all(): readonly MeetingLivePart[] {
    return this.parts;
  }
}
