import { Injectable } from '@nestjs/common';
import { Consequences } from '../../platform/consequences/consequences.ts';
import type { BodyMergedFact } from '../public-bodies/public-bodies.public.ts';

/** What follows in the same transaction once the duties of a body go on with its successor. */
@Injectable()
export class DutiesCarried extends Consequences<BodyMergedFact> {}
