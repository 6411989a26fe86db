/** Fields that a query tells everybody, in the form of field-decisions.ts; something of each, not each of them. */
export const publicFields = `
++++ ++++ +++++ ++++ ++ ++ | everybody
  AccedingBody: accededOn key kind name
  AddressedDeadline: deadlineClass dueOn
  AddressedDecision: basisOfForce basisText boardName decidedOn dueOn example federalDecisionSlug heldUpBy newSystemsSince
  AddressedDecision: number publicationLevel resolutionSlug slug standard title
  AddressedStandard: name slug
  AddressingOfResolution: bodyCount slug
  AgendaItem: ballotOpen calledAt consentList explanation finishedAt id isPublic number proposalId purpose resolution title
  AgendaItem: viewerRecused
  Ballot: benches boardName boardSlug certifiedAt closedAt example form id itemId itemNumber itemTitle meetingEdition meetingId
  Ballot: meetingSlug meetingTitle openedAt papersPerBench proposal question quorate result revision rule seats showsNames state
  Ballot: turnout viewerCan voteMayBeChanged
  BallotBench: entitled key name present
  BallotCheck: holds left most op part right title
  BallotOfResolution: id question ruleSource ruleTitle
  BallotProposal: id terms text title version
  BallotResult: benches checks outcome quorate tieBroken total
  BallotRule: adoption quorum source title
  BallotSeatType: benchKey label present recused seatId voting
  BallotTally: abstain benchKey entitled invalid name no notCast present yes
  Bench: key name seats
  BenchAttendance: entitled key name present remote seats
  BoardCadence: asOf lastMeetingOn lastMeetingText months pulse source
  BoardDetail: advisorySeatCount benches cadence chairedBy example id kind legalBasis name nextMeeting officers proposed
  BoardDetail: resolutionCount rules shortName slug source task upcomingMeetings viewerCanPlanMeeting viewerCanSetStepUp
  BoardDetail: votingSeatCount
  BoardInRegister: name slug
  BoardMeeting: example format id slug startsAt state title
  BoardOfficer: kind name
  BoardReference: id name shortName slug
  BoardRules: decisionRules example settings source validFrom version
  BoardSettings: circulation invitationDays minutesObjectionDays remoteVoting rollCallOnRequestOf secrecyOnRequestOf
  BoardSettings: turnoutShownWhileOpen urgentInvitationHours voteMayBeChanged
  BoardSummary: advisorySeatCount cadence chairedBy compositionNote example id kind legalBasis name nextMeeting proposed
  BoardSummary: shortName slug source task votingSeatCount
  CirculationSettings: feedbackDays silence votingDays
  Commitment: amountInEuro dueOn history id kind late note owedBy reciprocal state stateOn title
  CommitmentStatement: id note on recordedAt state
  Competence: assumption source task
  CurvePoint: day done planned
  DecisionProgress: commitments decision municipal onlyGemeinden other responses
  DecisionRule: adopt document id key quorum source title
  DemoPerson: group id name roleLabel
  EntitledOrganisation: id key name
  FederalDeadline: deadlineClass dueOn scope
  FederalDecision: binding concernsMunicipalities date deadlines gist id kind number provenance sessionNumber slug source
  FederalDecision: standards title
  FederalDecisionPage: endCursor hasNextPage nodes totalCount
  FederalDecisionSummary: binding concernsMunicipalities date id kind number sessionNumber slug title
  FederalSession: coming completeness date decisionCount decisions example id number source topicCount
  FederalSessionSummary: coming date decisionCount example id number place topicCount
  FederalTopic: example greenList id kind sessionDate sessionNumber state title
  GroupTally: code name tally
  HeldUpBy: dueOn owedBy since title withdrawn
  ItemOfProposal: id meetingSlug meetingTitle number startsAt
  ItemResolution: number slug
  LandProgress: asOf bodies decisions municipal reportingBodies
  MapPlace: addressed done key name overdue total
  MeetingDetail: benches board closedAt edition example format id invitationDays invitedAt isPublic itemCount items number
  MeetingDetail: openedAt place quorum revision slug startsAt state title urgentInvitationHours viewerCan
  MeetingOfResolution: itemNumber slug startsAt title
  MeetingPage: endCursor hasNextPage nodes totalCount
  MeetingQuorum: conditions entitled present quorate remoteVoting ruleSource ruleTitle
  MeetingSummary: board example format id isPublic itemCount number place slug startsAt state title
  MeetingViewerCan: manage recordAttendance
  Minutes: attendance boardName boardSlug closedAt contentHash dueOn example id meetingFormat meetingNumber meetingSlug
  Minutes: meetingTitle objectionEndsOn openedAt pdfSha256 place publishedAt sections signatures startsAt state viewerCan
  MinutesAttendance: arrived bench person seat state voting
  MinutesRights: edit object
  MinutesSection: id number public revision text title
  MinutesSignature: name signedAt signer
  Municipality: areaKm2 asOf duties key kind kreisKey kreisName kreisfrei name population providerConfidence providerName
  Municipality: recommendations regionName shortName sizeClass source
  MunicipalitySummary: done key kind kreisKey kreisName kreisfrei name population regionName shortName sizeClass total
  Proposal: boardName example id item rationale state terms text title underVote version versions viewerCan
  ProposalTerms: basisOfForce publicationLevel scope
  ProposalVersion: text title version writtenAt
  PublicBody: areaKm2 competences id key kind kreis kreisfrei landCode landschaftsverband latitude longitude name officialType
  PublicBody: population provider providerConfidence regionCode shortName sizeClass source
  PublicBodyPage: endCursor hasNextPage nodes totalCount
  PublicBodyReference: id key name
  PublicDuty: agreedDueOn bindingSince decision dueOn example overdue state stateOn told
  PublicResponse: decision told
  QuorumCondition: holds label needed op reached
  Region: code landschaftsverband name seat
  RegisterChoices: boards years
  RegisterEntryType: entry kind leafHash recordedAt sequence
  RegisterPage: endCursor hasNextPage nodes totalCount
  Resolution: accessions addressing adoptedOn ballot basisOfForce boardName boardSlug effectiveOn example force id meeting
  Resolution: number publishedAt rationale registerEntries slug state terms text title viewerCan
  ResolutionSummary: adoptedOn boardName effectiveOn example force id number slug state title
  ResponseCount: count state
  ResponseTally: states suppressed total
  Rollout: asOf byKind byKreis byRegion deadlines progress viewerCanAnalyse viewerCanUpdateCommitments viewerTracks
  RolloutCurve: asOf deadlines notApplicable points suppressed total withPlan
  RulesHistory: boardId boardName boardSlug seats today versions viewerCanAdopt
  RulesSeat: benchKey benchName key label voting
  RulesVersion: decisionRules example inForce settings source validFrom version
  Scope: kinds
  Seat: entitledOrganisation id key label members voting
  SeatAttendance: arrivedAt candidates label person seatId state voting
  SeatCandidate: kind name personId
  SeatMember: kind name personId
  SignInWays: mailLink passkeyOrigin
  Standard: bindingness bindsMunicipalities competence deadlines decision kind name operator provenance purpose slug source
  Standard: state statusText version
  StandardDeadline: deadlineClass dueOn text
  StandardDecision: date number slug title
  StandardDetail: bindingness bindsMunicipalities deadlines decision kind name nextSteps operator provenance purpose slug source
  StandardDetail: state statusText version versions viewerCan
  StandardNeed: concerned example id mine problem reportedAt reportedFor state supporters title
  StandardNeeds: needs viewerCanAnswer viewerCanReport viewerCanSupport
  StandardOfDecision: name slug
  StandardVersion: label publishedOn
  StateCounts: checked extended implemented inProgress notApplicable open planned
  Tally: done examples overdue reported states suppressed total
  Turnout: cast entitled present
  ViewerOfBallot: annul certify close recordHands recordPaperCount
  ViewerOfProposal: revise table
  ViewerOfResolution: accede end publish
  ViewerOfStandard: manage
`;
