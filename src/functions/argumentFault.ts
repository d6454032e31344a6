/** An argument that a function cannot use; its message is what the user reads at the cell's #VALUE!. */
export class ArgumentFault extends Error {}
