interface Dated {
  readonly deadlines: readonly { readonly dueOn: string | null }[];
  readonly resolutions: readonly {
    readonly ended: boolean;
    readonly deadlines: readonly { readonly dueOn: string }[];
  }[];
}

/** The nearest day from `today` on that the source or a resolution in force names; null where none is ahead. */
export function nextDeadline({ deadlines, resolutions }: Dated, today: string): string | null {
  const days = [...deadlines, ...resolutions.filter(({ ended }) => !ended).flatMap((one) => one.deadlines)];
  const ahead = days.flatMap(({ dueOn }) => (dueOn !== null && dueOn >= today ? [dueOn] : []));
  return ahead.sort()[0] ?? null;
}
