import { demoMeetings } from '../../meetings/meetings.public.ts';

const { welcomeItemId, reuseItemId, recommendationItemId, otherItemId } = demoMeetings.digitalbeirat;

/** What the secretariat adds to the composed minutes of the example meeting, by agenda item: invented. */
export const addedSentences: Readonly<Record<string, string>> = {
  [welcomeItemId]:
    'Der Vorsitz stellt fest, dass fristgerecht eingeladen wurde. Die Tagesordnung bleibt unverändert.',
  [reuseItemId]:
    'Die drei Kommunen berichten übereinstimmend: Technisch gelingt die Nachnutzung, aufwendig ist die Anbindung an die eigenen Fachverfahren. Der Kreis bietet an, seine Schnittstellenbeschreibung zu teilen.',
  [recommendationItemId]:
    'In der Aussprache wird auf den Aufwand für kleinere Hersteller hingewiesen. Der Beirat hält eine Musterklausel des Landes für den einfachsten Weg.',
  [otherItemId]: 'Wortmeldungen liegen nicht vor.',
};
