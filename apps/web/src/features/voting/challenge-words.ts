import { msg } from '@lingui/core/macro';
import type { MessageDescriptor } from '@lingui/core';
import type {
  ChallengeKind,
  RaiseChallengeReason,
  WithdrawChallengeReason,
} from '@gremia/domain/voting/challenge';

interface ChallengeWords {
  readonly name: MessageDescriptor;
  readonly demand: MessageDescriptor;
  readonly withdraw: MessageDescriptor;
  readonly fromTheRoom: MessageDescriptor;
  readonly whoDemands: MessageDescriptor;
}

export const challengeWords: Record<ChallengeKind, ChallengeWords> = {
  rollCall: {
    name: msg`Namentliche Abstimmung`,
    demand: msg`Namentliche Abstimmung verlangen`,
    withdraw: msg`Namentliche Abstimmung nicht mehr verlangen`,
    fromTheRoom: msg`Im Raum verlangt: namentliche Abstimmung eintragen`,
    whoDemands: msg`Wer verlangt die namentliche Abstimmung?`,
  },
  secrecy: {
    name: msg`Geheime Abstimmung`,
    demand: msg`Geheime Abstimmung verlangen`,
    withdraw: msg`Geheime Abstimmung nicht mehr verlangen`,
    fromTheRoom: msg`Im Raum verlangt: geheime Abstimmung eintragen`,
    whoDemands: msg`Wer verlangt die geheime Abstimmung?`,
  },
};

export const demandedFormWords: Record<
  'rollCall' | 'paper',
  { readonly title: MessageDescriptor; readonly reason: MessageDescriptor }
> = {
  rollCall: {
    title: msg`Es wird namentlich abgestimmt`,
    reason: msg`Genug Anwesende verlangen es. Eine andere Form ist für diesen Punkt nicht möglich.`,
  },
  paper: {
    title: msg`Es wird geheim auf Papier abgestimmt`,
    reason: msg`Genug Anwesende verlangen es. Geheim geht vor namentlich (Vorbild: § 50 Abs. 1 GO NRW). Elektronisch geht das noch nicht: Die Geschäftsstelle teilt Stimmzettel aus und trägt das Ergebnis ein.`,
  },
};

export const withdrawalRefusals: Record<WithdrawChallengeReason, MessageDescriptor> = {
  meetingNotOpen: msg`Die Sitzung läuft gerade nicht. Verlangen lässt sich das nur in einer laufenden Sitzung.`,
  itemNotCalled: msg`Der Punkt ist noch nicht aufgerufen. Verlangen lässt sich die Form, sobald er aufgerufen ist.`,
  itemFinished: msg`Der Punkt ist abgeschlossen. An der Form der Abstimmung lässt sich nichts mehr ändern.`,
  ballotAlreadyOpen: msg`Die Abstimmung ist schon eröffnet. Die Form lässt sich nur vorher verlangen: Dafür ist es jetzt zu spät.`,
};

export const challengeRefusals: Record<RaiseChallengeReason, MessageDescriptor> = {
  ...withdrawalRefusals,
  rulesKnowNoSuchRight: msg`Die geltende Geschäftsordnung dieses Gremiums kennt dieses Recht nicht. Über die Form entscheidet die Sitzungsleitung.`,
  seatNotVoting: msg`Verlangen können das nur stimmberechtigte Sitze dieses Gremiums.`,
  recused: msg`Der Sitz ist bei diesem Punkt befangen und wirkt deshalb nicht mit.`,
  seatAbsent: msg`Der Sitz ist nicht als anwesend verzeichnet. Verlangen können es nur Anwesende.`,
  remoteVotingBarred: msg`Der Sitz nimmt per Video teil. Die Geschäftsordnung lässt nur Stimmen im Raum zu.`,
  deputyWhileMemberPresent: msg`Das Mitglied, das Sie vertreten, ist selbst anwesend und spricht für den Sitz.`,
  memberRepresentedByDeputy: msg`Für Ihren Sitz ist die Stellvertretung als anwesend verzeichnet. Sind Sie selbst da, bitten Sie die Geschäftsstelle, das einzutragen.`,
};
