/** The meetings of the demo by fixed ids, so that a later step finds what an earlier one made. */
export const demoMeetings = {
  /** To come: invited, hybrid. The journey of the product leads through it. */
  kooperationsrat: {
    id: '019a0000-0000-7000-8000-00000000c001',
    accessibilityItemId: '019a0000-0000-7000-8000-00000000c016',
    /** These two stand on the consent list. */
    trainingItemId: '019a0000-0000-7000-8000-00000000c017',
    contactPointItemId: '019a0000-0000-7000-8000-00000000c018',
  },
  /** Held: this feature's step opens it; later steps vote on the recommendation, and close it. */
  digitalbeirat: {
    id: '019a0000-0000-7000-8000-00000000d001',
    welcomeItemId: '019a0000-0000-7000-8000-00000000d011',
    reuseItemId: '019a0000-0000-7000-8000-00000000d012',
    recommendationItemId: '019a0000-0000-7000-8000-00000000d013',
    otherItemId: '019a0000-0000-7000-8000-00000000d014',
  },
} as const;
