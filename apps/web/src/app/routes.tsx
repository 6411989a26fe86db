/*
 * All pages. To add one: write src/features/<feature>/<thing>-page.tsx that exports `Page`, and add one line to that
 * feature's <feature>.routes.tsx:
 *
 *   page('/register/$number', () => import('./resolution-page')),
 *
 * It becomes a chunk of its own. Its address belongs into platform/routing/places.ts; the navigation shows a place
 * as soon as a page stands there. This file changes only with a new feature.
 */
import type { PageRoute } from '../platform/routing/page';
import { routes as access } from '../features/access/access.routes';
import { routes as accounts } from '../features/accounts/accounts.routes';
import { routes as audit } from '../features/audit/audit.routes';
import { routes as boards } from '../features/boards/boards.routes';
import { routes as circulation } from '../features/circulation/circulation.routes';
import { routes as dataProtection } from '../features/data-protection/data-protection.routes';
import { routes as dossiers } from '../features/dossiers/dossiers.routes';
import { routes as federal } from '../features/federal/federal.routes';
import { routes as implementation } from '../features/implementation/implementation.routes';
import { routes as legal } from '../features/legal/legal.routes';
import { routes as meetings } from '../features/meetings/meetings.routes';
import { routes as minutes } from '../features/minutes/minutes.routes';
import { routes as neighbours } from '../features/neighbours/neighbours.routes';
import { routes as offices } from '../features/offices/offices.routes';
import { routes as proposals } from '../features/proposals/proposals.routes';
import { routes as publicPages } from '../features/public/public.routes';
import { routes as reporting } from '../features/reporting/reporting.routes';
import { routes as resolutions } from '../features/resolutions/resolutions.routes';
import { routes as secretariat } from '../features/secretariat/secretariat.routes';
import { routes as simulator } from '../features/simulator/simulator.routes';
import { routes as specimen } from '../features/specimen/specimen.routes';
import { routes as standards } from '../features/standards/standards.routes';
import { routes as voting } from '../features/voting/voting.routes';
import { routes as waiting } from '../features/waiting/waiting.routes';

export const pages: PageRoute[] = [
  ...publicPages,
  ...boards,
  ...offices,
  ...meetings,
  ...proposals,
  ...federal,
  ...voting,
  ...circulation,
  ...resolutions,
  ...implementation,
  ...dossiers,
  ...neighbours,
  ...reporting,
  ...minutes,
  ...standards,
  ...accounts,
  ...secretariat,
  ...audit,
  ...access,
  ...dataProtection,
  ...waiting,
  ...simulator,
  ...legal,
  ...specimen,
];
