/** What a verb of the domain answers: done, with what was made, or refused, with a named reason. */
export type Result<Done extends object, Reason extends string> =
  ({ ok: true } & Done) | { ok: false; reason: Reason };
