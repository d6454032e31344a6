/** What the pane is at with the round, as long as it is. */
export const ROUND_WORKING = {
  opening: 'Opening the round.',
  issuing: 'Issuing packs.',
  gettingPacks: 'Making the packs again.',
  statements: 'Making the statements.',
  handingOver: 'Handing the files over.',
  reading: (number: number, of: number) => (of === 1 ? 'Reading 1 return.' : `Reading return ${number} of ${of}.`),
  deciding: 'Keeping the decision.',
  writing: 'Writing agreed counts.',
  takingBack: 'Taking agreed counts back.',
  closing: 'Closing the round.',
  reopening: 'Opening the round again.',
} as const;
