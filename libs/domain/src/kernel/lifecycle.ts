/** A life cycle as a table: from each state, the actions that are possible and the state they lead to. */
export type Lifecycle<State extends string, Action extends string> = Readonly<
  Record<State, Readonly<Partial<Record<Action, State>>>>
>;

/** The state that `action` leads to, or null where the life cycle does not allow it. */
export function next<State extends string, Action extends string>(
  lifecycle: Lifecycle<State, Action>,
  state: State,
  action: Action,
): State | null {
  return lifecycle[state][action] ?? null;
}

/** True where no action leads out of the state. */
export function isFinal<State extends string, Action extends string>(
  lifecycle: Lifecycle<State, Action>,
  state: State,
): boolean {
  return Object.keys(lifecycle[state]).length === 0;
}
