import type { ActName } from '../../platform/audit/audited-acts.ts';
import { detailWords, type Word } from './detail-words.ts';
import { valueWords } from './value-words.ts';

/** What happened, for whoever reads the trail; an act without its words does not build. */
export const actWords: Readonly<Record<ActName, Word>> = {
  'session.opened': { de: 'Angemeldet', en: 'Signed in' },
  'session.closed': { de: 'Abgemeldet', en: 'Signed out' },
  'session.ended': { de: 'Sitzungen beendet', en: 'Sessions ended' },
  'session.proven': { de: 'Mit Passkey bestätigt', en: 'Confirmed with a passkey' },
  'passkey.registered': { de: 'Passkey eingerichtet', en: 'Passkey registered' },
  'passkey.removed': { de: 'Passkey entfernt', en: 'Passkey removed' },
  'codes.setUp': { de: 'Einmalcodes eingerichtet', en: 'One-time codes set up' },
  'codes.removed': { de: 'Einmalcodes entfernt', en: 'One-time codes removed' },
  'personalData.exported': { de: 'Auskunft über eine Person erstellt', en: 'Data of a person exported' },
  'person.erased': { de: 'Konto gelöscht', en: 'Account erased' },
  'person.invited': { de: 'Person eingeladen', en: 'Person invited' },
  'invitation.withdrawn': { de: 'Einladung zurückgenommen', en: 'Invitation withdrawn' },
  'invitation.accepted': { de: 'Einladung angenommen', en: 'Invitation accepted' },
  'identity.connected': {
    de: 'Konto beim Anmeldedienst verbunden',
    en: 'Account of the sign-in service connected',
  },
  'identity.disconnected': {
    de: 'Konto beim Anmeldedienst getrennt',
    en: 'Account of the sign-in service disconnected',
  },
  'role.switched': { de: 'Rolle gewechselt', en: 'Role changed' },
  'office.granted': { de: 'Amt übertragen', en: 'Office granted' },
  'office.appointed': { de: 'In ein Amt berufen', en: 'Appointed to an office' },
  'office.ended': { de: 'Amt beendet', en: 'Office ended' },
  'officeChange.proposed': {
    de: 'Vier Augen: Änderung vorgeschlagen',
    en: 'Four eyes: change proposed',
  },
  'officeChange.confirmed': { de: 'Vier Augen: bestätigt', en: 'Four eyes: confirmed' },
  'officeChange.declined': { de: 'Vier Augen: abgelehnt', en: 'Four eyes: declined' },
  'officeChange.withdrawn': { de: 'Vier Augen: zurückgenommen', en: 'Four eyes: withdrawn' },
  'account.disabled': { de: 'Konto gesperrt', en: 'Account disabled' },
  'account.enabled': { de: 'Konto wieder geöffnet', en: 'Account enabled' },
  'providerAuthorisation.granted': {
    de: 'Dienstleister zum Melden ermächtigt',
    en: 'Provider authorised to report',
  },
  'providerAuthorisation.ended': {
    de: 'Ermächtigung des Dienstleisters beendet',
    en: 'Authorisation of the provider ended',
  },
  'board.established': { de: 'Gremium eingerichtet', en: 'Board established' },
  'board.stepUpSet': {
    de: 'Bestätigung mit Passkey eingestellt',
    en: 'Confirmation with a passkey set',
  },
  'rules.adopted': { de: 'Geschäftsordnung beschlossen', en: 'Rules of procedure adopted' },
  'seat.filled': { de: 'Sitz besetzt', en: 'Seat filled' },
  'seat.appointed': { de: 'Für einen Sitz berufen', en: 'Appointed to a seat' },
  'seat.vacated': { de: 'Mitgliedschaft oder Stellvertretung beendet', en: 'Membership or deputyship ended' },
  'reporter.appointed': { de: 'Als Meldestelle berufen', en: 'Appointed as reporter' },
  'reporter.ended': { de: 'Meldestelle abberufen', en: 'Reporter removed' },
  'circulation.started': { de: 'Umlaufverfahren begonnen', en: 'Circulation started' },
  'circulation.commented': { de: 'Umlaufverfahren: Stellung genommen', en: 'Circulation: commented' },
  'circulation.votingStarted': {
    de: 'Umlaufverfahren: Abstimmung begonnen',
    en: 'Circulation: vote started',
  },
  'circulation.votingHindered': {
    de: 'Umlaufverfahren: Abstimmung konnte nicht beginnen',
    en: 'Circulation: vote could not start',
  },
  'circulation.extended': { de: 'Umlaufverfahren: Frist verlängert', en: 'Circulation: deadline extended' },
  'circulation.reminded': { de: 'Umlaufverfahren: erinnert', en: 'Circulation: reminded' },
  'circulation.seatRepresented': {
    de: 'Umlaufverfahren: Sitz vertreten',
    en: 'Circulation: seat represented',
  },
  'circulation.seatRecused': { de: 'Umlaufverfahren: Sitz befangen', en: 'Circulation: seat recused' },
  'circulation.objected': { de: 'Umlaufverfahren: widersprochen', en: 'Circulation: objected' },
  'circulation.placedOnAgenda': {
    de: 'Umlaufverfahren: auf Tagesordnung gesetzt',
    en: 'Circulation: put on the agenda',
  },
  'circulation.cancelled': { de: 'Umlaufverfahren abgebrochen', en: 'Circulation called off' },
  'circulation.certified': { de: 'Umlaufverfahren festgestellt', en: 'Circulation certified' },
  'extension.asked': { de: 'Fristverlängerung erbeten', en: 'More time asked for' },
  'extension.decided': { de: 'Über Fristverlängerung entschieden', en: 'Decided on more time' },
  'obligation.checked': { de: 'Meldung geprüft', en: 'Report checked' },
  'dutyMessage.written': { de: 'Nachricht zur Pflicht geschrieben', en: 'Message on a duty written' },
  'federalTopic.mirrored': {
    de: 'Thema des IT-Planungsrats übernommen',
    en: 'Topic of the IT-Planungsrat taken over',
  },
  'federalTopic.positionAdopted': {
    de: 'Position zum Thema beschlossen',
    en: 'Position on the topic adopted',
  },
  'decision.addressed': { de: 'Entscheidung adressiert', en: 'Decision addressed' },
  'deadline.moved': { de: 'Frist verschoben', en: 'Deadline moved' },
  'duties.carried': { de: 'Pflichten übergegangen', en: 'Duties carried over' },
  'decision.ended': { de: 'Entscheidung beendet', en: 'Decision ended' },
  'decision.acceded': { de: 'Entscheidung beigetreten', en: 'Acceded to the decision' },
  'obligation.reported': { de: 'Umsetzung gemeldet', en: 'Implementation reported' },
  'evidence.sent': { de: 'Nachweis hochgeladen', en: 'Evidence sent' },
  'evidence.released': {
    de: 'Nachweis freigegeben oder zurückgenommen',
    en: 'Evidence released or taken back',
  },
  'obligation.released': { de: 'Stand freigegeben oder zurückgezogen', en: 'State released or withdrawn' },
  'recommendation.answered': { de: 'Auf Empfehlung geantwortet', en: 'Recommendation answered' },
  'commitment.updated': { de: 'Stand einer Zusage geändert', en: 'State of a commitment changed' },
  'example.reported': { de: 'Beispielmeldungen eingetragen', en: 'Example reports entered' },
  'meeting.planned': { de: 'Sitzung geplant', en: 'Meeting planned' },
  'meeting.invited': { de: 'Zur Sitzung eingeladen', en: 'Invited to the meeting' },
  'meeting.cancelled': { de: 'Sitzung abgesagt', en: 'Meeting called off' },
  'meeting.postponed': { de: 'Sitzung verschoben', en: 'Meeting postponed' },
  'meeting.opened': { de: 'Sitzung eröffnet', en: 'Meeting opened' },
  'meeting.interrupted': { de: 'Sitzung unterbrochen', en: 'Meeting interrupted' },
  'meeting.resumed': { de: 'Sitzung fortgesetzt', en: 'Meeting resumed' },
  'meeting.closed': { de: 'Sitzung geschlossen', en: 'Meeting closed' },
  'agendaItem.added': { de: 'Tagesordnungspunkt aufgenommen', en: 'Agenda item added' },
  'agendaItem.moved': { de: 'Tagesordnungspunkt verschoben', en: 'Agenda item moved' },
  'agendaItem.removed': { de: 'Tagesordnungspunkt gestrichen', en: 'Agenda item removed' },
  'agendaItem.called': { de: 'Tagesordnungspunkt aufgerufen', en: 'Agenda item called' },
  'agendaItem.finished': { de: 'Tagesordnungspunkt beendet', en: 'Agenda item finished' },
  'attendance.recorded': { de: 'Anwesenheit erfasst', en: 'Attendance recorded' },
  'attendance.ofAllRecorded': { de: 'Anwesenheit aller erfasst', en: 'Attendance of all recorded' },
  'attendance.departed': { de: 'Verlassen der Sitzung erfasst', en: 'Departure recorded' },
  'recusal.recorded': { de: 'Befangenheit erfasst', en: 'Recusal recorded' },
  'recusal.withdrawn': { de: 'Befangenheit zurückgenommen', en: 'Recusal withdrawn' },
  'minutes.composed': { de: 'Niederschrift erstellt', en: 'Minutes composed' },
  'minutes.sectionEdited': { de: 'Niederschrift: Abschnitt geändert', en: 'Minutes: section edited' },
  'minutes.submitted': { de: 'Niederschrift vorgelegt', en: 'Minutes submitted' },
  'minutes.returned': { de: 'Niederschrift zurückgegeben', en: 'Minutes returned' },
  'minutes.signed': { de: 'Niederschrift unterzeichnet', en: 'Minutes signed' },
  'minutes.objected': { de: 'Niederschrift: Einwendung erhoben', en: 'Minutes: objected' },
  'minutes.published': { de: 'Niederschrift veröffentlicht', en: 'Minutes published' },
  'help.offered': { de: 'Hilfe angeboten', en: 'Help offered' },
  'help.withdrawn': { de: 'Hilfsangebot zurückgezogen', en: 'Offer of help withdrawn' },
  'proposal.drafted': { de: 'Beschlussvorlage entworfen', en: 'Proposal drafted' },
  'proposal.revised': { de: 'Beschlussvorlage überarbeitet', en: 'Proposal revised' },
  'proposal.advanced': { de: 'Stand der Beschlussvorlage geändert', en: 'State of the proposal changed' },
  'publicBody.changed': { de: 'Änderung einer Stelle erfasst', en: 'Change of a public body recorded' },
  'publicBodies.imported': { de: 'Stellen eingelesen', en: 'Public bodies imported' },
  'headOfAdministration.named': { de: 'Verwaltungsleitung benannt', en: 'Head of administration named' },
  'headOfAdministration.removed': {
    ...{ de: 'Angabe zur Verwaltungsleitung entfernt', en: 'Head of administration removed' },
  },
  'obligations.reported': { de: 'Sammelmeldung abgegeben', en: 'Collective report made' },
  'obligations.undone': { de: 'Sammelmeldung zurückgenommen', en: 'Collective report undone' },
  'apiToken.created': { de: 'Zugang für ein Programm angelegt', en: 'Access for a program made' },
  'apiToken.revoked': { de: 'Zugang für ein Programm entzogen', en: 'Access for a program revoked' },
  'proposedReports.decided': {
    de: 'Über Meldungen des Dienstleisters entschieden',
    en: 'Decided on reports of the provider',
  },
  'resolution.adopted': { de: 'Beschluss gefasst', en: 'Resolution adopted' },
  'resolution.published': { de: 'Beschluss veröffentlicht', en: 'Resolution published' },
  'resolution.ended': { de: 'Beschluss beendet', en: 'Resolution ended' },
  'resolution.acceded': { de: 'Beschluss beigetreten', en: 'Acceded to the resolution' },
  'standard.advanced': { de: 'Stand eines Standards geändert', en: 'State of a standard changed' },
  'standard.versionRecorded': { de: 'Version eines Standards erfasst', en: 'Version of a standard recorded' },
  'standard.described': {
    de: 'Angaben zu einem Standard fortgeschrieben',
    en: 'Details of a standard updated',
  },
  'standard.related': { de: 'Standards verknüpft', en: 'Standards related' },
  'standard.unrelated': { de: 'Verknüpfung von Standards gelöst', en: 'Relation of standards removed' },
  'standard.begun': { de: 'Standard angelegt', en: 'Standard begun' },
  'standardNeed.reported': { de: 'Standardbedarf gemeldet', en: 'Need for a standard reported' },
  'standardNeed.supported': { de: 'Standardbedarf unterstützt', en: 'Need for a standard supported' },
  'standardNeed.answered': { de: 'Standardbedarf beantwortet', en: 'Need for a standard answered' },
  'consentList.itemMarked': {
    de: 'Liste ohne Aussprache: Punkt vorgesehen oder genommen',
    en: 'Consent list: item marked or unmarked',
  },
  'consentList.objected': {
    de: 'Liste ohne Aussprache: Punkt herausgenommen',
    en: 'Consent list: objected to an item',
  },
  'consentList.opened': { de: 'Liste ohne Aussprache aufgerufen', en: 'Consent list opened' },
  'consentList.closed': { de: 'Liste ohne Aussprache geschlossen', en: 'Consent list closed' },
  'consentList.certified': { de: 'Liste ohne Aussprache festgestellt', en: 'Consent list certified' },
  'ballot.opened': { de: 'Abstimmung eröffnet', en: 'Ballot opened' },
  'vote.cast': { de: 'Stimme abgegeben', en: 'Vote cast' },
  'challenge.raised': {
    de: 'Namentliche oder geheime Abstimmung verlangt',
    en: 'Roll call or secrecy demanded',
  },
  'challenge.withdrawn': { de: 'Verlangen zurückgenommen', en: 'Demand withdrawn' },
  'hands.recorded': { de: 'Handzeichen ausgezählt', en: 'Hands counted' },
  'papers.counted': { de: 'Stimmzettel ausgezählt', en: 'Papers counted' },
  'ballot.closed': { de: 'Abstimmung geschlossen', en: 'Ballot closed' },
  'ballot.certified': { de: 'Ergebnis festgestellt', en: 'Result certified' },
  'ballot.annulled': { de: 'Abstimmung aufgehoben', en: 'Ballot annulled' },
};

/** In German; an act of former times that is no longer known keeps its name. */
export function wordOfAct(act: string): string {
  return named(actWords, act);
}

export function wordOfDetail(name: string): string {
  return named(detailWords, name);
}

/** A value that is a word of ours, or several; days as people write them, everything else as it is. */
export function wordOfValue(value: string): string {
  if (/^\d{4}-\d\d-\d\d$/.test(value)) return value.split('-').reverse().join('.');
  const parts = value.split(', ');
  // A sentence that somebody wrote stays as it was written.
  return parts.every((part) => part in valueWords)
    ? parts.map((part) => named(valueWords, part)).join(', ')
    : value;
}

function named(words: Readonly<Record<string, Word>>, name: string): string {
  return words[name]?.de ?? name;
}
