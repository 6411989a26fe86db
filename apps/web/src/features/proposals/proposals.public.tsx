export { Addressees, AddresseesFragment, competenceWords, kindWords, sizeClassWords } from './addressees';
export { ItemProposal } from './item-proposal';
export { NewProposalLink } from './new-proposal-link';
export { PlainText } from './plain-text';
export { basisWords, deadlineWords, forceWords } from './proposal-words';
export { BindingFacts, Promises, TermsFragment } from './terms-view';
