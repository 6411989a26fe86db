/** Fields that are kept from somebody, in the form of field-decisions.ts. */
export const keptFields = `
...+ ++++ +++++ ++++ ++ .. | who is signed in, of themselves
  OwnCodes: setUp
  OwnSession: current expiresAt id lastSeenAt openedAt
  Person: id name
  Viewer: person

.... ++++ ++++. ++++ ++ .. | who holds a role, of themselves
  Role: id kind label objectKey objectLabel
  Viewer: currentRole roles

.... ++++ ++++. ++++ .+ .. | whom something waits for
  WaitingItem: address kind title

.... ++++ ++++. .... +. .. | boards and auditors: sums over all bodies
  LegalHurdle: text
  ObstacleCount: bodies obstacle
  RolloutInsight: asOf byProvider bySize legalHurdles legalHurdlesHidden obstacles silent total withObstacles

.... ++++ ++++. .... .+ .. | whom something waits for that belongs to a board or an office
  WaitingItem: context

.... ++++ ..... +.+. +. +. | a report: its body, its provider, who tracks duties, a program of the body that reads
  EvidenceFile: id name released sizeInBytes
  HouseReport: evidenceFiles evidenceLink example ground id note obstacleNote obstacles on oneOffCostCents plannedFor product
  HouseReport: productVersion reportedAt reportedBy revision shareDone state yearlyCostCents

.... ++++ ..... +.+. +. .. | the dossier of a duty, and neighbours who help: its body, its provider, who tracks duties
  Dossier: agreedDueOn bindingSince bodyKey bodyName checks decision dueOn ended extensions id messages overdue product reports
  Dossier: revision state stateIsExample stateOn viewerCanAskExtension viewerCanCheck viewerCanDecideExtension viewerCanRelease
  Dossier: viewerCanWrite
  DutyMessage: fromBody id text writtenAt writtenBy
  Extension: askedAt askedBy decidedAt decidedBy decisionReason dueBefore id reason state until
  HelpOffer: contactAddress contactName offeredAt
  Helper: bodyKey bodyName contactAddress contactName costBand example operator product sameKreis sameSize since
  Neighbourhood: helpers kreisName offer sizeClass state viewerCanOffer
  PlausibilityCheck: checkedBy finding id method note on revision

.... ++++ ..... .... +. .. | who tracks duties: secretariats, chairs, auditors
  LegalHurdle: bodyName obligationId
  ProductCount: bodies done product
  PublicResponse: state
  RolloutInsight: byProduct silentBodies
  SilentBody: key kreisName name obligationId overdue
  TrackedObligation: bodyKey bodyName decisionSlug decisionTitle dueOn example id kreisName overdue product providerName
  TrackedObligation: publicationLevel regionName reports sizeClass state stateOn
  TrackingChoice: label value
  TrackingChoices: decisions kreise providers regions sizeClasses
  TrackingPage: asOf endCursor hasNextPage nodes totalCount

.... ++++ ..... .... .. .. | the cockpit: secretariats and chairs
  BoardPulse: cadenceMonths id lastKnownAsOf lastKnownText name nextMeetingAt pulse slug
  Cockpit: boards decisions today
  CockpitDecision: done id number overdue silent slug title total

.... ++.. ..... +... .. .. | who appoints reporters: secretariats, and the body itself
  Appointment: from id officeLabel personName
  Offices: appointments name today

.... ++.. ..... .... .+ .. | who records mergers: secretariats and administrators
  BodyChangeLine: line problem text

.... ++.. ..... .... .. .. | who starts circulations: secretariats
  CirculationPreparation: allowed boardId boardName boardSlug feedbackDays feedbackUntil silence votingDays votingUntil

.... +.++ ++++. ++++ .+ .. | what waits, with its day
  WaitingItem: at

.... +.++ ++++. .... +. .. | ballots and minutes of either board: its people, and auditors
  Challenge: kind present reached share
  CirculationSummary: awaitsMeeting boardName boardSlug example id phaseEndsAt startedAt state title
  ItemChallenges: challenges itemId open viewerEntersForOthers
  Minutes: objections
  MinutesObjection: id name raisedAt text

.... +.++ ++++. .... .. .. | the demand for a form of voting: people of either board
  Challenge: seats
  ChallengingSeat: demands hindrance label seatId

.... +.++ ..... .... .. .. | secretariat and chairs: choosing how a ballot is opened
  BallotPreparation: benches itemId itemNumber itemTitle meetingSlug meetingTitle question remoteVoting rules
  BallotPreparation: turnoutShownWhileOpen
  FormUnderRule: form hindrance
  RuleToChoose: forms id quorate rule

.... +.+. +++.. .... +. .. | the open ballot and the consent list: people of this board, and auditors
  AgendaItem: recusals
  ConsentList: items meetingId meetingSlug state viewerCan
  ConsentListItem: finished itemId number standing title
  MeetingDetail: currentItemId
  ProposalTerms: commitments deadlines funding
  ProposedCommitment: dueOn kind owedBy owedByName reciprocal title
  ProposedDeadline: deadlineClass dueOn
  Recusal: personId personName seatId seatLabel
  ViewerOfConsentList: certify close mark open recordObjection

.... +.+. ..... .... .. .. | secretariat and chair of this board: leading a meeting
  BallotPreparation: recused
  Cockpit: meetings
  CockpitMeeting: boardName example id itemCount slug startsAt state title
  ConsentList: rules
  ConsentListRule: id outlook rule

.... +... ..... .... .+ .. | an invitation: who sent it, and administrators
  OpenInvitation: email expiresAt id invitedBy isOver name sentAt

.... +... ..... .... .. .. | the secretariat of this board
  Appointment: kind
  BoardOffices: appointments chairs name seats today
  CandidateBody: addressed key kind kreisName name population
  CirculationPreparation: proposals rules
  ConsentList: voices
  ConsentListItem: putOnHindrance recused
  ConsentVoice: label seatId
  FederalDecisionPreview: basisText binding confirmed number standards
  ProposalToCirculate: id title version
  RuleToCirculateUnder: id source title
  SeatChoice: label value
  StandardPreview: assumptions bodies competence deadlines kind name slug

.... ..++ ++++. .... .. .. | seats that vote, for their own people
  Ballot: mySeats
  MyBallotSeat: deputy label seatId

.... ..++ .+++. .... .. .. | what hinders the own seat of a member that votes for it
  MyBallotSeat: hindrance

.... ..++ ..... .... .. .. | chairs
  MyBallotSeat: castAt choice intent

.... ..+. +++.. .... .. .. | the own seats on the consent list of this board
  ConsentListItem: mySeats
  ConsentSeat: label seatId

.... ..+. .++.. .... .. .. | what hinders a seat on the consent list, for its own people
  ConsentSeat: hindrance

.... ...+ ...+. .... +. .. | a circulation of the other board: its people, and auditors
  CirculatedVersion: text title version writtenAt
  Circulation: boardId boardName boardSlug comments example feedbackEndsAt form id isPublic keptOut now proposalId ruleSource
  Circulation: ruleTitle seats silence startedAt state title versions viewerCan votingEndsAt
  CirculationComment: author id mine seatLabel text version writtenAt
  CirculationSeat: label recused seatId voting
  ViewerOfCirculation: cancel comment extend noteSeats place revise

.... ...+ ...+. .... .. .. | the own seat in a circulation of the other board
  Circulation: mySeats
  MyCirculationSeat: deputy label mayObject recused seatId voting

.... .... +.... .... .. .. | a passkey: its person
  OwnPasskey: createdAt id lastUsedAt name

.... .... ..... ++++ .. .+ | duties to report on together: who reports, also by program
  DutyDecision: duties slug title
  ReportableDuties: asOf decisions rows total
  ReportableDuty: bodyKey bodyName decisionSlug dueOn id overdue proposed revision state title weight
  RepresentedBody: key kind name overdue

.... .... ..... ++++ .. .. | how many duties wait: who reports
  WaitingItem: count

.... .... ..... +.++ .. .+ | what was reported before, where it is reported together
  ReportableDuty: product stateOn

.... .... ..... +.++ .. .. | an authorisation: the body and its provider
  NamedBody: key name
  ProviderAuthorisation: body id kind phase provider validFrom

.... .... ..... +.+. +. +. | the house: the body, its provider, auditors, a program of the body that reads
  ComparedDecision: decision kreis others size state
  Comparison: asOf kind kreisName name rows sizeClass
  Duty: agreedDueOn bindingSince deadlineClass decision dueOn id inKreis inSizeClass lastReport product released revision state
  Duty: stateIsExample stateOn urgency
  GroupShare: done total
  House: asOf duties key kind kreisName name providerName recommendations sizeClass viewerCanAccede viewerCanAnswer
  House: viewerCanRelease viewerCanReport
  Neighbours: done total
  Recommendation: accessionOpen answeredOn decision id reason state

.... .... ..... +.+. .. .+ | checking a collective report of this body
  CheckedRow: from obligationId problem

.... .... ..... +.+. .. .. | what the body and its provider do together
  Procedure: name slug
  ProviderAuthorisation: validTo

.... .... ..... +... .. ++ | whether the own body acceded: the body and its programs
  Resolution: viewerAccededOn

.... .... ..... +... .. .+ | a file or a collective report of this body, also by its program
  CollectiveReport: entries id proposed reported reportedAt reportedBy source undoable undoableUntil undone
  CollectiveReportEntry: before bodyKey bodyName obligationId proposal reportedSince state title undone
  ReportDetails: evidenceLink obstacleNote obstacles oneOffCostCents plannedFor shareDone yearlyCostCents
  ReportFile: applied changes id lines name problems rows state
  ReportFileLine: bodyKey bodyName details from ground line on product title to

.... .... ..... +... .. .. | the body itself
  ApiToken: created createdBy expires id lastUsed name scopes valid
  Authorisations: authorisations key name procedures providers usualProviderKey
  HeadOfAdministration: email namedAt namedBy
  OwnSession: device
  ProposedReport: currentState details ground id note on overtaken product productVersion proposedAt provider reportedBy state
  ProposedReport: title
  ReminderLine: dueOn obligationId overdue title
  ReminderNotice: bodyName day id lines overdue

.... .... ..... ..+. .. .. | what this provider is let to do
  ProviderAuthorisation: procedures

.... .... ..... .... ++ .. | who may what: auditors and administrators
  AccessAnswer: allowed ground permission
  AccessExplanation: answers isDisabled personName roleId roles
  AccessPerson: email id name

.... .... ..... .... +. .. | the audit trail: auditors
  AuditChoices: acts boards details values
  AuditDetail: label name value
  AuditEntry: act at details id objectId objectLabel onBehalfOf personName requestId roleLabel
  AuditPage: endCursor hasNextPage nodes
  AuditWord: label value

.... .... ..... .... .+ .. | accounts and offices: administrators
  Account: disabledAt email formerOffices id isOwn lastSignInAt name offices today
  AccountPage: endCursor hasNextPage nodes
  ErasurePart: count effect keptFor title
  ErasurePreview: email isSelf name nameStays offices parts personId
  HeldOffice: from id isAdministered kind label placeLabel until
  OfficeChange: concernsViewer expiresAt from id isOwn kind office personId personName proposedAt proposedBy reason state
  OfficeChanges: changes today

.... .... ..... .... .. .. | nobody here: the world has none, or they come by an argument that nobody gives; judge them when they come
  AccessExplanation: object
  Account: disabledReason
  AddressedByDecision: bodyCount endReason endedOn slug standardName title
  AddressedDecision: endReason endedOn scopeAssumption
  AgendaItem: federalSessionNumber federalTopicId
  Appointment: until
  Ballot: annulledAt annulmentReason certifiedBy circulationId deadline hands objecting paperTotals
  BallotPreparation: demandedForm minimumVotingHours
  BallotRule: tieBreak
  BallotSeatType: choice
  BenchHands: abstain benchKey no yes
  BoardDetail: compositionNote latestResolutions pastMeetings stepUpActs
  BoardPulse: lastHeldOn
  BoardResolution: adoptedOn example force number slug title
  BoardSettings: minimumVotingHours
  Challenge: demandedBy
  CheckedRow: standardSince weight
  CirculatedResolution: number slug
  Circulation: answered ballotId endReason endedAt extensions item meetings objectingSeat remindedAt resolution
  CirculationDeputy: name personId
  CirculationExtension: at from phase reason to
  CirculationItem: meetingSlug meetingTitle number startsAt
  CirculationSeat: deputies representedBy
  CirculationSummary: endedAt outcome
  ConsentList: id outlook rule
  ConsentListItem: ballotId objection outcome
  ConsentListRule: hindered
  ConsentObjectionNote: objectedAt seatLabel
  CountedHands: benches objectingSeatIds
  DecisionRule: tieBreak
  Dossier: pausedSince
  Duty: note pausedSince
  DutyMessage: formerBody
  ErasurePreview: erasedAt
  ExplainedObject: isPublic kind label
  Extension: formerBody
  FederalDeadline: dueText
  FederalDecision: addressed
  FederalSession: chair mirrorTargets place topics
  FederalTopic: decision item number resolution summary
  FormerBody: key kind name on source
  Helper: productVersion
  HinderedConsentItem: itemId number reason
  House: mergedInto
  HouseReport: confirmedBy formerBody provider undoesRevision
  ItemChallenges: demandedForm
  ItemOfTopic: boardName id meetingSlug meetingTitle number startsAt
  LaterResolution: number slug title
  MapPlace: state
  MeetingDetail: cancellationReason federalSessionNumber postponedFrom postponementReason urgencyReason
  MeetingToCome: id startsAt title
  MinutesAttendance: left
  MinutesRights: signAs
  MirrorTarget: meetingId startsAt title
  Municipality: formerly website
  MyCirculationSeat: deputies representedBy
  NameOfKey: key name
  OfficeChange: boardName settledAt settledBy until
  Offices: seats
  PaperTotals: abstain benchKey invalid no yes
  Proposal: topic
  ProposalTerms: standard
  ProposedCommitment: amountInEuro
  ProviderAuthorisation: endedAt
  PublicBody: website
  PublicDuty: evidence pausedSince
  ReportFile: collectiveReportId problem problemDetail
  ReportFileLine: problem standardSince successor
  Resolution: endReason endedBy endedOn topic
  ResolutionOnTopic: number slug title
  RulesSeat: weights
  RulesVersion: validTo
  Scope: competence districts except keys names providers regions sizeClasses
  SeatAttendance: leftAt
  SignInWays: providerLabel
  Standard: resolutions
  StandardDetail: competence needs relations resolutions steps
  StandardNeed: answer link standardName standardSlug
  StandardOfTerms: name slug
  StandardRelation: backwards kind name slug
  StandardResolution: adoptedOn basisOfForce boardName deadlines ended force number slug title
  StandardStep: note on state
  StandardVersion: link urn
  Successor: key name on
  TopicOfProposal: id sessionDate sessionNumber title
  TopicOfResolution: id sessionNumber title
  TrackedObligation: agreedDueOn decisionEndedOn details pausedSince
`;
