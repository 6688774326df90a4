// What stands in the way of running VS Code, with what to do about it.

/** Its message is one clear line for the person who runs the tests. */
export class HostError extends Error {}
